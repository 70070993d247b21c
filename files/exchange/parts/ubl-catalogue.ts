import { catalogueFinding } from '../../../core/findings/catalogue-findings';
import { BARE_ARTICLE, type CatalogueArticle, type CatalogueRead } from '../../../core/import/catalogue/catalogue';
import { refusedFile } from './refused';
import { periodOf, sellerOf, ublItem } from './ubl-item';
import { ublLinePrices } from './ubl-price';
import { all, attributeOf, first, textAt, textOf, type XmlNode } from './xml-tree';

/** UBL's Catalogue, Peppol's too. */
export function ublCatalogue(root: XmlNode, lines: readonly CatalogueArticle[]): CatalogueRead {
  const action = textAt(root, 'ActionCode');
  if (action !== null && /^(update|delete)$/i.test(action))
    return refusedFile(catalogueFinding('catalogue-partial', { what: `ActionCode ${action}` }));
  const count = first(root, 'LineCountNumeric');
  const stated = textOf(count);
  if (count !== null && stated !== null && Number(stated) !== lines.length) {
    const facts = { where: `LineCountNumeric (line ${count.line})`, stated: stated.slice(0, 30), what: 'lines' };
    return refusedFile(catalogueFinding('catalogue-count', { ...facts, found: lines.length }));
  }
  const references = all(root, 'ReferencedContract');
  const contracts = references.map((node) => textAt(node, 'ID') ?? textAt(node, 'ContractDocumentReference', 'ID'));
  const agreements = contracts.filter((text): text is string => text !== null);
  const period = periodOf(references.length === 1 ? first(root, 'ReferencedContract', 'ValidityPeriod') : null);
  return {
    ok: true,
    catalogue: {
      format: 'UBL Catalogue',
      title: textAt(root, 'Name') ?? textAt(root, 'ID') ?? '',
      counted: 'line',
      unitCodes: 'un',
      supplier: sellerOf(root),
      currency: null,
      agreements,
      agreementStart: period.start,
      agreementEnd: period.end,
      ...periodOf(first(root, 'ValidityPeriod')),
      articles: lines,
      findings: [],
    },
  };
}

/** One CatalogueLine. */
export function ublLine(line: XmlNode): CatalogueArticle {
  const content = first(line, 'ContentUnitQuantity');
  const quantity = textOf(content);
  return {
    ...BARE_ARTICLE,
    ...ublItem(first(line, 'Item')),
    place: line.line,
    category: textAt(line, 'Item', 'CommodityClassification', 'CommodityCode'),
    orderUnit: textAt(line, 'OrderableUnit') ?? baseUnit(line),
    pack: quantity === null ? null : { quantity, unit: attributeOf(content, 'unitCode') },
    prices: ublLinePrices(line),
    withdrawn: /^delete$/i.test(textAt(line, 'ActionCode') ?? ''),
    broken: orderable(line) ? null : 'it is marked as not orderable (OrderableIndicator)',
  };
}

/** Without an order unit of its own a line is ordered in the unit that its price is for. */
function baseUnit(line: XmlNode): string | null {
  return attributeOf(first(line, 'RequiredItemLocationQuantity', 'Price', 'BaseQuantity'), 'unitCode');
}

function orderable(line: XmlNode): boolean {
  return !/^(false|0)$/i.test(textAt(line, 'OrderableIndicator') ?? '');
}
