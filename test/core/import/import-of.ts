import type { Contract } from '../../../core/contracts/contract';
import { importPriceList } from '../../../core/import/import-price-list';
import type { ImportInput, ImportResult } from '../../../core/import/import-result';
import { aContract } from '../../helpers/makers';
import { sheetOf } from '../../helpers/sheet-of';

interface Over extends Partial<Omit<ImportInput, 'contract'>> {
  readonly contract?: Partial<Contract>;
}

/** Imports sheets written as text, one string a sheet, for a contract in dollars. */
export function importOf(text: string | readonly string[], { contract, ...over }: Over = {}): ImportResult {
  const texts = typeof text === 'string' ? [text] : text;
  const sheets = texts.map((one, index) => sheetOf(one, index === 0 ? 'Prices' : `Prices ${index + 1}`));
  return importPriceList({
    snapshot: { name: 'prices.xlsx', sheets },
    contract: aContract(contract),
    effectiveFrom: '2026-01-01',
    version: '2026',
    mapping: null,
    ...over,
  });
}

/** The items without the rows they came from. */
export function itemsOf({ priceList }: ImportResult): readonly object[] {
  return (priceList?.items ?? []).map(({ row: _, ...item }) => item);
}

/** "row code" of each refusal. */
export function refusals({ refused }: ImportResult): readonly string[] {
  return refused.map(({ row, code }) => `${row} ${code}`);
}

/** "row why" of each row left alone. */
export function left({ skipped }: ImportResult): readonly string[] {
  return skipped.map(({ row, why }) => `${row} ${why}`);
}
