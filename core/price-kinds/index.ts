import { hotList } from './hot-list';
import { net } from './net';
import { percentOffList } from './percent-off-list';
import type { PriceKind } from './price-kind';
import { tiers } from './tiers';

/** Every way in which a contract states a price, in the order in which the docs list them. */
export const PRICE_KINDS: readonly Pick<PriceKind<never>, 'id' | 'title' | 'description'>[] = [
  net,
  percentOffList,
  tiers,
  hotList,
];
