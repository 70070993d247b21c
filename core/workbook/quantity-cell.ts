import { cellFinding } from '../findings/cell-findings';
import type { Finding, Place } from '../findings/finding';
import type { Decimal } from '../money/decimal';
import { readAmountText } from './amount-text';
import { cellNumber } from './cell-number';
import { BLANK, errorFinding, isBlank, placeName, type CellRead } from './cell-read';
import { cleanNumberText, excerpt } from './clean-text';
import { amountNotes } from './money-cell';
import { saysNotStated } from './not-stated';
import { cellText, type Cell } from './snapshot';

/** A quantity as read from a cell, with the unit that stood beside it ("2 bx"). */
export interface QuantityRead extends CellRead<Decimal> {
  readonly unit: string | null;
}

/** "3 cases of 12": the unit may be more than a word here. */
const WITH_UNIT = /^([+-]?[\d.,]{1,30})\s*([A-Za-z][A-Za-z .]{0,20}(\s?of\s?\d{1,6}( [A-Za-z]{1,12})?)?)$/;

/** "12/cs" and "12 per case" are how a pack is written, not an order for twelve of anything. */
const PACK = /^[\d.,]{1,30}\s?(\/|@|per\b)\s?[A-Za-z]/i;

/** Reads a quantity. Fractions count; zero and what lies below it are read and said. */
export function readQuantityCell(cell: Cell | undefined, place: Place): QuantityRead {
  if (cell === undefined || isBlank(cell)) return { ...BLANK, unit: null };
  switch (cell.kind) {
    case 'error':
      return nothing(errorFinding(cell.value, 'quantity', place));
    case 'date':
    case 'boolean':
      return refused('quantity-unreadable', cellText(cell), place);
    case 'number':
      return readNumber(cell.value, place);
    case 'text':
      return readText(cell.value, place);
  }
}

function readNumber(value: number, place: Place): QuantityRead {
  const quantity = cellNumber(value);
  return quantity === null ? refused('quantity-unreadable', String(value), place) : read(quantity, null, [], place);
}

function readText(raw: string, place: Place): QuantityRead {
  if (saysNotStated(raw)) return refused('quantity-not-stated', raw, place);
  const text = cleanNumberText(raw.slice(0, 200));
  if (PACK.test(text)) return refused('quantity-is-pack', raw, place);
  const pair = WITH_UNIT.exec(text);
  const amount = readAmountText(pair === null ? text : (pair[1] ?? ''));
  if (amount.kind === 'ambiguous') return refused('number-ambiguous', raw, place);
  if (amount.kind === 'range') return refused('quantity-is-range', raw, place);
  if (amount.kind !== 'amount' || amount.signed) return refused('quantity-unreadable', raw, place);
  const unit = pair === null ? amount.unit : (pair[2] ?? '').trim();
  if (unit !== null && /^(\d.*|x|k|m|mm|to|or)$/i.test(unit)) return refused('quantity-unreadable', raw, place);
  return read(amount.value, unit, amountNotes(amount, raw, place), place);
}

function read(value: Decimal, unit: string | null, notes: readonly Finding[], place: Place): QuantityRead {
  const cell = placeName(place);
  const findings = [...notes];
  if (value.isZero()) findings.push(cellFinding('quantity-zero', { cell }, { place }));
  if (value.isNegative()) findings.push(cellFinding('return', { cell, text: value.toText() }, { place }));
  return { value, unit, findings };
}

type Refusal =
  'quantity-unreadable' | 'quantity-not-stated' | 'quantity-is-range' | 'quantity-is-pack' | 'number-ambiguous';

function refused(code: Refusal, text: string, place: Place): QuantityRead {
  return nothing(cellFinding(code, { cell: placeName(place), text: excerpt(text) }, { place }));
}

function nothing(finding: Finding): QuantityRead {
  return { value: null, unit: null, findings: [finding] };
}
