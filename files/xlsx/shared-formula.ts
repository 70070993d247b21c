import { columnLetters } from '../../core/workbook/snapshot';
import { READ_LIMITS } from '../limits';
import { parseReference } from './cell-reference';

/** Excel's own limit. */
const LONGEST = 8192;

/**
 * Texts, quoted sheet names, brackets of tables and other workbooks; then whole columns, whole rows, and words. Each
 * alternative starts with a sign of its own and stops at the first one that ends it, so none goes back.
 */
const TOKENS =
  /"[^"]*"|'[^']*'|\[[^\][]*\]|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.$!(])|\$?[0-9]{1,7}:\$?[0-9]{1,7}(?![\w.$!])|[\w.$\\\u0080-\uffff]+/g;

/**
 * The formula of a cell that shares another's, moved by so many rows and columns: relative references move along,
 * those with $ stay. Null when the text is too long to be a formula.
 */
export function moveFormula(formula: string, rows: number, columns: number): string | null {
  if (formula.length > LONGEST) return null;
  return formula.replace(TOKENS, (token: string, at: number) => {
    const next = formula[at + token.length];
    if (/^["'[]/.test(token) || next === '(' || next === '!') return token;
    const range = /^([^:]+):([^:]+)$/.exec(token);
    if (range === null) return moveReference(token, rows, columns);
    return `${moveEnd(range[1] as string, rows, columns)}:${moveEnd(range[2] as string, rows, columns)}`;
  });
}

function moveReference(token: string, rows: number, columns: number): string {
  const parts = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/.exec(token);
  if (parts === null) return token;
  const [, fixColumn = '', letters = '', fixRow = '', digits = ''] = parts;
  const place = parseReference(letters + digits);
  // A name such as XYZ2026 looks like a reference beyond the sheet's edge, and is none.
  if (place === null || place.row > READ_LIMITS.rows || place.column >= READ_LIMITS.columns) return token;
  const row = place.row + (fixRow === '' ? rows : 0);
  const column = place.column + (fixColumn === '' ? columns : 0);
  if (row < 1 || row > READ_LIMITS.rows || column < 0 || column >= READ_LIMITS.columns) return '#REF!';
  return `${fixColumn}${columnLetters(column)}${fixRow}${row}`;
}

/** One end of A:C or 1:3. */
function moveEnd(end: string, rows: number, columns: number): string {
  if (end.startsWith('$')) return end;
  if (/^[0-9]/.test(end)) {
    const row = Number(end) + rows;
    return row < 1 || row > READ_LIMITS.rows ? '#REF!' : String(row);
  }
  const place = parseReference(`${end}1`);
  const column = (place?.column ?? 0) + columns;
  return column < 0 || column >= READ_LIMITS.columns ? '#REF!' : columnLetters(column);
}
