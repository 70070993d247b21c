import type { Addendum } from '../../../core/contracts/contract';
import { statePath } from '../../../core/rules/state-path';
import { aBuyer, aContract } from '../../helpers/makers';
import { aContext, aProgramme, programmeOf, told } from '../../helpers/rule-context';

describe('by participating addendum', () => {
  const programme = programmeOf('naspo-valuepoint');
  const addendum: Addendum = { state: 'PA', number: 'PA-77', start: '2025-01-01', end: '2026-11-25' };
  const approval = aBuyer({ documents: [{ id: 'cpo-approval', contract: 'c1' }] });

  test.each([
    ['2024-12-31', 'needs-document addendum-not-yet-effective'],
    ['2025-01-01', 'yes'],
    ['2026-11-25', 'yes'],
    ['2026-11-26', 'needs-document addendum-ended'], // although the master agreement runs to 2028
  ])('both ends of the addendum count: %s', (asOf, answer) => {
    expect(told(statePath, { programme, contract: aContract({ addenda: [addendum] }), asOf })).toBe(answer);
  });

  test('an addendum without an end runs as long as the contract', () => {
    const contract = aContract({ addenda: [{ state: 'PA', start: '2025-01-01' }] });
    expect(told(statePath, { programme, contract, asOf: '2028-12-31' })).toBe('yes');
  });

  test('the addendum’s number is cited', () => {
    const { reason } = statePath.judge(aContext({ programme, contract: aContract({ addenda: [addendum] }) }));
    expect(reason).toContain('PA-77');
  });

  test('no addendum of the buyer’s state: the approval is asked for by name', () => {
    const contract = aContract({ addenda: [{ ...addendum, state: 'NJ' }] });
    expect(told(statePath, { programme, contract })).toBe('needs-document addendum-missing');
    expect(statePath.judge(aContext({ programme, contract })).nextStep).toContain('cpo-approval');
    expect(told(statePath, { programme })).toBe('needs-document addendum-missing');
  });

  test('the approval on file opens the path, for its contract and its days', () => {
    expect(told(statePath, { programme, buyer: approval })).toBe('yes');
    expect(
      told(statePath, { programme, buyer: approval, contract: aContract({ addenda: [addendum] }), asOf: '2026-12-01' }),
    ).toBe('yes');
    expect(told(statePath, { programme, buyer: approval, contract: aContract({ id: 'c2' }) })).toBe(
      'needs-document addendum-missing',
    );
    const ended = aBuyer({ documents: [{ id: 'cpo-approval', to: '2026-11-24' }] });
    expect(told(statePath, { programme, buyer: ended })).toBe('needs-document addendum-missing');
    expect(statePath.judge(aContext({ programme, buyer: ended })).nextStep).toContain('2026-11-24');
  });
});

describe('by local law', () => {
  const programme = programmeOf('sourcewell');
  const open = 'needs-document local-authority-missing';

  test.each([
    ['PA', 'k12-district', [], open],
    ['PA', 'k12-district', [{ id: 'cooperative-authority' }], 'yes'],
    ['PA', 'k12-district', [{ id: 'cooperative-authority', from: '2026-11-26' }], open],
    ['PA', 'k12-district', [{ id: 'cooperative-authority', programme: 'omnia-partners' }], open],
    ['MN', 'k12-district', [], 'yes'],
    ['MN', 'nonprofit-clinic', [], open],
    ['MN', 'federal-agency', [], open],
  ] as const)('Sourcewell in %s for %s with %j: %s', (state, entityType, documents, answer) => {
    expect(told(statePath, { programme, buyer: aBuyer({ state, entityType, documents: [...documents] }) })).toBe(
      answer,
    );
  });

  test('a user’s programme may name another paper', () => {
    const source = { title: 'Rules' };
    const own = aProgramme({
      statePath: { kind: 'local-law', text: 'By resolution.', document: 'resolution', source },
    });
    expect(told(statePath, { programme: own, buyer: aBuyer({ documents: [{ id: 'resolution' }] }) })).toBe('yes');
    expect(told(statePath, { programme: own, buyer: aBuyer({ documents: [{ id: 'cooperative-authority' }] }) })).toBe(
      open,
    );
  });
});

describe('by home state', () => {
  const programme = programmeOf('state-contract');

  test.each([
    [{ homeState: 'PA' }, 'yes'],
    [{ homeState: 'NY' }, 'no home-state-only'],
    [{}, 'needs-document home-state-not-stated'],
    [{ eligible: { states: ['PA'] } }, 'needs-document home-state-not-stated'],
  ])('contract %j for a buyer in PA: %s', (over, answer) => {
    expect(told(statePath, { programme, contract: aContract(over) })).toBe(answer);
  });
});

test('where nothing stands between, nothing is asked', () => {
  expect(told(statePath, { programme: programmeOf('texas-dir') })).toBe('yes');
});

test.each([
  ['2025-08-31', 'needs-document local-authority-missing'],
  ['2025-09-01', 'yes'],
  ['2026-06-30', 'yes'],
  ['2026-07-01', 'needs-document local-authority-missing'],
])('a state’s law that allows it counts on its own days only: %s', (asOf, answer) => {
  const law = { states: ['PA'], text: 'A law', from: '2025-09-01', to: '2026-06-30', source: { title: 'Law' } };
  const path = { kind: 'local-law', text: 'Your own law.', source: { title: 'Rules' } } as const;
  expect(told(statePath, { programme: aProgramme({ statePath: { ...path, authorities: [law] } }), asOf })).toBe(answer);
});
