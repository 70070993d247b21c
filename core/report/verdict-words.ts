import { Decimal } from '../money/decimal';
import type { PricedLine, Verdict } from '../priced-line';

/** What a verdict means and what the buyer does, in her words. */
export const VERDICT_WORDS: Readonly<
  Record<Verdict, { readonly sign: string; readonly meaning: string; readonly toDo: string }>
> = {
  'over-price': {
    sign: '▲',
    meaning: 'On a contract, but quoted above what the contract allows',
    toDo: 'Send it back to the supplier with the contract price',
  },
  'needs-document': {
    sign: '◐',
    meaning: 'On a contract you may use once a paper is on file',
    toDo: 'Get the paper named, then order',
  },
  'not-eligible': {
    sign: '✕',
    meaning: 'Only on contracts that your organisation may not use for this',
    toDo: 'Take the step named: another contract, or quotes or bid',
  },
  'off-contract': {
    sign: '○',
    meaning: 'On no contract in the book: an open-market item',
    toDo: 'Buy by quotes or bid, as the amount requires',
  },
  'cannot-tell': {
    sign: '?',
    meaning: 'Something is missing on the row or in the book',
    toDo: 'Fill in or correct what is named, and check again',
  },
  'on-contract': {
    sign: '✓',
    meaning: 'On a contract you may use, at or under what it allows',
    toDo: 'Order, citing the contract number',
  },
};

/** The order in which a person wants them: what costs money first. */
export const VERDICT_ORDER: readonly Verdict[] = [
  'over-price',
  'needs-document',
  'not-eligible',
  'off-contract',
  'cannot-tell',
  'on-contract',
];

/** Dearest first, then by verdict, then as the sheet has them. */
export function byWeight(a: PricedLine, b: PricedLine): number {
  const difference = (b.savings ?? Decimal.ZERO).compareTo(a.savings ?? Decimal.ZERO);
  if (difference !== 0) return difference;
  const byVerdict = VERDICT_ORDER.indexOf(a.verdict) - VERDICT_ORDER.indexOf(b.verdict);
  return byVerdict !== 0 ? byVerdict : a.line.row - b.line.row;
}
