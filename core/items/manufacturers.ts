import { remember } from '../remember';
import { cleanText } from '../workbook/clean-text';
import { saysNotStated } from '../workbook/not-stated';
import { alphanumericId } from './identifiers';
import { MANUFACTURERS } from './manufacturer-aliases';

/** Words at the end of a company's name that say nothing about who it is. */
const ENDINGS = new Set([
  ...[
    'INC',
    'INCORPORATED',
    'LLC',
    'LP',
    'LLP',
    'CO',
    'COMPANY',
    'CORP',
    'CORPORATION',
    'LTD',
    'LIMITED',
    'GMBH',
    'AG',
  ],
  ...['SA', 'PLC', 'BV', 'USA', 'US', 'MFG', 'MANUFACTURING', 'PRODUCTS', 'INTL', 'INTERNATIONAL'],
]);
const NOBODY = new Set(['OTHER', 'OTHER UNDEFINED', 'UNDEFINED', 'VARIOUS', 'GENERIC', 'PRIVATE BRAND', 'MISC', 'ANY']);

const CANONICAL = new Map<string, string>();
for (const { name, spellings } of MANUFACTURERS) {
  for (const spelling of [name, ...spellings]) {
    CANONICAL.set(alphanumericId(spelling), name);
    CANONICAL.set(wordsOf(spelling).join(''), name);
  }
}

/**
 * One name for all spellings of a manufacturer that are known: "Hewlett-Packard (HP)" is "HP"; an unknown one in upper
 * case without its legal form ("Smith & Sons, Inc." is "SMITH SONS"). '' where nobody is named ("N/A", "OTHER").
 */
export const canonicalManufacturer: (text: string) => string = remember(nameOf);

function nameOf(text: string): string {
  const clean = cleanText(text.slice(0, 200));
  if (clean === '' || saysNotStated(clean)) return '';
  const whole = CANONICAL.get(alphanumericId(clean));
  if (whole !== undefined) return whole;
  const words = wordsOf(clean);
  const name = words.join(' ');
  if (NOBODY.has(name)) return '';
  return CANONICAL.get(words.join('')) ?? name;
}

/**
 * Whether two texts name one manufacturer. `unknown` when either names none, or when one name begins with the whole of
 * the other ("PILOT", "PILOT AUTOMOTIVE"): that may be a division of it or somebody else.
 */
export function sameManufacturer(a: string, b: string): 'same' | 'different' | 'unknown' {
  const first = canonicalManufacturer(a);
  const second = canonicalManufacturer(b);
  if (first === '' || second === '') return 'unknown';
  if (first === second) return 'same';
  if (first.replace(/ /g, '') === second.replace(/ /g, '')) return 'same';
  return first.startsWith(`${second} `) || second.startsWith(`${first} `) ? 'unknown' : 'different';
}

function wordsOf(text: string): string[] {
  const words = text
    .toUpperCase()
    .split(/[\s/\\,;:&()_+-]+/)
    .map((word) => alphanumericId(word))
    .filter((word) => word !== '');
  if (words[0] === 'THE' && words.length > 1) words.shift();
  while (words.length > 1 && isEnding(words)) words.pop();
  return words;
}

/** "PILOT CORP. OF AMERICA" ends in two words that go together. */
function isEnding(words: string[]): boolean {
  const last = words[words.length - 1] ?? '';
  if (last === 'AMERICA' && words.length > 2 && words[words.length - 2] === 'OF') {
    words.pop();
    return true;
  }
  return ENDINGS.has(last);
}
