import type { Decimal } from '../money/decimal';
import { cleanNumberText } from './clean-text';
import { currencyAtStart } from './currency-signs';
import { readNumberText } from './number-text';

/** An amount written by a person, taken apart: sign, currency, number, unit. */
export type AmountText =
  | {
      readonly kind: 'amount';
      readonly value: Decimal;
      readonly currency: string | null;
      /** Whether any currency sign stood there, a bare "$" included. */
      readonly signed: boolean;
      /** "ea" of "$4.10 /ea"; null when none is written. */
      readonly unit: string | null;
      readonly decimalComma: boolean;
      readonly footnote: boolean;
    }
  | { readonly kind: 'ambiguous' | 'range' | 'percent' | 'none' };

const NUMBER_AT_START = /^(\d|[.,'](?=\d)| (?=\d{3}(\D|$)))+\.?/;
const RANGE = /\d\s?(-|to|–)\s?\$?\s?\.?\d/i;
const UNIT_AFTER_SLASH = /^(\/|@|per\b)\s*([A-Za-z0-9][A-Za-z0-9 .()-]{0,23})$/i;
/** A bare word after the number. One letter is not enough: "12 M" may be millions or thousands. */
const UNIT_WORD = /^([A-Za-z]{2,8})\.?$/;

/** Takes apart "$ 1,105.40 /ea", "USD 12", "(12.00)", "12.00-", "12.50 per box". Never guesses. */
export function readAmountText(raw: string): AmountText {
  if (raw.length > 200) return { kind: 'none' };
  const { text, footnote } = withoutTail(cleanNumberText(raw));
  if (text.length > 80) return { kind: 'none' };
  const bracket = /^\(([^()]*)\)$/.exec(text);
  const head = readHead(bracket === null ? text : (bracket[1] ?? ''));
  const digits = (NUMBER_AT_START.exec(head.rest)?.[0] ?? '').trim();
  if (digits === '') return { kind: 'none' };
  const tail = readTail(head.rest.slice(digits.length).trim());
  if (tail === null) return { kind: refusal(text) };
  const number = readNumberText(digits);
  if (number.kind !== 'number') return { kind: number.kind };
  const negations = [bracket !== null, head.negative, tail.negative].filter(Boolean).length;
  const twice = head.signed && tail.signed && head.currency !== tail.currency;
  if (negations > 1 || twice) return { kind: 'none' };
  return {
    kind: 'amount',
    value: negations === 1 ? number.value.negated() : number.value,
    currency: head.currency ?? tail.currency,
    signed: head.signed || tail.signed,
    unit: tail.unit,
    decimalComma: number.decimalComma,
    footnote,
  };
}

function withoutTail(text: string): { readonly text: string; readonly footnote: boolean } {
  const trimmed = text.replace(/[,;]{1,9}$/, '').trim();
  const bare = trimmed.replace(/[*†‡]{1,9}$/, '').trim();
  return { text: bare, footnote: bare !== trimmed };
}

/** Signs and currency before the number, in any order: "-$5", "$-5", "USD $5". */
function readHead(text: string): { negative: boolean; currency: string | null; signed: boolean; rest: string } {
  let rest = text.trim();
  let negative = false;
  let signed = false;
  let currency: string | null = null;
  for (let turn = 0; turn < 4; turn += 1) {
    const sign = currencyAtStart(rest);
    if (sign !== null) {
      signed = true;
      currency = currency ?? sign.currency;
      rest = rest.slice(sign.length).trim();
    } else if (/^[+-]/.test(rest) && !negative) {
      negative = rest.startsWith('-');
      rest = rest.slice(1).trim();
    } else break;
  }
  return { negative, currency, signed, rest };
}

/** What may follow the number: a minus, a currency, a unit; null when it is anything else. */
function readTail(text: string): {
  negative: boolean;
  currency: string | null;
  signed: boolean;
  unit: string | null;
} | null {
  const negative = text === '-' || /^-\s*[A-Z€£$]/.test(text);
  let rest = negative ? text.slice(1).trim() : text;
  const sign = currencyAtStart(rest);
  if (sign !== null) rest = rest.slice(sign.length).trim();
  const currency = sign === null ? null : sign.currency;
  if (rest === '') return { negative, currency, signed: sign !== null, unit: null };
  const unit = UNIT_AFTER_SLASH.exec(rest)?.[2] ?? UNIT_WORD.exec(rest)?.[1];
  return unit === undefined ? null : { negative, currency, signed: sign !== null, unit: unit.trim() };
}

function refusal(text: string): 'range' | 'percent' | 'none' {
  if (/^[+-]?[\d.,]+\s?%$/.test(text)) return 'percent';
  return RANGE.test(text) ? 'range' : 'none';
}
