import { priceFinding } from '../findings/price-findings';
import { Decimal } from '../money/decimal';
import { positiveOnly } from './positive-only';
import type { PriceKind, TermContext, Unpriced } from './price-kind';
import { computed, roundedWithStep, stated } from './steps';

/** A discount, and what it is called in the evidence: "86.5% off list, category paper". */
export interface PercentStatement {
  readonly percent: string;
  readonly term: string;
}

/** A discount off a published list price. */
export const percentOffList: PriceKind<PercentStatement> = {
  id: 'percent-off-list',
  title: 'Percentage off list',
  description:
    'The contract states a discount off a named, dated list. The price is the list price less that percentage, rounded as the contract says.',
  price({ percent, term }, context) {
    const { list } = context;
    if (list === null) return noListPrice(term, context);
    const exact = list.lessPercent(Decimal.of(percent));
    const { value, steps } = roundedWithStep(exact, context.rounding);
    return positiveOnly(
      {
        unitPrice: value,
        steps: [stated('list', list), computed(`less ${percent}%`, exact), ...steps],
        term,
        nextTier: null,
        findings: [],
      },
      context,
    );
  },
};

/** No price, because a discount means nothing without its list price. */
export function noListPrice(term: string, { contractNumber, listBasis, source }: TermContext): Unpriced {
  const basis = listBasis ?? 'the list that the contract names';
  const facts = { contract: contractNumber, term, basis };
  return { unitPrice: null, findings: [priceFinding('no-list-price', facts, { source })] };
}
