import type { Finding } from '../../../core/findings/finding';
import { catalogueFinding } from '../../../core/findings/catalogue-findings';
import { BARE_ARTICLE, type CatalogueArticle, type CatalogueRead } from '../../../core/import/catalogue/catalogue';
import { Decimal, sum } from '../../../core/money/decimal';
import { periodOf, sellerOf, ublItem } from './ubl-item';
import { ublPrice } from './ubl-price';
import { all, attributeOf, first, textAt, textOf, type XmlNode } from './xml-tree';

/** UBL's Quotation: prices for one request, with the quantities they were quoted for. */
export function ublQuotation(root: XmlNode, lines: readonly XmlNode[]): CatalogueRead {
  const contracts = all(root, 'Contract').map(
    (node) => textAt(node, 'ID') ?? textAt(node, 'ContractDocumentReference', 'ID'),
  );
  return {
    ok: true,
    catalogue: {
      format: 'UBL Quotation',
      title: textAt(root, 'ID') ?? '',
      counted: 'line',
      unitCodes: 'un',
      supplier: sellerOf(root),
      currency: textAt(root, 'PricingCurrencyCode'),
      agreements: contracts.filter((text): text is string => text !== null),
      agreementStart: null,
      agreementEnd: null,
      ...periodOf(first(root, 'ValidityPeriod')),
      articles: lines.map(articleOf),
      findings: [catalogueFinding('catalogue-quotation', {}), ...totalFindings(root, lines)],
    },
  };
}

function articleOf(line: XmlNode): CatalogueArticle {
  const item = first(line, 'LineItem');
  const quantity = item === null ? null : first(item, 'Quantity');
  const price = item === null ? null : first(item, 'Price');
  const parts = ublItem(item === null ? null : first(item, 'Item'));
  return {
    ...BARE_ARTICLE,
    ...parts,
    // Some write the supplier's number as the line item's own id; a line number is not one.
    sku: parts.sku ?? numberAsId(item),
    place: line.line,
    orderUnit: attributeOf(quantity, 'unitCode'),
    prices: price === null ? [] : [ublPrice(price)],
  };
}

function numberAsId(item: XmlNode | null): string | null {
  const id = item === null ? null : textAt(item, 'ID');
  return id !== null && !/^\d{1,6}$/.test(id) ? id : null;
}

/** What the file says that its lines come to, held against the lines. */
function totalFindings(root: XmlNode, lines: readonly XmlNode[]): Finding[] {
  const extensions = lines.map((line) => Decimal.parse(textAt(line, 'LineItem', 'LineExtensionAmount') ?? ''));
  const amounts = extensions.filter((amount): amount is Decimal => amount !== null);
  if (amounts.length === 0 || amounts.length !== lines.length) return [];
  const total = sum(amounts);
  const findings: Finding[] = [];
  const stated = first(root, 'QuotedMonetaryTotal', 'LineExtensionAmount');
  const differs = (node: XmlNode | null) => {
    const amount = Decimal.parse(textOf(node) ?? '');
    return amount !== null && !amount.equals(total) ? amount : null;
  };
  const wrong = differs(stated);
  if (stated !== null && wrong !== null) {
    const facts = { stated: wrong.toMoney(), line: stated.line, sum: total.toMoney() };
    findings.push(catalogueFinding('catalogue-total-differs', facts));
  }
  const field = 'TaxExclusiveAmount';
  const tax = first(root, 'QuotedMonetaryTotal', field);
  const noNet = differs(tax);
  // Allowances and charges of the whole may lie between the two.
  const between = all(root, 'AllowanceCharge').length > 0;
  if (tax !== null && noNet !== null && !between) {
    const facts = { field, stated: noNet.toMoney(), line: tax.line, sum: total.toMoney() };
    findings.push(catalogueFinding('catalogue-tax-field', facts));
  }
  return findings;
}
