import type { EntityType } from '../../../core/contracts/common';
import type { Addendum, Contract } from '../../../core/contracts/contract';
import { PROGRAMMES } from '../../../core/programmes';
import { RULES } from '../../../core/rules';
import { judge } from '../../../core/rules/judge';
import type { Answer } from '../../../core/rules/rule';
import { aBuyer, aContract, aLine } from '../../helpers/makers';
import { everythingOnFile } from '../../helpers/programme-papers';
import { aContext, programmeOf } from '../../helpers/rule-context';

const TYPES = [
  'k12-district',
  'library',
  'nonprofit-clinic',
  'municipality',
  'state-agency',
  'private-school',
] as const satisfies readonly EntityType[];

/** A letter per type in that order: y yes, d needs a document, n no. First with nothing on file, then with everything. */
type Row = readonly [programme: string, state: string, bare: string, ready: string];

// Contracts of the table: as OVER says, else nothing but the programme's own.
const TABLE: readonly Row[] = [
  ['naspo-valuepoint', 'PA', 'yydyyd', 'yyyyyy'],
  ['naspo-valuepoint', 'NJ', 'dddddd', 'yyyyyy'],
  ['sourcewell', 'PA', 'dddddd', 'yyyyyy'],
  ['sourcewell', 'MN', 'dddddd', 'yyyyyy'],
  ['omnia-partners', 'PA', 'dddddd', 'yyyyyy'],
  ['omnia-partners', 'NJ', 'dddddd', 'yyyyyy'],
  ['state-contract', 'PA', 'yydyyd', 'yyyyyy'],
  ['state-contract', 'NJ', 'nnnnnn', 'nnnnnn'],
  ['texas-dir', 'TX', 'yydyyy', 'yyyyyy'],
  ['texas-dir', 'PA', 'ddnddn', 'yynyyn'],
  ['pennsylvania-costars', 'PA', 'ddddnd', 'yyyyny'],
  ['pennsylvania-costars', 'NJ', 'nnnnnn', 'nnnnnn'],
  ['pennsylvania-statewide', 'PA', 'ddddyd', 'yyyyyy'],
  ['pennsylvania-statewide', 'NJ', 'nnnnnn', 'nnnnnn'],
  ['tips', 'PA', 'dddddd', 'yyyyyy'],
  ['tips', 'TX', 'dddddd', 'yyyyyy'],
  ['buyboard', 'PA', 'dddddd', 'yyyyyy'],
  ['buyboard', 'TX', 'dddddd', 'yyyyyy'],
  ['peppm', 'PA', 'dddddd', 'yyyyyy'],
  ['peppm', 'CA', 'dddddd', 'yyyyyy'],
  ['aepa', 'PA', 'dddddd', 'yyyyyy'],
  ['aepa', 'NJ', 'nnnnnn', 'nnnnnn'],
  ['e-and-i', 'PA', 'dddddd', 'yyyyyy'],
  ['gsa-cooperative-purchasing', 'PA', 'dddddd', 'yyyyyy'],
  ['mhec-massachusetts', 'MA', 'dddddd', 'yyyyyy'],
  ['mhec-massachusetts', 'PA', 'dddddd', 'yyyyyy'],
  ['mhec-midwestern', 'MN', 'dddddd', 'yyyyyy'],
  ['california-cmas', 'CA', 'yydyyd', 'yyyyyy'],
  ['california-cmas', 'NV', 'nnnnnn', 'nnnnnn'],
  ['florida-acs', 'FL', 'dddyyd', 'yyyyyy'],
  ['florida-acs', 'GA', 'nnnnnn', 'nnnnnn'],
  ['new-york-ogs', 'NY', 'yydyyd', 'yyyyyy'],
  ['new-york-ogs', 'NJ', 'nnnnnn', 'nnnnnn'],
  ['new-york-piggyback', 'NY', 'dddddd', 'yyyyyy'],
  ['new-york-piggyback', 'NJ', 'nnnnnn', 'nnnnnn'],
  ['washington-des', 'WA', 'ddddyd', 'yyyyyy'],
  ['washington-des', 'OR', 'ddnddn', 'yynyyn'],
  ['kcda', 'WA', 'dddddd', 'yyyyyy'],
  ['kcda', 'OR', 'dddddd', 'yyyyyy'],
];

const WORD: Readonly<Record<string, Answer>> = { y: 'yes', d: 'needs-document', n: 'no' };

const everything = everythingOnFile('c1');

