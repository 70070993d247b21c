import type { PriceListItem } from '../contracts/price-list';
import { bundle } from './bundle';
import type { Candidate } from './candidate';
import { net } from './net';
import { overBase } from './over-base';
import { perClick } from './per-click';
import { percentOffList } from './percent-off-list';
import type { Priced, TermContext, Unpriced } from './price-kind';
import { rateCard } from './rate-card';
import { tiers } from './tiers';

type ItemPrice = Partial<Pick<PriceListItem, 'net' | 'percent' | 'tiers' | 'rates' | 'clicks' | 'bundle'>>;

/** The item's own price: its rate, charge or set price; else its tiers where one is reached, below them its net price, else its own percentage. */
export function itemCandidate(item: ItemPrice): Candidate | null {
  const whole = wholePrice(item);
  if (whole !== null) return { level: 'item', byDelivery: false, ...whole };
  if (item.net === undefined && item.percent === undefined && item.tiers === undefined) return null;
  return {
    level: 'item',
    term: ownTerm(item),
    byDelivery: item.tiers?.tiers.some(({ delivery }) => delivery !== undefined) === true,
    price: (context) => priceOwn(item, context),
  };
}

/** Kinds that state the whole price of an item by themselves. */
function wholePrice({ rates, clicks, bundle: set }: ItemPrice): Pick<Candidate, 'term' | 'price'> | null {
  if (rates !== undefined) return { term: 'the item’s own rates', price: (context) => rateCard.price(rates, context) };
  if (clicks !== undefined) return { term: 'the rate per click', price: (context) => perClick.price(clicks, context) };
  return set === undefined ? null : { term: 'price of the set', price: (context) => bundle.price(set, context) };
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
