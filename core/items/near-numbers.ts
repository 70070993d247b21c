import { hasDigit } from './identifiers';

const SHORTEST = 5;
const LONGEST = 14;
const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Characters that eyes and scanners mistake for one another. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ...[
    ['0', 'OQD'],
    ['O', '0QD'],
    ['Q', '0O'],
    ['D', '0O'],
    ['1', 'IL7'],
    ['I', '1L'],
    ['L', '1I'],
  ],
  ...[
    ['5', 'S'],
    ['S', '5'],
    ['8', 'B'],
    ['B', '8'],
    ['2', 'Z'],
    ['Z', '2'],
    ['6', 'G'],
    ['G', '6'],
  ],
] as [string, string][]);

/**
 * The alphanumeric numbers one slip away that `exists`: two neighbours swapped, one character mistaken, one too many,
 * one missing at an end or from a pair of equals. Bounded: some hundreds of questions. For suggestions only.
 */
export function nearNumbers(id: string, exists: (id: string) => boolean): string[] {
  if (id.length < SHORTEST || id.length > LONGEST || !hasDigit(id)) return [];
  const near = new Set<string>();
  const ask = (variant: string) => {
    if (variant !== id && exists(variant)) near.add(variant);
  };
  for (let at = 0; at <= id.length; at++) {
    const before = id.slice(0, at);
    const here = id.charAt(at);
    const after = id.slice(at + 1);
    const atEnd = at === 0 || at === id.length;
    for (const missing of atEnd ? DIGITS + LETTERS : here) ask(before + missing + here + after);
    if (here === '') continue;
    ask(before + after);
    if (after !== '') ask(before + after.charAt(0) + here + after.slice(1));
    for (const other of DIGITS.indexOf(here) >= 0 ? DIGITS : LETTERS) ask(before + other + after);
    for (const other of ALIKE.get(here) ?? '') ask(before + other + after);
  }
  return [...near].sort();
}
