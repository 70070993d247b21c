import * as z from 'zod/mini';
import { amount, day, entityType, slug, source, words } from '../contracts/common';

/** What an amount is spent on, as laws tell it apart. */
export const PURCHASE_CATEGORIES = ['goods', 'services', 'public-work', 'cooperative-purchase'] as const;
export type PurchaseCategory = (typeof PURCHASE_CATEGORIES)[number];

/** What a row covers. `any` is all but cooperative purchases, which only rows of their own speak of. */
export const ROW_CATEGORIES = [...PURCHASE_CATEGORIES, 'goods-and-services', 'goods-and-public-work', 'any'] as const;

/** The ways to buy, mildest first: where several rows apply, the most restrictive governs (2 CFR 200; DOMAIN §3). */
export const METHODS = [
  'no-quotes',
  'quotes',
  'written-quotes',
  'sealed-quotes',
  'board-approval',
  'competitive-method',
  'bid',
] as const;

/** Over what time amounts are added before they are compared. */
export const WINDOWS = ['purchase', '12-months', 'contract-year', 'fiscal-year'] as const;

/** Something that is so or not so of the buyer, told by a paper in her file: without it nobody knows. */
const condition = z.strictObject({
  /** The paper's id in the buyer's file (documents). */
  paper: slug,
  /** True: the row is for those who have it; false: for those who have not. */
  held: z.boolean(),
  /** What the paper says, as part of a sentence: "the board has a qualified purchasing agent". */
  words,
  /** What a buyer's file that does not name the paper means. Absent: nobody knows. */
  whenNotSaid: z.optional(z.enum(['unknown', 'not-held'])),
});
export type Condition = z.infer<typeof condition>;

/** One row: what an amount asks for, where, of whom, from when to when, and where that is written. */
export const thresholdRow = z.strictObject({
  /** "US" for the rules of federal grants, else a state's two letters. */
  jurisdiction: z.string().check(z.regex(/^[A-Z]{2}$/, 'expected "US" or a two-letter state code')),
  entityTypes: z.array(entityType).check(z.minLength(1)),
  /** Only for this one body: its own policy. The name as the buyer's file has it. */
  organisation: z.optional(words),
  category: z.enum(ROW_CATEGORIES),
  lower: amount,
  /** How an amount stands to `lower`: ">" for "more than", ">=" for "from". */
  comparator: z.enum(['>', '>=']),
  upper: z.optional(amount),
  upperInclusive: z.optional(z.boolean()),
  method: z.enum(METHODS),
  /** What is to be done, in the words of the rule. */
  action: words,
  window: z.enum(WINDOWS),
  /** Days inclusive at both ends; absent: not known, and read as open. */
  from: z.optional(day),
  to: z.optional(day),
  authority: words,
  source,
  /** True: only once the buyer's own policy has adopted it; false: only while it has not. */
  needsLocalAdoption: z.optional(z.boolean()),
  conditions: z.optional(z.array(condition)),
  /** Why the figure is not sure enough to answer with ("from a page of 2015"). */
  doubt: z.optional(words),
  note: z.optional(words),
});
export type Threshold = z.infer<typeof thresholdRow>;

/** A user's own rows: a file of a book. */
export const thresholdsSchema = z.strictObject({
  format: z.literal('coopdesk-thresholds-1'),
  /** True: the built-in rows of the jurisdictions named here are left out. Absent: these rows are added to them. */
  replacesBuiltIn: z.optional(z.boolean()),
  rows: z.array(thresholdRow).check(z.minLength(1)),
});
export type Thresholds = z.infer<typeof thresholdsSchema>;
