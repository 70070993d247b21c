import type { PriceList, PriceListItem } from '../contracts/price-list';
import { isStored, itemCount, itemOf, type OfferStore, type StoredList } from '../contracts/stored-list';
import { cleanItemText } from './clean-item-text';
import { coreNumbers } from './core-numbers';
import { damageOf } from './damage';
import { numbersInText } from './numbers-in-text';
import { readGtin } from './gtin';
import { alphanumericId, withoutLeadingZeros } from './identifiers';
import { nsnTail, readNsn } from './nsn';
import { JoinedPostings, PlacedPostings, type ListPlace } from './placed-postings';
import { GrowingPostings, postingsByName, type ItemPostings, type PostingName, type Postings } from './postings';
import { originOf } from './stands-for-original';

/** Whether the list of this index is one that the supplier named on the line sells from. */
export type SupplierOfList = (listIndex: number, supplier: string) => 'same' | 'different' | 'unknown';

/** Price lists, ready to be asked for items by number. Build it once; asking changes nothing. */
export interface ItemIndex extends ItemPostings {
  readonly lists: readonly PriceList[];
  readonly supplierOfList: SupplierOfList;
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
  const postings = postingsByName(() => new GrowingPostings());
  const places = new Map<OfferStore, ListPlace[]>();
  let count = 0;
  for (const list of lists) {
    starts.push(count);
    if (isStored(list)) addPlace(places, list, count);
    else list.items.forEach((item, index) => addItem(postings, item, count + index));
    count += itemCount(list);
  }
  return { lists, supplierOfList, starts, ...withStored(postings, places) };
}

function addPlace(places: Map<OfferStore, ListPlace[]>, { stored }: StoredList, start: number): void {
  const { store, first, count } = stored;
  const before = places.get(store) ?? [];
  places.set(
    store,
    [...before, { first, count, start }].sort((a, b) => a.first - b.first),
  );
}

/** Compiled books bring their postings with them. */
function withStored(
  own: Record<PostingName, GrowingPostings>,
  places: ReadonlyMap<OfferStore, readonly ListPlace[]>,
): ItemPostings {
  return postingsByName((name): Postings => {
    const stored = [...places].map(([store, placed]) => new PlacedPostings(store.postings[name], placed));
    const parts = own[name].size === 0 ? stored : [own[name], ...stored];
    const [only, second] = parts;
    return only !== undefined && second === undefined ? only : new JoinedPostings(parts);
  });
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
  const list = index.lists[low];
  const item = list === undefined ? undefined : itemOf(list, ordinal - (index.starts[low] ?? 0));
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

/** Puts an item under each of its numbers. */
export function addItem(index: Record<PostingName, GrowingPostings>, item: PriceListItem, ordinal: number): void {
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

function addCodes(
  index: Record<PostingName, GrowingPostings>,
  item: PriceListItem,
  ordinal: number,
  mpn: string,
): void {
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
