import { Decimal } from '../../money/decimal';

/** A number of zero or more as exchange formats write it: digits, perhaps a point, nothing else. */
export function exchangeNumber(text: string): Decimal | null {
  const trimmed = text.trim();
  return /^\+?(?:\d{1,20}(?:\.\d{0,20})?|\.\d{1,20})$/.test(trimmed) ? Decimal.parse(trimmed) : null;
}

/** a ÷ b where it ends; null where it would have to be rounded. */
export function exactQuotient(a: Decimal, b: Decimal): Decimal | null {
  if (b.isZero()) return null;
  if (b.equals(Decimal.ONE)) return a;
  const quotient = a.dividedBy(b, { places: 30, mode: 'down' });
  return quotient.times(b).equals(a) ? quotient : null;
}
