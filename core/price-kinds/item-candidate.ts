import type { PriceListItem } from '../contracts/price-list';
import type { Candidate } from './candidate';
import { net } from './net';
import { overBase } from './over-base';
import { percentOffList } from './percent-off-list';
import type { Priced, TermContext, Unpriced } from './price-kind';
import { tiers } from './tiers';

type ItemPrice = Partial<Pick<PriceListItem, 'net' | 'percent' | 'tiers'>>;

/** The item's own price: its tiers where one is reached, below them its net price, else its own percentage. */
export function itemCandidate(item: ItemPrice): Candidate | null {
  if (item.net === undefined && item.percent === undefined && item.tiers === undefined) return null;
  return {
    level: 'item',
    term: ownTerm(item),
    byDelivery: item.tiers?.tiers.some(({ delivery }) => delivery !== undefined) === true,
    price: (context) => priceOwn(item, context),
  };
}

function ownTerm({ tiers: table, net: amount, percent }: ItemPrice): string {
  if (table !== undefined) return 'the item’s own tiers';
  return amount === undefined ? `${percent ?? ''}% off list, this item` : 'net price';
}

function priceOwn(item: ItemPrice, context: TermContext): Priced | Unpriced {
  const base = priceBase(item, context);
  if (item.tiers === undefined) {
    if (base === null) throw new Error('An item candidate states a price');
    return base;
  }
  const tiered = tiers.price({ table: item.tiers, scope: '' }, context);
  return base === null ? tiered : overBase(tiered, base, item.tiers.mayRise === true, context);
}

function priceBase({ net: amount, percent }: ItemPrice, context: TermContext): Priced | Unpriced | null {
  if (amount !== undefined) return net.price({ net: amount, percent, term: 'net price' }, context);
  if (percent === undefined) return null;
  return percentOffList.price({ percent, term: `${percent}% off list, this item` }, context);
}
