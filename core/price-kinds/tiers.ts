import { priceFinding } from '../findings/price-findings';
import { Decimal } from '../money/decimal';
import { byDelivery, deliveryNotOffered } from './by-delivery';
import { chooseNetDollarTier } from './net-dollar-tiers';
import { noListPrice } from './percent-off-list';
import type { NextTier, PriceKind, Priced, TermContext, Unpriced } from './price-kind';
import type { TierTable } from './term';
import { priceOfRung, reachedRung, rungsOf, type Rung } from './tier-rungs';

/** A tier table, and what it applies to in the evidence ("category PAPER"; empty for an item's own table). */
export interface TiersStatement {
  readonly table: TierTable;
  readonly scope: string;
}

/** Prices that follow how much is bought. */
export const tiers: PriceKind<TiersStatement> = {
  id: 'tiers',
  title: 'Tiers',
  description:
    'The contract states prices or discounts from certain amounts on, counted by quantity, list dollars, net dollars or what was bought before, over the line or the whole order. The deepest tier whose minimum is reached applies; a gap between printed ranges is no gap in the prices.',
  price(statement, context) {
    const modes = statement.table.tiers.some(({ delivery }) => delivery !== undefined);
    return modes ? byDelivery(context, (sure) => priceTable(statement, sure)) : priceTable(statement, context);
  },
};

/** What each basis counts, in words. */
const BASIS_WORDS = {
  quantity: 'units',
  list: 'list dollars',
  net: 'net dollars',
  cumulative: 'dollars bought before',
} as const;

function priceTable(statement: TiersStatement, context: TermContext): Priced | Unpriced {
  const { table, scope } = statement;
  const rungs = rungsOf(table, context.delivery);
  if (rungs.length === 0)
    return deliveryNotOffered(
      table.tiers.map(({ delivery }) => delivery),
      context,
    );
  const basis = BASIS_WORDS[table.basis];
  const chosen = chooseRung(statement, rungs, context);
  if ('findings' in chosen) return chosen;
  const rung = rungs[chosen.index];
  if (rung === undefined) return belowLowest(statement, rungs, chosen.amount, context);
  const priced = priceOfRung(rung, scope, basis, context);
  if (priced.unitPrice === null) return priced;
  const rise = table.mayRise === true ? null : cheaperBelow(rungs.slice(0, chosen.index), priced, context);
  if (rise !== null) {
    const facts = { contract: context.contractNumber, from: rung.from.toShown(), basis };
    const prices = { price: priced.unitPrice.toShownMoney(), cheaper: rise.toShownMoney() };
    return {
      unitPrice: null,
      findings: [priceFinding('tier-rises', { ...facts, ...prices }, { source: context.source })],
    };
  }
  const amount = chosen.amount.toText();
  const label = `tier from ${rung.from.toShown()} ${basis} (this ${table.over} has ${chosen.amount.toShown()})`;
  return {
    ...priced,
    steps: [{ label, value: amount }, ...priced.steps],
    tiered: true,
    nextTier: table.basis === 'net' ? null : nextTier(statement, rungs, chosen, priced, context),
  };
}

interface Chosen {
  /** -1: below the lowest. */
  readonly index: number;
  readonly amount: Decimal;
}

function chooseRung({ table, scope }: TiersStatement, rungs: readonly Rung[], context: TermContext): Chosen | Unpriced {
  const { quantity, order, list, volumeToDate, contractNumber: contract, contractId: id, source } = context;
  const lineList = list === null ? null : list.times(quantity);
  const overOrder = table.over === 'order';
  const basis = BASIS_WORDS[table.basis];
  if (table.basis === 'cumulative') {
    if (volumeToDate !== null) return chosenBy(rungs, volumeToDate);
    return { unitPrice: null, findings: [priceFinding('volume-unknown', { contract, id }, { source })] };
  }
  // An order holds at least its own line, even where a return or a look-up of one item left its figures at zero.
  if (table.basis === 'quantity') return chosenBy(rungs, overOrder ? larger(order.quantity, quantity) : quantity);
  if (lineList === null && (!overOrder || table.basis === 'net')) {
    return noListPrice(`tiers by ${basis}${scope === '' ? '' : `, ${scope}`}`, context);
  }
  const dollars = overOrder ? larger(order.listDollars, lineList ?? Decimal.ZERO) : (lineList ?? Decimal.ZERO);
  return table.basis === 'list'
    ? chosenBy(rungs, dollars)
    : chooseNetDollarTier({ table, scope, rungs, dollars }, context);
}

function chosenBy(rungs: readonly Rung[], amount: Decimal): Chosen {
  return { index: reachedRung(rungs, amount), amount };
}

function larger(a: Decimal, b: Decimal): Decimal {
  return a.compareTo(b) >= 0 ? a : b;
}

function belowLowest(
  { table, scope }: TiersStatement,
  rungs: readonly Rung[],
  amount: Decimal,
  context: TermContext,
): Unpriced {
  const lowest = rungs[0];
  if (lowest === undefined) throw new Error('A tier table has at least one tier');
  const basis = BASIS_WORDS[table.basis];
  const there = priceOfRung(lowest, scope, basis, context);
  if (there.unitPrice === null) return there;
  const facts = { contract: context.contractNumber, from: lowest.from.toShown(), basis, over: table.over };
  const figures = { amount: amount.toShown(), price: there.unitPrice.toShownMoney() };
  const finding = priceFinding('below-lowest-tier', { ...facts, ...figures }, { source: context.source });
  return { unitPrice: null, findings: [finding], nextTier: tierAhead(table, lowest, amount, there) };
}

/** The price of a shallower tier that is cheaper than the one reached, where there is one. */
function cheaperBelow(below: readonly Rung[], reached: Priced, context: TermContext): Decimal | null {
  for (const rung of below) {
    const price = priceOfRung(rung, '', '', context).unitPrice;
    if (price !== null && price.compareTo(reached.unitPrice) < 0) return price;
  }
  return null;
}

/** The nearest tier ahead that makes it cheaper. */
function nextTier(
  { table }: TiersStatement,
  rungs: readonly Rung[],
  { index, amount }: Chosen,
  reached: Priced,
  context: TermContext,
): NextTier | null {
  for (const rung of rungs.slice(index + 1)) {
    const there = priceOfRung(rung, '', '', context);
    if (there.unitPrice !== null && there.unitPrice.compareTo(reached.unitPrice) < 0) {
      return tierAhead(table, rung, amount, there);
    }
  }
  return null;
}

function tierAhead({ basis, over }: TierTable, { from }: Rung, amount: Decimal, there: Priced): NextTier {
  const missing = from.minus(amount).toText();
  return { basis, over, from: from.toText(), missing, unitPrice: there.unitPrice.toText() };
}
