import type { Candidate } from './candidate';
import type { CategoryItem } from './price-kind';
import { priceLevel, type CoveringTerm } from './price-level';
import { LEVELS, LEVEL_WORDS, scopeOf, wordOf, type Level, type Scope } from './scope-of';
import type { Term } from './term';

/** The terms that cover an item, narrow to wide, and the words that terms leave it out by. */
export interface TermCandidates {
  readonly candidates: readonly Candidate[];
  readonly excluded: readonly { readonly word: string; readonly term: string }[];
}

/**
 * Finds them. Terms of one level are one candidate, because none of them goes before another; where the contract gives
 * the greater discount each stands for itself.
 */
export function termCandidates(terms: readonly Term[], item: CategoryItem, each: boolean): TermCandidates {
  const candidates: Candidate[] = [];
  const excluded: { word: string; term: string }[] = [];
  for (const level of LEVELS) {
    const covering: CoveringTerm[] = [];
    for (const term of terms) {
      if (term.applies.to !== level) continue;
      const scope = termScope(term, terms, item);
      if (scope.answer === 'excluded') excluded.push({ word: scope.word, term: nameOf(term, level, null) });
      if (scope.answer === 'yes')
        covering.push({ term, words: nameOf(term, level, scope.word), scope: scope.word, why: null });
      if (scope.answer === 'unknown')
        covering.push({ term, words: nameOf(term, level, null), scope: '', why: scope.why });
    }
    if (each) candidates.push(...covering.map((one) => levelCandidate(level, [one])));
    else if (covering.length > 0) candidates.push(levelCandidate(level, covering));
  }
  return { candidates, excluded };
}

/** "All other" is what the named categories are not, so it needs a category to judge by where some are named. */
function termScope(term: Term, terms: readonly Term[], item: CategoryItem): Scope {
  const scope = scopeOf(term.applies, item);
  if (term.applies.to !== 'all-other' || scope.answer !== 'yes' || wordOf(item, 'category') !== undefined) return scope;
  if (!terms.some(({ applies }) => applies.to === 'category')) return scope;
  return { answer: 'unknown', why: 'it is for all but the categories priced by name, and the item has no category' };
}

function levelCandidate(level: Level, covering: readonly CoveringTerm[]): Candidate {
  return {
    level,
    term: covering.map(({ words }) => words).join(' / '),
    byDelivery: covering.some(({ term }) => namesDelivery(term)),
    price: (context) => priceLevel(covering, context),
  };
}

function namesDelivery(term: Term): boolean {
  if (term.kind === 'percent-off-list') return term.delivery !== undefined;
  return term.table.tiers.some(({ delivery }) => delivery !== undefined);
}

/** "77% off list, category PAPER" */
function nameOf(term: Term, level: Level, word: string | null): string {
  const names = word ?? (term.applies.names ?? []).join(', ');
  const scope = level === 'all-other' ? LEVEL_WORDS[level] : `${LEVEL_WORDS[level]} ${names}`;
  return term.kind === 'tiers' ? `tiers, ${scope}` : `${term.percent}% off list, ${scope}`;
}
