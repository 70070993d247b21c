import type { Threshold } from '../threshold';

const common = {
  jurisdiction: 'TX',
  entityTypes: ['k12-district'],
  category: 'goods-and-services',
  comparator: '>=',
  method: 'competitive-method',
  action: 'one of the competitive methods of Education Code 44.031; an interlocal contract is one of them',
  window: '12-months',
} satisfies Partial<Threshold>;

/** Texas school districts: from the limit on, added up over 12 months. */
export const texas: readonly Threshold[] = [
  {
    ...common,
    lower: '50000',
    to: '2025-08-31',
    authority: 'Education Code 44.031',
    source: { title: 'Bill analysis of SB 1173, app.legiplex.com' },
  },
  {
    ...common,
    lower: '100000',
    from: '2025-09-01',
    authority: 'Education Code 44.031 as amended by SB 1173',
    source: { title: 'SB 1173, app.legiplex.com; tea.texas.gov' },
  },
];
