import type { MappedColumns } from './apply-mapping';
import { contentFits, type ColumnProfile } from './column-profile';
import type { HeadingCell } from './header-row';
import type { HeadingMatch } from './match-heading';

/** A column on its way to a field: the meanings still open, and why others have gone. Narrowed step by step. */
export interface Claim {
  readonly cell: HeadingCell;
  readonly mapped: boolean;
  /** No cell of the sampled rows holds anything. */
  readonly empty: boolean;
  candidates: readonly HeadingMatch[];
  readonly why: string[];
}

/** The claim of one column, from its heading, what its cells hold, and the user's mapping. */
export function claimOf(cell: HeadingCell, profile: ColumnProfile | undefined, mapped: MappedColumns): Claim {
  const empty = profile === undefined || profile.filled === 0;
  const field = mapped.fields.get(cell.column);
  if (field !== undefined) {
    const match: HeadingMatch = { field, how: 'whole', phrase: cell.heading, score: 1 };
    return { cell, mapped: true, empty, candidates: [match], why: [] };
  }
  const open = cell.matches.filter((match) => !mapped.spoken.has(match.field));
  const claim: Claim = { cell, mapped: false, empty, candidates: open, why: [] };
  if (profile === undefined) return claim;
  if (open.some((match) => match.field === 'item') && profile.counting) {
    claim.candidates = open.filter((match) => match.field !== 'item' && contentFits(match.field, profile) === 'yes');
    claim.why.push('its cells count 1, 2, 3: line numbers, not item numbers');
  } else if (open.length > 1) {
    narrow(claim, profile);
  }
  return claim;
}

/** "Unit" over EA and BX is the unit of measure, over amounts the unit price. */
function narrow(claim: Claim, profile: ColumnProfile): void {
  const fitting = claim.candidates.filter((match) => contentFits(match.field, profile) === 'yes');
  if (fitting.length === 0 || fitting.length === claim.candidates.length) return;
  claim.candidates = fitting;
  claim.why.push('told by what its cells hold');
}
