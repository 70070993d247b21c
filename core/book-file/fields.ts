import type { PriceListItem } from '../contracts/price-list';
import { amountColumn } from './amount-column';
import type { ColumnKind } from './column';
import { countColumn } from './count-column';
import { textColumn } from './text-column';
import { wordColumn } from './word-column';

/** The fields that have a column of their own, in the order in which an item is put together. All others are rare. */
export const FIELDS: readonly { readonly name: keyof PriceListItem; readonly kind: ColumnKind }[] = [
  { name: 'mpn', kind: textColumn },
  { name: 'manufacturer', kind: wordColumn },
  { name: 'sku', kind: textColumn },
  { name: 'gtin', kind: textColumn },
  { name: 'nsn', kind: textColumn },
  { name: 'description', kind: textColumn },
  { name: 'unit', kind: wordColumn },
  { name: 'pack', kind: wordColumn },
  { name: 'list', kind: amountColumn },
  { name: 'net', kind: amountColumn },
  { name: 'percent', kind: amountColumn },
  { name: 'category', kind: wordColumn },
  { name: 'brand', kind: wordColumn },
  { name: 'productLine', kind: wordColumn },
  { name: 'acquisition', kind: wordColumn },
  { name: 'row', kind: countColumn },
];
