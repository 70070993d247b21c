import type { Buyer } from '../../core/contracts/buyer';
import { buildBook } from '../../core/contracts/build-book';
import type { Contract } from '../../core/contracts/contract';
import type { PriceList } from '../../core/contracts/price-list';
import { priceWorkbook, type CheckInput, type CheckResult } from '../../core/price-workbook';
import { programmeRegistry } from '../../core/programmes/registry';
import { aBuyer } from './makers';
import { sheetOf } from './sheet-of';

type BookFile = Contract | PriceList;

/** A buyer who may use the test contract. */
export const MEMBER: Buyer = aBuyer({ memberships: [{ programme: 'sourcewell', from: '2020-01-01' }] });

/** Prices a sheet written as text (see `sheetOf`) against files of a book; every file must be a good one. */
export function priceTable(table: string, files: readonly BookFile[], over: Partial<CheckInput> = {}): CheckResult {
  const { book, findings } = buildBook(files.map((json, index) => ({ name: `${index}.json`, json })));
  const bad = findings.filter(({ severity }) => severity === 'block');
  if (bad.length > 0) throw new Error(bad.map(({ text }) => text).join('\n'));
  return priceWorkbook({
    snapshot: { name: 'test', sheets: [sheetOf(table)] },
    book,
    programmes: programmeRegistry([]),
    buyer: MEMBER,
    asOf: '2026-11-25',
    asOfGoverns: false,
    mapping: null,
    sheets: null,
    ...over,
  });
}
