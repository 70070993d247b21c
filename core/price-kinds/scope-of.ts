import { foldName, foldedWords } from '../contracts/fold-name';
import type { CategoryItem } from './price-kind';
import type { AppliesTo } from './term';

/** Whether a term covers an item: by which word, or why not, or what nobody can tell without. */
export type Scope =
  | { readonly answer: 'yes'; readonly word: string }
  | { readonly answer: 'no' }
  | { readonly answer: 'excluded'; readonly word: string }
  | { readonly answer: 'unknown'; readonly why: string };

/** The narrow-to-wide order in which terms are tried, after the item's own. */
export const LEVELS = ['product-line', 'brand', 'category', 'all-other'] as const;
export type Level = (typeof LEVELS)[number];

/** Level names as they stand in a sentence. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  'product-line': 'product line',
  brand: 'brand',
  category: 'category',
  'all-other': 'all other',
};

/** The item's own word for a level. A list that names makers but no brands means the makers. */
export function wordOf(item: CategoryItem, level: Level): string | undefined {
  switch (level) {
    case 'product-line':
      return item.productLine;
    case 'brand':
      return item.brand ?? item.manufacturer;
    case 'category':
      return item.category;
    case 'all-other':
      return undefined;
  }
}

/** Whether the term covers the item. Names are compared folded and whole; nothing is guessed from a near word. */
export function scopeOf(applies: AppliesTo, item: CategoryItem): Scope {
  const named = applies.to === 'all-other' ? 'all other' : nameFor(applies, wordOf(item, applies.to));
  if (named === null) return { answer: 'no' };
  const { except } = applies;
  if (except === undefined) return { answer: 'yes', word: named };
  const checks = [
    exceptBy(except.productLines, wordOf(item, 'product-line'), null),
    exceptBy(except.brands, wordOf(item, 'brand'), 'brand'),
    exceptBy(except.categories, wordOf(item, 'category'), 'category'),
  ];
  const excluded = checks.find((check) => check?.answer === 'excluded');
  const unknown = checks.find((check) => check?.answer === 'unknown');
  return excluded ?? unknown ?? { answer: 'yes', word: named };
}

function nameFor(applies: AppliesTo, word: string | undefined): string | null {
  if (word === undefined) return null;
  const folded = foldName(word);
  return foldedNames(applies.names ?? []).get(folded) ?? null;
}

/** `needs` is the word without which an exception cannot be judged; a product line is often simply none. */
function exceptBy(names: readonly string[] | undefined, word: string | undefined, needs: string | null): Scope | null {
  if (names === undefined || names.length === 0) return null;
  const list = names.join(', ');
  if (word === undefined) {
    return needs === null ? null : { answer: 'unknown', why: `it leaves out ${list}, and the item has no ${needs}` };
  }
  const exact = foldedNames(names).get(foldName(word));
  if (exact !== undefined) return { answer: 'excluded', word: exact };
  const near = needs === 'category' ? names.find((name) => holdsWords(word, name)) : undefined;
  return near === undefined
    ? null
    : { answer: 'unknown', why: `it leaves out ${near}, and "${word}" may be part of that` };
}

/** "Office Furniture" holds the word of "Furniture": whether it is left out is for a person to say. */
function holdsWords(word: string, name: string): boolean {
  const words = new Set(foldedWords(word));
  const wanted = foldedWords(name);
  return wanted.length > 0 && wanted.every((part) => words.has(part));
}

/** Folded name → the name as the contract spells it. Worked out once per list of names. */
const folded = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

function foldedNames(names: readonly string[]): ReadonlyMap<string, string> {
  const known = folded.get(names);
  if (known !== undefined) return known;
  const made = new Map(names.map((name) => [foldName(name), name] as const));
  folded.set(names, made);
  return made;
}
