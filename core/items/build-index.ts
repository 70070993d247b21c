import type { PriceList, PriceListItem } from '../contracts/price-list';
import { cleanItemText } from './clean-item-text';
import { coreNumbers } from './core-numbers';
import { damageOf } from './damage';
import { numbersInText } from './numbers-in-text';
import { readGtin } from './gtin';
import { alphanumericId, withoutLeadingZeros } from './identifiers';
import { nsnTail, readNsn } from './nsn';
import { Postings } from './postings';
import { originOf } from './stands-for-original';

/** Whether the list of this index is one that the supplier named on the line sells from. */
export type SupplierOfList = (listIndex: number, supplier: string) => 'same' | 'different' | 'unknown';

/** Price lists, ready to be asked for items by number. Build it once; asking changes nothing. */
export interface ItemIndex {
  readonly lists: readonly PriceList[];
  readonly supplierOfList: SupplierOfList;
  /** Under the alphanumeric part number without leading zeros: one key serves four steps of the ladder. */
  readonly mpn: Postings;
  readonly sku: Postings;
  readonly gtin: Postings;
  readonly nsn: Postings;
  /** Under the last seven digits of the stock number. */
  readonly nsnTail: Postings;
  /** Under part numbers less a known prefix or suffix. */
  readonly core: Postings;
  /** Compatibles, under the number that they replace. */
  readonly replaces: Postings;
  /** Items that have no part number, under the numbers in their description. */
  readonly described: Postings;
  /** The first item number of each list. */
  readonly starts: readonly number[];
}

/** One item and the list it stands in. */
export interface IndexedItem {
  readonly listIndex: number;
  readonly item: PriceListItem;
}

/** Reads every identifier of every list once. Whose list it is matters for suppliers' own numbers; unknown when not said. */
export function buildItemIndex(
  lists: readonly PriceList[],
  supplierOfList: SupplierOfList = () => 'unknown',
): ItemIndex {
  const starts: number[] = [];
  let count = 0;
  for (const list of lists) {
    starts.push(count);
    count += list.items.length;
  }
  const index: ItemIndex = {
    lists,
    supplierOfList,
    mpn: new Postings(),
    sku: new Postings(),
    gtin: new Postings(),
    nsn: new Postings(),
    nsnTail: new Postings(),
    core: new Postings(),
    replaces: new Postings(),
    described: new Postings(),
    starts,
  };
  let ordinal = 0;
  for (const list of lists) for (const item of list.items) addItem(index, item, ordinal++);
  return index;
}

/** The item of an ordinal that a posting gave. */
export function itemAt(index: ItemIndex, ordinal: number): IndexedItem {
  let low = 0;
  let high = index.starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((index.starts[middle] ?? 0) <= ordinal) low = middle;
    else high = middle - 1;
  }
  const item = index.lists[low]?.items[ordinal - (index.starts[low] ?? 0)];
  if (item === undefined) throw new Error(`The index has no item ${ordinal}`);
  return { listIndex: low, item };
}

/** The part number of an item as it is compared: '' when it has none that can be trusted. */
export function trustedMpn(item: PriceListItem): string {
  return trusted(item.mpn);
}

/** What no label and no damage can look like: most of a million numbers. */
const PLAIN = /^[A-Z0-9-]{1,16}$/;

/** A destroyed number in a price list must not match the same destruction on a line. */
function trusted(text: string | undefined): string {
  if (text === undefined) return '';
  if (PLAIN.test(text)) return text;
  const clean = cleanItemText(text);
  return damageOf(text, 'text') === null && damageOf(clean, 'text') === null ? clean : '';
}

function addItem(index: ItemIndex, item: PriceListItem, ordinal: number): void {
  const mpn = trustedMpn(item);
  const alphanumeric = alphanumericId(mpn);
  if (alphanumeric !== '') {
    index.mpn.add(withoutLeadingZeros(alphanumeric), ordinal);
    for (const { core } of coreNumbers(mpn)) index.core.add(core, ordinal);
  } else if (item.description !== undefined) {
    for (const { id } of numbersInText(item.description)) index.described.add(id, ordinal);
  }
  if (item.sku !== undefined) index.sku.add(withoutLeadingZeros(alphanumericId(trusted(item.sku))), ordinal);
  for (const id of replacedBy(item)) index.replaces.add(id, ordinal);
  addCodes(index, item, ordinal, alphanumeric);
}

function replacedBy(item: PriceListItem): readonly string[] {
  const said =
    item.description !== undefined && /replac/i.test(item.description) ? originOf([item.description]).replaces : [];
  return item.replaces === undefined ? said : [...said, alphanumericId(item.replaces)];
}

function addCodes(index: ItemIndex, item: PriceListItem, ordinal: number, mpn: string): void {
  if (item.gtin !== undefined) {
    const gtin = readGtin(item.gtin);
    if ('gtin14' in gtin) index.gtin.add(gtin.gtin14, ordinal);
  }
  // Lists of AbilityOne products put the stock number where the part number belongs.
  const stock = item.nsn ?? mpn;
  const nsn = stock.length < 13 ? null : readNsn(stock);
  if (nsn !== null && 'nsn' in nsn) {
    index.nsn.add(nsn.nsn, ordinal);
    index.nsnTail.add(nsnTail(nsn.nsn), ordinal);
  }
}
