import { excerpt } from '../workbook/clean-text';
import type { Cell, SheetSnapshot } from '../workbook/snapshot';
import type { Argument, ArgumentValue } from './coop-function';

/** Whether a host's value is what it hands over for a blank cell. */
export function isBlankValue(value: ArgumentValue, zeroIsBlank: boolean): value is null | undefined {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return zeroIsBlank && value === 0;
}

/** Whether an argument is a range. */
export function isRange(given: Argument): given is readonly (readonly ArgumentValue[])[] {
  return Array.isArray(given);
}

/** A host's value as a cell of a snapshot: what a check would have read in that place. */
export function cellOf(value: string | number | boolean): Cell {
  if (typeof value === 'string') return { kind: 'text', value };
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'boolean', value };
}

/** A range as a sheet. Rows keep their places, so that an answer can be put beside each. */
export function sheetOfRange(
  range: readonly (readonly ArgumentValue[])[],
  name: string,
  blanksAreZero: boolean,
): SheetSnapshot {
  const rows = range.map((values, index) => ({
    row: index + 1,
    cells: values.map((value) => rangeCell(value, blanksAreZero)),
  }));
  return { name, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== undefined)) };
}

function rangeCell(value: ArgumentValue, blanksAreZero: boolean): Cell | undefined {
  if (isBlankValue(value, blanksAreZero)) return undefined;
  return typeof value === 'object' ? { kind: 'error', value: value.error } : cellOf(value);
}

/** A value as a sentence shows it. */
export function excerptOf(value: string | number | boolean): string {
  return typeof value === 'string' ? `"${excerpt(value)}"` : String(value).toUpperCase();
}
