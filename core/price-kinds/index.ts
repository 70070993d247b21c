import { bundle } from './bundle';
import { byState } from './by-state';
import { fee } from './fee';
import { hotList } from './hot-list';
import { lease } from './lease';
import { net } from './net';
import { perClick } from './per-click';
import { percentOffList } from './percent-off-list';
import type { PriceKind } from './price-kind';
import { rateCard } from './rate-card';
import { tiers } from './tiers';

/** Every way in which a contract states a price, in the order in which the docs list them. */
export const PRICE_KINDS: readonly Pick<PriceKind<never>, 'id' | 'title' | 'description'>[] = [
  net,
  percentOffList,
  tiers,
  hotList,
  rateCard,
  perClick,
  lease,
  bundle,
  fee,
  byState,
];
