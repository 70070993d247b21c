import fc from 'fast-check';
import type { Buyer } from '../../../core/contracts/buyer';
import { ENTITY_TYPES } from '../../../core/contracts/common';
import type { Addendum, Contract, Dealer } from '../../../core/contracts/contract';
import { PROGRAMMES } from '../../../core/programmes';
import { judge } from '../../../core/rules/judge';
import type { Answer, RuleContext } from '../../../core/rules/rule';
import { aBuyer, aContract, aLine } from '../../helpers/makers';
import { papersOfProgrammes } from '../../helpers/programme-papers';
import { aContext } from '../../helpers/rule-context';

const BADNESS: Readonly<Record<Answer, number>> = { yes: 0, 'needs-document': 1, no: 2 };
const badness = (context: RuleContext) => BADNESS[judge(context).answer];

const DAYS = [
  '2025-06-30',
  '2026-01-01',
  '2026-06-30',
  '2026-11-24',
  '2026-11-25',
  '2026-11-26',
  '2027-06-30',
  '2028-12-31',
];
const STATES = ['PA', 'TX', 'WA', 'MN', 'NJ', 'NY'];
const PAPER_IDS = [
  ...papersOfProgrammes(),
  'executed-renewal',
  'federal-procurement-file',
  'child-nutrition-quotes',
  'form-470',
  'own-paper',
];

const day = fc.constantFrom(...DAYS);
const state = fc.constantFrom(...STATES);
const type = fc.constantFrom(...ENTITY_TYPES);
const programme = fc.constantFrom(...PROGRAMMES);

/** A record whose keys may each be absent. */
const some = <T extends Record<string, unknown>, K extends keyof T>(
  model: { [P in keyof T]: fc.Arbitrary<T[P]> },
  required: K[],
) => fc.record<T, K>(model, { requiredKeys: required });

const membership = some(
  { programme: programme.map(({ id }) => id), number: fc.constantFrom('1', '2'), from: day, to: day },
  ['programme'],
);
const paper = some(
  {
    id: fc.constantFrom(...PAPER_IDS),
    programme: fc.constantFrom('sourcewell', 'naspo-valuepoint'),
    contract: fc.constantFrom('c1', 'c2'),
    from: day,
    to: day,
  },
  ['id'],
);
const buyer: fc.Arbitrary<Buyer> = fc
  .record({
    entityType: type,
    state,
    memberships: fc.array(membership, { maxLength: 3 }),
    documents: fc.array(paper, { maxLength: 5 }),
    funding: fc.constantFrom('local' as const, 'federal' as const, 'child-nutrition' as const, 'e-rate' as const),
  })
  .map((over) => aBuyer(over as Partial<Buyer>));

const dealer: fc.Arbitrary<Dealer> = some(
  { name: fc.constantFrom('Seller', 'Other Seller'), states: fc.subarray(STATES), from: day, to: day },
  ['name'],
) as fc.Arbitrary<Dealer>;
const addendum: fc.Arbitrary<Addendum> = some(
  {
    state,
    number: fc.constantFrom('P1', 'P2', 'P3'),
    start: day,
    end: day,
    entityTypes: fc.subarray([...ENTITY_TYPES]),
    excludedEntityTypes: fc.subarray([...ENTITY_TYPES], { maxLength: 3 }),
    acquisition: fc.constantFrom(['purchase' as const], ['purchase' as const, 'lease' as const]),
    dealers: fc.array(dealer, { maxLength: 2 }),
    documents: fc.constant([{ id: 'own-paper', name: 'Own paper', how: 'Ask.' }]),
  },
  ['state', 'start'],
) as fc.Arbitrary<Addendum>;
const contract: fc.Arbitrary<Contract> = fc
  .record({
    addenda: fc.array(addendum, { maxLength: 4 }),
    dealers: fc.array(dealer, { maxLength: 3 }),
    homeState: state,
    awardBasis: fc.constantFrom('lowest-responsible-bidder' as const, 'best-value' as const),
    leadAgencyKind: fc.constantFrom(undefined, 'government' as const),
    currentEnd: fc.constantFrom('2026-06-30', '2027-06-30', '2028-12-31'),
    executed: fc.boolean(),
  })
  .map(({ currentEnd, executed, leadAgencyKind, ...over }) =>
    aContract({
      ...over,
      ...(leadAgencyKind === undefined ? {} : { leadAgencyKind }),
      scope: { acquisition: ['purchase', 'lease'] },
      term: {
        start: '2025-06-30',
        initialEnd: '2026-06-30',
        renewals: [{ from: '2026-07-01', to: '2028-12-31', executed }],
        currentEnd,
      },
    }),
  );
