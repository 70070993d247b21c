import type { Threshold } from '../threshold';

/** Limit of each calendar year and the page it stands on. It is set anew each year, to the nearest 100 dollars. */
const YEARS: readonly (readonly [year: string, lower: string, page: string])[] = [
  ['2014', '84100', 'sclscal.org'],
  ['2015', '86000', 'dwkesq.com'],
  ['2016', '87800', 'dwkesq.com'],
  ['2017', '88300', 'dwkesq.com'],
  ['2018', '90200', 'ehanda.com'],
  ['2019', '92600', 'dwkesq.com'],
  ['2020', '95200', 'cde.ca.gov'],
  ['2021', '96700', 'lcwlegal.com'],
  ['2022', '99100', 'ehanda.com'],
  ['2023', '109300', 'dwkesq.com'],
  ['2024', '114500', 'f3law.com'],
  ['2025', '114800', 'f3law.com; taorossini.com'],
];

const common = {
  jurisdiction: 'CA',
  entityTypes: ['k12-district'],
  comparator: '>',
  method: 'bid',
  action: 'a competitive bid',
  window: 'purchase',
} satisfies Partial<Threshold>;

/** California school districts: more than the year's limit asks for a bid; exactly the limit does not. */
export const california: readonly Threshold[] = [
  ...YEARS.map(([year, lower, page]): Threshold => ({
    ...common,
    category: 'goods-and-services',
    lower,
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    authority: 'Public Contract Code 20111(a)',
    source: { title: page },
  })),
  {
    ...common,
    category: 'public-work',
    lower: '15000',
    authority: 'Public Contract Code 20111(b)',
    source: { title: 'f3law.com' },
    note: 'For districts outside the uniform construction cost accounting act.',
  },
];
