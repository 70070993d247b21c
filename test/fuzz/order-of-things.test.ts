import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { buildBook } from '../../core/contracts/build-book';
import { priceWorkbook, type CheckResult } from '../../core/price-workbook';
import type { PricedLine } from '../../core/priced-line';
import { programmeRegistry } from '../../core/programmes/registry';
import type { Snapshot } from '../../core/workbook/snapshot';
import { readWorkbook } from '../../files/read-workbook';
import { BOOK_FILES, BUYER, checkSample } from './sample-check';

const REQUISITION = read('examples/requisition.xlsx');
const QUOTE = read('examples/vendor-quote.xlsx');

function read(path: string): Snapshot {
  const done = readWorkbook(new Uint8Array(readFileSync(path)), path);
  if (!done.ok) throw new Error(done.problem);
  return done.snapshot;
}

function check(snapshot: Snapshot, files: typeof BOOK_FILES): CheckResult {
  const { book, findings } = buildBook(files);
  return priceWorkbook({
    ...{ snapshot, book, bookFindings: findings, programmes: programmeRegistry(book.programmes), buyer: BUYER },
    ...{ asOf: '2026-11-25', asOfGoverns: false, mapping: null, sheets: null },
  });
}

/** All that is said of one line but for where it stands. */
function answer({ line, verdict, chosen, alternatives, savings, findings }: PricedLine): string {
  // A row's number stands in sentences about its cells and its duplicates.
  const codes = findings.map(({ code }) => code).sort();
  const offers = [...(chosen === null ? [] : [chosen]), ...alternatives.map(({ offer }) => offer)].map((offer) =>
    [
      offer.contract.id,
      offer.list.version,
      offer.eligibility.answer,
      offer.price?.toText(),
      offer.extended?.toText(),
    ].join(),
  );
  const steps = chosen?.steps.map(({ label, value }) => `${label}=${value}`) ?? [];
  const asked = [line.item, line.description, line.quantity?.toText(), line.unit, line.quoted?.toText(), line.charge];
  return JSON.stringify([asked, verdict, savings?.toText(), offers, steps, codes]);
}

const answers = ({ lines }: CheckResult): string[] => lines.map(answer).sort();

/** The data rows of the first table in another order; heading, titles and what stands below keep their places. */
function reordered(snapshot: Snapshot, order: readonly number[], rowsOf: readonly number[]): Snapshot {
  const [sheet, ...others] = snapshot.sheets;
  if (sheet === undefined) throw new Error('No sheet');
  const cellsOf = new Map(sheet.rows.map(({ row, cells }) => [row, cells]));
  const moved = new Map(rowsOf.map((row, index) => [row, cellsOf.get(rowsOf[order[index] ?? 0] ?? 0) ?? []]));
  const rows = sheet.rows.map((row) => ({ ...row, cells: moved.get(row.row) ?? row.cells }));
  return { ...snapshot, sheets: [{ ...sheet, rows }, ...others] };
}

const shuffled = (length: number) =>
  fc.shuffledSubarray(
    Array.from({ length }, (_, index) => index),
    { minLength: length },
  );

describe.each([
  ['requisition', REQUISITION],
  ['vendor quote', QUOTE],
])('%s', (_, snapshot) => {
  const before = checkSample(snapshot);
  const first = snapshot.sheets[0]?.name;
  const rows = before.lines.filter(({ line }) => line.sheet === first).map(({ line }) => line.row);

  test('the order of its rows changes no answer and no sum', () => {
    fc.assert(
      fc.property(shuffled(rows.length), (order) => {
        const after = checkSample(reordered(snapshot, order, rows));
        expect(answers(after)).toEqual(answers(before));
        expect(after.totals).toEqual(before.totals);
      }),
      { numRuns: 8 },
    );
  });

  test("the order of the book's files changes nothing at all", () => {
    const whole = JSON.stringify(before);
    fc.assert(
      fc.property(shuffled(BOOK_FILES.length), (order) => {
        const files = order.flatMap((index) => BOOK_FILES[index] ?? []);
        expect(JSON.stringify(check(snapshot, files))).toBe(whole);
      }),
      { numRuns: 5 },
    );
  });

  test('names of files that sort the other way round change no answer', () => {
    const renamed = BOOK_FILES.map((file, index) => ({ ...file, name: `${String(1000 - index)}.json` }));
    expect(answers(check(snapshot, renamed))).toEqual(answers(before));
  });
});
