import { priceFinding } from '../findings/price-findings';
import type { Priced, TermContext, Unpriced } from './price-kind';

/** A price of zero or less is a fault of the price list, not a price: the finding says so. */
export function positiveOnly(priced: Priced, context: TermContext): Priced | Unpriced {
  if (priced.unitPrice.isPositive()) return priced;
  const facts = { contract: context.contractNumber, term: priced.term, price: priced.unitPrice.toShownMoney() };
  return { unitPrice: null, findings: [priceFinding('price-not-positive', facts, { source: context.source })] };
}
