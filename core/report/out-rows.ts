import type { Decimal } from '../money/decimal';
import type { OutCell, OutRow } from '../workbook/action';

/** Cells and rows of our own sheets. */
export const text = (value: string): OutCell => ({ text: value });
export const money = (value: Decimal | null): OutCell =>
  value === null ? null : { number: value.toText(), format: 'money' };
export const count = (value: number): OutCell => ({ number: String(value), format: 'integer' });
export const row = (...cells: OutCell[]): OutRow => ({ cells });
export const BLANK: OutRow = { cells: [] };

/** A heading row; a title that begins with ">" stands over figures, at the right. */
export function heading(...titles: string[]): OutRow {
  const cells = titles.map((title) =>
    title.startsWith('>') ? ({ text: title.slice(1), align: 'right' } as const) : text(title),
  );
  return { cells, style: 'heading' };
}
