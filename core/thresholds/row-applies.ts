import { foldName } from '../contracts/fold-name';
import { Decimal } from '../money/decimal';
import type { Spend } from './spend';
import type { Condition, PurchaseCategory, Threshold } from './threshold';

const COVERED: Readonly<Record<Threshold['category'], readonly PurchaseCategory[]>> = {
  goods: ['goods'],
  services: ['services'],
  'public-work': ['public-work'],
  'cooperative-purchase': ['cooperative-purchase'],
  'goods-and-services': ['goods', 'services'],
  'goods-and-public-work': ['goods', 'public-work'],
  any: ['goods', 'services', 'public-work'],
};

/** Whether a row speaks of this kind of buyer and spend at all, whatever the day and the amount. */
export function concerns(row: Threshold, spend: Spend): boolean {
  if (spend.entityType === null || !row.entityTypes.includes(spend.entityType)) return false;
  if (!COVERED[row.category].includes(spend.category)) return false;
  if (row.organisation === undefined) return true;
  return spend.organisation !== undefined && foldName(row.organisation) === foldName(spend.organisation);
}

/** How the amount stands to a row's bounds. */
export function placeOf(row: Threshold, amount: Decimal): 'below' | 'inside' | 'above' {
  const fromLower = amount.compareTo(Decimal.of(row.lower));
  if (row.comparator === '>' ? fromLower <= 0 : fromLower < 0) return 'below';
  if (row.upper === undefined) return 'inside';
  const fromUpper = amount.compareTo(Decimal.of(row.upper));
  return (row.upperInclusive === true ? fromUpper <= 0 : fromUpper < 0) ? 'inside' : 'above';
}

/** All that must be so of the buyer for a row to count; adoption by her own policy is one such thing. */
export function conditionsOf(row: Threshold): readonly Condition[] {
  const adoption: Condition[] =
    row.needsLocalAdoption === undefined
      ? []
      : [
          {
            paper: 'local-thresholds-adopted',
            held: row.needsLocalAdoption,
            words: 'your own policy has adopted the federal limits of 2025-10-01',
          },
        ];
  return [...adoption, ...(row.conditions ?? [])];
}
