import type { PriceList } from '../contracts/price-list';
import { foldName } from '../contracts/fold-name';
import { sameContents } from '../contracts/same-contents';
import type { Term } from '../price-kinds/term';
import { scopeWords } from './settle-discounts';

/** A discount that one version of a price list has and another has not, or has otherwise; in words. */
export interface TermChange {
  readonly what: 'new' | 'gone' | 'changed';
  /** What the discount is for: "PAPER", "all other". */
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Compares the discounts of two versions, each by what it is for. Items are compared by diffLists. */
export function diffTerms(before: PriceList | null, after: PriceList): TermChange[] {
  const [was, is] = [byScope(before?.terms ?? []), byScope(after.terms ?? [])];
  const changes: TermChange[] = [];
  is.forEach((terms, key) => {
    const old = was.get(key);
    const name = nameOf(terms);
    if (old === undefined) changes.push({ what: 'new', name, before: null, after: wordsOf(terms) });
    else if (!sameContents(plain(old), plain(terms))) {
      changes.push({ what: 'changed', name, before: wordsOf(old), after: wordsOf(terms) });
    }
  });
  was.forEach((terms, key) => {
    if (!is.has(key)) changes.push({ what: 'gone', name: nameOf(terms), before: wordsOf(terms), after: null });
  });
  return changes;
}

function byScope(terms: readonly Term[]): ReadonlyMap<string, readonly Term[]> {
  const groups = new Map<string, Term[]>();
  for (const term of terms) {
    const { to, names = [] } = term.applies;
    const key = `${to}\u0000${names.map(foldName).sort().join('\u0001')}`;
    groups.set(key, [...(groups.get(key) ?? []), term]);
  }
  return groups;
}

/** Terms without their sources and in one order, for comparing. */
function plain(terms: readonly Term[]): unknown {
  const stripped = terms.map(({ source: _, ...rest }) => JSON.stringify(rest));
  return stripped.sort();
}

function nameOf(terms: readonly Term[]): string {
  const [first] = terms;
  return first === undefined ? '' : scopeWords(first.applies);
}

function wordsOf(terms: readonly Term[]): string {
  return terms.map(termWords).join(', ');
}

function termWords(term: Term): string {
  if (term.kind === 'percent-off-list')
    return `${term.percent}%${term.delivery === undefined ? '' : ` ${term.delivery}`}`;
  return term.table.tiers
    .map(
      ({ from, percent, net, delivery }) =>
        `${percent === undefined ? (net ?? '') : `${percent}%`} from ${from}${delivery === undefined ? '' : ` ${delivery}`}`,
    )
    .join(', ');
}
