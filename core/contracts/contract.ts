import * as z from 'zod/mini';
import {
  acquisition,
  amount,
  awardBasis,
  currency,
  day,
  entityType,
  FEE_WAYS,
  feePercent,
  rounding,
  slug,
  source,
  state,
  words,
} from './common';

/** Names a contract leaves out or takes in, by the words the price list uses. */
const scopeWords = z.strictObject({
  categories: z.optional(z.array(words)),
  brands: z.optional(z.array(words)),
  productLines: z.optional(z.array(words)),
});

const dealer = z.strictObject({
  name: words,
  aliases: z.optional(z.array(words)),
  /** Absent: everywhere. */
  states: z.optional(z.array(state)),
  from: z.optional(day),
  to: z.optional(day),
});

/** A paper that must be on file before an order, beyond what the programme itself asks. */
const requiredDocument = z.strictObject({
  id: slug,
  name: words,
  /** What the buyer does to get it. */
  how: words,
  entityTypes: z.optional(z.array(entityType)),
  states: z.optional(z.array(state)),
  source: z.optional(source),
});

/** A state's (or entity's) adoption of a master agreement, with its own dates and limits. */
const addendum = z.strictObject({
  state,
  number: z.optional(words),
  start: day,
  /** May be earlier than the master's own end (Colorado's Dell addendum; DOMAIN §1.9). */
  end: z.optional(day),
  /** Absent: every entity class that the state's own law lets in. */
  entityTypes: z.optional(z.array(entityType)),
  excludedEntityTypes: z.optional(z.array(entityType)),
  acquisition: z.optional(z.array(acquisition)),
  excludes: z.optional(scopeWords),
  maxUnitPrice: z.optional(amount),
  maxOrder: z.optional(amount),
  /** Present: these replace the contract's own dealers in this state. */
  dealers: z.optional(z.array(dealer)),
  /** By how much prices differ in this state, where it adds a fee and lets the contractor adjust for it (DOMAIN §1.9). */
  priceAdjustment: z.optional(
    z.strictObject({ percent: feePercent, way: z.enum(FEE_WAYS), source: z.optional(source) }),
  ),
  /** Papers the state asks for beside the addendum. */
  documents: z.optional(z.array(requiredDocument)),
  source: z.optional(source),
});

/** A programme's fee, and how the list's figures stand to what is paid. Two formulas are in use; none is assumed. */
const fee = z.strictObject({
  percent: feePercent,
  /** `inside`: price ÷ (1 − fee). `added`: price × (1 + fee). (DOMAIN fact 5.) */
  way: z.enum(FEE_WAYS),
  /** Whether the figures of the price lists already hold the fee. */
  listFigures: z.enum(['with-fee', 'without-fee']),
  source: z.optional(source),
});

/** One award to one supplier under a programme. */
export const contractSchema = z.strictObject({
  format: z.literal('coopdesk-contract-1'),
  id: slug,
  /** A programme's id. */
  programme: slug,
  number: words,
  /** The same award under other numbers: lead agency's, the state's, the one without suffix. */
  otherNumbers: z.optional(z.array(words)),
  title: words,
  supplier: z.strictObject({ name: words, aliases: z.optional(z.array(words)) }),
  leadAgency: z.optional(words),
  /** Whether the lead agency is a government; some laws open only a government's contracts. */
  leadAgencyKind: z.optional(z.enum(['government', 'other'])),
  /** How it was awarded; some laws ask. */
  awardBasis: z.optional(awardBasis),
  /** Whose contract it is, for a programme whose contracts serve one state only (`home-state`). */
  homeState: z.optional(state),
  currency,
  /** True: made up for the examples. Shown wherever the contract is. */
  sample: z.optional(z.boolean()),
  award: z.optional(day),
  term: z.strictObject({
    start: day,
    initialEnd: day,
    renewals: z.optional(z.array(z.strictObject({ from: day, to: day, executed: z.boolean() }))),
    currentEnd: day,
    maxPossibleEnd: z.optional(day),
  }),
  addenda: z.optional(z.array(addendum)),
  scope: z.strictObject({
    categories: z.optional(z.array(words)),
    brands: z.optional(z.array(words)),
    productLines: z.optional(z.array(words)),
    acquisition: z.array(acquisition).check(z.minLength(1)),
    excludes: z.optional(scopeWords),
    /** Whether the award is for public works (construction); some laws shut those out. */
    publicWorks: z.optional(z.boolean()),
  }),
  /** Who may use it, where the award itself says less than the programme. */
  eligible: z.optional(
    z.strictObject({
      entityTypes: z.optional(z.array(entityType)),
      states: z.optional(z.array(state)),
      documents: z.optional(z.array(requiredDocument)),
    }),
  ),
  /** Who else may quote and be paid under it. Absent: only the supplier. */
  dealers: z.optional(z.array(dealer)),
  constraints: z.optional(
    z.strictObject({
      /** The most one unit or configuration may cost (WSCA 2009: 50,000; DOMAIN §1.4). */
      maxUnitPrice: z.optional(amount),
      maxOrder: z.optional(amount),
      minimumOrder: z.optional(amount),
      /** What a freight line on a quote means: a violation where it is included (DIR; DOMAIN §1.8). */
      freight: z.optional(z.enum(['included', 'allowed', 'allowed-below-minimum-order'])),
      adminFeeLine: z.optional(z.enum(['not-allowed', 'allowed'])),
      /** Whether a quote may use another unit of measure than the price list (Jordan SD: rejected; DOMAIN §1.10). */
      alternateUnits: z.optional(z.enum(['allowed', 'not-allowed'])),
      source: z.optional(source),
    }),
  ),
  /** Of the unit price, before it is multiplied. Default: half up to the cent. */
  rounding: z.optional(rounding),
  /** Of unit price × quantity. Default: none is needed at whole cents; else half up to the cent. */
  extensionRounding: z.optional(rounding),
  /** The programme's fee. Absent: the list's figures are what is paid. */
  fee: z.optional(fee),
  /** Whether the award's file meets the federal rules (2 CFR 200), per the contract itself. */
  federalFunds: z.optional(z.strictObject({ answer: z.enum(['yes', 'no']), source: z.optional(source) })),
  /** How much dearer a new price list may be than the one before. */
  priceIncrease: z.optional(
    z.strictObject({
      maxPercent: amount,
      /** No increase before so many months after the list before took effect. */
      notBeforeMonths: z.optional(z.number().check(z.int(), z.minimum(0))),
      source: z.optional(source),
    }),
  ),
  /** Which term governs where several could: the most specific (default), or the greater discount. */
  resolution: z.optional(z.enum(['most-specific', 'greater-discount'])),
  documents: z.optional(z.array(source)),
  source: z.optional(source),
});

export type Contract = z.infer<typeof contractSchema>;
export type Addendum = z.infer<typeof addendum>;
export type Dealer = z.infer<typeof dealer>;
export type ScopeWords = z.infer<typeof scopeWords>;
export type RequiredDocument = z.infer<typeof requiredDocument>;