const context: fc.Arbitrary<RuleContext> = fc
  .record({
    buyer,
    contract,
    programme,
    asOf: day,
    acquisition: fc.constantFrom('purchase' as const, 'lease' as const),
    supplier: fc.constantFrom(null, 'Seller', 'Supplier One', 'Stranger'),
    cited: fc.constantFrom(null, 'S-0001', 'S-0002'),
  })
  .map(({ acquisition, supplier, cited, ...over }) => {
    const line = aLine({ acquisition, supplier, contract: cited });
    return aContext({ ...over, contract: { ...over.contract, programme: over.programme.id }, line });
  });

const RUNS = { numRuns: 500 };

test('one more paper on file never makes the answer worse', () => {
  fc.assert(
    fc.property(context, paper, (before, more) => {
      const documents = [...(before.buyer.documents ?? []), more as NonNullable<Buyer['documents']>[number]];
      expect(badness({ ...before, buyer: { ...before.buyer, documents } })).toBeLessThanOrEqual(badness(before));
    }),
    RUNS,
  );
});

test('one more membership never makes the answer worse', () => {
  fc.assert(
    fc.property(context, membership, (before, more) => {
      const memberships = [...(before.buyer.memberships ?? []), more as NonNullable<Buyer['memberships']>[number]];
      expect(badness({ ...before, buyer: { ...before.buyer, memberships } })).toBeLessThanOrEqual(badness(before));
    }),
    RUNS,
  );
});

test('every paper and membership that a needs-document asks for can be had: with all of them it asks no more', () => {
  fc.assert(
    fc.property(context, (before) => {
      fc.pre(judge(before).answer === 'needs-document');
      // What only the book or the calendar can mend is left aside.
      fc.pre(before.contract.homeState !== undefined);
      const full: Buyer = {
        ...before.buyer,
        memberships: PROGRAMMES.map(({ id }) => ({ programme: id, number: '1' })),
        documents: PAPER_IDS.flatMap((id) => [{ id }, { id, contract: before.contract.id }]),
      };
      expect(judge({ ...before, buyer: full }).answer).toBe('yes');
    }),
    RUNS,
  );
});

test('after the end every day is a no', () => {
  fc.assert(
    fc.property(context, fc.constantFrom('2029-01-01', '2030-02-28', '9999-12-31'), (before, later) => {
      expect(judge({ ...before, asOf: later }).answer).toBe('no');
    }),
    RUNS,
  );
});

test('an end brought forward never makes the answer better', () => {
  fc.assert(
    fc.property(context, day, (before, end) => {
      fc.pre(end <= before.contract.term.currentEnd);
      const earlier = { ...before.contract, term: { ...before.contract.term, currentEnd: end } };
      expect(badness({ ...before, contract: earlier })).toBeGreaterThanOrEqual(badness(before));
    }),
    RUNS,
  );
});

test('the order of addenda, dealers, memberships and papers changes nothing that is said', () => {
  // All addenda of one state, so that several are in force at once.
  const crowded = context.map((before) => ({
    ...before,
    buyer: { ...before.buyer, state: 'PA' },
    contract: {
      ...before.contract,
      addenda: (before.contract.addenda ?? []).map((entry) => ({ ...entry, state: 'PA' })),
    },
  }));
  const shuffled = crowded.chain((before) =>
    fc
      .record({
        addenda: shuffle(before.contract.addenda ?? []),
        dealers: shuffle(before.contract.dealers ?? []),
        memberships: shuffle(before.buyer.memberships ?? []),
        documents: shuffle(before.buyer.documents ?? []),
      })
      .map(({ addenda, dealers, memberships, documents }) => ({
        before,
        after: {
          ...before,
          contract: { ...before.contract, addenda, dealers },
          buyer: { ...before.buyer, memberships, documents },
        },
      })),
  );
  fc.assert(
    fc.property(shuffled, ({ before, after }) => expect(judge(after)).toEqual(judge(before))),
    RUNS,
  );
});

test('every refusal says why, on what it rests and what to do', () => {
  fc.assert(
    fc.property(context, (before) => {
      for (const { answer, reason, source, nextStep, finding } of judge(before).judgements) {
        expect(reason).not.toMatch(/undefined|\[object|\{\w+\}/);
        expect(source).not.toBe('');
        if (answer === 'yes') expect(nextStep).toBeNull();
        else expect([finding?.severity, typeof nextStep]).toEqual(['block', 'string']);
      }
    }),
    RUNS,
  );
});

function shuffle<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}
