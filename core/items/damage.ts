import type { Cell } from '../workbook/snapshot';
import { dayTextOf } from './day-like';

/** What a spreadsheet did to an identifier, and how to say it: "it was turned into scientific notation". */
export interface Damage {
  readonly kind: 'scientific' | 'digits-lost' | 'date' | 'characters-lost' | 'error';
  readonly how: string;
}

const HOW: Readonly<Record<Damage['kind'], string>> = {
  scientific: 'a spreadsheet turned it into scientific notation and its digits are gone',
  'digits-lost': 'a spreadsheet keeps only 15 digits and put zeros in place of the rest',
  date: 'a spreadsheet turned it into a date',
  'characters-lost': 'characters in it were lost when the file was converted',
  error: 'the cell shows an error instead of a number',
};

/** Exactly what spreadsheets print, "7.52001E+12"; "3E5", "100-E260" and "12E4567" are part numbers. */
const PRINTED_SCIENTIFIC = /^-?[0-9](?:\.[0-9]{1,15}E[+-]|E\+)[0-9]{2,3}$/;
const NUMBER_SCIENTIFIC = /^-?[0-9](?:\.[0-9]{1,20})?E[+-][0-9]{1,3}$/i;
const ERROR_TEXT = /^#(?:#{1,20}|N\/A|[A-Z][A-Z0-9/_-]{0,20}[!?])$/i;

/** Recognises an identifier that a spreadsheet destroyed; null when its text may be trusted. */
export function damageOf(text: string, cellKind: Cell['kind']): Damage | null {
  const kind = kindOf(text.trim().slice(0, 80), cellKind);
  return kind === null ? null : { kind, how: HOW[kind] };
}

function kindOf(text: string, cellKind: Cell['kind']): Damage['kind'] | null {
  if (text === '') return null;
  if (cellKind === 'error' || ERROR_TEXT.test(text)) return 'error';
  if (text.indexOf('\uFFFD') >= 0) return 'characters-lost';
  if (PRINTED_SCIENTIFIC.test(text)) return 'scientific';
  if (cellKind === 'number' && NUMBER_SCIENTIFIC.test(text)) return 'scientific';
  if (lostDigits(text, cellKind)) return 'digits-lost';
  if (cellKind === 'date' || dayTextOf(text) === 'printed') return 'date';
  return null;
}

/**
 * A number keeps 15 digits, so whatever stands after them is not what was typed. In text one zero past the 15th digit
 * may well be real; two and more at that place are a spreadsheet's.
 */
function lostDigits(text: string, cellKind: Cell['kind']): boolean {
  if (!/^[0-9]{16,40}$/.test(text)) return false;
  return cellKind === 'number' || (text.length >= 17 && /^0+$/.test(text.slice(15)));
}
