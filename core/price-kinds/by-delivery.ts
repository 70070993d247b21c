import { DELIVERIES, type Delivery } from '../contracts/common';
import { priceFinding } from '../findings/price-findings';
import type { Finding } from '../findings/finding';
import type { Priced, TermContext, Unpriced } from './price-kind';

/**
 * Prices what depends on the way of delivery. Where the delivery is not known, every way is tried: if all that are
 * offered agree that is the price, else nobody can tell and the finding names them.
 */
export function byDelivery(
  context: TermContext,
  price: (context: TermContext) => Priced | Unpriced,
): Priced | Unpriced {
  if (context.delivery !== null) return price(context);
  const tried = DELIVERIES.map((delivery) => ({ delivery, result: price({ ...context, delivery }) }));
  const offered = tried.filter(({ result }) => !result.findings.some(({ code }) => code === 'delivery-not-offered'));
  const [first, ...others] = offered;
  if (first === undefined) return { unitPrice: null, findings: tried[0]?.result.findings ?? [] };
  if (offered.every(({ result }) => result.unitPrice === null))
    return withAllFindings(offered.map(({ result }) => result));
  const same = others.every(({ result }) => samePrice(result, first.result));
  if (same)
    return withSharedNextTier(
      first.result,
      others.map(({ result }) => result),
    );
  const prices = offered.map(
    ({ delivery, result }) => `${delivery} ${result.unitPrice?.toShownMoney() ?? '(no price)'}`,
  );
  const facts = { contract: context.contractNumber, prices: prices.join(', ') };
  return { unitPrice: null, findings: [priceFinding('delivery-unknown', facts, { source: context.source })] };
}

/** No price, because the contract prices other ways of delivery only. */
export function deliveryNotOffered(offered: readonly (Delivery | undefined)[], context: TermContext): Unpriced {
  const facts = {
    contract: context.contractNumber,
    delivery: context.delivery ?? 'unsaid',
    offered: DELIVERIES.filter((delivery) => offered.includes(delivery)).join(', '),
  };
  return { unitPrice: null, findings: [priceFinding('delivery-not-offered', facts, { source: context.source })] };
}

function samePrice(a: Priced | Unpriced, b: Priced | Unpriced): boolean {
  if (a.unitPrice === null || b.unitPrice === null) return false;
  return a.unitPrice.equals(b.unitPrice);
}

/** A next tier is only said where it is the same for every way of delivery. */
function withSharedNextTier(first: Priced | Unpriced, others: readonly (Priced | Unpriced)[]): Priced | Unpriced {
  const shared = others.every(({ nextTier }) => JSON.stringify(nextTier) === JSON.stringify(first.nextTier));
  return shared || first.unitPrice === null ? first : { ...first, nextTier: null };
}

function withAllFindings(results: readonly (Priced | Unpriced)[]): Unpriced {
  const said = new Map<string, Finding>();
  for (const { findings } of results) for (const finding of findings) said.set(finding.text, finding);
  return { unitPrice: null, findings: [...said.values()] };
}
