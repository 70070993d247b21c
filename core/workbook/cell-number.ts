import { Decimal } from '../money/decimal';

/** No price or quantity comes near this; a number beyond it is a slip, and its digits would fill pages. */
const ABSURD = 1e30;

/** A number cell's value as an exact decimal; null where it is no number that anyone means. */
export function cellNumber(value: number): Decimal | null {
  return Number.isFinite(value) && Math.abs(value) < ABSURD ? Decimal.fromCell(value) : null;
}
