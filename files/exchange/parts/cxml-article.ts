import { BARE_ARTICLE, type CatalogueArticle } from '../../../core/import/catalogue/catalogue';
import { cxmlPrices } from './cxml-price';
import { all, attributeOf, first, textAt, textOf, type XmlNode } from './xml-tree';

/** One item of a cXML Index or Contract. */
export function cxmlArticle(node: XmlNode): CatalogueArticle {
  const detail = first(node, 'ItemDetail') ?? first(node, 'PunchoutDetail') ?? node;
  const index = first(node, 'IndexItemDetail');
  const at = (...path: readonly string[]) => textAt(detail, ...path);
  const dates = { start: indexDate(index, 'EffectiveDate'), end: indexDate(index, 'ExpirationDate') };
  const territories = index === null ? [] : all(index, 'TerritoryAvailable').map(({ text }) => text.trim());
  return {
    ...BARE_ARTICLE,
    place: node.line,
    sku: textAt(node, 'ItemID', 'SupplierPartID') ?? at('ItemID', 'SupplierPartID'),
    mpn: at('ManufacturerPartID'),
    manufacturer: at('ManufacturerName'),
    gtin: at('ItemDetailIndustry', 'ItemDetailRetail', 'EANID'),
    description: descriptionOf(detail),
    category: textOf(all(detail, 'Classification')[0] ?? null),
    orderUnit: at('UnitOfMeasure'),
    prices: cxmlPrices(detail, { ...dates, territories }),
    withdrawn: node.name === 'IndexItemDelete',
    broken: node.name === 'IndexItemPunchout' ? 'it only leads to the supplier’s own shop (IndexItemPunchout)' : null,
  };
}

function indexDate(index: XmlNode | null, name: string): string | null {
  const node = index === null ? null : first(index, name);
  return attributeOf(node, 'date') ?? textOf(node);
}

/** The short name stands inside the description; either may stand alone. */
function descriptionOf(detail: XmlNode): string | null {
  const node = first(detail, 'Description');
  return textOf(node) ?? (node === null ? null : textAt(node, 'ShortName'));
}
