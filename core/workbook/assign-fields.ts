import type { Finding } from '../findings/finding';
import { tableFinding } from '../findings/table-findings';
import type { MappedColumns } from './apply-mapping';
import { applyArithmetic } from './claims-by-arithmetic';
import { chooseAmongColumns } from './choose-column';
import { claimOf, type Claim } from './claim';
import { contentFits, type ColumnProfile } from './column-profile';
import { currencyInHeading } from './currency-signs';
import type { HeadingCell } from './header-row';
import { HEADINGS, headingRowOf } from './headings';
import { columnLetters } from './snapshot';
import type { Column } from './table';

/** What a table's columns were taken for, and what must be said of those that could not be told. */
export interface FieldsAssigned {
  readonly columns: readonly Column[];
  readonly findings: readonly Finding[];
}

/**
 * Decides which column is which field: first what the user's mapping says, then the heading's words, then what the cells
 * hold, then the arithmetic of the rows. Where two columns remain for one field, neither is used and a finding says so.
 */
export function assignFields(
  cells: readonly HeadingCell[],
  profiles: ReadonlyMap<number, ColumnProfile>,
  mapped: MappedColumns,
  sheet: string,
): FieldsAssigned {
  const claims = cells.map((cell) => claimOf(cell, profiles.get(cell.column), mapped));
  leaveClaimedFields(claims);
  applyArithmetic(claims, profiles);
  const findings: Finding[] = [...unclear(claims, sheet)];
  for (const { field } of HEADINGS) {
    const rivals = claims.filter((claim) => claim.candidates.some((match) => match.field === field));
    if (rivals.length > 1) findings.push(...chooseAmongColumns(field, rivals, profiles, sheet));
  }
  return { columns: claims.map((claim) => columnOf(claim, profiles.get(claim.cell.column))), findings };
}

/** "Amount" beside a clear "Unit Price" is the extended price: a field with a column of its own needs no second one. */
function leaveClaimedFields(claims: readonly Claim[]): void {
  for (let again = true; again;) {
    again = false;
    for (const claim of claims) {
      if (claim.candidates.length < 2) continue;
      const left = claim.candidates.filter(
        ({ field }) => !claims.some((other) => other !== claim && holds(other, field)),
      );
      if (left.length > 0 && left.length < claim.candidates.length) {
        claim.candidates = left;
        claim.why.push('the other meanings of the heading have columns of their own');
        again = true;
      }
    }
  }
  // With nothing to multiply by, the amount of a row is its total.
  const counted = claims.some((claim) => claim.candidates.some(({ field }) => field === 'quantity'));
  for (const claim of claims) {
    if (counted || claim.candidates.length < 2) continue;
    const total = claim.candidates.filter(({ field }) => field === 'extended');
    if (total.length === 1 && claim.candidates.every(({ field }) => field === 'quoted' || field === 'extended')) {
      claim.candidates = total;
      claim.why.push('the table has no quantities, so the amount is that of the whole row');
    }
  }
}

function holds(claim: Claim, field: string): boolean {
  return claim.candidates.length === 1 && claim.candidates[0]?.field === field;
}

/** Headings with several meanings that neither content nor arithmetic has settled: none is used. */
function unclear(claims: readonly Claim[], sheet: string): Finding[] {
  const findings: Finding[] = [];
  for (const claim of claims) {
    if (claim.candidates.length < 2) continue;
    const fields = claim.candidates.map(({ field }) => headingRowOf(field).name).join(' or the ');
    if (!claim.empty) {
      const column = `${columnLetters(claim.cell.column)} "${claim.cell.heading}"`;
      const place = { sheet, column: columnLetters(claim.cell.column) };
      findings.push(tableFinding('heading-unclear', { sheet, column, fields }, { place }));
    }
    claim.candidates = [];
    claim.why.push(`could be the ${fields}`);
  }
  return findings;
}

function columnOf(claim: Claim, profile: ColumnProfile | undefined): Column {
  const { cell, candidates, why } = claim;
  const match = candidates[0];
  const currency = currencyInHeading(cell.heading);
  const base = { column: cell.column, heading: cell.heading, ...(currency === null ? {} : { currency }) };
  if (match === undefined) {
    return {
      ...base,
      field: null,
      evidence: why.join('; ') || 'no heading of the table of headings',
      confidence: 'low',
    };
  }
  const { name } = headingRowOf(match.field);
  if (claim.mapped)
    return { ...base, field: match.field, evidence: `the mapping names it the ${name}`, confidence: 'certain' };
  const fits = profile === undefined ? 'unknown' : contentFits(match.field, profile);
  const confidence = fits === 'no' ? 'low' : match.how === 'whole' ? 'high' : 'medium';
  const words = match.how === 'inside' ? `the heading holds "${match.phrase}"` : `the heading means "${match.phrase}"`;
  const said = [words, ...why, ...contentSaid(fits, profile)];
  return { ...base, field: match.field, evidence: `${name}: ${said.join('; ')}`, confidence };
}

function contentSaid(fits: 'yes' | 'no' | 'unknown', profile: ColumnProfile | undefined): string[] {
  if (profile === undefined || fits === 'unknown') return [];
  return [fits === 'yes' ? 'its cells fit that' : `most of the ${profile.filled} cells looked at do not fit that`];
}
