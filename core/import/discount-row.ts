import { importFinding } from '../findings/import-findings';
import type { Finding } from '../findings/finding';
import { readPercentPart } from './price-cells';
import type { RowCells } from './row-cells';

/** The percentage of a row of discounts, or why the row is refused. */
export function discountPercent(cells: RowCells): { readonly percent: string } | { readonly refusal: Finding } {
  const part = readPercentPart(cells);
  if (part.as === 'read') return { percent: part.value };
  if (part.as === 'bad') return { refusal: part.refusal };
  const facts = { row: cells.row, sheet: cells.sheet, columns: 'the discount' };
  return { refusal: importFinding('row-discount-missing', facts, { place: cells.place('percent') }) };
}
