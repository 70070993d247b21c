import { ENTITY_TYPES, type EntityType } from '../../contracts/common';
import type { Condition, Threshold } from '../threshold';

/** States, tribes and federal agencies buy by rules of their own; the rows are for all other grant recipients. */
const RECIPIENTS: EntityType[] = ENTITY_TYPES.filter(
  (type) => type !== 'state-agency' && type !== 'federal-agency' && type !== 'tribe',
);

const TEA_SEPTEMBER = {
  title: 'Texas Education Agency, To The Administrator Addressed, tea.texas.gov',
  date: '2025-09-25',
};
const TEA_BOTH = {
  title: 'Texas Education Agency, letters of 2025-09-25 and 2025-11-06, tea.texas.gov; mcdonaldjacobs.cpa',
  date: '2025-11-06',
};

const certified = (held: boolean): Condition => ({
  paper: 'micro-purchase-self-certification',
  held,
  words: 'you have this year’s own certification of a higher micro-purchase limit',
  // It is an act of each year: who has not filed it has not done it.
  whenNotSaid: 'not-held',
});

const common = { jurisdiction: 'US', entityTypes: RECIPIENTS, category: 'any', window: 'purchase' } as const;

const NO_QUOTES = 'no quotes are needed if the price is reasonable; write down why';
const QUOTES = 'quotes from an adequate number of sources';
const FORMAL = 'a formal bid or proposal, with a cost or price analysis (2 CFR 200.324)';

const micro = { ...common, method: 'no-quotes', action: NO_QUOTES, authority: '2 CFR 200.320(a)(1)' } as const;
const small = { ...common, method: 'quotes', action: QUOTES, authority: '2 CFR 200.320(a)(2)' } as const;
const formal = { ...common, method: 'bid', action: FORMAL, authority: '2 CFR 200.320(b)' } as const;

const upTo = (upper: string) => ({ lower: '0', comparator: '>=', upper, upperInclusive: true }) as const;
const between = (lower: string, upper: string) => ({ lower, comparator: '>', upper, upperInclusive: true }) as const;
const above = (lower: string) => ({ lower, comparator: '>' }) as const;

/** The limits in force before October 2025, and after it for those whose own policy has not adopted the new ones. */
function olderLimits(more: Pick<Threshold, 'from' | 'to' | 'needsLocalAdoption' | 'note' | 'source'>): Threshold[] {
  return [
    { ...micro, ...more, ...upTo('10000') },
    { ...small, ...more, ...between('10000', '250000'), conditions: [certified(false)] },
    { ...small, ...more, ...between('50000', '250000'), conditions: [certified(true)] },
    { ...formal, ...more, ...above('250000') },
  ];
}

/** Federal grants. The newer limits count only once the buyer's own policy has adopted them (DOMAIN §3). */
export const federal: readonly Threshold[] = [
  ...olderLimits({ from: '2018-06-20', to: '2025-09-30', source: TEA_SEPTEMBER }),
  ...olderLimits({
    from: '2025-10-01',
    needsLocalAdoption: false,
    note: 'The limits of your own policy stay until it adopts the newer ones.',
    source: TEA_BOTH,
  }),
  { ...micro, ...upTo('15000'), from: '2025-10-01', needsLocalAdoption: true, source: TEA_BOTH },
  {
    ...small,
    ...between('15000', '350000'),
    from: '2025-10-01',
    needsLocalAdoption: true,
    conditions: [certified(false)],
    source: TEA_BOTH,
  },
  {
    ...small,
    ...between('50000', '350000'),
    from: '2025-10-01',
    needsLocalAdoption: true,
    conditions: [certified(true)],
    source: TEA_BOTH,
  },
  { ...formal, ...above('350000'), from: '2025-10-01', needsLocalAdoption: true, source: TEA_BOTH },
  {
    ...micro,
    ...upTo('50000'),
    from: '2020-11-12',
    authority: '2 CFR 200.320(a)(1)(iii)-(v)',
    conditions: [certified(true)],
    note: 'By yearly self-certification; above 50,000 the cognizant agency must approve.',
    source: { title: 'Text of 2 CFR 200.320 as kept by casetext; markanday.consulting' },
  },
];
