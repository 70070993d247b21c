import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { bareMap } from './bare-map';
import { thingOf } from './catalogue';
import { duckDb } from './duckdb';
import { vlookupSeconds } from './libreoffice';
import { centsOf, CONTRACTS, contractId, dollars, thingsOf } from './make-book';
import { keyOf, type MadeLine } from './make-lines';
import { repeated, timed } from './measure';
import type { RivalData } from './rival';
import { sqlite } from './sqlite';

/** What a rival took for all lines; null where it is not installed. */
export interface RivalFigure {
  readonly name: string;
  readonly ms: number | null;
  readonly note: string;
}

/** Times every rival over the same offers and the same keys, cleaned for them beforehand. */
export async function runRivals(
  offers: number,
  asked: readonly MadeLine[],
  runs: number,
  withOffice: boolean,
): Promise<RivalFigure[]> {
  const data = rivalData(offers);
  const keys = asked.map(({ key }) => key);
  const figures: RivalFigure[] = [];
  let expected: Float64Array | null = null;
  for (const rival of [bareMap, duckDb, sqlite]) {
    const ready = await rival.prepare(data);
    if (ready === null) {
      figures.push({ name: rival.name, ms: null, note: 'not installed' });
      continue;
    }
    const answers = await ready.lookUp(keys);
    if (expected !== null && expected.some((cents, line) => !Object.is(cents, answers[line])))
      throw new Error(`${rival.name} and the Map differ`);
    expected = answers;
    const { median } = await repeated(runs, () => ready.lookUp(keys));
    ready.close();
    figures.push({ name: rival.name, ms: median, note: 'cleaned keys to lowest price, nothing else' });
  }
  return withOffice ? [...figures, vlookup(data, keys)] : figures;
}

function vlookup(data: RivalData, keys: readonly string[]): RivalFigure {
  const name = 'LibreOffice VLOOKUP';
  const took = vlookupSeconds(data, keys);
  if (took === null) return { name, ms: null, note: 'not installed' };
  return { name, ms: 1000 * took.seconds, note: `over ${took.rows.toLocaleString('en-US')} offers, first hit only` };
}

function rivalData(offers: number): RivalData {
  const keys: string[] = [];
  const contracts: number[] = [];
  const cents: number[] = [];
  eachOffer(offers, (contract, thing) => {
    keys.push(keyOf(thingOf(thing).mpn));
    contracts.push(contract);
    cents.push(centsOf(contract, thing, 1));
  });
  return { keys, contracts: Int32Array.from(contracts), cents: Float64Array.from(cents) };
}

/** Milliseconds for reading the same offers from their CSV into records. */
export async function parseCsvMs(offers: number): Promise<number> {
  const rows: string[] = [];
  eachOffer(offers, (contract, thing) => {
    const { mpn, maker, description, category } = thingOf(thing);
    rows.push(
      `${contractId(contract)},${maker},${mpn},"${description}",EA,${category},${dollars(centsOf(contract, thing, 1))},2026-07-01,2027-06-30`,
    );
  });
  const bytes = Buffer.from(rows.join('\n'));
  rows.length = 0;
  const { ms, value } = await timed(async () => {
    let count = 0;
    // In pieces, as a file comes from the disk.
    const pieces = Array.from({ length: Math.ceil(bytes.length / 65_536) }, (_, at) =>
      bytes.subarray(at * 65_536, (at + 1) * 65_536),
    );
    for await (const record of Readable.from(pieces).pipe(parse())) if ((record as string[]).length === 9) count += 1;
    return count;
  });
  if (value !== Math.floor(offers / CONTRACTS) * CONTRACTS) throw new Error(`${value} records of ${offers}`);
  return ms;
}

function eachOffer(offers: number, told: (contract: number, thing: number) => void): void {
  const perList = Math.floor(offers / CONTRACTS);
  for (let contract = 0; contract < CONTRACTS; contract++)
    for (const thing of thingsOf(contract, perList, Math.floor(offers / 4))) told(contract, thing);
}
