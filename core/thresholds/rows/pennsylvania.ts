import type { Threshold } from '../threshold';

const common = {
  jurisdiction: 'PA',
  entityTypes: ['municipality', 'special-district', 'k12-district'],
  category: 'goods-and-public-work',
  window: 'purchase',
  authority: 'Act 90 of 2011',
} satisfies Partial<Threshold>;

/** One year's three bands: below `quotes` nothing, from there to `bid` three quotes (both ends in), above it a bid. */
function bands(year: string, quotes: string, bid: string, source: Threshold['source']): Threshold[] {
  const dated = { ...common, from: `${year}-01-01`, to: `${year}-12-31`, source };
  return [
    { ...dated, lower: '0', comparator: '>=', upper: quotes, method: 'no-quotes', action: 'no quotes are asked for' },
    {
      ...dated,
      lower: quotes,
      comparator: '>=',
      upper: bid,
      upperInclusive: true,
      method: 'quotes',
      action: 'three written or telephone quotes',
    },
    { ...dated, lower: bid, comparator: '>', method: 'bid', action: 'a formal bid' },
  ];
}

/** Pennsylvania: municipalities, authorities and schools; set anew each year. The limits of 2025 are not known here. */
export const pennsylvania: readonly Threshold[] = [
  ...bands('2024', '12600', '23200', { title: 'cps.iu13.org' }),
  ...bands('2026', '13200', '24500', { title: 'entecheng.com', date: '2026-01-13' }),
];
