import { Decimal } from '../money/decimal';
import { roundingOf } from '../price-kinds/extend';
import { priceItem } from '../price-kinds/resolve';
import type { Contract } from './contract';
import type { ItemPair } from './pair-items';
import type { PriceList, PriceListItem } from './price-list';
import { pricePoints, type PricePoint } from './price-points';
import { sameContents } from './same-contents';

interface Lists {
  readonly before: PriceList;
  readonly after: PriceList;
  readonly contract: Contract;
}

interface Compared {
  readonly from: Decimal;
  readonly to: Decimal;
  readonly quantity: Decimal;
}

/**
 * What one item costs in two lists. Asked for one piece and at every tier's minimum, for each way of delivery where that
 * matters: one dearer point makes the item dearer. Hot prices are left out, because they come and go beside the list.
 */
export function comparePrices(pair: ItemPair, lists: Lists): 'same' | 'unknown' | Compared {
  if (currencyOf(lists.before, lists.contract) !== currencyOf(lists.after, lists.contract)) return 'unknown';
  let greatest: Compared | null = null;
  let asked = 0;
  let open = false;
  for (const point of pricePoints(pair, [lists.before, lists.after])) {
    const from = priceAt(pair.before, lists.before, point, lists);
    const to = priceAt(pair.after, lists.after, point, lists);
    if ((from === null) !== (to === null)) open = true;
    if (from === null || to === null) continue;
    asked += 1;
    const found = { from, to, quantity: point.quantity };
    if (!from.equals(to) && (greatest === null || growsMore(found, greatest))) greatest = found;
  }
  if (open || (asked === 0 && !(sameStatement(pair, lists) && sameKinds(pair)))) return 'unknown';
  // A rate of another year, a base charge or a factor may have changed while what was asked here has not.
  return greatest ?? (sameKinds(pair) ? 'same' : 'unknown');
}

function priceAt(item: PriceListItem, list: PriceList, point: PricePoint, lists: Lists): Decimal | null {
  const { hot: _, ...regular } = item;
  // What the lists say is compared, not what one state or the programme adds to it.
  const { fee: __, addenda: ___, ...bare } = lists.contract;
  return priceItem(bare, list, regular, {
    ...point,
    list: item.list === undefined ? null : Decimal.of(item.list),
    rounding: roundingOf(lists.contract),
    // Both on the newer list's day: a rate that goes up with the contract's year is not what the new list changed.
    asOf: lists.after.effectiveFrom,
  }).unitPrice;
}

/** By the part that the price has grown: a rise goes before every fall. */
function growsMore(a: Compared, b: Compared): boolean {
  return a.to.times(b.from).compareTo(b.to.times(a.from)) > 0;
}

function sameStatement({ before, after }: ItemPair, lists: Lists): boolean {
  const [was, is] = [before, after].map(
    ({ net, list, percent, tiers, priceOnRequest, category, brand, productLine }) => {
      return { net, list, percent, tiers, priceOnRequest, category, brand, productLine };
    },
  );
  return sameContents(was, is) && sameContents(lists.before.terms, lists.after.terms);
}

function sameKinds({ before, after }: ItemPair): boolean {
  const [was, is] = [before, after].map(({ rates, clicks, bundle, lease }) => ({ rates, clicks, bundle, lease }));
  return sameContents(was, is);
}

function currencyOf(list: PriceList, contract: Contract): string {
  return list.currency ?? contract.currency;
}
