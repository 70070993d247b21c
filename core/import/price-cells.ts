import { cellFinding } from '../findings/cell-findings';
import type { Finding } from '../findings/finding';
import { importFinding } from '../findings/import-findings';
import { placeName } from '../workbook/cell-read';
import { cleanText, excerpt } from '../workbook/clean-text';
import type { Field } from '../workbook/line';
import { readMoneyCell, type MoneyRead } from '../workbook/money-cell';
import { readPercentCell } from '../workbook/percent-cell';
import { cellText } from '../workbook/snapshot';
import { percentText } from './percent-text';
import type { RowCells } from './row-cells';

/** One cell of a price row: nothing, a value, a request to call, or something that no price list may promise. */
export type PricePart<Value> =
  | { readonly as: 'blank' }
  | { readonly as: 'read'; readonly value: Value }
  | { readonly as: 'on-request' }
  | { readonly as: 'bad'; readonly refusal: Finding };

const BLANK = { as: 'blank' } as const;

/** Reads a price that a list may promise: above zero. */
export function readAmountPart(cells: RowCells, field: Field | null): PricePart<MoneyRead> {
  if (field === null || !cells.has(field)) return BLANK;
  const cell = cells.cell(field);
  const place = cells.place(field);
  const facts = { cell: placeName(place), text: excerpt(cellText(cell)) };
  const read = readMoneyCell(cell, place);
  if (read.value === null) {
    const why = read.findings[0];
    if (why === undefined) return BLANK;
    if (why.code !== 'price-not-stated') return { as: 'bad', refusal: why };
    if (asksToCall(cellText(cell))) return { as: 'on-request' };
    return { as: 'bad', refusal: importFinding('row-price-not-stated', facts, { place }) };
  }
  if (read.value.isNegative()) return { as: 'bad', refusal: importFinding('row-price-below-zero', facts, { place }) };
  if (read.value.isZero()) return { as: 'bad', refusal: importFinding('row-price-zero', facts, { place }) };
  return { as: 'read', value: read };
}

const ASKS =
  /^(please )?(call|contact|ask|rfq|poa|cfp|tbd|tba|tbc|quote|see quote|request|on request|upon request|price on request|market|varies|to follow|pending)\b/i;

/** "Call", "POA", "TBD" ask for a price; "N/A", "no bid", "discontinued" and "included" do not promise one. */
function asksToCall(text: string): boolean {
  return ASKS.test(cleanText(text.slice(0, 80)));
}

/** Reads a discount between 0 and 100 percent, as text in the precision in which the list prints it. */
export function readPercentPart(cells: RowCells): PricePart<string> {
  if (!cells.has('percent')) return BLANK;
  const cell = cells.cell('percent');
  const place = cells.place('percent');
  const name = placeName(place);
  const { value, findings } = readPercentCell(cell, place);
  if (value === null) {
    const unreadable = { cell: name, text: excerpt(cellText(cell)) };
    return { as: 'bad', refusal: findings[0] ?? cellFinding('percent-unreadable', unreadable, { place }) };
  }
  const text = percentText(cell, value);
  if ((text.split('.')[1]?.length ?? 0) <= 10) return { as: 'read', value: text };
  const facts = { cell: name, shown: excerpt(cellText(cell)), percent: text };
  return { as: 'bad', refusal: importFinding('row-percent-too-fine', facts, { place }) };
}
