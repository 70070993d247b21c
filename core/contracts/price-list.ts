import * as z from 'zod/mini';
import { bundleStatement, clicksStatement, leaseStatement, rateCardStatement } from '../price-kinds/item-statements';
import { hotPrice, term, tierTable } from '../price-kinds/term';
import { acquisition, amount, currency, day, percentText, slug, source, words } from './common';

/** One item of a price list. At least one identifier or a description; at least one way to a price. */
export const priceListItem = z.strictObject({
  mpn: z.optional(words),
  manufacturer: z.optional(words),
  /** The supplier's own number. */
  sku: z.optional(words),
  gtin: z.optional(words),
  nsn: z.optional(words),
  description: z.optional(words),
  /** Unit that the price is for, as a code or word: "EA", "BX", "case". */
  unit: words,
  /** What is inside one unit, where the list says: 12 EA in a BX. */
  pack: z.optional(z.strictObject({ quantity: amount, unit: words })),
  list: z.optional(amount),
  /** Not-to-exceed price. Where both stand, net governs over percent (DOMAIN fact 4). */
  net: z.optional(amount),
  percent: z.optional(percentText),
  tiers: z.optional(tierTable),
  hot: z.optional(hotPrice),
  /** A rate for each contract year, in place of net, percent and tiers. */
  rates: z.optional(rateCardStatement),
  /** A charge per impression, in their place. */
  clicks: z.optional(clicksStatement),
  /** One price for a set, in their place. */
  bundle: z.optional(bundleStatement),
  /** What it costs a month to lease it; beside the price to buy it, where it has one. */
  lease: z.optional(leaseStatement),
  category: z.optional(words),
  brand: z.optional(words),
  productLine: z.optional(words),
  acquisition: z.optional(acquisition),
  /** The list names the item but gives no price: "call for price". */
  priceOnRequest: z.optional(z.boolean()),
  /** A compatible stands in for another maker's item and never equals it. */
  replaces: z.optional(words),
  /** The row of the file it was imported from, for the evidence. */
  row: z.optional(z.number().check(z.int())),
});
export type PriceListItem = z.infer<typeof priceListItem>;

/** An immutable, dated version of a contract's prices. A newer one supersedes it as a whole. */
export const priceListSchema = z.strictObject({
  format: z.literal('coopdesk-price-list-1'),
  contract: slug,
  version: words,
  effectiveFrom: day,
  /** The list's own last day, where it states one. */
  effectiveTo: z.optional(day),
  published: z.optional(day),
  currency: z.optional(currency),
  /** Which list the discounts come off, and its date: a discount means nothing without it (DOMAIN §1.1). */
  listBasis: z.optional(words),
  source: z.optional(source),
  terms: z.optional(z.array(term)),
  /** Rate factors for everything on the list that has none of its own. */
  lease: z.optional(leaseStatement),
  items: z.array(priceListItem),
});
export type PriceList = z.infer<typeof priceListSchema>;
