import type { Threshold } from '../threshold';

const common = {
  jurisdiction: 'NY',
  entityTypes: ['municipality', 'county', 'special-district', 'k12-district'],
  comparator: '>',
  method: 'bid',
  action: 'a competitive bid, to the lowest responsible bidder or at best value',
  window: 'purchase',
  authority: 'General Municipal Law 103(1)',
  source: { title: 'Text of General Municipal Law 103 as kept by casetext' },
} satisfies Partial<Threshold>;

/** New York political subdivisions and schools. */
export const newYork: readonly Threshold[] = [
  { ...common, category: 'goods', lower: '20000' },
  { ...common, category: 'public-work', lower: '35000', action: 'a competitive bid' },
];
