import { priceFinding } from '../findings/price-findings';
import { Decimal } from '../money/decimal';
import type { Priced, TermContext, Unpriced } from './price-kind';

/** Whether there is no price only because the lowest tier is not reached. */
export function isBelowLowest(result: Priced | Unpriced): boolean {
  return result.unitPrice === null && result.findings.some(({ code }) => code === 'below-lowest-tier');
}

/** Tiers over a base price: reached, the tier governs; below the lowest the base does, and the tier lies ahead. */
export function overBase(
  tiered: Priced | Unpriced,
  base: Priced | Unpriced,
  mayRise: boolean,
  context: TermContext,
): Priced | Unpriced {
  if (tiered.unitPrice === null) {
    if (!isBelowLowest(tiered) || base.unitPrice === null) return isBelowLowest(tiered) ? base : tiered;
    return { ...base, tiered: true, nextTier: cheaper(tiered.nextTier ?? null, base.unitPrice) };
  }
  if (mayRise || base.unitPrice === null || base.unitPrice.compareTo(tiered.unitPrice) >= 0) return tiered;
  const facts = { contract: context.contractNumber, term: tiered.term, price: tiered.unitPrice.toShownMoney() };
  const finding = priceFinding(
    'tier-above-base',
    { ...facts, base: base.unitPrice.toShownMoney() },
    { source: context.source },
  );
  return { unitPrice: null, findings: [finding] };
}

function cheaper(ahead: Priced['nextTier'], price: Decimal): Priced['nextTier'] {
  return ahead !== null && Decimal.of(ahead.unitPrice).compareTo(price) < 0 ? ahead : null;
}
