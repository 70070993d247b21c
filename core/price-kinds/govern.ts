import { priceFinding } from '../findings/price-findings';
import type { Finding } from '../findings/finding';
import { Decimal } from '../money/decimal';
import type { Candidate } from './candidate';
import { isBelowLowest } from './over-base';
import type { NextTier, Priced, TermContext, Unpriced } from './price-kind';

/** The most specific term governs; wider ones that would give another price are named. */
export function mostSpecific(candidates: readonly Candidate[], context: TermContext): Priced | Unpriced {
  const [governing, ...wider] = candidates;
  if (governing === undefined) throw new Error('Nothing to choose from');
  const priced = governing.price(context);
  if (priced.unitPrice === null) return priced;
  const passedOver = wider.flatMap((candidate) => {
    const other = candidate.price(context);
    return other.unitPrice === null ? [] : passedOverFinding(priced, other, context);
  });
  return passedOver.length === 0 ? priced : { ...priced, findings: [...priced.findings, ...passedOver] };
}

/** The lowest price governs, as the contract says. What could not be worked out beside it is named, not ignored. */
export function greaterDiscount(candidates: readonly Candidate[], context: TermContext): Priced | Unpriced {
  const results = candidates.map((candidate) => ({ candidate, result: candidate.price(context) }));
  let best: Priced | null = null;
  for (const { result } of results) {
    if (result.unitPrice !== null && (best === null || result.unitPrice.compareTo(best.unitPrice) < 0)) best = result;
  }
  const governing = best;
  if (governing === null) {
    const first = results[0];
    if (first === undefined) throw new Error('Nothing to choose from');
    return first.result;
  }
  const findings = results.flatMap(({ candidate, result }) => {
    if (result === governing) return [];
    return result.unitPrice === null
      ? notCompared(candidate, result, governing, context)
      : passedOverFinding(governing, result, context);
  });
  const ahead = results.flatMap(({ result }) => result.nextTier ?? []);
  const tiered = results.some(
    ({ result }) => isBelowLowest(result) || (result.unitPrice !== null && result.tiered === true),
  );
  return {
    ...governing,
    ...(tiered ? { tiered } : {}),
    nextTier: nearestCheaper(ahead, governing),
    findings: [...governing.findings, ...findings],
  };
}

function nearestCheaper(ahead: readonly NextTier[], { unitPrice, nextTier }: Priced): NextTier | null {
  const cheaper = ahead.filter((tier) => Decimal.of(tier.unitPrice).compareTo(unitPrice) < 0);
  return nextTier ?? cheaper[0] ?? null;
}

function passedOverFinding(governing: Priced, other: Priced, { contractNumber, source }: TermContext): Finding[] {
  if (other.unitPrice.equals(governing.unitPrice)) return [];
  const facts = { contract: contractNumber, term: governing.term, price: governing.unitPrice.toShownMoney() };
  const passed = { other: other.term, otherPrice: other.unitPrice.toShownMoney() };
  return [priceFinding('term-passed-over', { ...facts, ...passed }, { source })];
}

function notCompared(
  candidate: Candidate,
  other: Unpriced,
  governing: Priced,
  { contractNumber, source }: TermContext,
): Finding[] {
  if (isBelowLowest(other)) return [];
  const facts = { contract: contractNumber, term: governing.term, price: governing.unitPrice.toShownMoney() };
  const why = other.findings.map(({ text }) => text).join(' ');
  return [priceFinding('greater-discount-not-compared', { ...facts, other: candidate.term, why }, { source })];
}
