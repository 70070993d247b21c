import type { Condition, Threshold } from '../threshold';

const agent = (held: boolean): Condition => ({
  paper: 'qualified-purchasing-agent',
  held,
  words: 'you have a qualified purchasing agent',
});

const source = { title: 'Local Finance Notice 2025-08, as told by mondaq.com' };

/** Quotes from 15% of the bid limit on; a public bid above it. Re-set every five years (DOMAIN §3). */
function since2025(
  entityTypes: Threshold['entityTypes'],
  authority: string,
  held: boolean,
  quotes: string,
  bid: string,
): Threshold[] {
  const common = {
    jurisdiction: 'NJ',
    entityTypes,
    category: 'any',
    comparator: '>',
    window: 'contract-year',
    from: '2025-07-01',
    authority,
    source,
    conditions: [agent(held)],
  } satisfies Partial<Threshold>;
  return [
    {
      ...common,
      lower: quotes,
      upper: bid,
      upperInclusive: true,
      method: 'quotes',
      action: 'quotes (above 15% of the bid limit)',
    },
    { ...common, lower: bid, method: 'bid', action: 'a public bid' },
  ];
}

/** New Jersey boards of education and other local units, added up over the contract year. */
export const newJersey: readonly Threshold[] = [
  ...since2025(['k12-district'], 'N.J.S.A. 18A:18A-3', true, '7950', '53000'),
  ...since2025(['k12-district'], 'N.J.S.A. 18A:18A-3', false, '5850', '39000'),
  ...since2025(['municipality', 'county'], 'N.J.S.A. 40A:11-3', false, '2625', '17500'),
  {
    jurisdiction: 'NJ',
    entityTypes: ['k12-district'],
    category: 'any',
    lower: '44000',
    comparator: '>',
    method: 'bid',
    action: 'a public bid',
    window: 'contract-year',
    from: '2020-07-01',
    to: '2025-06-30',
    authority: 'N.J.S.A. 18A:18A-3',
    source: { title: 'njsba.org' },
    conditions: [agent(true)],
  },
];
