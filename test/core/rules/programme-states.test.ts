import { programmeStates } from '../../../core/rules/programme-states';
import { aBuyer, aContract } from '../../helpers/makers';
import { aProgramme, programmeOf, told } from '../../helpers/rule-context';

const dir = programmeOf('texas-dir');
const paper = [{ id: 'dir-out-of-state', programme: 'texas-dir' }];

test('a programme of every state serves all', () => {
  expect(told(programmeStates, { programme: aProgramme(), buyer: aBuyer({ state: 'GU' }) })).toBe('yes');
});

test('a programme of one state serves that state only', () => {
  const programme = programmeOf('pennsylvania-costars');
  expect(told(programmeStates, { programme, buyer: aBuyer({ state: 'PA' }) })).toBe('yes');
  expect(told(programmeStates, { programme, buyer: aBuyer({ state: 'NJ' }) })).toBe('no state-not-served');
});

test.each([
  ['TX', 'k12-district', [], 'yes'],
  ['TX', 'nonprofit-clinic', [], 'yes'], // the state is served; the kind is another rule's question
  ['OK', 'municipality', [], 'needs-document outside-state-paper-missing'],
  ['OK', 'municipality', paper, 'yes'],
  ['OK', 'municipality', [{ id: 'dir-out-of-state', to: '2026-11-24' }], 'needs-document outside-state-paper-missing'],
  ['OK', 'municipality', [{ id: 'dir-out-of-state', to: '2026-11-25' }], 'yes'],
  [
    'OK',
    'municipality',
    [{ id: 'dir-out-of-state', programme: 'sourcewell' }],
    'needs-document outside-state-paper-missing',
  ],
  ['OK', 'nonprofit-clinic', paper, 'no state-not-served'],
  ['OK', 'private-school', paper, 'no state-not-served'],
] as const)('Texas DIR for %s, %s, with %j: %s', (state, entityType, documents, answer) => {
  expect(
    told(programmeStates, { programme: dir, buyer: aBuyer({ state, entityType, documents: [...documents] }) }),
  ).toBe(answer);
});

describe('buyers from elsewhere who are held to contracts that the programme’s state leads (Washington DES)', () => {
  const programme = programmeOf('washington-des');
  const signed = [{ id: 'des-contract-usage-agreement' }];

  test.each([
    ['OR', 'WA', signed, 'yes'],
    ['OR', 'WA', [], 'needs-document outside-state-paper-missing'],
    ['OR', 'CO', signed, 'no outside-leader-differs'],
    ['OR', 'OR', signed, 'no outside-leader-differs'],
    ['OR', undefined, signed, 'needs-document outside-leader-not-stated'],
    ['WA', 'CO', [], 'yes'],
    ['WA', undefined, [], 'yes'],
  ] as const)('a buyer in %s, a contract led by %s, %j on file: %s', (state, homeState, documents, answer) => {
    const contract = aContract(homeState === undefined ? {} : { homeState });
    const buyer = aBuyer({ state, documents: [...documents] });
    expect(told(programmeStates, { programme, contract, buyer })).toBe(answer);
  });
});
