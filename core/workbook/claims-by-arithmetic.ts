import { decideByArithmetic } from './arithmetic-evidence';
import type { Claim } from './claim';
import type { ColumnProfile } from './column-profile';
import type { Field } from './line';
import { normaliseHeading } from './normalise-heading';

const ROLES = ['quantity', 'quoted', 'extended'] as const;

/** Settles quantity, unit price and extended price by quantity × price = extended, where the headings leave it open. */
export function applyArithmetic(claims: readonly Claim[], profiles: ReadonlyMap<number, ColumnProfile>): void {
  for (const role of ROLES) dropTwins(role, claims, profiles);
  const [quantity, quoted, extended] = ROLES.map((role) => withField(claims, role));
  if (quantity === undefined || quoted === undefined || extended === undefined) return;
  const open = [quantity, quoted, extended].some((role) => role.length > 1);
  if (!open) return;
  const columnsOf = (role: readonly Claim[]): number[] => role.map(({ cell }) => cell.column);
  const roles = { quantity: columnsOf(quantity), quoted: columnsOf(quoted), extended: columnsOf(extended) };
  const decision = decideByArithmetic(roles, profiles);
  if (decision === null) return;
  for (const role of ROLES) {
    for (const claim of withField(claims, role)) {
      const chosen = decision[role] === claim.cell.column;
      if (claim.mapped) continue;
      claim.candidates = claim.candidates.filter(({ field }) => (field === role) === chosen);
      const said = `quantity × unit price = extended price on ${decision.held} of ${decision.tested} rows`;
      claim.why.push(chosen ? said : `${said} with other columns`);
    }
  }
}

function withField(claims: readonly Claim[], field: Field): Claim[] {
  return claims.filter(({ candidates }) => candidates.some((match) => match.field === field));
}

/** Two columns that say the same in every row are one: the better heading stays, and among equals the first by name. */
function dropTwins(field: Field, claims: readonly Claim[], profiles: ReadonlyMap<number, ColumnProfile>): void {
  const rivals = withField(claims, field).sort((a, b) => (a.cell.column === b.cell.column ? 0 : compare(a, b)));
  rivals.forEach((claim, order) => {
    const twin = rivals.slice(0, order).find((other) => sameTexts(profiles, claim, other));
    if (twin === undefined || claim.mapped) return;
    claim.candidates = claim.candidates.filter((match) => match.field !== field);
    claim.why.push(`says the same as "${twin.cell.heading}"`);
  });
}

function compare(a: Claim, b: Claim): number {
  const score = (claim: Claim): number => (claim.mapped ? 2 : (claim.candidates[0]?.score ?? 0));
  if (score(a) !== score(b)) return score(b) - score(a);
  return normaliseHeading(a.cell.heading) < normaliseHeading(b.cell.heading) ? -1 : 1;
}

function sameTexts(profiles: ReadonlyMap<number, ColumnProfile>, a: Claim, b: Claim): boolean {
  const [first, second] = [profiles.get(a.cell.column), profiles.get(b.cell.column)];
  if (first === undefined || second === undefined || first.filled === 0) return false;
  return first.texts.every((text, row) => text === second.texts[row]);
}
