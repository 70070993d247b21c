import type { PriceListItem } from '../contracts/price-list';
import { excerpt } from '../workbook/clean-text';

/** How an item is called in a message: maker, number, some words. */
export function itemName(item: PriceListItem): string {
  const number = item.mpn ?? item.sku ?? item.gtin ?? item.nsn ?? '';
  const name = `${item.manufacturer ?? item.brand ?? ''} ${number}`.trim();
  if (item.description === undefined) return name;
  return name === '' ? excerpt(item.description) : `${name} (${excerpt(item.description)})`;
}
