import { Decimal } from '../money/decimal';

/** No price or quantity comes near these; a number beyond them is a slip, and its digits would fill pages. */
const ABSURD = 1e30;
const ABSURDLY_SMALL = 1e-15;

/** A number cell's value as an exact decimal; null where it is no number that anyone means. */
export function cellNumber(value: number): Decimal | null {
  const size = Math.abs(value);
  return size === 0 || (size >= ABSURDLY_SMALL && size < ABSURD) ? Decimal.fromCell(value) : null;
}
