import type { CellRange } from '../../core/workbook/snapshot';

/** "B7" as row 7, column 1; null for anything else. Rows from 1, columns from 0. */
export function parseReference(text: string): { row: number; column: number } | null {
  let at = 0;
  let column = 0;
  for (; at < text.length; at++) {
    const letter = text.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90 || at === 3) break;
    column = column * 26 + letter - 64;
  }
  if (at === 0) return null;
  const row = parseRow(text.slice(at));
  return row === null ? null : { row, column: column - 1 };
}

/** "7" as 7; null for anything that is no row number. */
export function parseRow(text: string): number | null {
  return /^[1-9][0-9]{0,9}$/.test(text) ? Number(text) : null;
}

/** "B2:C7" or "B2" as a range; null for anything else. */
export function parseRange(text: string): CellRange | null {
  const [first = '', second = first, ...more] = text.split(':');
  const from = parseReference(first);
  const to = parseReference(second);
  if (from === null || to === null || more.length > 0) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
