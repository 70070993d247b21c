import { remember } from '../remember';
import { alphanumericId, hasDigit } from './identifiers';

/** What a text says about the thing's origin. */
export interface Origin {
  /** The word that says it stands in for another maker's item: "Compatible"; null when none does. */
  readonly compatible: string | null;
  /** "compatible with Windows": may only say what it works with, and then is trusted where both sides name one maker. */
  readonly worksWith: boolean;
  /** The word that says it is used or rebuilt: "Remanufactured"; null when none does. */
  readonly refurbished: string | null;
  /** Numbers it says that it replaces, letters and digits only. */
  readonly replaces: readonly string[];
}

const COMPATIBLE = new Set([
  ...[
    'COMPATIBLE',
    'COMPATIBLES',
    'COMPAT',
    'COMPTBL',
    'CMPT',
    'CMPTBL',
    'CMPTB',
    'CMP',
    'REPLACES',
    'REPLACING',
    'EQUIVALENT',
  ],
  ...[
    'EQUIV',
    'EQV',
    'SUBSTITUTE',
    'SUBSTITUTES',
    'AFTERMARKET',
    'NON-OEM',
    'NONOEM',
    'KNOCKOFF',
    'INTERCHANGE',
    'INTERCHANGES',
  ],
]);
const REFURBISHED = new Set([
  ...[
    'REMANUFACTURED',
    'REMAN',
    'REMFG',
    "REMAN'D",
    'REMANUF',
    'RMNF',
    'REFURBISHED',
    'REFURB',
    'REFURBISH',
    'RECERTIFIED',
  ],
  ...['RECONDITIONED', 'REBUILT', 'PRE-OWNED', 'PREOWNED', 'RECHARGED', 'REFILLED'],
]);
/** After these the number of the original follows. */
const REPLACES = new Set(['REPLACES', 'REPLACING', 'SUBSTITUTES', 'INTERCHANGES']);
const PHRASES = new Set(['REPLACEMENT FOR', 'NON OEM']);
const NUMBER_FOLLOWS = new Set(['REPLACEMENT FOR', 'COMPATIBLE WITH', 'COMPATIBLE W', 'EQUIVALENT TO']);
const MOST_WORDS = 120;

/** Reads whether texts speak of a compatible, or of a used or rebuilt thing. What the first of them says counts. */
export function originOf(texts: readonly (string | null | undefined)[]): Origin {
  let all: Origin | null = null;
  for (const text of texts) {
    if (text === null || text === undefined) continue;
    const own = originIn(text);
    if (all === null || all === PLAIN) all = own;
    else if (own !== PLAIN) {
      all = {
        compatible: all.compatible ?? own.compatible,
        worksWith: all.worksWith || own.worksWith,
        refurbished: all.refurbished ?? own.refurbished,
        replaces: [...all.replaces, ...own.replaces],
      };
    }
  }
  return all ?? PLAIN;
}

/** What most texts say. */
const PLAIN: Origin = { compatible: null, worksWith: false, refurbished: null, replaces: [] };

/** A description is asked about by every offer of its item. */
const originIn = remember(readOrigin);

function readOrigin(text: string): Origin {
  let compatible: string | null = null;
  let worksWith = false;
  let refurbished: string | null = null;
  const replaces: string[] = [];
  const words = originWords(text);
  words.forEach((word, index) => {
    const upper = word.toUpperCase();
    const next = (words[index + 1] ?? '').toUpperCase();
    const pair = `${upper} ${next}`;
    if (REFURBISHED.has(upper)) refurbished = refurbished ?? word;
    if (pair === 'COMPATIBLE WITH' || pair === 'COMPATIBLE W') worksWith = true;
    else if (PHRASES.has(pair) || (COMPATIBLE.has(upper) && !isHarmless(words[index - 1])))
      compatible = compatible ?? word;
    if (REPLACES.has(upper) || NUMBER_FOLLOWS.has(pair)) replaces.push(...numbersAfter(words, index));
  });
  const plain = compatible === null && !worksWith && refurbished === null && replaces.length === 0;
  return plain ? PLAIN : { compatible, worksWith, refurbished, replaces };
}

/** "60W equivalent" is a lamp's brightness; "HP CF280A or equivalent" asks for the original too. */
function isHarmless(wordBefore: string | undefined): boolean {
  return wordBefore !== undefined && /^(?:OR|[0-9.]{1,6}-?(?:W|WATTS?)?)$/i.test(wordBefore);
}

function originWords(text: string): string[] {
  return text
    .slice(0, 2000)
    .split(/[\s,;:()[\]/"]+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
}

/** The part numbers among the next few words. */
function numbersAfter(words: readonly string[], index: number): string[] {
  return words
    .slice(index + 1, index + 7)
    .map((word) => alphanumericId(word))
    .filter((id) => id.length >= 4 && hasDigit(id));
}

/** Why two sides cannot be the same thing although a number agrees; null when nothing speaks against it. */
export type OriginConflict = 'compatible' | 'refurbished' | null;

/**
 * A compatible never equals the original, in either direction, nor a rebuilt thing a new one. Where only one side says
 * that it is a compatible, a shared number is only trusted as its own when that side names the other number it replaces.
 */
export function originConflict(
  line: Origin,
  item: Origin,
  numbers: readonly string[],
  oneMaker: boolean,
): OriginConflict {
  if ((line.refurbished === null) !== (item.refurbished === null)) return 'refurbished';
  const lineSays = saysCompatible(line, oneMaker);
  const itemSays = saysCompatible(item, oneMaker);
  if (numbers.some((number) => line.replaces.indexOf(number) >= 0 || item.replaces.indexOf(number) >= 0))
    return 'compatible';
  if (lineSays === itemSays) return null;
  const saying = lineSays ? line : item;
  return saying.compatible !== null && saying.replaces.length > 0 ? null : 'compatible';
}

function saysCompatible(origin: Origin, oneMaker: boolean): boolean {
  return origin.compatible !== null || (origin.worksWith && !oneMaker);
}
