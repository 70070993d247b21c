import { Decimal } from '../money/decimal';

/** A discount below nothing, or of everything and more, is seldom meant. */
export function isOddPercent(percent: string): boolean {
  const value = Decimal.of(percent);
  return value.isNegative() || value.compareTo(Decimal.HUNDRED) >= 0;
}
