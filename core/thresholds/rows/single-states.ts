import type { Threshold } from '../threshold';

const washington = {
  jurisdiction: 'WA',
  entityTypes: ['k12-district'],
  category: 'goods',
  window: 'purchase',
  authority: 'RCW 28A.335.190',
  source: { title: 'seattleschools.org, page of 2015' },
  doubt: 'the figures are of a page of 2015, and today’s limits are not known',
} satisfies Partial<Threshold>;

const arizona = {
  jurisdiction: 'AZ',
  entityTypes: ['k12-district'],
  window: 'purchase',
} satisfies Partial<Threshold>;

const arizonaQuotes = {
  ...arizona,
  category: 'goods',
  from: '2013-10-28',
  authority: 'Uniform System of Financial Records',
  source: { title: 'ininet.org', date: '2013-10-28' },
  doubt: 'the figures are of a page of 2013, and today’s limits are not known',
} satisfies Partial<Threshold>;

/** States of which only single rows are known, most of them old. */
export const singleStates: readonly Threshold[] = [
  { ...washington, lower: '40000', comparator: '>=', upper: '75000', method: 'quotes', action: 'three quotes' },
  { ...washington, lower: '75000', comparator: '>=', method: 'bid', action: 'a formal bid' },
  {
    jurisdiction: 'MI',
    entityTypes: ['k12-district'],
    category: 'goods',
    lower: '28048',
    comparator: '>=',
    method: 'bid',
    action: 'a competitive bid; a purchase must not be split',
    window: 'purchase',
    from: '2022-07-01',
    to: '2023-06-30',
    authority: 'Revised School Code 1274 and 623a',
    source: { title: 'thrunlaw.com' },
  },
  { ...arizonaQuotes, lower: '10000', comparator: '>=', upper: '50000', method: 'quotes', action: 'three oral quotes' },
  {
    ...arizonaQuotes,
    lower: '50000',
    comparator: '>=',
    upper: '100000',
    method: 'written-quotes',
    action: 'three written quotes',
  },
  {
    ...arizona,
    category: 'cooperative-purchase',
    lower: '100000',
    comparator: '>=',
    method: 'board-approval',
    action: 'approval by the governing board',
    authority: 'Uniform System of Financial Records; AASBO',
    source: { title: 'AASBO handbook, page 19, flipbuilder' },
    doubt: 'the handbook’s page bears no date',
  },
];
