import { lineFinding } from '../findings/line-findings';
import type { Finding } from '../findings/finding';
import { Decimal } from '../money/decimal';
import type { PricedLine, PricedOffer } from '../priced-line';

/** Within reach: at most a quarter more of what is counted. */
const REACH = Decimal.of('0.25');

/** Says of lines whose next tier is within reach what a little more would change. */
export function withTierHints(priced: readonly PricedLine[]): PricedLine[] {
  return priced.map((line) => {
    const hint = line.chosen === null ? null : tierHint(line.chosen);
    return hint === null ? line : { ...line, findings: [...line.findings, hint] };
  });
}

function tierHint(offer: PricedOffer): Finding | null {
  const { nextTier, listUnitPrice, extended, ratio } = offer;
  if (nextTier === null || listUnitPrice === null || extended === null || ratio === null) return null;
  const next = Decimal.of(nextTier.unitPrice);
  const { unit } = offer.match.item;
  const facts = {
    // Quantities are in the unit that the price list sells by; a third of a box is shown no longer than a cent.
    missing: Decimal.of(nextTier.missing).rounded({ mode: 'up', places: 2 }).toShown(),
    basis: nextTier.basis === 'quantity' ? unit : BASIS[nextTier.basis],
    unit,
    from: Decimal.of(nextTier.from).toShown(),
    price: next.toShownMoney(),
    now: listUnitPrice.toShownMoney(),
  };
  if (nextTier.basis === 'quantity' && nextTier.over === 'line') {
    const whole = next.times(Decimal.of(nextTier.from));
    if (whole.compareTo(extended) < 0) {
      return lineFinding('next-tier-costs-less', { ...facts, saving: extended.minus(whole).toShownMoney() });
    }
  }
  const withinReach = Decimal.of(nextTier.missing).compareTo(Decimal.of(nextTier.from).times(REACH)) <= 0;
  return withinReach ? lineFinding('next-tier', facts) : null;
}

const BASIS = {
  list: 'list dollars',
  net: 'net dollars',
  cumulative: 'dollars this period',
} as const;
