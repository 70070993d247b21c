import * as z from 'zod/mini';
import { amount, day, delivery, percentText, source, words } from '../contracts/common';

/**
 * What a term applies to. Resolution goes from the narrow to the wide: item, product line, brand, category, all other.
 * `except` names what the contract leaves out of it: "ALL OTHER SUPPLIES except Furniture and IT" (DOMAIN §8.3).
 */
const appliesTo = z.strictObject({
  to: z.enum(['product-line', 'brand', 'category', 'all-other']),
  /** Absent only for all-other. */
  names: z.optional(z.array(words)),
  except: z.optional(
    z.strictObject({
      categories: z.optional(z.array(words)),
      brands: z.optional(z.array(words)),
      productLines: z.optional(z.array(words)),
    }),
  ),
});
export type AppliesTo = z.infer<typeof appliesTo>;

/** One step of a tier table. `from` is inclusive; the tier that applies is the deepest one reached. `to` is only shown. */
const tier = z.strictObject({
  from: amount,
  to: z.optional(amount),
  net: z.optional(amount),
  percent: z.optional(percentText),
  delivery: z.optional(delivery),
});
export type Tier = z.infer<typeof tier>;

/** How tiers are counted. The contract says which; there is no default that would be safe. */
export const tierTable = z.strictObject({
  basis: z.enum(['quantity', 'list', 'net', 'cumulative']),
  over: z.enum(['line', 'order']),
  tiers: z.array(tier).check(z.minLength(1)),
  /** For net-dollar tiers that undo themselves (DOMAIN §8.4): which tier then governs. Absent: cannot tell. */
  ifCircular: z.optional(z.enum(['lower-tier', 'higher-tier'])),
  /** True where the contract itself says that a deeper tier may cost more per unit. */
  mayRise: z.optional(z.boolean()),
});
export type TierTable = z.infer<typeof tierTable>;

/** A discount off the list price for all that it applies to. */
const percentTerm = z.strictObject({
  kind: z.literal('percent-off-list'),
  applies: appliesTo,
  percent: percentText,
  /** Only for this way of delivery. */
  delivery: z.optional(delivery),
  source: z.optional(source),
});
export type PercentTerm = z.infer<typeof percentTerm>;

/** Tiers of discount for all that the term applies to. */
const tiersTerm = z.strictObject({
  kind: z.literal('tiers'),
  applies: appliesTo,
  table: tierTable,
  source: z.optional(source),
});
export type TiersTerm = z.infer<typeof tiersTerm>;

/** Temporary lower prices with their own dates; may only lower (Sourcewell's hot list, DOMAIN §1.2). */
export const hotPrice = z.strictObject({ net: amount, from: day, to: day, source: z.optional(source) });
export type HotPrice = z.infer<typeof hotPrice>;

export const term = z.discriminatedUnion('kind', [percentTerm, tiersTerm]);
export type Term = z.infer<typeof term>;
