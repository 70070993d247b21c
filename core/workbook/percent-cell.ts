import { cellFinding } from '../findings/cell-findings';
import type { Finding, Place } from '../findings/finding';
import { Decimal } from '../money/decimal';
import { cellNumber } from './cell-number';
import { BLANK, errorFinding, isBlank, placeName, type CellRead } from './cell-read';
import { cleanNumberText, excerpt } from './clean-text';
import { saysNotStated } from './not-stated';
import { readNumberText } from './number-text';
import { cellText, type Cell } from './snapshot';

const PERCENT = /^(less )?(-?)([\d.,]{1,30})\s?(%|percent|pct)?( off| discount)?( list| msrp)?$/i;
const RANGE = /^[\d.,]{1,20}\s?%?\s?(-|to)\s?[\d.,]{1,20}\s?%?( off)?$/i;

/** Reads a discount in percent: "86.5%" and 0.865 shown as "86.5%" are both 86.5. A bare 0.865 is not guessed at. */
export function readPercentCell(cell: Cell | undefined, place: Place): CellRead<Decimal> {
  if (cell === undefined || isBlank(cell)) return BLANK;
  switch (cell.kind) {
    case 'error':
      return nothing(errorFinding(cell.value, 'discount', place));
    case 'date':
    case 'boolean':
      return refused('percent-unreadable', cellText(cell), place);
    case 'number':
      return readNumber(cell.value, cell.shown, place);
    case 'text':
      return readText(cell.value, place);
  }
}

function readNumber(value: number, shown: string | undefined, place: Place): CellRead<Decimal> {
  const number = cellNumber(value);
  if (number === null) return refused('percent-unreadable', String(value), place);
  const isFraction = shown !== undefined && shown.indexOf('%') >= 0;
  return isFraction ? inRange(number.times(Decimal.HUNDRED), place) : bare(number, place);
}

function readText(raw: string, place: Place): CellRead<Decimal> {
  const text = cleanNumberText(raw.slice(0, 100)).replace(/,{1,9}$/, '');
  if (saysNotStated(text)) return refused('percent-unreadable', raw, place);
  if (RANGE.test(text)) return refused('percent-is-range', raw, place);
  const parts = PERCENT.exec(text);
  if (parts === null) return refused('percent-unreadable', raw, place);
  const number = readNumberText(parts[3] ?? '');
  if (number.kind === 'ambiguous') return refused('number-ambiguous', raw, place);
  if (number.kind === 'none') return refused('percent-unreadable', raw, place);
  const value = parts[2] === '-' ? number.value.negated() : number.value;
  return parts[4] === undefined ? bare(value, place) : inRange(value, place);
}

/** A number without its sign: above one it can only be a percentage; at or below one it may be a fraction. */
function bare(value: Decimal, place: Place): CellRead<Decimal> {
  if (value.isZero() || value.compareTo(Decimal.ONE) > 0 || value.isNegative()) return inRange(value, place);
  const facts = { asPercent: value.toText(), asFraction: value.times(Decimal.HUNDRED).toText() };
  return nothing(cellFinding('percent-unclear', { cell: placeName(place), text: value.toText(), ...facts }, { place }));
}

function inRange(percent: Decimal, place: Place): CellRead<Decimal> {
  if (!percent.isNegative() && percent.compareTo(Decimal.HUNDRED) <= 0) return { value: percent, findings: [] };
  return nothing(cellFinding('percent-out-of-range', { cell: placeName(place), percent: percent.toText() }, { place }));
}

function refused(
  code: 'percent-unreadable' | 'percent-is-range' | 'number-ambiguous',
  text: string,
  place: Place,
): CellRead<Decimal> {
  return nothing(cellFinding(code, { cell: placeName(place), text: excerpt(text) }, { place }));
}

function nothing(finding: Finding): CellRead<never> {
  return { value: null, findings: [finding] };
}
