import { priceFinding } from '../findings/price-findings';
import { Decimal } from '../money/decimal';
import { deliveryNotOffered } from './by-delivery';
import { isBelowLowest, overBase } from './over-base';
import { percentOffList } from './percent-off-list';
import type { Priced, TermContext, Unpriced } from './price-kind';
import type { PercentTerm, Term, TiersTerm } from './term';
import { tiers } from './tiers';

/** A term that covers the item, or may: then `why` says what is missing to tell. */
export interface CoveringTerm<Kind extends Term = Term> {
  readonly term: Kind;
  /** The whole term in words: "77% off list, category PAPER". */
  readonly words: string;
  /** The word it covers the item by: "PAPER". */
  readonly scope: string;
  readonly why: string | null;
}

/** The price by the terms of one level. Two that disagree with equal right are not a price. */
export function priceLevel(covering: readonly CoveringTerm[], context: TermContext): Priced | Unpriced {
  const unknown = covering.find(({ why }) => why !== null);
  if (unknown !== undefined) {
    const facts = { contract: context.contractNumber, term: unknown.words, why: unknown.why ?? '' };
    return {
      unitPrice: null,
      findings: [priceFinding('scope-unknown', facts, { source: sourceOf(unknown, context) })],
    };
  }
  const base = priceByPercent(covering.filter(isPercent), context);
  const tables = covering.filter(isTiers);
  const tiered = priceByTables(tables, context);
  if (tiered === null || base === null) {
    const only = base ?? tiered;
    if (only === null) throw new Error('A level has at least one term');
    return only;
  }
  // Tiers for inside delivery only, and a discount for any: the discount is then the price, as below the lowest tier.
  if (tiered.findings.some(({ code }) => code === 'delivery-not-offered')) return base;
  return overBase(
    tiered,
    base,
    tables.some(({ term }) => term.table.mayRise === true),
    context,
  );
}

function priceByPercent(
  covering: readonly CoveringTerm<PercentTerm>[],
  context: TermContext,
): Priced | Unpriced | null {
  if (covering.length === 0) return null;
  const own = covering.filter(({ term }) => term.delivery !== undefined && term.delivery === context.delivery);
  const fitting = own.length > 0 ? own : covering.filter(({ term }) => term.delivery === undefined);
  const [first, ...others] = fitting;
  if (first === undefined)
    return deliveryNotOffered(
      covering.map(({ term }) => term.delivery),
      context,
    );
  const percent = Decimal.of(first.term.percent);
  if (others.some(({ term }) => !Decimal.of(term.percent).equals(percent))) {
    return ambiguous(
      fitting.map(({ words }) => words),
      context,
    );
  }
  const statement = { percent: first.term.percent, term: first.words };
  return percentOffList.price(statement, { ...context, source: sourceOf(first, context) });
}

function priceByTables(covering: readonly CoveringTerm<TiersTerm>[], context: TermContext): Priced | Unpriced | null {
  const results = covering.map((one) =>
    tiers.price({ table: one.term.table, scope: one.scope }, { ...context, source: sourceOf(one, context) }),
  );
  const reached = results.filter((result) => !isBelowLowest(result));
  const [first, ...others] = reached;
  if (first === undefined) return results[0] ?? null;
  const unpriced = reached.find(({ unitPrice }) => unitPrice === null);
  if (unpriced !== undefined) return unpriced;
  const agree = others.every(({ unitPrice }) => unitPrice !== null && first.unitPrice?.equals(unitPrice));
  return agree
    ? first
    : ambiguous(
        reached.flatMap((result) => (result.unitPrice === null ? [] : [wordsOf(result)])),
        context,
      );
}

function wordsOf({ term, unitPrice }: Priced): string {
  return `${term}: ${unitPrice.toShownMoney()}`;
}

function ambiguous(prices: readonly string[], { contractNumber, source }: TermContext): Unpriced {
  // Sorted, so that the order of terms in the file does not even change the sentence.
  const facts = { contract: contractNumber, prices: [...prices].sort().join(' | ') };
  return { unitPrice: null, findings: [priceFinding('ambiguous-terms', facts, { source })] };
}

function sourceOf({ term }: CoveringTerm, context: TermContext): string | undefined {
  return term.source?.title ?? context.source;
}

function isPercent(covering: CoveringTerm): covering is CoveringTerm<PercentTerm> {
  return covering.term.kind === 'percent-off-list';
}

function isTiers(covering: CoveringTerm): covering is CoveringTerm<TiersTerm> {
  return covering.term.kind === 'tiers';
}
