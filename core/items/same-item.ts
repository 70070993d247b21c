import type { PriceListItem } from '../contracts/price-list';
import { readGtin } from './gtin';
import { alphanumericId, foldId } from './identifiers';
import { makers } from './judge-hit';
import { sameManufacturer } from './manufacturers';
import { readNsn } from './nsn';

/** Below this a number without a maker may be two makers'. */
const TELLING_LENGTH = 5;

/**
 * Whether two entries of price lists are one item: the same GTIN or stock number, or the same part number of the same
 * maker. Where one list names no maker, a part number of five characters and more is taken to be the same maker's.
 */
export function isSameItem(a: PriceListItem, b: PriceListItem): boolean {
  if (a === b) return true;
  const maker = makerOfBoth(a, b);
  if (sharesCode(a, b)) return true;
  const [first, second] = [alphanumericId(a.mpn ?? ''), alphanumericId(b.mpn ?? '')];
  if (first !== '' || second !== '') {
    return first === second && (maker === 'same' || (maker === 'unknown' && first.length >= TELLING_LENGTH));
  }
  return maker !== 'different' && describedAlike(a, b);
}

/** How the makers of two entries compare. */
export function makerOfBoth(a: PriceListItem, b: PriceListItem): 'same' | 'different' | 'unknown' {
  const answers = makers(a).flatMap((one) => makers(b).map((other) => sameManufacturer(one, other)));
  if (answers.indexOf('same') >= 0) return 'same';
  return answers.indexOf('different') >= 0 ? 'different' : 'unknown';
}

function sharesCode(a: PriceListItem, b: PriceListItem): boolean {
  return sharesGtin(a.gtin, b.gtin) || sharesNsn(a.nsn, b.nsn);
}

function sharesGtin(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [first, second] = [readGtin(a), readGtin(b)];
  return 'gtin14' in first && 'gtin14' in second && first.gtin14 === second.gtin14;
}

function sharesNsn(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [first, second] = [readNsn(a), readNsn(b)];
  return 'nsn' in first && 'nsn' in second && first.nsn === second.nsn;
}

/** Without part numbers only the supplier's own number and words are left: both must agree. */
function describedAlike(a: PriceListItem, b: PriceListItem): boolean {
  return foldId(a.sku ?? '') === foldId(b.sku ?? '') && foldId(a.description ?? '') === foldId(b.description ?? '');
}
