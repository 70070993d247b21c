import type { PriceList, PriceListItem } from '../contracts/price-list';
import { priceFinding } from '../findings/price-findings';
import { resolveUnit } from '../items/resolve-unit';
import { Decimal } from '../money/decimal';
import type { LeaseStatement } from './item-statements';
import { lease } from './lease';
import type { Priced, TermContext, Unpriced } from './price-kind';

/** The lease that a line asks for and that the list states factors for; null where it is bought, or priced as it stands. */
export function leaseAsked(
  list: PriceList,
  item: Partial<PriceListItem>,
  { acquisition = 'purchase' }: TermContext,
): LeaseStatement | null {
  // A line is a purchase where the sheet says nothing, so the item's own word counts before that.
  const wanted = acquisition === 'purchase' ? (item.acquisition ?? 'purchase') : acquisition;
  return wanted === 'lease' ? (item.lease ?? list.lease ?? null) : null;
}

/** A list that counts a lease by the month means payments by the quantity, not machines. */
export function paidByTheMonth({ unit }: Partial<PriceListItem>): boolean {
  return unit !== undefined && resolveUnit(unit, []).code === 'MO';
}

/** The payment of a month for what the thing costs to buy, or for the value that the lease itself states. */
export function leasedPrice(
  statement: LeaseStatement,
  item: Partial<PriceListItem>,
  buy: (context: TermContext) => Priced | Unpriced,
  context: TermContext,
): Priced | Unpriced {
  const byMonth = paidByTheMonth(item);
  if (statement.value !== undefined) {
    return lease.price({ lease: statement, value: Decimal.of(statement.value), byMonth }, context);
  }
  const bought = buy(byMonth ? { ...context, quantity: Decimal.ONE } : context);
  if (bought.unitPrice === null) {
    if (item.lease === undefined || !statesNoPrice(bought)) return bought;
    const facts = { contract: context.contractNumber };
    return { unitPrice: null, findings: [priceFinding('lease-value-missing', facts, { source: context.source })] };
  }
  const leased = lease.price({ lease: statement, value: bought.unitPrice, byMonth }, context);
  if (leased.unitPrice === null) return { ...leased, findings: [...bought.findings, ...leased.findings] };
  return {
    ...leased,
    steps: [...bought.steps, ...leased.steps],
    ...(bought.tiered === undefined ? {} : { tiered: bought.tiered }),
    findings: [...bought.findings, ...leased.findings],
  };
}

/** What is only leased has no price to buy it at; that it is off the contract would be the wrong word for it. */
export function onlyLeased(
  bought: Priced | Unpriced,
  item: Partial<PriceListItem>,
  context: TermContext,
): Priced | Unpriced {
  if (item.lease === undefined || bought.unitPrice !== null || !statesNoPrice(bought)) return bought;
  const facts = { contract: context.contractNumber };
  return { unitPrice: null, findings: [priceFinding('lease-only', facts, { source: context.source })] };
}

function statesNoPrice({ findings }: Unpriced): boolean {
  return findings.every(({ code }) => code === 'no-contract-price');
}
