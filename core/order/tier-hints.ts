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
  const facts = {
    missing: Decimal.of(nextTier.missing).toShown(),
    basis: nextTier.basis === 'quantity' && nextTier.missing === '1' ? 'unit' : BASIS[nextTier.basis],
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
  quantity: 'units',
  list: 'list dollars',
  net: 'net dollars',
  cumulative: 'dollars this period',
} as const;
