import type { Contract } from './contracts/contract';
import type { PriceList } from './contracts/price-list';
import type { Finding } from './findings/finding';
import type { Match } from './items/match';
import type { Decimal } from './money/decimal';
import type { Ratio } from './money/ratio';
import type { NextTier, Step } from './price-kinds/price-kind';
import type { Eligibility } from './rules/rule';
import type { Line } from './workbook/line';

export const VERDICTS = [
  'on-contract',
  'over-price',
  'needs-document',
  'not-eligible',
  'off-contract',
  'cannot-tell',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One contract's whole answer to one line: what was matched, may she use it, what it may cost in her unit. */
export interface PricedOffer {
  readonly contract: Contract;
  readonly list: PriceList;
  readonly programmeName: string;
  /** How an order under its programme must be placed, each with its source. */
  readonly ordering?: readonly { readonly text: string; readonly source: string }[];
  readonly match: Match;
  readonly eligibility: Eligibility;
  /** The most that may be charged per unit of the line; null with a finding that says why not. */
  readonly price: Decimal | null;
  readonly extended: Decimal | null;
  /** True where `extended` is not price × quantity (a charge by period, a lease): then totals are compared. */
  readonly ownTotal?: boolean;
  /** The price as the list states it, per its own unit, and how the line's unit stands to that unit. */
  readonly listUnitPrice: Decimal | null;
  readonly ratio: Ratio | null;
  /** Whether `price` is exact: false where a pack size does not divide it. */
  readonly exact: boolean;
  readonly term: string;
  readonly steps: readonly Step[];
  readonly nextTier: NextTier | null;
  readonly findings: readonly Finding[];
}

export interface PricedLine {
  readonly line: Line;
  readonly verdict: Verdict;
  /** The offer that the verdict speaks of; null for off-contract and for most cannot-tell. */
  readonly chosen: PricedOffer | null;
  /** The other contracts that have the item, best first, each with why it was not chosen. */
  readonly alternatives: readonly { readonly offer: PricedOffer; readonly whyNot: string }[];
  /** Quoted × quantity less the ceiling × quantity, where that is above zero. */
  readonly savings: Decimal | null;
  readonly findings: readonly Finding[];
}
