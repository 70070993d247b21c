import type { Acquisition, Delivery } from '../contracts/common';
import type { PriceListItem } from '../contracts/price-list';
import type { Decimal } from '../money/decimal';
import type { Rounding } from '../money/rounding';
import type { Finding } from '../findings/finding';

/** One step of the arithmetic, as it stands in the evidence: "less 12.5% → 105.00". */
export interface Step {
  readonly label: string;
  /** The exact result after this step, as decimal text. */
  readonly value: string;
}

/** What a price kind needs to know about the purchase. Quantities are in the offer's own unit. */
export interface PriceContext {
  readonly quantity: Decimal;
  /** List price per offer unit, from the price list, or from the line where the contract prices off it. */
  readonly list: Decimal | null;
  /** Whole-order figures of the lines priced under this contract; null until they are known. */
  readonly order: {
    readonly quantity: Decimal;
    readonly listDollars: Decimal;
  };
  /** Bought before under this contract; null when the buyer's file does not say. */
  readonly volumeToDate: Decimal | null;
  readonly delivery: Delivery | null;
  readonly rounding: Rounding;
  /** The order's day, ISO: a hot price has dates of its own. */
  readonly asOf: string;
  /** Where an addendum lets prices differ by state; absent or null when it is not known who buys. */
  readonly buyerState?: string | null;
  /** How the line asks to have it; absent as a purchase. */
  readonly acquisition?: Acquisition;
  /** Months of a lease, where the line says. */
  readonly termMonths?: number | null;
  /** What the line says in words, for a choice that only words can make ("Customer site", "FMV"). */
  readonly texts?: readonly string[];
}

/** What the terms of one price list know beside the purchase, for their arithmetic and their sentences. */
export interface TermContext extends PriceContext {
  readonly contractNumber: string;
  /** The contract's first day: contract years are counted from it. */
  readonly contractStart: string;
  readonly contractId: string;
  /** Which list the discounts come off; null where the price list does not say. */
  readonly listBasis: string | null;
  /** Whether the contract itself states how unit prices are rounded. */
  readonly roundingStated: boolean;
  /** The document the term stands in, for the findings. */
  readonly source: string | undefined;
}

/** A thing that no price list names: priced by its product line, brand or category alone. */
export type CategoryItem = Pick<PriceListItem, 'category' | 'brand' | 'productLine' | 'manufacturer'>;

/** How one way of stating a price becomes a price. A new kind is a file and a line in the list. */
export interface PriceKind<Statement> {
  readonly id: string;
  readonly title: string;
  /** What the contract states and how the price follows from it, in plain words. */
  readonly description: string;
  price(statement: Statement, context: TermContext): Priced | Unpriced;
}

/** A tier not reached: so many more make it cheaper. */
export interface NextTier {
  /** What is counted, and how much of it is missing, as decimal text. */
  readonly basis: 'quantity' | 'list' | 'net' | 'cumulative';
  readonly over: 'line' | 'order';
  readonly from: string;
  readonly missing: string;
  readonly unitPrice: string;
}

/** A price: the most that may be charged per offer unit, rounded as the contract says, and how it came about. */
export interface Priced {
  readonly unitPrice: Decimal;
  /** What the whole quantity costs, not rounded yet, where that is not unit price × quantity (a charge by period). */
  readonly extended?: Decimal;
  /** True for a rate that is never rounded: only what it comes to is. */
  readonly keepsDecimals?: boolean;
  readonly steps: readonly Step[];
  /** The term in words: "86.5% off list, paper", "tier from 100". */
  readonly term: string;
  readonly nextTier: NextTier | null;
  /** True where the quantity, or the order's size, decided the price. */
  readonly tiered?: boolean;
  readonly findings: readonly Finding[];
}

/** No price: why not, and what to do. */
export interface Unpriced {
  readonly unitPrice: null;
  /** Where only more has to be bought for there to be a price: the lowest tier. */
  readonly nextTier?: NextTier | null;
  readonly findings: readonly Finding[];
}
