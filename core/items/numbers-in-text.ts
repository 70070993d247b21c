import { cleanText } from '../workbook/clean-text';
import { cleanItemText } from './clean-item-text';
import { alphanumericId, hasDigit } from './identifiers';

/** A word of a text that may be a part number. */
export interface NumberInText {
  /** As written. */
  readonly text: string;
  /** Letters and digits only. */
  readonly id: string;
  /** Words just before it say that the thing goes with it rather than is it: "for", "fits", "replaces". */
  readonly aside: boolean;
}

const LEAST_LENGTH = 5;
const MOST_WORDS = 150;
const WORDS_BEFORE = 4;
/** "8.5X11", "100/PK", "20#", "50%", "2012-2013": sizes, counts and years. */
const SIZE =
  /^(?:[0-9]{1,4}(?:\.[0-9]{1,4})?(?:[-/][0-9]{1,3})?["']?[xX][0-9].*|[0-9]{1,6}[/%#].*|(?:19|20)[0-9]{2}-(?:19|20)?[0-9]{2})$/;
const ASIDE = new Set([
  ...[
    'FOR',
    'F',
    'FITS',
    'FIT',
    'REPLACES',
    'REPLACING',
    'REPLACEMENT',
    'COMPATIBLE',
    'CMPT',
    'COMPAT',
    'WITH',
    'W',
    'USE',
    'USED',
  ],
  ...['LIKE', 'EQUIVALENT', 'EQUIV', 'EQUAL', 'SUBSTITUTE', 'REMANUFACTURED', 'REMAN', 'VS', 'NOT', 'INSTEAD'],
]);

/** The words of a text that may be part numbers: five letters and digits or more, one of them a digit. */
export function numbersInText(text: string): NumberInText[] {
  const words = cleanText(text.slice(0, 2000))
    .split(/[\s,;:()[\]"]+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  const found: NumberInText[] = [];
  words.forEach((word, index) => {
    if (!hasDigit(word) || SIZE.test(word)) return;
    const clean = cleanItemText(word);
    const id = alphanumericId(clean);
    if (id.length < LEAST_LENGTH || id.length > 40 || found.some((known) => known.id === id)) return;
    const before = words.slice(Math.max(0, index - WORDS_BEFORE), index);
    found.push({ text: clean, id, aside: before.some((other) => ASIDE.has(alphanumericId(other))) });
  });
  return found;
}
