import type { Finding } from '../findings/finding';
import { tableFinding } from '../findings/table-findings';
import type { Claim } from './claim';
import { contentFits, type ColumnProfile } from './column-profile';
import { currencyInHeading } from './currency-signs';
import { headingRowOf } from './headings';
import type { Field } from './line';
import { normaliseHeading } from './normalise-heading';
import { columnLetters } from './snapshot';

/** Fields where a likeness of headings is not enough to prefer one column: a wrong one would be a wrong price. */
const STRICT: readonly Field[] = ['quantity', 'quoted', 'extended', 'list', 'net', 'percent'];
/** Fields that are only read and shown: the fuller column serves best. */
const FULLEST: readonly Field[] = ['description', 'notes'];

type Profiles = ReadonlyMap<number, ColumnProfile>;

/** A choice between columns that claim one field, and the reason as it is said to the user. */
interface Choice {
  readonly chosen: readonly Claim[];
  readonly why: string;
}

/**
 * Lets one of several columns have a field, where something decides: a mapping, currency, empty or unfitting cells, the
 * better heading. Otherwise none gets it. The claims are narrowed accordingly.
 */
export function chooseAmongColumns(
  field: Field,
  rivals: readonly Claim[],
  profiles: Profiles,
  sheet: string,
): Finding[] {
  const { chosen, why } = choose(field, rivals, profiles);
  const only = chosen.length === 1 ? chosen[0] : undefined;
  for (const claim of rivals) {
    if (claim === only) continue;
    claim.candidates = claim.candidates.filter((match) => match.field !== field);
    claim.why.push(only === undefined ? `one of several columns for the ${headingRowOf(field).name}` : why);
  }
  const facts = { sheet, field: headingRowOf(field).name };
  if (only === undefined) {
    return [tableFinding('two-columns-for-field', { ...facts, columns: names(rivals, ' and ') }, { place: { sheet } })];
  }
  only.why.push(why);
  if (rivals.every((claim) => claim === only || claim.empty)) return [];
  const others = names(
    rivals.filter((claim) => claim !== only),
    ' or ',
  );
  return [tableFinding('column-decided', { ...facts, column: names([only], ''), others, why }, { place: { sheet } })];
}

function choose(field: Field, rivals: readonly Claim[], profiles: Profiles): Choice {
  const steps: readonly ((left: readonly Claim[]) => Choice)[] = [
    (left) => ({ chosen: left.filter(({ mapped }) => mapped), why: 'the mapping names it' }),
    (left) => ({ chosen: left.filter(({ empty }) => !empty), why: 'the other column is empty' }),
    (left) => ({ chosen: left.filter((claim) => fits(field, claim, profiles)), why: 'only its cells fit' }),
    (left) => ({ chosen: inDollars(left), why: 'the other column is in another currency' }),
    (left) => ({ chosen: withoutLaterYears(left), why: 'the others are prices of later contract years' }),
    (left) => ({ chosen: bestHeading(field, left), why: 'its heading says it more plainly' }),
    (left) => ({ chosen: FULLEST.includes(field) ? fullest(left, profiles) : left, why: 'it says more' }),
  ];
  let left = rivals;
  for (const step of steps) {
    const { chosen, why } = step(left);
    if (chosen.length === 1) return { chosen, why };
    if (chosen.length > 0) left = chosen;
  }
  return { chosen: left, why: '' };
}

function fits(field: Field, { cell }: Claim, profiles: Profiles): boolean {
  const profile = profiles.get(cell.column);
  return profile === undefined || contentFits(field, profile) !== 'no';
}

/** Price lists for several countries put "List Price GBP" beside "List Price" (DOMAIN §1.1). */
function inDollars(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(({ cell }) => {
    const currency = currencyInHeading(cell.heading);
    return currency === null || currency === 'USD';
  });
}

/** "... Year 2" beside the price itself: prices run by contract year (DOMAIN §1.7). */
function withoutLaterYears(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(({ cell }) => !/ year \d+$/.test(normaliseHeading(cell.heading)));
}

function bestHeading(field: Field, claims: readonly Claim[]): readonly Claim[] {
  const tier = (claim: Claim): number => {
    const match = claim.candidates.find((candidate) => candidate.field === field);
    if (match === undefined || match.how === 'lesser') return 0;
    return match.how === 'whole' || match.score >= 0.95 || STRICT.includes(field) ? 2 : 1;
  };
  const best = Math.max(...claims.map(tier));
  return claims.filter((claim) => tier(claim) === best);
}

/** The column with the most different texts, then the longest ones, then the first by its heading's name. */
function fullest(claims: readonly Claim[], profiles: Profiles): readonly Claim[] {
  const texts = (claim: Claim): readonly string[] => profiles.get(claim.cell.column)?.texts ?? [];
  const order = (a: Claim, b: Claim): number =>
    new Set(texts(b)).size - new Set(texts(a)).size ||
    texts(b).join('').length - texts(a).join('').length ||
    (normaliseHeading(a.cell.heading) < normaliseHeading(b.cell.heading) ? -1 : 1);
  return Array.from(claims).sort(order).slice(0, 1);
}

function names(claims: readonly Claim[], between: string): string {
  return claims.map(({ cell }) => `${columnLetters(cell.column)} "${cell.heading}"`).join(between);
}
