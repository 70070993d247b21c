import { bookFinding } from '../findings/book-findings';
import type { Finding } from '../findings/finding';
import { LEVEL_WORDS, wordOf, type Level } from '../price-kinds/scope-of';
import type { Term } from '../price-kinds/term';
import { checkTiers } from './check-tiers';
import { foldName } from './fold-name';
import { isOddPercent } from './odd-percent';
import type { PriceList, PriceListItem } from './price-list';

const SHOWN = 8;

/** What looks wrong in the discounts of one price list. */
export function checkTerms(file: string, { terms = [], items }: PriceList): Finding[] {
  const used = new Map<Level, Map<string, string>>();
  return terms.flatMap((term, index) => {
    const where = `terms[${index}]`;
    const level = term.applies.to;
    const words = used.get(level) ?? wordsUsed(items, level);
    used.set(level, words);
    return [...checkPrice(file, where, term), ...checkNames(file, where, term, words)];
  });
}

function checkPrice(file: string, where: string, term: Term): Finding[] {
  if (term.kind === 'tiers') return checkTiers(file, where, term.table);
  return isOddPercent(term.percent) ? [bookFinding('percent-odd', { file, where, percent: term.percent })] : [];
}

function checkNames(file: string, where: string, { applies }: Term, used: ReadonlyMap<string, string>): Finding[] {
  if (applies.to === 'all-other') return [];
  const names = applies.names ?? [];
  const facts = { file, term: where, level: LEVEL_WORDS[applies.to] };
  if (names.length === 0) return [bookFinding('term-without-names', facts)];
  // Discounts often cover a whole catalogue of which the list names only some items, or none.
  const unused = used.size === 0 ? [] : names.filter((name) => !used.has(foldName(name)));
  if (unused.length === 0) return [];
  return [bookFinding('term-names-unused', { ...facts, names: some(unused), used: some([...used.values()]) })];
}

function wordsUsed(items: readonly PriceListItem[], level: Level): Map<string, string> {
  const words = new Map<string, string>();
  for (const item of items) {
    const word = wordOf(item, level);
    if (word !== undefined) words.set(foldName(word), word);
  }
  return words;
}

function some(names: readonly string[]): string {
  const rest = names.length - SHOWN;
  return rest > 0 ? `${names.slice(0, SHOWN).join(', ')} and ${rest} more` : names.join(', ');
}
