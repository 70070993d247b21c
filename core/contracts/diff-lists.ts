import { Decimal } from '../money/decimal';
import { addMonths } from './add-months';
import { comparePrices } from './compare-prices';
import type { Contract } from './contract';
import { pairItems, type ItemPair } from './pair-items';
import type { PriceList, PriceListItem } from './price-list';

/** Why a dearer price breaks the contract's own rule for price increases. */
export type BeyondRule = 'percent' | 'too-soon';

/** An item whose price has changed. Where the price follows the quantity: where it grows most. */
export interface PriceChange extends ItemPair {
  readonly from: Decimal;
  readonly to: Decimal;
  /** Of the price before, rounded to two decimals: for showing, the rule is tested exactly. */
  readonly percent: Decimal;
  readonly quantity: Decimal;
  readonly beyond: readonly BeyondRule[];
}

/** What a new price list changes. Every item of both lists is in exactly one of these, `beyondRule` repeating some. */
export interface ListDiff {
  readonly added: readonly PriceListItem[];
  readonly gone: readonly PriceListItem[];
  readonly dearer: readonly PriceChange[];
  readonly cheaper: readonly PriceChange[];
  readonly unchanged: readonly ItemPair[];
  readonly repacked: readonly ItemPair[];
  /** Paired, but no price can be worked out on one side or both, and the rows differ. */
  readonly notCompared: readonly ItemPair[];
  readonly unpaired: { readonly before: readonly PriceListItem[]; readonly after: readonly PriceListItem[] };
  /** Those of `dearer` that the contract's price-increase rule does not allow. */
  readonly beyondRule: readonly PriceChange[];
}

/** Compares two versions of a contract's prices, item by item. */
export function diffLists(before: PriceList, after: PriceList, contract: Contract): ListDiff {
  const { pairs, ...rest } = pairItems(before.items, after.items);
  const dearer: PriceChange[] = [];
  const cheaper: PriceChange[] = [];
  const unchanged: ItemPair[] = [];
  const notCompared: ItemPair[] = [];
  const tooSoon = isTooSoon(before, after, contract);
  for (const pair of pairs) {
    const compared = comparePrices(pair, { before, after, contract });
    if (compared === 'same') unchanged.push(pair);
    else if (compared === 'unknown') notCompared.push(pair);
    else {
      const rises = compared.to.compareTo(compared.from) > 0;
      const beyond = rises ? beyondRule(compared.from, compared.to, contract, tooSoon) : [];
      (rises ? dearer : cheaper).push({ ...pair, ...compared, percent: percentOf(compared.from, compared.to), beyond });
    }
  }
  return {
    ...rest,
    dearer,
    cheaper,
    unchanged,
    notCompared,
    beyondRule: dearer.filter(({ beyond }) => beyond.length > 0),
  };
}

function isTooSoon(before: PriceList, after: PriceList, { priceIncrease }: Contract): boolean {
  const months = priceIncrease?.notBeforeMonths;
  return months !== undefined && after.effectiveFrom < addMonths(before.effectiveFrom, months);
}

function beyondRule(from: Decimal, to: Decimal, { priceIncrease }: Contract, tooSoon: boolean): BeyondRule[] {
  if (priceIncrease === undefined) return [];
  const most = from.times(Decimal.HUNDRED.plus(Decimal.of(priceIncrease.maxPercent)));
  return [
    ...(to.times(Decimal.HUNDRED).compareTo(most) > 0 ? (['percent'] as const) : []),
    ...(tooSoon ? (['too-soon'] as const) : []),
  ];
}

function percentOf(from: Decimal, to: Decimal): Decimal {
  return to.minus(from).times(Decimal.HUNDRED).dividedBy(from, { places: 2, mode: 'half-up' });
}
