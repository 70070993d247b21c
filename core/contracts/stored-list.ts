import type { PriceList, PriceListItem } from './price-list';
import type { ItemPostings } from '../items/postings';

/** The offers of a compiled book: packed, and made into items one by one when asked for. */
export interface OfferStore {
  readonly postings: ItemPostings;
  itemAt(offer: number): PriceListItem;
  /** The offers, ascending, that have something few have: tiers, hot prices, sets. */
  readonly rare: ArrayLike<number>;
}

/** A price list whose items are packed in a compiled book. Asking for `items` unpacks them all. */
export interface StoredList extends PriceList {
  readonly stored: { readonly store: OfferStore; readonly first: number; readonly count: number };
}

/** Whether a list's items are packed. */
export function isStored(list: PriceList): list is StoredList {
  return 'stored' in list;
}

/** How many items a list has, without unpacking them. */
export function itemCount(list: PriceList): number {
  return isStored(list) ? list.stored.count : list.items.length;
}

/** One item of a list; undefined past its end. */
export function itemOf(list: PriceList, index: number): PriceListItem | undefined {
  if (!isStored(list)) return list.items[index];
  const { store, first, count } = list.stored;
  return index < count ? store.itemAt(first + index) : undefined;
}

/** The items of a list that state a price for a set; of a packed list without unpacking the others. */
export function setsOf(list: PriceList): readonly PriceListItem[] {
  const known = sets.get(list);
  if (known !== undefined) return known;
  const found = (isStored(list) ? rareItems(list) : list.items).filter(({ bundle }) => bundle !== undefined);
  sets.set(list, found);
  return found;
}

const sets = new WeakMap<PriceList, readonly PriceListItem[]>();

function rareItems({ stored: { store, first, count } }: StoredList): PriceListItem[] {
  const own = Array.from(store.rare).filter((offer) => offer >= first && offer < first + count);
  return own.map((offer) => store.itemAt(offer));
}

/** A list over packed items. */
export function storedList(head: Omit<PriceList, 'items'>, stored: StoredList['stored']): StoredList {
  const list = { ...head, stored };
  Object.defineProperty(list, 'items', { enumerable: true, get: () => unpacked(stored) });
  return list as StoredList;
}

function unpacked({ store, first, count }: StoredList['stored']): PriceListItem[] {
  const items: PriceListItem[] = [];
  for (let index = 0; index < count; index++) items.push(store.itemAt(first + index));
  return items;
}
