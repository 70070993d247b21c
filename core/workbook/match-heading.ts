import { HEADINGS } from './headings';
import type { Field } from './line';
import { normaliseHeading, withoutBrackets } from './normalise-heading';

/** One field that a heading may mean. The score runs from 0 to 1: 1 is a whole heading from the table. */
export interface HeadingMatch {
  readonly field: Field;
  readonly how: 'whole' | 'inside' | 'lesser';
  /** The phrase of the headings table that was found. */
  readonly phrase: string;
  readonly score: number;
}

/** A leading or trailing word that tells two blocks of columns apart and says nothing about the field. */
const QUALIFIER =
  /^(current|proposed|new|promo|promotional|requested|approved|alternate|option \d+|year \d+|vendor \d+|quote \d+|bid \d+) (.+)$/;
const QUALIFIER_AT_END = /^(.+) (year \d+|option \d+|vendor \d+|quote \d+|bid \d+|current|proposed)$/;

interface Entry {
  readonly field: Field;
  readonly how: 'whole' | 'inside' | 'lesser';
  readonly phrase: string;
  readonly tokens: readonly string[];
}

const NOT_WORDS = new Map<Field, readonly string[]>(HEADINGS.map((row) => [row.field, row.notWords ?? []]));
const BY_PHRASE = new Map<string, Entry[]>();
const BY_FIRST_WORD = new Map<string, Entry[]>();

for (const row of HEADINGS) {
  const add = (phrase: string, how: Entry['how']): void => {
    const entry: Entry = { field: row.field, how, phrase, tokens: phrase.split(' ') };
    append(BY_PHRASE, phrase, entry);
    if (how === 'inside') append(BY_FIRST_WORD, entry.tokens[0] ?? '', entry);
  };
  row.words.forEach((phrase) => add(phrase, 'inside'));
  (row.whole ?? []).forEach((phrase) => add(phrase, 'whole'));
  (row.lesser ?? []).forEach((phrase) => add(phrase, 'lesser'));
}

/** What a heading may mean, all of the best matches: none, one, or several where the words alone cannot decide. */
export function matchHeading(text: string): readonly HeadingMatch[] {
  if (text.length > 300) return [];
  const full = normaliseHeading(text);
  const bare = normaliseHeading(withoutBrackets(text)) || full;
  const unqualified = splitQualifier(bare).rest;
  return (
    firstFilled(
      () => wholeMatches(bare, full, 1),
      () => wholeMatches(full, full, 1),
      () => wholeMatches(unqualified, full, 0.95),
      () => insideMatches(bare.split(' '), full),
    ) ?? []
  );
}

/** Takes the word off that tells blocks apart: "current unit price" is "unit price" of the block "current". */
export function splitQualifier(normalised: string): { readonly qualifier: string | null; readonly rest: string } {
  const start = QUALIFIER.exec(normalised);
  if (start !== null) return { qualifier: start[1] ?? null, rest: start[2] ?? '' };
  const end = QUALIFIER_AT_END.exec(normalised);
  if (end !== null) return { qualifier: end[2] ?? null, rest: end[1] ?? '' };
  return { qualifier: null, rest: normalised };
}

function wholeMatches(phrase: string, full: string, score: number): HeadingMatch[] {
  const entries = (BY_PHRASE.get(phrase) ?? []).filter((entry) => !ruledOut(entry.field, full));
  const strong = entries.filter((entry) => entry.how !== 'lesser');
  const taken = strong.length > 0 ? strong : entries;
  return oncePerField(
    taken.map((entry) => ({
      field: entry.field,
      how: entry.how === 'lesser' ? ('lesser' as const) : ('whole' as const),
      phrase,
      score: entry.how === 'lesser' ? score * 0.9 : score,
    })),
  );
}

function insideMatches(tokens: readonly string[], full: string): HeadingMatch[] {
  if (tokens.length > 16) return [];
  const found: Entry[] = [];
  tokens.forEach((token, start) => {
    for (const entry of BY_FIRST_WORD.get(token) ?? []) {
      const fits = entry.tokens.every((word, offset) => tokens[start + offset] === word);
      // One word inside a long heading says little: "Cleaning Supplies and Chemicals" is no description.
      const saysEnough = entry.tokens.length > 1 || tokens.length <= 3;
      if (fits && saysEnough && !ruledOut(entry.field, full)) found.push(entry);
    }
  });
  const longest = Math.max(0, ...found.map((entry) => entry.tokens.length));
  return oncePerField(
    found
      .filter((entry) => entry.tokens.length === longest)
      .map((entry) => ({
        field: entry.field,
        how: 'inside' as const,
        phrase: entry.phrase,
        score: 0.4 + (0.5 * longest) / tokens.length,
      })),
  );
}

function ruledOut(field: Field, full: string): boolean {
  const padded = ` ${full} `;
  return (NOT_WORDS.get(field) ?? []).some((phrase) => padded.includes(` ${phrase} `));
}

function oncePerField(matches: readonly HeadingMatch[]): HeadingMatch[] {
  const byField = new Map<Field, HeadingMatch>();
  for (const match of matches) if (!byField.has(match.field)) byField.set(match.field, match);
  return Array.from(byField.values());
}

function firstFilled(...attempts: readonly (() => HeadingMatch[])[]): HeadingMatch[] | undefined {
  for (const attempt of attempts) {
    const result = attempt();
    if (result.length > 0) return result;
  }
  return undefined;
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
