import type { Cell } from '../../core/workbook/snapshot';
import { decodeXstring } from './names';
import { GENERAL, type NumberFormat } from './number-format';
import { fromSerial, isoText } from '../../core/workbook/serial-date';
import { shownDate, shownNumber } from './shown-text';

/** A cell as its XML says. */
export interface RawCell {
  readonly type: string;
  readonly style: number;
  /** The text of `v`; null when there is no `v`. */
  readonly value: string | null;
  /** The text of `is`; null when there is no `is`. */
  readonly inline: string | null;
  readonly formula: string | null;
}

/** What is needed from the rest of the workbook to understand a cell. */
export interface CellContext {
  /** Null when the workbook has no part for them. */
  readonly texts: readonly string[] | null;
  readonly formats: readonly NumberFormat[];
  readonly date1904: boolean;
  /**
   * The file was written by a program that computes nothing and leaves that to Excel: a formula's 0 is then a
   * placeholder (xlsxwriter's default), not a value.
   */
  readonly neverComputed: boolean;
}

/** The cell, undefined when blank; and what is wrong with it, as the end of a sentence. */
export interface MadeCell {
  readonly cell: Cell | undefined;
  readonly problem?: string;
}

/** A formula that nobody computed yet. No error of Excel's own: a reader asks to open and save the file in Excel. */
const NO_VALUE = '#NO-VALUE';

const NUMBER = /^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?$/;

/** Makes a cell from its XML. Kinds come from the file alone; text is never taken for a number. */
export function makeCell(raw: RawCell, context: CellContext): MadeCell {
  const { value, formula } = raw;
  const more = formula === null ? {} : { formula };
  if (formula !== null && isUncomputed(raw, context)) return { cell: { kind: 'error', value: NO_VALUE, ...more } };
  switch (raw.type) {
    case 'n':
      return value === null || value === '' ? { cell: undefined } : numberCell(value, raw, context);
    case 's':
      return value === null || value === '' ? { cell: undefined } : sharedText(value, context, more);
    case 'str':
    case 'inlineStr':
      return textCell(raw.inline ?? decodeXstring(value ?? ''), more);
    case 'b':
      return booleanCell(value ?? '', more);
    case 'e':
      return { cell: { kind: 'error', value: value ?? '', ...more } };
    case 'd':
      return { cell: isoCell(value ?? '', more) };
    default:
      return { ...textCell(value ?? '', more), problem: `is of the unknown kind "${raw.type.slice(0, 40)}"` };
  }
}

function isUncomputed(raw: RawCell, context: CellContext): boolean {
  if (raw.inline !== null) return false;
  // A formula whose text result is "" has an empty v and says t="str"; an empty v of any other kind is no result.
  if (raw.value === null || (raw.value === '' && raw.type !== 'str')) return true;
  return context.neverComputed && raw.type === 'n' && Number(raw.value) === 0;
}

type Formula = { readonly formula?: string };

function textCell(value: string, more: Formula): MadeCell {
  return { cell: value === '' && more.formula === undefined ? undefined : { kind: 'text', value, ...more } };
}

function sharedText(value: string, context: CellContext, more: Formula): MadeCell {
  const text = /^[0-9]+$/.test(value.trim()) ? context.texts?.[Number(value)] : undefined;
  if (text !== undefined) return textCell(text, more);
  return {
    cell: { kind: 'error', value: '#NO-TEXT', ...more },
    problem: 'points at a text that the file does not hold',
  };
}

function booleanCell(value: string, more: Formula): MadeCell {
  if (/^(1|true)$/i.test(value)) return { cell: { kind: 'boolean', value: true, ...more } };
  if (/^(0|false)$/i.test(value)) return { cell: { kind: 'boolean', value: false, ...more } };
  return { ...textCell(value, more), problem: 'should be TRUE or FALSE and is neither' };
}

function numberCell(text: string, raw: RawCell, context: CellContext): MadeCell {
  const more = raw.formula === null ? {} : { formula: raw.formula };
  const number = NUMBER.test(text.trim()) ? Number(text) : NaN;
  if (!Number.isFinite(number)) return { ...textCell(text, more), problem: 'should be a number and is none' };
  const format = context.formats[raw.style] ?? GENERAL;
  return { cell: dated(number, format, context.date1904, more) ?? plainNumber(number, format, more) };
}

function plainNumber(value: number, format: NumberFormat, more: Formula): Cell {
  const shown = shownNumber(value, format);
  return { kind: 'number', value, ...(shown === undefined ? {} : { shown }), ...more };
}

function dated(serial: number, format: NumberFormat, date1904: boolean, more: Formula): Cell | null {
  if (format.kind !== 'date' || (format.timeOnly && serial < 1)) return null;
  const time = fromSerial(serial, date1904);
  if (time === null) return null;
  const shown = shownDate(time, format);
  const value = isoText(time);
  return { kind: 'date', value, ...(shown === undefined || shown === value ? {} : { shown }), ...more };
}

/** ISO text of t="d". A midnight is left out, as everywhere; what is no day stays text. */
function isoCell(value: string, more: Formula): Cell {
  const parts = /^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T([0-9]{2}:[0-9]{2})(:[0-9]{2})?(?:\.[0-9]{1,9})?Z?)?$/.exec(value);
  if (parts === null) return { kind: 'text', value, ...more };
  const [, day = '', minutes, seconds = ':00'] = parts;
  const time = minutes === undefined || minutes + seconds === '00:00:00' ? '' : `T${minutes}${seconds}`;
  return { kind: 'date', value: day + time, ...more };
}
