import type { Verdict } from '../priced-line';

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
    toDo: 'Take another route',
  },
  'off-contract': {
    sign: '○',
    meaning: 'On no contract in the book: an open-market item',
    toDo: 'Quotes or bid, as the amount requires',
  },
  'cannot-tell': {
    sign: '?',
    meaning: 'The row or the book does not allow an answer',
    toDo: 'Mend what the row says is missing',
  },
  'on-contract': {
    sign: '✓',
    meaning: 'On a contract you may use, at or under its ceiling',
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
