import {
  BARE_ARTICLE,
  PLAIN_PRICE,
  type CatalogueArticle,
  type CataloguePrice,
} from '../../../core/import/catalogue/catalogue';
import { dateOf } from './bmecat-date';
import { all, attributeOf, first, textAt, textOf, type XmlNode } from './xml-tree';

/**
 * Price types whose meaning is plain: net_customer is this customer's own price, net_list the list price, both without
 * tax. gros_list and nrp hold tax, the rest are for other ways of delivery or of the supplier's own making.
 */
const KINDS: ReadonlyMap<string, CataloguePrice['kind']> = new Map([
  ['net_customer', 'net'],
  ['net_list', 'list'],
]);

/** One ARTICLE of BMEcat 1.2 or PRODUCT of 2005. */
export function bmecatArticle(node: XmlNode): CatalogueArticle {
  const either = (name: string) => first(node, `ARTICLE_${name}`) ?? first(node, `PRODUCT_${name}`);
  const details = either('DETAILS');
  const order = either('ORDER_DETAILS');
  const detail = (...path: readonly string[]) => (details === null ? null : textAt(details, ...path));
  const ordered = (name: string) => (order === null ? null : textAt(order, name));
  const groups = [...all(node, 'ARTICLE_PRICE_DETAILS'), ...all(node, 'PRODUCT_PRICE_DETAILS')];
  const content = ordered('NO_CU_PER_OU');
  return {
    ...BARE_ARTICLE,
    place: node.line,
    sku: textAt(node, 'SUPPLIER_AID') ?? textAt(node, 'SUPPLIER_PID'),
    mpn: detail('MANUFACTURER_AID') ?? detail('MANUFACTURER_PID'),
    manufacturer: detail('MANUFACTURER_NAME'),
    gtin: detail('EAN') ?? gtinOf(details),
    description: detail('DESCRIPTION_SHORT') ?? detail('DESCRIPTION_LONG'),
    orderUnit: ordered('ORDER_UNIT'),
    pack: content === null ? null : { quantity: content, unit: ordered('CONTENT_UNIT') },
    prices: groups.flatMap((group) => pricesOf(group, ordered('PRICE_QUANTITY'))),
    withdrawn: attributeOf(node, 'mode') === 'delete',
    onRequest: groups.length > 0 && groups.every((group) => textAt(group, 'DAILY_PRICE')?.toLowerCase() === 'true'),
  };
}

function gtinOf(details: XmlNode | null): string | null {
  const ids = details === null ? [] : all(details, 'INTERNATIONAL_PID');
  return textOf(ids.find((id) => /^(ean|gtin|upc)$/i.test(attributeOf(id, 'type') ?? '')) ?? null);
}

function pricesOf(group: XmlNode, articleQuantity: string | null): CataloguePrice[] {
  const start = dateOf(group, 'valid_start_date');
  const end = dateOf(group, 'valid_end_date');
  return [...all(group, 'ARTICLE_PRICE'), ...all(group, 'PRODUCT_PRICE')].map((price) => {
    const name = attributeOf(price, 'price_type') ?? '';
    return {
      ...PLAIN_PRICE,
      kind: KINDS.get(name) ?? 'other',
      name: name === '' ? 'a price without a type' : name,
      amount: textAt(price, 'PRICE_AMOUNT') ?? '',
      currency: textAt(price, 'PRICE_CURRENCY'),
      factor: textAt(price, 'PRICE_FACTOR'),
      from: textAt(price, 'LOWER_BOUND'),
      // The factor between price unit and order unit is read in two ways by those who write it, so it is not used.
      basis: { quantity: articleQuantity, unit: textAt(price, 'PRICE_BASE', 'PRICE_UNIT'), perOrderUnit: null },
      territories: all(price, 'TERRITORY').map((territory) => territory.text.trim()),
      start,
      end,
    };
  });
}
