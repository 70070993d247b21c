import * as z from 'zod/mini';

// Apps Script and the add-in's content security policy refuse code made from text; zod must not try.
z.config({ jitless: true });

/** A calendar day, "2026-11-25", that exists. */
export const day = z.string().check(
  z.describe('Calendar day, YYYY-MM-DD'),
  z.refine((text) => isDay(text), 'expected a calendar day as YYYY-MM-DD'),
);

export const amount = z
  .string()
  .check(
    z.describe('Exact decimal of zero or more, as text'),
    z.regex(/^\d{1,30}(\.\d{1,30})?$/, 'expected a decimal number of zero or more as text, for example "12.50"'),
  );

/** A percentage in its original precision. */
export const percentText = z
  .string()
  .check(
    z.describe('Percentage in its original precision, as text: "86.5"'),
    z.regex(/^-?\d{1,3}(\.\d{1,10})?$/, 'expected a percentage as text, for example "86.5"'),
  );

/** A fee: at least nothing and below the whole price. */
export const feePercent = z
  .string()
  .check(
    z.describe('Percentage from 0 to below 100, as text: "0.75"'),
    z.regex(/^\d{1,2}(\.\d{1,10})?$/, 'expected a percentage from 0 to below 100 as text, for example "0.75"'),
  );

/** How a contract rounds. */
export const rounding = z.strictObject({
  mode: z.enum(['half-up', 'half-even', 'up', 'down', 'none']),
  places: z.number().check(z.int(), z.minimum(0), z.maximum(10)),
});

/** The two ways in which a fee of p becomes part of a price: ÷ (1 − p), or × (1 + p). */
export const FEE_WAYS = ['inside', 'added'] as const;
export type FeeWay = (typeof FEE_WAYS)[number];

export const words = z.string().check(z.trim(), z.minLength(1, 'expected some text'), z.maxLength(4000));

/** A short name used as a key: "sourcewell", "sample-office". */
export const slug = z
  .string()
  .check(
    z.describe('Lower-case letters, digits and hyphens'),
    z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'expected lower-case letters, digits and hyphens'),
  );

export const state = z
  .string()
  .check(
    z.describe('Two-letter state or territory code'),
    z.regex(/^[A-Z]{2}$/, 'expected a two-letter state code, for example "PA"'),
  );

export const currency = z
  .string()
  .check(z.regex(/^[A-Z]{3}$/, 'expected a three-letter currency code, for example "USD"'));

/** Where a fact comes from. Facts about law or programmes carry a day, because both change. */
export const source = z.strictObject({
  title: words,
  url: z.optional(z.string().check(z.regex(/^https?:\/\/[^\s<>"]+$/, 'expected a web address'))),
  /** The day on which the page or document was read or is dated. */
  date: z.optional(day),
});
export type Source = z.infer<typeof source>;

export const ENTITY_TYPES = [
  'k12-district',
  'charter-school',
  'private-school',
  'educational-service-agency',
  'community-college',
  'public-higher-education',
  'private-higher-education',
  'library',
  'municipality',
  'county',
  'special-district',
  'fire-ems-nonprofit',
  'public-hospital',
  'nonprofit-clinic',
  'nonprofit',
  'state-agency',
  'tribe',
  'federal-agency',
] as const;
export const entityType = z.enum(ENTITY_TYPES);
export type EntityType = z.infer<typeof entityType>;

export const ACQUISITIONS = ['purchase', 'lease', 'service'] as const;
export const acquisition = z.enum(ACQUISITIONS);
export type Acquisition = z.infer<typeof acquisition>;

/** How a contract was awarded, where a law asks: to the lowest responsible bidder, at best value, or in some other way. */
export const awardBasis = z.enum(['lowest-responsible-bidder', 'best-value', 'other']);

/** How a delivery is made, where the contract prices it: dock, inside, installed (DOMAIN §1.3). */
export const DELIVERIES = ['dock', 'inside', 'installed'] as const;
export const delivery = z.enum(DELIVERIES);
export type Delivery = z.infer<typeof delivery>;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a calendar day that exists (no 30 February). */
export function isDay(text: string): boolean {
  const parts = DAY.exec(text);
  if (parts === null) return false;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Inclusive at both ends; an absent end is open. ISO days compare as text. */
export function within(asOf: string, from: string | undefined, to: string | undefined): boolean {
  return (from === undefined || from <= asOf) && (to === undefined || asOf <= to);
}
