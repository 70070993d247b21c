import { DELIVERIES, type Delivery } from '../contracts/common';
import type { Finding } from '../findings/finding';
import { importFinding } from '../findings/import-findings';
import type { AppliesTo, TierTable } from '../price-kinds/term';
import { Decimal } from '../money/decimal';
import { excerpt } from '../workbook/clean-text';
import { readMoneyCell } from '../workbook/money-cell';
import { columnLetters } from '../workbook/snapshot';
import type { Column } from '../workbook/table';
import { discountPercent } from './discount-row';
import { discountScope } from './discount-scope';
import { splitNames } from './residual-name';
import type { RowCells } from './row-cells';
import type { RowOutcome } from './row-outcome';
import type { DiscountRow } from './settle-discounts';
import type { TierColumns } from './tier-columns';

/** One row of a table of tiers. `counted` is null for a discount that holds whatever is ordered. */
export interface TierRow extends DiscountRow {
  readonly counted: Pick<TierTable, 'basis' | 'over'> | null;
  readonly from: string;
  readonly to: string | null;
  readonly delivery: Delivery | null;
  readonly findings: readonly Finding[];
}

type Refused = { readonly refusal: Finding };

/** Reads one row of a table of tiers: what is counted, from where to where, for which delivery, and the discount. */
export function readTierRow(cells: RowCells, columns: TierColumns): RowOutcome<TierRow> {
  const { row } = cells;
  const basis = cells.textUnder(columns.basis);
  const scope = scopeOf(cells, basis, cells.textUnder(columns.label));
  if ('refusal' in scope) return { as: 'refused', row, refusal: scope.refusal };
  const range = rangeOf(cells, columns);
  if ('refusal' in range) return { as: 'refused', row, refusal: range.refusal };
  const counted = countedOf(cells, columns, /^product line$/i.test(basis) ? '' : basis, range.from);
  if ('refusal' in counted) return { as: 'refused', row, refusal: counted.refusal };
  const delivery = deliveryOf(cells);
  if (typeof delivery === 'object' && delivery !== null) return { as: 'refused', row, refusal: delivery.refusal };
  const discount = discountPercent(cells);
  if ('refusal' in discount) return { as: 'refused', row, refusal: discount.refusal };
  const from = (range.from ?? Decimal.ZERO).toText();
  const words = counted.counted === null ? '' : `${counted.counted.basis} ${counted.counted.over} ${from}`;
  const value: TierRow = {
    ...scope,
    ...counted,
    from,
    to: range.to === null ? null : range.to.toText(),
    delivery,
    percent: discount.percent,
    apart: `${words} ${delivery ?? ''}`,
  };
  return { as: 'kept', row, notes: [], value };
}

/** A row may name its goods; a basis of "product line" means that its label does. Else the discount is for all. */
function scopeOf(
  cells: RowCells,
  basis: string,
  label: string,
): { applies: AppliesTo; findings: readonly Finding[] } | Refused {
  const named = discountScope(cells);
  if (named !== null) return named;
  if (!/^product line$/i.test(basis)) return { applies: { to: 'all-other' }, findings: [] };
  const text = label.replace(/\s+tier$/i, '');
  const place = cells.place();
  const facts = { row: cells.row, sheet: cells.sheet };
  if (text === '') return { refusal: importFinding('row-without-name', facts, { place }) };
  const parts = splitNames(text.replace(/\s*&\s*/g, ' and '));
  if (parts.length < 2) return { applies: { to: 'product-line', names: [text] }, findings: [] };
  const names = [text, ...parts];
  const said = names.map((name) => `"${name}"`).join(', ');
  const split = importFinding('names-split', { ...facts, text: excerpt(text), names: said }, { place });
  return { applies: { to: 'product-line', names }, findings: [split] };
}

function rangeOf(cells: RowCells, columns: TierColumns): { from: Decimal | null; to: Decimal | null } | Refused {
  const from = amountUnder(cells, columns.from);
  if (from !== null && 'refusal' in from) return from;
  const to = amountUnder(cells, columns.to);
  if (to !== null && 'refusal' in to) return to;
  if (from !== null && to !== null && to.compareTo(from) < 0) {
    const facts = { row: cells.row, sheet: cells.sheet, from: from.toText(), to: to.toText() };
    return { refusal: importFinding('row-tier-range', facts, { place: cells.place() }) };
  }
  // "Up to 500k" begins at nothing.
  return { from: from ?? (to === null ? null : Decimal.ZERO), to };
}

function amountUnder(cells: RowCells, column: Column | undefined): Decimal | null | Refused {
  if (column === undefined) return null;
  const place = { ...cells.place(), column: columnLetters(column.column) };
  const { value, findings } = readMoneyCell(cells.under(column), place);
  const [why] = findings;
  if (value === null) return why === undefined ? null : { refusal: why };
  return value.isNegative() && why !== undefined ? { refusal: why } : value;
}

function countedOf(
  cells: RowCells,
  columns: TierColumns,
  basisText: string,
  from: Decimal | null,
): { counted: TierRow['counted'] } | Refused {
  const facts = { row: cells.row, sheet: cells.sheet };
  const place = cells.place();
  if (from === null) return { counted: null };
  const basis = basisNamed(basisText);
  if (basisText === '') {
    return { refusal: importFinding('row-tier-basis-missing', { ...facts, from: from.toText() }, { place }) };
  }
  if (basis === null)
    return { refusal: importFinding('row-tier-basis', { ...facts, text: excerpt(basisText) }, { place }) };
  if (basis !== 'quantity') return { counted: { basis, over: 'order' } };
  const said = `${basisText} ${cells.textUnder(columns.label)}`;
  const [line, order] = [/\b(line|item|sku)\b/i.test(said), /\border\b/i.test(said)];
  if (line === order) return { refusal: importFinding('row-tier-over', facts, { place }) };
  return { counted: { basis, over: line ? 'line' : 'order' } };
}

function basisNamed(text: string): TierTable['basis'] | null {
  if (/^list\b/i.test(text)) return 'list';
  if (/^net\b/i.test(text)) return 'net';
  if (/^(quantity|qty|units|pieces)\b/i.test(text)) return 'quantity';
  return /^(cumulative|annual|yearly)\b/i.test(text) ? 'cumulative' : null;
}

function deliveryOf(cells: RowCells): Delivery | null | Refused {
  const text = cells.text('delivery');
  if (text === '') return null;
  const folded = text.toLowerCase();
  const named = DELIVERIES.filter((delivery) => folded.includes(delivery === 'installed' ? 'install' : delivery));
  // "Delivered & Installed" goes as far as the last of its words.
  const only = named.length === 1 ? named[0] : undefined;
  if (only !== undefined) return only;
  const facts = { row: cells.row, sheet: cells.sheet, text: excerpt(text) };
  return { refusal: importFinding('row-tier-delivery', facts, { place: cells.place('delivery') }) };
}
