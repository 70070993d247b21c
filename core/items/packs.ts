import { Decimal } from '../money/decimal';
import { cleanNumberText } from '../workbook/clean-text';
import { remember } from '../remember';
import { hasDigit } from './identifiers';
import { AMBIGUOUS_UNITS } from './unit-table';
import { readUnit } from './units';

/** What a text says is inside a unit: 12 EA in a BX. */
export interface Pack {
  readonly quantity: Decimal;
  /** Code of what is inside; null when the text does not say ("8/PK"). */
  readonly of: string | null;
  /** Code of what it is inside of; null when the text does not say ("12"). An ambiguous code stays as it is: "CT". */
  readonly in: string | null;
  /** The words that say so. */
  readonly text: string;
}

const NUMBER = '([0-9]{1,6})';
const WORD = '([A-Za-z]{2,10})';
/** Nothing that makes the number the end of a fraction, a size or a part number may stand before it. */
const START = '(^|[^0-9A-Za-z./#-])';
const WORD_START = '(^|[^0-9A-Za-z/-])';
const END = '(?![0-9A-Za-z])';

const MEASURES = new Set(['IN', 'FT', 'YD', 'MTR', 'GAL', 'QT', 'PT', 'LTR', 'MLT', 'LB', 'KGM', 'GRM', 'M', 'C']);

/** Each form, with which group holds what. The order matters: a later form skips words that an earlier one took. */
const FORMS: readonly { readonly form: RegExp; readonly read: (groups: readonly string[]) => Reading | null }[] = [
  // X12: inner packs per outer, size of each, unit.
  {
    form: new RegExp(`(^|[^A-Z])PO4\\*${NUMBER}\\*${NUMBER}\\*${WORD}`, 'g'),
    read: ([packs, size, unit]) => reading(times(packs, size), null, unit),
  },
  // "12x100/CS"
  {
    form: new RegExp(`${START}${NUMBER} ?[xX] ?${NUMBER} ?/ ?${WORD}${END}`, 'g'),
    read: ([packs, size, unit]) => reading(times(packs, size), null, unit),
  },
  // "1 BX OF ( 12 EA)", "pack of 6", "box of 100 sheets"
  {
    form: new RegExp(`${WORD_START}${WORD} of \\(? ?${NUMBER}(?![0-9./])(?: ?${WORD})?`, 'gi'),
    read: ([unit, quantity, of]) => (isMeasure(of) ? null : reading(quantity, knownOrNull(of), unit)),
  },
  // "8/PK", "1000 / Pack", "6SETS/PK", "12 ea per box"
  {
    form: new RegExp(`${START}${NUMBER} ?(?:${WORD} ?)?(?:/| per ) ?${WORD}${END}`, 'gi'),
    read: ([quantity, of, unit]) => (of === '' || isUnit(of) ? reading(quantity, knownOrNull(of), unit) : null),
  },
  // "12EA=1BX"
  {
    form: new RegExp(`${START}${NUMBER} ?${WORD} ?= ?1 ?${WORD}${END}`, 'g'),
    read: ([quantity, of, unit]) => (isUnit(of) ? reading(quantity, knownOrNull(of), unit) : null),
  },
  // "CS/12"
  {
    form: new RegExp(`${WORD_START}${WORD} ?/ ?${NUMBER}(?![0-9A-Za-z./"-])`, 'g'),
    read: ([unit, quantity]) => reading(quantity, null, unit),
  },
  // "10-REAM case": content, and the container when it follows
  {
    form: new RegExp(`${START}${NUMBER}-(REAM|ROLL)S?(?: (CASE|CARTON|BOX|PACK))?${END}`, 'gi'),
    read: ([quantity, of, unit]) => contained(quantity, of, unit),
  },
  // "100BX", "3PK", "5-PACK": only written together, because "5 PK" is five packs
  {
    form: new RegExp(`${START}${NUMBER}-?(BX|PK|PKG|PACK|CS|BG)${END}`, 'gi'),
    read: ([quantity, unit]) => reading(quantity, null, unit),
  },
];

interface Reading {
  readonly quantity: Decimal;
  readonly of: string | null;
  readonly in: string | null;
}

/** Every pack size that a text states. */
export function packsInText(text: string): readonly Pack[] {
  return hasDigit(text) ? packsIn(text) : NONE;
}

const NONE: readonly Pack[] = [];

/** A description is asked about by every offer of its item. */
const packsIn = remember(readPacks);

function readPacks(text: string): readonly Pack[] {
  const clean = cleanNumberText(text.slice(0, 2000));
  const bare = /^[0-9]{1,6}(?:\.[0-9]{1,4})?$/.test(clean) ? Decimal.of(clean) : null;
  if (bare !== null) return bare.isPositive() ? [{ quantity: bare, of: null, in: null, text: clean }] : [];
  const packs: Pack[] = [];
  let rest = clean;
  for (const { form, read } of FORMS) {
    rest = rest.replace(form, (words: string, before: string, ...more: unknown[]) => {
      const groups = more.slice(0, -2).map((group) => (typeof group === 'string' ? group : ''));
      const found = read(groups);
      if (found === null) return words;
      packs.push({ ...found, text: words.slice(before.length).trim() });
      return `${before} ; `;
    });
  }
  return packs;
}

/** The pack size of one text: none, one, or several that do not agree. */
export type PackRead = { readonly pack: Pack | null } | { readonly ambiguous: readonly Pack[] };

/** Reads the pack size that a text states: "BX OF 12", "8/PK", "1000 / Pack". Several that disagree are all given back. */
export function packFromText(text: string): PackRead {
  const packs = packsInText(text);
  const [first] = packs;
  if (first === undefined) return { pack: null };
  return packs.every((pack) => samePack(pack, first)) ? { pack: first } : { ambiguous: packs };
}

function samePack(a: Pack, b: Pack): boolean {
  return a.quantity.equals(b.quantity) && (a.of ?? b.of) === (b.of ?? a.of) && (a.in ?? b.in) === (b.in ?? a.in);
}

function reading(quantity: string | Decimal | undefined, of: string | null, unit: string | undefined): Reading | null {
  const container = codeOf(unit);
  const amount = typeof quantity === 'string' ? Decimal.of(quantity) : quantity;
  if (container === null || amount === undefined || !amount.isPositive()) return null;
  return { quantity: amount, of, in: container };
}

function contained(quantity: string | undefined, of: string | undefined, unit: string | undefined): Reading | null {
  const amount = Decimal.of(quantity ?? '0');
  return amount.isPositive() ? { quantity: amount, of: codeOf(of), in: codeOf(unit) } : null;
}

function times(a: string | undefined, b: string | undefined): Decimal {
  return Decimal.of(a ?? '0').times(Decimal.of(b ?? '0'));
}

function knownOrNull(word: string | undefined): string | null {
  return word === undefined || word === '' ? null : codeOf(word);
}

/** "box of 8 in labels" states a size, not a count. */
function isMeasure(word: string | undefined): boolean {
  const code = knownOrNull(word);
  return code !== null && MEASURES.has(code);
}

function isUnit(word: string | undefined): boolean {
  return knownOrNull(word) !== null;
}

/** A unit's code; an ambiguous code as it stands, for the words around it to settle. */
function codeOf(word: string | undefined): string | null {
  if (word === undefined || word === '') return null;
  const read = readUnit(word);
  if ('unit' in read) return read.unit.code;
  return 'ambiguous' in read && AMBIGUOUS_UNITS.has(read.code) ? read.code : null;
}
