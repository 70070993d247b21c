import type { Buyer } from '../contracts/buyer';
import type { PriceListItem } from '../contracts/price-list';
import { setsOf } from '../contracts/stored-list';
import { lineFinding } from '../findings/line-findings';
import type { Finding } from '../findings/finding';
import { alphanumericId } from '../items/identifiers';
import { Decimal } from '../money/decimal';
import { roundingOf } from '../price-kinds/extend';
import { priceItem } from '../price-kinds/resolve';
import type { PricedLine, PricedOffer } from '../priced-line';
import type { DayOf } from './limits';
import { orderKey } from './order-figures';

/** A line with its offer, of which parts may be bought. */
interface Bought {
  readonly line: PricedLine['line'];
  readonly chosen: PricedOffer;
  readonly unitPrice: Decimal;
  /** In the price list's unit. */
  readonly quantity: Decimal;
}

/** Says where all parts of a set stand on one sheet one by one and the contract's price for the set is lower. */
export function withSetHints(priced: readonly PricedLine[], buyer: Buyer | null, dayOf: DayOf): PricedLine[] {
  const hints = new Map<PricedLine['line'], Finding[]>();
  for (const [day, bought] of ordersWithSets(priced, dayOf)) {
    const [first] = bought;
    if (first === undefined) continue;
    for (const set of setsOf(first.chosen.list)) {
      const hint = setHint(set, bought, buyer, day);
      if (hint !== null) hints.set(hint.line, [...(hints.get(hint.line) ?? []), hint.finding]);
    }
  }
  if (hints.size === 0) return [...priced];
  return priced.map((one) => {
    const said = hints.get(one.line);
    return said === undefined ? one : { ...one, findings: [...one.findings, ...said] };
  });
}

/** The lines of each order under a contract whose list has sets, with the order's day. */
function ordersWithSets(priced: readonly PricedLine[], dayOf: DayOf): (readonly [string, Bought[]])[] {
  const orders = new Map<string, readonly [string, Bought[]]>();
  for (const { line, chosen } of priced) {
    if (chosen === null || chosen.ownTotal === true || chosen.eligibility.answer === 'no') continue;
    const { listUnitPrice, ratio } = chosen;
    if (listUnitPrice === null || ratio === null || line.quantity === null || !line.quantity.isPositive()) continue;
    if (setsOf(chosen.list).length === 0) continue;
    const day = dayOf(line);
    const key = orderKey(chosen.contract.id, line.sheet, day);
    const order = orders.get(key) ?? ([day, []] as const);
    order[1].push({ line, chosen, unitPrice: listUnitPrice, quantity: ratio.convert(line.quantity) });
    orders.set(key, order);
  }
  return [...orders.values()];
}

interface Hint {
  readonly line: PricedLine['line'];
  readonly finding: Finding;
}

function setHint(set: PriceListItem, bought: readonly Bought[], buyer: Buyer | null, day: string): Hint | null {
  const parts = (set.bundle?.parts ?? []).map(({ mpn, sku, quantity }) => {
    const of = bought.filter(({ chosen }) => isPart(chosen.match.item, mpn, sku));
    return { of, quantity: Decimal.of(quantity) };
  });
  const counts = parts.map(({ of, quantity }) => wholeSets(of, quantity));
  const sets = counts.reduce((least, count) => (count.compareTo(least) < 0 ? count : least), counts[0] ?? Decimal.ZERO);
  const lines = parts.flatMap(({ of }) => of).sort((a, b) => a.line.row - b.line.row);
  const [first] = lines;
  if (first === undefined || !sets.isPositive()) return null;
  const price = priceOfSet(set, first.chosen, sets, buyer, day);
  if (price === null) return null;
  const apart = parts.reduce((total, { of, quantity }) => total.plus(lowest(of).times(quantity)), Decimal.ZERO);
  const saving = apart.minus(price).times(sets);
  if (!saving.isPositive()) return null;
  const { contract } = first.chosen;
  const rows = [...new Set(lines.map(({ line }) => line.row))].join(', ');
  const facts = { rows, set: set.mpn ?? set.sku ?? set.description ?? 'without a number', contract: contract.number };
  const figures = { sets: sets.toShown(), price: price.toShownMoney(), saving: saving.toShownMoney() };
  return { line: first.line, finding: lineFinding('set-costs-less', { ...facts, ...figures }) };
}

function isPart(item: PriceListItem, mpn: string | undefined, sku: string | undefined): boolean {
  const same = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && alphanumericId(a) === alphanumericId(b);
  return same(item.mpn, mpn) || same(item.sku, sku);
}

function wholeSets(of: readonly Bought[], perSet: Decimal): Decimal {
  if (!perSet.isPositive()) return Decimal.ZERO;
  const have = of.reduce((total, { quantity }) => total.plus(quantity), Decimal.ZERO);
  return have.dividedBy(perSet, { places: 0, mode: 'down' });
}

/** Where rows pay different prices for one part, the lowest: the set must be better than the best of them. */
function lowest(of: readonly Bought[]): Decimal {
  const prices = of.map(({ unitPrice }) => unitPrice);
  return prices.reduce((least, price) => (price.compareTo(least) < 0 ? price : least), prices[0] ?? Decimal.ZERO);
}

function priceOfSet(
  set: PriceListItem,
  { contract, list }: PricedOffer,
  quantity: Decimal,
  buyer: Buyer | null,
  asOf: string,
): Decimal | null {
  return priceItem(contract, list, set, {
    quantity,
    list: set.list === undefined ? null : Decimal.of(set.list),
    order: { quantity: Decimal.ZERO, listDollars: Decimal.ZERO },
    volumeToDate: null,
    delivery: buyer?.delivery ?? null,
    rounding: roundingOf(contract),
    asOf,
    buyerState: buyer?.state ?? null,
  }).unitPrice;
}
