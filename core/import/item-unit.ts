import type { Finding } from '../findings/finding';
import { importFinding } from '../findings/import-findings';
import { resolveUnit } from '../items/resolve-unit';
import { readUnit } from '../items/units';
import { excerpt } from '../workbook/clean-text';
import type { RowCells } from './row-cells';
import type { RowNote } from './row-outcome';

/** The unit that a row's price is for, or why it cannot be told. `given`: it is the user's word, not the list's. */
export type UnitRead =
  | { readonly unit: string; readonly given: boolean; readonly notes: readonly RowNote[] }
  | { readonly refusal: Finding };

/** Settles the unit: the row's own, else the one beside its price, else what the user gave. Never a default. */
export function readItemUnit(cells: RowCells, besidePrice: string | null, given: string | undefined): UnitRead {
  const own = cells.text('unit');
  const place = cells.place('unit');
  const facts = { row: cells.row, sheet: cells.sheet };
  if (own !== '' && besidePrice !== null && !sameUnit(own, besidePrice)) {
    const units = { priceUnit: excerpt(besidePrice), unit: excerpt(own) };
    return { refusal: importFinding('row-price-unit-differs', { ...facts, ...units }, { place }) };
  }
  const stated = own !== '' ? own : besidePrice;
  if (stated !== null) return { unit: stated, given: false, notes: unknownNote(cells, stated) };
  if (given !== undefined) return { unit: given, given: true, notes: [] };
  return { refusal: importFinding('row-unit-missing', facts, { place }) };
}

/** An unknown or ambiguous unit ("CT") is kept as written: only a line with the same word can be priced by it. */
function unknownNote(cells: RowCells, unit: string): RowNote[] {
  const { problem } = resolveUnit(unit, [cells.text('description'), cells.text('pack')]);
  if (problem === null) return [];
  return [{ code: 'unit-kept-as-written', row: cells.row, example: `row ${cells.row}: "${excerpt(unit)}"` }];
}

function sameUnit(a: string, b: string): boolean {
  const [left, right] = [readUnit(a), readUnit(b)];
  if ('unit' in left && 'unit' in right) return left.unit.code === right.unit.code;
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
