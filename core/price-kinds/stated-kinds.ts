import type { PriceListItem } from '../contracts/price-list';

type Stating = Partial<Pick<PriceListItem, 'net' | 'percent' | 'tiers' | 'hot' | 'rates' | 'clicks' | 'bundle'>>;

/**
 * The ways in which an item states its whole price, in words: more than one is none. Net, percentage and tiers are one
 * way, because what governs between them is settled; a hot price may lower any but a charge by impressions.
 */
export function statedKinds({ net, percent, tiers, hot, rates, clicks, bundle }: Stating): string[] {
  return [
    ...(net === undefined && percent === undefined && tiers === undefined ? [] : ['a price or discount']),
    ...(rates === undefined ? [] : ['a rate card']),
    ...(clicks === undefined ? [] : ['a charge per impression']),
    ...(clicks === undefined || hot === undefined ? [] : ['a hot price']),
    ...(bundle === undefined ? [] : ['a price for a set']),
  ];
}
