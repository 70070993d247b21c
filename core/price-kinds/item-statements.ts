import * as z from 'zod/mini';
import { amount, percentText, rounding, source, words } from '../contracts/common';

const contractYear = z.number().check(z.int(), z.minimum(1), z.maximum(50));

/** Rates that the list prints for each year of the contract, which is counted from the contract's first day. */
const ratesByYear = z.strictObject({
  by: z.literal('contract-year'),
  rates: z
    .array(
      z.strictObject({
        year: contractYear,
        net: amount,
        /** Where one year has several rates: what this one is for ("Customer site", "Master’s degree"). */
        for: z.optional(words),
      }),
    )
    .check(z.minLength(1)),
});

/** A rate for the first year of the contract, and by how much each later year is dearer. */
const escalatedRate = z.strictObject({
  by: z.literal('escalation'),
  base: amount,
  percent: percentText,
  /** Each year's rate is rounded so, and the next year's is worked out from the rounded one. Absent: never rounded. */
  roundEachYear: z.optional(rounding),
  lastYear: z.optional(contractYear),
});

export const rateCardStatement = z.discriminatedUnion('by', [ratesByYear, escalatedRate]);
export type RateCardStatement = z.infer<typeof rateCardStatement>;

export const CLICK_PERIODS = ['month', 'quarter', 'year'] as const;

/** A charge for impressions, counted over one period. */
export const clicksStatement = z.strictObject({
  colour: z.enum(['mono', 'colour']),
  period: z.enum(CLICK_PERIODS),
  /** Charged for the period whatever is printed, and how many impressions that covers. */
  base: z.optional(amount),
  included: z.optional(amount),
  /** Of each impression that the base charge does not cover, with all its decimals. */
  rate: amount,
  /** The least that a period costs. */
  minimum: z.optional(amount),
  source: z.optional(source),
});
export type ClicksStatement = z.infer<typeof clicksStatement>;

/** How a lease ends: the thing goes back or is bought at its market value, or for $1; it is rented; it is paid off. */
export const LEASE_KINDS = ['fmv', 'dollar-buyout', 'rental', 'instalment'] as const;
export const leaseKind = z.enum(LEASE_KINDS);
export type LeaseKind = z.infer<typeof leaseKind>;

/** Monthly rate factors: the value of the order × the factor of the term is the payment of a month. */
export const leaseStatement = z.strictObject({
  factors: z
    .array(
      z.strictObject({
        months: z.number().check(z.int(), z.minimum(1), z.maximum(240)),
        factor: amount,
        kind: leaseKind,
      }),
    )
    .check(z.minLength(1)),
  /** What the thing is worth, where that is not its price under this contract. */
  value: z.optional(amount),
  source: z.optional(source),
});
export type LeaseStatement = z.infer<typeof leaseStatement>;

/** A set of items at one price. */
export const bundleStatement = z.strictObject({
  net: amount,
  parts: z
    .array(z.strictObject({ mpn: z.optional(words), sku: z.optional(words), quantity: amount }))
    .check(z.minLength(1)),
});
export type BundleStatement = z.infer<typeof bundleStatement>;
