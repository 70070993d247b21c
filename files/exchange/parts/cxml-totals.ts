import type { Finding } from '../../../core/findings/finding';
import { catalogueFinding } from '../../../core/findings/catalogue-findings';
import { exchangeNumber } from '../../../core/import/catalogue/exchange-number';
import { sum, type Decimal } from '../../../core/money/decimal';
import { attributeOf, below, first, textAt, textOf, type XmlNode } from './xml-tree';

/** What is said where the total of a basket or an order is not what its lines come to. */
export function cxmlTotals(root: XmlNode, lines: readonly (Decimal | null)[]): Finding[] {
  const total = below(root, 'Total')[0];
  if (total === undefined) return [];
  const stated = exchangeNumber(textAt(total, 'Money') ?? '');
  const amounts = lines.filter((amount): amount is Decimal => amount !== null);
  if (stated === null || amounts.length === 0 || amounts.length !== lines.length) return [];
  const come = sum(amounts);
  if (come.equals(stated)) return [];
  const facts = { stated: stated.toMoney(), line: total.line, sum: come.toMoney() };
  return [catalogueFinding('catalogue-total-differs', facts)];
}

/** What one item of a basket or an order comes to; null where it does not say. */
export function cxmlAmount(item: XmlNode): Decimal | null {
  const quantity = exchangeNumber(attributeOf(item, 'quantity') ?? '');
  const price = exchangeNumber(textOf(first(item, 'ItemDetail', 'UnitPrice', 'Money')) ?? '');
  return quantity === null || price === null ? null : quantity.times(price);
}
