import { priceFinding } from '../findings/price-findings';
import { Decimal } from '../money/decimal';
import type { BundleStatement } from './item-statements';
import { net } from './net';
import type { PriceKind } from './price-kind';

/** One price for a set of items. */
export const bundle: PriceKind<BundleStatement> = {
  id: 'bundle',
  title: 'Bundle',
  description:
    'The contract states one price for a set of items that are sold together. The price is for the whole set; a part alone has its own price under the contract, or none.',
  price(statement, context) {
    const priced = net.price({ net: statement.net, term: 'price of the set' }, context);
    if (priced.unitPrice === null) return priced;
    const parts = statement.parts.map(partWords).join(', ');
    const facts = { contract: context.contractNumber, parts };
    return { ...priced, findings: [...priced.findings, priceFinding('bundle-of', facts, { source: context.source })] };
  },
};

/** "2 × CF280A" */
function partWords({ mpn, sku, quantity }: BundleStatement['parts'][number]): string {
  return `${Decimal.of(quantity).toShown()} × ${mpn ?? sku ?? 'a part without a number'}`;
}
