import { within } from '../contracts/common';
import { priceFinding } from '../findings/price-findings';
import { Decimal } from '../money/decimal';
import { net } from './net';
import type { PriceKind, Priced, TermContext, Unpriced } from './price-kind';
import type { HotPrice } from './term';

/** A hot price and the regular contract price it may lower; null where the contract states none. */
export interface HotStatement {
  readonly hot: HotPrice;
  readonly regular: Priced | null;
}

/** Temporary lower prices. */
export const hotList: PriceKind<HotStatement> = {
  id: 'hot-list',
  title: 'Hot list',
  description:
    'The supplier publishes lower prices for single items for a time. Within its own dates a hot price replaces a dearer contract price; it never raises one.',
  price({ hot, regular }, context) {
    const offer = net.price({ net: hot.net, term: `hot list price until ${hot.to}` }, context);
    if (regular === null) return inForce(hot, context) ? offer : nothing(hot, context);
    if (!inForce(hot, context)) return { ...regular, findings: [...regular.findings, notNow(hot, context)] };
    if (offer.unitPrice === null)
      return { ...regular, findings: [...regular.findings, notPositive(hot, regular, context)] };
    const order = offer.unitPrice.compareTo(regular.unitPrice);
    if (order === 0) return regular;
    if (order > 0) return { ...regular, findings: [...regular.findings, dearer(hot, regular, context)] };
    return {
      ...offer,
      steps: [...regular.steps, ...offer.steps],
      nextTier: cheaperThan(offer.unitPrice, regular),
      ...(regular.tiered === undefined ? {} : { tiered: regular.tiered }),
      findings: [...regular.findings, ...offer.findings],
    };
  },
};

function inForce(hot: HotPrice, { asOf }: TermContext): boolean {
  return within(asOf, hot.from, hot.to);
}

/** The next tier is only worth naming while it is cheaper than the hot price. */
function cheaperThan(price: Decimal, { nextTier }: Priced): Priced['nextTier'] {
  return nextTier !== null && Decimal.of(nextTier.unitPrice).compareTo(price) < 0 ? nextTier : null;
}

function nothing(hot: HotPrice, context: TermContext): Unpriced {
  return { unitPrice: null, findings: [notNow(hot, context)] };
}

function notNow({ net: amount, from, to, source }: HotPrice, { contractNumber, asOf }: TermContext) {
  const facts = { contract: contractNumber, hot: Decimal.of(amount).toShownMoney(), from, to, asOf };
  return priceFinding('hot-price-not-now', facts, { source: source?.title });
}

function notPositive({ net: amount, source }: HotPrice, regular: Priced, { contractNumber }: TermContext) {
  const facts = {
    contract: contractNumber,
    hot: Decimal.of(amount).toShownMoney(),
    price: regular.unitPrice.toShownMoney(),
  };
  return priceFinding('hot-price-not-positive', facts, { source: source?.title });
}

function dearer({ net: amount, to, source }: HotPrice, regular: Priced, { contractNumber }: TermContext) {
  const facts = {
    contract: contractNumber,
    hot: Decimal.of(amount).toShownMoney(),
    to,
    price: regular.unitPrice.toShownMoney(),
  };
  return priceFinding('hot-price-dearer', facts, { source: source?.title });
}
