import type { PriceList, PriceListItem } from './price-list';
import type { ItemPostings } from '../items/postings';

/** The offers of a compiled book: packed, and made into items one by one when asked for. */
export interface OfferStore {
  readonly postings: ItemPostings;
  itemAt(offer: number): PriceListItem;
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
