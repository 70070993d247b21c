import { Decimal } from '../money/decimal';
import type { Tier, TierTable } from '../price-kinds/term';
import { DELIVERIES, type Delivery } from './common';
import type { ItemPair } from './pair-items';
import type { PriceList } from './price-list';

/** One purchase for which two lists are asked what an item costs. */
export interface PricePoint {
  readonly quantity: Decimal;
  readonly order: { readonly quantity: Decimal; readonly listDollars: Decimal };
  readonly volumeToDate: Decimal;
  readonly delivery: Delivery | null;
}

type Bought = Omit<PricePoint, 'delivery'>;

const NOTHING = { quantity: Decimal.ZERO, listDollars: Decimal.ZERO };
const ONE_PIECE: Bought = { quantity: Decimal.ONE, order: NOTHING, volumeToDate: Decimal.ZERO };

/** One piece, and the minimum of every tier that either list may count it to; each way of delivery where one is named. */
export function pricePoints({ before, after }: ItemPair, lists: readonly [PriceList, PriceList]): PricePoint[] {
  const tables = [before.tiers, after.tiers, ...lists.flatMap(tablesOf)].filter((table) => table !== undefined);
  const list = [before.list, after.list].find((text) => text !== undefined && Decimal.of(text).isPositive());
  const bought = new Map([['', ONE_PIECE]]);
  for (const table of tables) {
    for (const tier of table.tiers) {
      if (!Decimal.of(tier.from).isPositive()) continue;
      const point = reaching(table, tier, list === undefined ? null : Decimal.of(list));
      if (point !== null) bought.set(`${table.basis} ${table.over} ${tier.from} ${tier.percent ?? ''}`, point);
    }
  }
  const named = tables.some(({ tiers }) => tiers.some(({ delivery }) => delivery !== undefined));
  const deliveries = named || lists.some(namesDelivery) ? DELIVERIES : [null];
  return [...bought.values()].flatMap((point) => deliveries.map((delivery) => ({ ...point, delivery })));
}

/** The smallest purchase that reaches a tier; by net dollars one in its middle, because the border may be circular. */
function reaching(table: TierTable, { from, percent }: Tier, list: Decimal | null): Bought | null {
  const { basis, over } = table;
  const amount = Decimal.of(from);
  if (basis === 'cumulative') return { ...ONE_PIECE, volumeToDate: amount };
  if (basis === 'quantity') {
    return over === 'line'
      ? { ...ONE_PIECE, quantity: amount }
      : { ...ONE_PIECE, order: { ...NOTHING, quantity: amount } };
  }
  const listDollars = basis === 'list' ? amount : beforeDiscount(middleOf(table, amount), percent);
  if (listDollars === null) return null;
  if (over === 'order') return { ...ONE_PIECE, order: { ...NOTHING, listDollars } };
  return list === null ? null : { ...ONE_PIECE, quantity: listDollars.dividedBy(list, { places: 0, mode: 'up' }) };
}

const HALF = Decimal.of('0.5');

function middleOf({ tiers }: TierTable, from: Decimal): Decimal {
  let next: Decimal | null = null;
  for (const tier of tiers) {
    const other = Decimal.of(tier.from);
    if (other.compareTo(from) > 0 && (next === null || other.compareTo(next) < 0)) next = other;
  }
  return next === null ? from.plus(from) : from.plus(next).times(HALF);
}

/** List dollars whose net, after the tier's own discount, is the amount. */
function beforeDiscount(net: Decimal, percent: string | undefined): Decimal | null {
  if (percent === undefined) return null;
  const left = Decimal.HUNDRED.minus(Decimal.of(percent));
  return left.isPositive() ? net.times(Decimal.HUNDRED).dividedBy(left, { places: 2, mode: 'up' }) : null;
}

function tablesOf({ terms = [] }: PriceList): TierTable[] {
  return terms.flatMap((term) => (term.kind === 'tiers' ? [term.table] : []));
}

function namesDelivery({ terms = [] }: PriceList): boolean {
  return terms.some((term) => term.kind === 'percent-off-list' && term.delivery !== undefined);
}
