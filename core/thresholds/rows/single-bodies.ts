import type { Threshold } from '../threshold';

const clay = {
  jurisdiction: 'FL',
  entityTypes: ['k12-district'],
  organisation: 'Clay County School Board',
  category: 'goods-and-services',
  comparator: '>=',
  window: 'purchase',
  authority: 'policy of the school board of Clay County',
  source: { title: 'oneclay.net' },
  note: 'A purchase must not be split.',
} satisfies Partial<Threshold>;

const augusta = {
  jurisdiction: 'VA',
  entityTypes: ['k12-district'],
  organisation: 'Augusta County School Board',
  category: 'goods-and-services',
  window: 'purchase',
  from: '2019-11-08',
  authority: 'policy of the school board of Augusta County',
  source: { title: 'augusta.k12.va.us' },
} satisfies Partial<Threshold>;

/** Single bodies whose own policy is public: they bind nobody else, and show what such rows look like. */
export const singleBodies: readonly Threshold[] = [
  { ...clay, lower: '15000', upper: '25000', method: 'quotes', action: 'two or more documented telephone quotes' },
  { ...clay, lower: '25000', upper: '40000', method: 'written-quotes', action: 'three or more written quotes' },
  { ...clay, lower: '40000', upper: '50000', method: 'sealed-quotes', action: 'formal written sealed quotes' },
  {
    ...clay,
    lower: '50000',
    method: 'bid',
    action: 'three competitive solicitations',
    authority: 'Rule 6A-1.012 and policy of the school board of Clay County',
  },
  {
    ...augusta,
    lower: '10000',
    comparator: '>=',
    upper: '100000',
    upperInclusive: true,
    method: 'quotes',
    action: 'four sources solicited',
  },
  { ...augusta, lower: '100000', comparator: '>', method: 'bid', action: 'a sealed bid' },
  {
    jurisdiction: 'MS',
    entityTypes: ['county'],
    organisation: 'Warren County',
    category: 'goods',
    lower: '5000',
    comparator: '>=',
    upper: '50000',
    upperInclusive: true,
    method: 'written-quotes',
    action: 'two written quotes',
    window: 'purchase',
    authority: 'policy of Warren County',
    source: { title: 'co.warren.ms.us' },
  },
];
