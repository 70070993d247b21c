import { plainNumber } from './number-pattern';

/** `same`: to the letter but for case and punctuation. `likely`: but for zeros or a supplier's suffix; say so. */
export type NumberSameness = 'same' | 'likely' | 'different';

/**
 * Compares two contract numbers (DOMAIN §5): letters and digits only, leading zeros significant. Numbers that differ
 * only in leading zeros (ADSPO16-169901, ADSPO-016-169901) or in Sourcewell's supplier suffix (121923-CDW, 121923) are
 * likely the same, never surely.
 */
export function sameContractNumber(a: string, b: string): NumberSameness {
  const [left, right] = [fold(a), fold(b)];
  if (left === '' || right === '') return 'different';
  if (left === right) return 'same';
  if (zeroless(left) === zeroless(right) || zeroless(plainNumber(a)) === zeroless(plainNumber(b))) return 'likely';
  return isOtherWithSuffix(left, right) || isOtherWithSuffix(right, left) ? 'likely' : 'different';
}

/** The best of all comparisons between a cell's text and the numbers one contract goes by. */
export function citesNumber(text: string, numbers: readonly string[]): NumberSameness {
  const cited = [text, ...contractNumbersIn(text)];
  const answers = cited.flatMap((one) => numbers.map((number) => sameContractNumber(one, number)));
  if (answers.includes('same')) return 'same';
  return answers.includes('likely') ? 'likely' : 'different';
}

const MAX_TEXT = 4000;
/** Up to so many words a text is taken for a cell that holds numbers; beyond, for a sentence that may hold some. */
const CELL_WORDS = 6;
/** A sentence's number stands within so many words of a word such as "per" or "contract". */
const CUE_REACH = 4;

/**
 * The contract numbers that stand in a text, in its order: several in a cell ("R240107/4600056039"), or inside a note
 * ("per Sourcewell 121923-CDW"). Candidates only: whether one is a contract's is for `sameContractNumber` to say.
 */
export function contractNumbersIn(text: string): string[] {
  const parts = withoutLookalikes(plainNumber(text.slice(0, MAX_TEXT)))
    .split(/[/,;|&\r\n()[\]{}"“”]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.flatMap(numbersOfPart).filter((number, place, all) => all.indexOf(number) === place);
}

/** Dates, telephone numbers and amounts look like numbers of contracts and are none. */
function withoutLookalikes(text: string): string {
  return text
    .replace(/\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/g, ' ')
    .replace(/\b(?:19|20)\d\d-\d\d-\d\d\b/g, ' ')
    .replace(/(?:\(\d{3}\) ?|\b\d{3}[-.])\d{3}[-.]\d{4}\b/g, ' ')
    .replace(/\$ ?\d[\d,.]*/g, ' ')
    .replace(/(^|\s)\d{1,3}(?:,\d{3})+(?:\.\d+)?(?=\s|$)/g, '$1');
}

const LABEL =
  /^(?:CONTRACTS?|AGREEMENT|AWARD|MASTER|NUMBERS?|NUM|NO|NR|NBR|PER|UNDER|VIA|REF|REFERENCE|CITE|CITING|USING)$/;
const NAME =
  /^(?:SOURCEWELL|NJPA|NASPO|VALUEPOINT|WSCA|OMNIA|TCPN|NCPA|IPA|DIR|COSTARS|TIPS|BUYBOARD|PEPPM|AEPA|MHEC|KCDA|CMAS|OGS|DES|GSA|STATE|COOP|CO-OP|COOPERATIVE|PA|MPA|MA|ADDENDUM)$/;

function numbersOfPart(part: string): string[] {
  const words = part.split(/[\s:#]+/).map(trimmed);
  const said = words.filter((word) => word !== '');
  const bare = withoutLabels(said);
  const spaced = bare.join(' ');
  // "MA 758 2300000873": letters, then two or more groups of digits, is one number with blanks in it.
  if (/^[A-Z]{1,5}(?: \d{2,12}){2,4}$/.test(spaced)) return [spaced];
  const [only] = bare;
  if (bare.length === 1 && only !== undefined) return /\d/.test(only) && only.length >= 3 ? [only] : [];
  return said.length <= CELL_WORDS ? said.filter(looksLikeNumber) : numbersAfterCues(said);
}

function withoutLabels(words: readonly string[]): string[] {
  const first = words.findIndex((word) => !LABEL.test(word));
  return first === -1 ? [] : words.slice(first);
}

function numbersAfterCues(words: readonly string[]): string[] {
  const found: string[] = [];
  let reach = 0;
  for (const word of words) {
    if (LABEL.test(word) || NAME.test(word)) reach = CUE_REACH;
    else if (reach > 0 && looksLikeNumber(word)) {
      found.push(word);
      // "121923-CDW and 081419-SHI": a number found leads on to the next.
      reach = CUE_REACH;
    } else reach -= 1;
  }
  return found;
}

/** Among other words a number must show more: five digits, or three with letters, or six with hyphens. */
function looksLikeNumber(word: string): boolean {
  if (!/^[A-Z0-9]+(?:[-_.][A-Z0-9]+)*$/.test(word) || word.length > 40) return false;
  const digits = word.replace(/[^0-9]/g, '').length;
  if (/[A-Z]/.test(word)) return digits >= 3;
  return /[-_]/.test(word) ? digits >= 6 : /^\d{5,14}$/.test(word);
}

function trimmed(word: string): string {
  return word.replace(/^[^A-Z0-9]+/, '').replace(/[^A-Z0-9]+$/, '');
}

function fold(text: string): string {
  return plainNumber(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Each run of digits without its leading zeros; the runs stay apart, so 1-05 is not 15. */
function zeroless(text: string): string {
  return (text.match(/\d+|[^\d\s\p{P}]+/gu) ?? []).map((run) => run.replace(/^0+(?=\d)/, '')).join(' ');
}

/** The day a Sourcewell solicitation closed: MMDDYY. */
const CLOSING_DAY = /^(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d\d$/;

/** Sourcewell: the closing day alone, and with the supplier in letters behind it. A spreadsheet may have eaten the zero. */
function isOtherWithSuffix(short: string, long: string): boolean {
  const suffixed = /^(\d{5,6})[A-Z][A-Z0-9]{0,11}$/.exec(long);
  if (suffixed === null || !/^\d{5,6}$/.test(short)) return false;
  const closed = short.padStart(6, '0');
  return CLOSING_DAY.test(closed) && closed === (suffixed[1] ?? '').padStart(6, '0');
}
