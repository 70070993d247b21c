import type { Buyer } from '../../../core/contracts/buyer';
import { membership } from '../../../core/rules/membership';
import { aBuyer } from '../../helpers/makers';
import { aContext, aProgramme, programmeOf, told } from '../../helpers/rule-context';

type Memberships = NonNullable<Buyer['memberships']>;
const inSourcewell = (memberships: Memberships, asOf = '2026-11-25') =>
  told(membership, { programme: programmeOf('sourcewell'), buyer: aBuyer({ memberships }), asOf });
const programme = 'sourcewell';

test('where there is nothing to join, nobody need be a member', () => {
  expect(told(membership, { programme: aProgramme() })).toBe('yes');
  expect(told(membership, { programme: programmeOf('naspo-valuepoint') })).toBe('yes');
  expect(told(membership, { programme: programmeOf('texas-dir') })).toBe('yes');
});

test.each([
  ['2026-06-30', 'needs-document membership-not-begun'],
  ['2026-07-01', 'yes'],
  ['2027-06-30', 'yes'],
  ['2027-07-01', 'needs-document membership-ended'],
])('both ends of a membership count: %s', (day, answer) => {
  expect(inSourcewell([{ programme, from: '2026-07-01', to: '2027-06-30' }], day)).toBe(answer);
});

test.each([
  [[], 'needs-document membership-missing'],
  [[{ programme: 'omnia-partners' }], 'needs-document membership-missing'],
  [[{ programme }], 'yes'],
  [
    [
      { programme, to: '2026-11-24' },
      { programme, from: '2026-11-26' },
    ],
    'needs-document membership-not-begun',
  ],
  [
    [
      { programme, to: '2025-06-30' },
      { programme, from: '2025-07-01' },
    ],
    'yes',
  ],
])('memberships %j: %s', (memberships, answer) => {
  expect(inSourcewell(memberships)).toBe(answer);
});

test('who is no member is told how to join', () => {
  const { nextStep } = membership.judge(aContext({ programme: programmeOf('sourcewell') }));
  expect(nextStep).toMatch(/free/);
  expect(nextStep).toMatch(/contract number on the order/);
});

test.each([
  [[{ programme: 'pennsylvania-costars' }], 'needs-document membership-number-missing'],
  [[{ programme: 'pennsylvania-costars', number: '4567' }], 'yes'],
  [[{ programme: 'pennsylvania-costars' }, { programme: 'pennsylvania-costars', number: '4567' }], 'yes'],
  [
    [{ programme: 'pennsylvania-costars' }, { programme: 'pennsylvania-costars', number: '4567', to: '2026-11-24' }],
    'needs-document membership-number-missing',
  ],
  [[{ programme: 'pennsylvania-costars', number: '4567', to: '2026-11-24' }], 'needs-document membership-ended'],
])('COSTARS wants the number: %j: %s', (memberships, answer) => {
  expect(told(membership, { programme: programmeOf('pennsylvania-costars'), buyer: aBuyer({ memberships }) })).toBe(
    answer,
  );
});

test.each([
  [[{ id: 'micpa' }], 'yes'],
  [[{ id: 'micpa', programme: 'omnia-partners', from: '2026-11-25', to: '2026-11-25' }], 'yes'],
  [[{ id: 'micpa', to: '2026-11-24' }], 'needs-document membership-missing'],
  [[{ id: 'micpa', programme: 'sourcewell' }], 'needs-document membership-missing'],
  [[{ id: 'interlocal' }], 'needs-document membership-missing'],
])('the MICPA on file counts as OMNIA membership: %j: %s', (documents, answer) => {
  expect(told(membership, { programme: programmeOf('omnia-partners'), buyer: aBuyer({ documents }) })).toBe(answer);
});

describe('where the membership of another programme counts, and some need none (Pennsylvania statewide contracts)', () => {
  const statewide = programmeOf('pennsylvania-statewide');

  test.each([
    ['municipality', [], 'needs-document membership-missing'],
    ['municipality', [{ programme: 'pennsylvania-costars', number: '4567' }], 'yes'],
    ['municipality', [{ programme: 'pennsylvania-costars' }], 'needs-document membership-number-missing'],
    [
      'municipality',
      [{ programme: 'pennsylvania-costars', number: '4567', to: '2026-11-24' }],
      'needs-document membership-ended',
    ],
    ['municipality', [{ programme: 'pennsylvania-statewide', number: '4567' }], 'needs-document membership-missing'],
    ['state-agency', [], 'yes'],
  ] as const)('%s with %j: %s', (entityType, memberships, answer) => {
    const buyer = aBuyer({ entityType, memberships: [...memberships] });
    expect(told(membership, { programme: statewide, buyer })).toBe(answer);
  });
});
