import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildBook } from '../../core/contracts/build-book';
import type { Contract } from '../../core/contracts/contract';
import { importPriceList } from '../../core/import/import-price-list';
import type { ImportInput, ImportResult } from '../../core/import/import-result';
import { priceListText } from '../../core/import/price-list-text';
import { priceWorkbook, type CheckResult } from '../../core/price-workbook';
import type { Programme } from '../../core/programmes/programme';
import { programmeRegistry } from '../../core/programmes/registry';
import type { Snapshot } from '../../core/workbook/snapshot';
import { readWorkbook } from '../../files/read-workbook';
import { aContract } from '../helpers/makers';
import { sheetOf } from '../helpers/sheet-of';

/** The folder of real public files: beside the project, or where COOP_SHARED says. */
const FOLDER = process.env['COOP_SHARED'] ?? join(process.cwd(), '..', 'shared', 'data');

/** A test on real files; where they are not there, it says that it was skipped. */
export function realTest(name: string, run: () => void | Promise<void>): void {
  const body = async () => run();
  if (existsSync(FOLDER)) test(name, body);
  else test.skip(`${name} (skipped: the real files are not here)`, body);
}

/** The path of a real file. */
export function realPath(name: string): string {
  return join(FOLDER, name);
}

/** Reads a real file as the command line does. */
export function realSnapshot(name: string): Snapshot {
  const read = readWorkbook(new Uint8Array(readFileSync(realPath(name))), basename(name));
  if (!read.ok) throw new Error(read.problem);
  return read.snapshot;
}

/** A contract long enough for every file's own dates. */
export function wideContract(over: Partial<Contract> = {}): Contract {
  const term = { start: '2000-01-01', initialEnd: '2029-12-31', currentEnd: '2029-12-31' };
  return aContract({ number: 'TEST-0001', term, ...over });
}

/** Imports a real file without a mapping. */
export function importReal(name: string, contract: Contract, over: Partial<ImportInput> = {}): ImportResult {
  return importPriceList({
    snapshot: realSnapshot(name),
    contract,
    effectiveFrom: '2020-01-01',
    version: 'test',
    mapping: null,
    ...over,
  });
}

/** Prices a sheet written as text against a book made of what was imported, through the files that would be written. */
export function priceAgainst(
  sheet: string,
  imported: readonly { readonly contract: Contract; readonly result: ImportResult }[],
  programmes: readonly Programme[] = [],
): CheckResult {
  const files = imported.flatMap(({ contract, result }, index) => {
    if (result.priceList === null) throw new Error(`Nothing was imported for ${contract.number}`);
    const list: unknown = JSON.parse(priceListText(result.priceList));
    return [
      { name: `contract-${index}.json`, json: contract },
      { name: `list-${index}.json`, json: list },
    ];
  });
  const own = programmes.map((json, index) => ({ name: `programme-${index}.json`, json }));
  const { book, findings } = buildBook([...own, ...files]);
  const blocking = findings.filter(({ severity }) => severity === 'block');
  if (blocking.length > 0) throw new Error(blocking.map(({ text }) => text).join('\n'));
  return priceWorkbook({
    snapshot: { name: 'order', sheets: [sheetOf(sheet)] },
    book,
    programmes: programmeRegistry(book.programmes),
    buyer: null,
    asOf: '2026-11-25',
    asOfGoverns: true,
    mapping: null,
    sheets: null,
  });
}

/** What each line costs per unit, in money text; null where there is no price. */
export function pricesOf({ lines }: CheckResult): readonly (string | null)[] {
  return lines.map(({ chosen }) => chosen?.price?.toMoney() ?? null);
}
