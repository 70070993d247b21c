import { Decimal } from '../money/decimal';

/** How a number written by a person was understood. */
export type NumberReading =
  | { readonly kind: 'number'; readonly value: Decimal; readonly decimalComma: boolean }
  /** It is a number, but comma or point may mean decimals or thousands ("12,50"). */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'none' };

/** "1,105.40", "1105", ".5", "12.": the way of US sheets. */
const PLAIN = /^(\d{1,30}|[1-9]\d{0,2}(,\d{3}){1,9})(\.\d{0,30})?$|^\.\d{1,30}$/;
/** "1.105,40": both signs, the comma last, so the comma marks the decimals. */
const DECIMAL_COMMA = /^[1-9]\d{0,2}(\.\d{3}){1,9},\d{1,30}$/;
/** "1 105.40" and "1'105.40". */
const SPACED = /^[1-9]\d{0,2}([ ']\d{3}){1,9}(\.\d{1,30})?$/;
/** "12,50", "0,125", "1,1055", "1.105.400". */
const EITHER_WAY = /^\d{1,30},\d{1,30}$|^\d{1,3}(\.\d{3}){2,9}$/;

/** Reads digits with their thousands and decimal signs, nothing else: no currency, no sign, no unit. */
export function readNumberText(text: string): NumberReading {
  if (text.length > 60) return { kind: 'none' };
  if (PLAIN.test(text)) return numberOf(text.replace(/,/g, ''), false);
  if (SPACED.test(text)) return numberOf(text.replace(/[ ']/g, ''), false);
  if (DECIMAL_COMMA.test(text)) return numberOf(text.replace(/\./g, '').replace(',', '.'), true);
  return { kind: EITHER_WAY.test(text) ? 'ambiguous' : 'none' };
}

function numberOf(plain: string, decimalComma: boolean): NumberReading {
  const value = Decimal.parse(plain);
  return value === null ? { kind: 'none' } : { kind: 'number', value, decimalComma };
}
