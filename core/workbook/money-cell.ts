import { cellFinding } from '../findings/cell-findings';
import type { Finding, Place } from '../findings/finding';
import type { Decimal } from '../money/decimal';
import { readAmountText, type AmountText } from './amount-text';
import { cellNumber } from './cell-number';
import { BLANK, errorFinding, isBlank, placeName, type CellRead } from './cell-read';
import { excerpt } from './clean-text';
import { currencyAtStart } from './currency-signs';
import { saysNotStated } from './not-stated';
import { cellText, type Cell } from './snapshot';

/** A price as read from a cell, with the currency and unit that stood beside it. */
export interface MoneyRead extends CellRead<Decimal> {
  readonly currency: string | null;
  readonly unit: string | null;
}

/** Reads a price: number cells, and text such as "$ 1,105.40 /ea". A bare "$" names no currency. */
export function readMoneyCell(cell: Cell | undefined, place: Place): MoneyRead {
  if (cell === undefined || isBlank(cell)) return { ...BLANK, currency: null, unit: null };
  switch (cell.kind) {
    case 'error':
      return nothing(errorFinding(cell.value, 'price', place));
    case 'date':
      return nothing(
        cellFinding('price-is-date', { cell: placeName(place), text: excerpt(cellText(cell)) }, { place }),
      );
    case 'boolean':
      return refused('price-unreadable', cellText(cell), place);
    case 'number':
      return readNumber(cell.value, cell.shown, place);
    case 'text':
      return readText(cell.value, place);
  }
}

function readNumber(value: number, shown: string | undefined, place: Place): MoneyRead {
  const price = cellNumber(value);
  if (price === null) return refused('price-unreadable', String(value), place);
  if (shown !== undefined && /%\s*$/.test(shown)) return refused('price-is-percent', shown, place);
  const format = shown === undefined ? null : readAmountText(shown);
  // The digits as shown may follow another country's way; sign and code beside them do not depend on it.
  const sign = currencyAtStart((shown ?? '').slice(0, 80).replace(/[\d.,'\s()-]/g, ''));
  return {
    value: price,
    currency: sign === null ? null : sign.currency,
    unit: format !== null && format.kind === 'amount' ? format.unit : null,
    findings: belowOrZero(price, shown ?? price.toText(), place),
  };
}

function readText(text: string, place: Place): MoneyRead {
  if (saysNotStated(text)) return refused('price-not-stated', text, place);
  const amount = readAmountText(text);
  if (amount.kind !== 'amount') return refused(REFUSALS[amount.kind], text, place);
  return {
    value: amount.value,
    currency: amount.currency,
    unit: amount.unit,
    findings: [...amountNotes(amount, text, place), ...belowOrZero(amount.value, text, place)],
  };
}

/** What must be said about an amount that was read: a decimal comma, a footnote mark. */
export function amountNotes(amount: Extract<AmountText, { kind: 'amount' }>, text: string, place: Place): Finding[] {
  const facts = { cell: placeName(place), text: excerpt(text) };
  return [
    ...(amount.decimalComma
      ? [cellFinding('decimal-comma', { ...facts, value: amount.value.toText() }, { place })]
      : []),
    ...(amount.footnote ? [cellFinding('footnote-mark', facts, { place })] : []),
  ];
}

const REFUSALS = {
  ambiguous: 'number-ambiguous',
  range: 'price-is-range',
  percent: 'price-is-percent',
  none: 'price-unreadable',
} as const;

type Refusal = (typeof REFUSALS)[keyof typeof REFUSALS] | 'price-not-stated';

function refused(code: Refusal, text: string, place: Place): MoneyRead {
  return nothing(cellFinding(code, { cell: placeName(place), text: excerpt(text) }, { place }));
}

function nothing(finding: Finding): MoneyRead {
  return { value: null, currency: null, unit: null, findings: [finding] };
}

function belowOrZero(price: Decimal, text: string, place: Place): Finding[] {
  if (price.isZero()) return [cellFinding('price-zero', { cell: placeName(place) }, { place })];
  if (!price.isNegative()) return [];
  return [cellFinding('price-negative', { cell: placeName(place), text: excerpt(text) }, { place })];
}