const OVER: Readonly<Record<string, Partial<Contract>>> = {
  'state-contract': { homeState: 'PA' },
  'naspo-valuepoint': { addenda: [{ state: 'PA', start: '2026-01-01' }] },
  aepa: { eligible: { states: ['PA'] } },
  'new-york-piggyback': { leadAgencyKind: 'government', awardBasis: 'lowest-responsible-bidder' },
  'washington-des': { homeState: 'WA' },
};

function contractOf(programme: string): Contract {
  return aContract({ programme, ...OVER[programme] });
}

test('every programme stands in the table', () => {
  expect([...new Set(TABLE.map(([programme]) => programme))].sort()).toEqual(PROGRAMMES.map(({ id }) => id).sort());
});

const CASES = TABLE.flatMap(([programme, state, bare, ready]) =>
  TYPES.flatMap((entityType, place) => [
    [programme, state, entityType, 'nothing', WORD[bare[place] ?? '']] as const,
    [programme, state, entityType, 'everything', WORD[ready[place] ?? '']] as const,
  ]),
);

test.each(CASES)('%s in %s for %s with %s on file: %s', (programme, state, entityType, onFile, answer) => {
  const buyer = aBuyer({ state, entityType, ...(onFile === 'everything' ? everything : {}) });
  const context = aContext({ buyer, programme: programmeOf(programme), contract: contractOf(programme) });
  expect(judge(context).answer).toBe(answer);
});

test('the table refuses as often as it lets through', () => {
  const yes = CASES.filter(([, , , , answer]) => answer === 'yes').length;
  expect(yes).toBeGreaterThan(40);
  expect(CASES.length - yes).toBeGreaterThanOrEqual(yes);
});

test('every rule answers, in the order of the list, whatever the answer', () => {
  const { judgements, answer } = judge(
    aContext({ asOf: '1999-01-01', contract: contractOf('state-contract'), programme: programmeOf('state-contract') }),
  );
  expect(answer).toBe('no');
  expect(judgements.map(({ rule }) => rule)).toEqual(RULES.map(({ id }) => id));
});

test('a no outweighs a paper that is missing', () => {
  const programme = programmeOf('sourcewell');
  const context = aContext({ programme, line: aLine({ acquisition: 'lease' }) });
  const answers = judge(context).judgements.map(({ answer }) => answer);
  expect(answers).toEqual(expect.arrayContaining(['needs-document', 'no']));
  expect(judge(context).answer).toBe('no');
});

describe('several addenda of one state', () => {
  // Idaho: state agencies may buy but not lease one line, local bodies may (DOMAIN §1.6).
  const agencies: Addendum = {
    state: 'ID',
    number: 'A',
    start: '2026-01-01',
    entityTypes: ['state-agency'],
    acquisition: ['purchase'],
  };
  const locals: Addendum = {
    state: 'ID',
    number: 'L',
    start: '2026-01-01',
    entityTypes: ['municipality'],
    acquisition: ['purchase', 'lease'],
  };
  const leasing = (entityType: EntityType, addenda: Addendum[]) =>
    judge(
      aContext({
        buyer: aBuyer({ state: 'ID', entityType }),
        programme: programmeOf('naspo-valuepoint'),
        contract: aContract({ scope: { acquisition: ['purchase', 'lease'] }, addenda }),
        line: aLine({ acquisition: 'lease' }),
      }),
    );

  test('each buyer is judged under her own', () => {
    for (const addenda of [
      [agencies, locals],
      [locals, agencies],
    ]) {
      expect(leasing('municipality', addenda).answer).toBe('yes');
      expect(leasing('state-agency', addenda).answer).toBe('no');
    }
  });

  test('never under a mixture of two', () => {
    const noLease: Addendum = { ...locals, number: 'N', acquisition: ['purchase'] };
    const otherClass: Addendum = { ...locals, number: 'O', entityTypes: ['county'] };
    expect(leasing('municipality', [noLease, otherClass]).answer).toBe('no');
    expect(leasing('municipality', [noLease, otherClass, locals]).answer).toBe('yes');
  });

  test('the addendum that lets her buy is the one that is cited', () => {
    const said = leasing('municipality', [agencies, locals])
      .judgements.map(({ reason }) => reason)
      .join(' ');
    expect(said).toContain('number L');
    expect(said).not.toContain('number A');
  });

  test('one that has ended neither helps nor hinders', () => {
    const ended: Addendum = { ...locals, number: 'E', end: '2026-06-30' };
    expect(leasing('municipality', [ended]).answer).toBe('needs-document');
    expect(leasing('municipality', [ended, locals]).answer).toBe('yes');
    expect(leasing('municipality', [ended, { ...agencies, start: '2026-07-01' }]).answer).toBe('no');
  });
});
