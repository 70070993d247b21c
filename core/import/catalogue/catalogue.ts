import type { Finding } from '../../findings/finding';

/** One price as an exchange file states it: every part as its text, before anything is judged. */
export interface CataloguePrice {
  /** `net`: this contract's price. `list`: the price that everybody is asked. `other`: neither. */
  readonly kind: 'net' | 'list' | 'other';
  /** What the file calls this kind of price: "net_customer", "CAT". */
  readonly name: string;
  readonly amount: string;
  readonly currency: string | null;
  /** Always multiplied with the amount (BMEcat's PRICE_FACTOR). */
  readonly factor: string | null;
  /** The quantities for which the price is asked, both inclusive, and the unit they are counted in (null: the order unit). */
  readonly from: string | null;
  readonly to: string | null;
  readonly boundUnit: string | null;
  /** The price is for so many of a unit; null parts mean one, and the order unit. */
  readonly basis: PriceBasis;
  readonly territories: readonly string[];
  readonly start: string | null;
  readonly end: string | null;
  /** Why the price holds only under a condition that a price list cannot hold; null for a plain price. */
  readonly condition: string | null;
}

/** What a price is for: "per 100 EA". `perOrderUnit`: how many of that unit one order unit is. */
export interface PriceBasis {
  readonly quantity: string | null;
  readonly unit: string | null;
  readonly perOrderUnit: string | null;
}

/** One article of a catalogue, with the place where it begins. */
export interface CatalogueArticle {
  readonly place: number;
  readonly sku: string | null;
  readonly mpn: string | null;
  readonly manufacturer: string | null;
  readonly brand: string | null;
  readonly gtin: string | null;
  readonly description: string | null;
  readonly category: string | null;
  readonly orderUnit: string | null;
  /** What is in one order unit. */
  readonly pack: { readonly quantity: string; readonly unit: string | null } | null;
  readonly prices: readonly CataloguePrice[];
  /** The file takes the article out of an earlier catalogue. */
  readonly withdrawn: boolean;
  readonly onRequest: boolean;
  /** Why the article cannot be read at all; null when it can. */
  readonly broken: string | null;
}

/** A catalogue in whatever exchange format, before it is held against a contract. */
export interface Catalogue {
  /** "BMEcat 1.2". */
  readonly format: string;
  /** What the file calls itself, '' where it does not. */
  readonly title: string;
  /** What places count. */
  readonly counted: 'line' | 'segment';
  /** Whose unit codes the format prescribes: the United Nations' (Recommendation 20) or the American ones. */
  readonly unitCodes: 'un' | 'american';
  readonly supplier: string | null;
  readonly currency: string | null;
  /** Numbers of contracts or agreements that the file says it is for. */
  readonly agreements: readonly string[];
  readonly agreementStart: string | null;
  readonly agreementEnd: string | null;
  /** Days that hold for every price which states none of its own. */
  readonly start: string | null;
  readonly end: string | null;
  readonly articles: readonly CatalogueArticle[];
  /** What the reader saw in the file's structure. */
  readonly findings: readonly Finding[];
}

/** A catalogue, or why nothing may be taken from the file. */
export type CatalogueRead =
  { readonly ok: true; readonly catalogue: Catalogue } | { readonly ok: false; readonly findings: readonly Finding[] };

/** A plain price of one unit; readers put over it what their file says. */
export const PLAIN_PRICE = {
  currency: null,
  factor: null,
  from: null,
  to: null,
  boundUnit: null,
  basis: { quantity: null, unit: null, perOrderUnit: null },
  territories: [],
  start: null,
  end: null,
  condition: null,
} satisfies Partial<CataloguePrice>;

/** An article of which nothing is known yet. */
export const BARE_ARTICLE = {
  sku: null,
  mpn: null,
  manufacturer: null,
  brand: null,
  gtin: null,
  description: null,
  category: null,
  orderUnit: null,
  pack: null,
  prices: [],
  withdrawn: false,
  onRequest: false,
  broken: null,
} satisfies Partial<CatalogueArticle>;
