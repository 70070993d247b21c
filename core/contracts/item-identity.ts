import { foldId } from '../items/identifiers';
import { canonicalManufacturer } from '../items/manufacturers';
import { resolveUnit } from '../items/resolve-unit';
import { Decimal } from '../money/decimal';
import { foldName } from './fold-name';
import type { PriceListItem } from './price-list';

/** What makes two rows of one supplier's lists the same item: maker and part number, else his own number, else a code. */
export function identityOf(item: PriceListItem): string | null {
  const { mpn, manufacturer, sku, gtin, nsn, description } = item;
  if (mpn !== undefined) return `mpn ${canonicalManufacturer(manufacturer ?? '')} ${foldId(mpn)}`;
  if (sku !== undefined) return `sku ${foldId(sku)}`;
  if (gtin !== undefined) return `gtin ${foldId(gtin)}`;
  if (nsn !== undefined) return `nsn ${foldId(nsn)}`;
  return description === undefined ? null : `text ${foldName(description)}`;
}

/** The unit that the price is for and what it holds, as codes: a box of 12 is not a box of 10. */
export function unitIdentity({ unit, pack, description }: PriceListItem): string {
  const texts = description === undefined ? [] : [description];
  const { code } = resolveUnit(unit, texts);
  if (pack === undefined) return code;
  return `${code} of ${Decimal.of(pack.quantity).toText()} ${resolveUnit(pack.unit, texts).code}`;
}

/** The item as a sentence names it. */
export function itemWords({ mpn, manufacturer, sku, gtin, nsn, description, unit }: PriceListItem): string {
  const number = mpn ?? sku ?? gtin ?? nsn ?? description?.slice(0, 60) ?? 'an item without a number';
  return `${manufacturer === undefined ? '' : `${manufacturer} `}${number} per ${unit}`;
}
