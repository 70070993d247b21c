import { contractStates } from '../../../core/rules/contract-states';
import { aBuyer, aContract } from '../../helpers/makers';
import { programmeOf, told } from '../../helpers/rule-context';

test.each([
  [undefined, 'yes'],
  [{}, 'yes'],
  [{ states: ['PA'] }, 'yes'],
  [{ states: ['NJ', 'PA'] }, 'yes'],
  [{ states: ['NJ'] }, 'no contract-state-not-served'],
  [{ states: [] }, 'no contract-state-not-served'],
])('eligible %j for a buyer in PA: %s', (eligible, answer) => {
  expect(told(contractStates, { contract: aContract(eligible === undefined ? {} : { eligible }) })).toBe(answer);
});

describe('where each award names its states (AEPA)', () => {
  const programme = programmeOf('aepa');
  const open = 'needs-document award-states-not-stated';

  test('one that names none must be asked about', () => {
    expect(told(contractStates, { programme })).toBe(open);
    expect(told(contractStates, { programme, contract: aContract({ eligible: {} }) })).toBe(open);
  });

  test('one that names some is open there only, whatever is on file', () => {
    const contract = aContract({ eligible: { states: ['PA', 'OH'] } });
    const documents = [{ id: 'aepa-state-in-award', contract: 'c1' }];
    expect(told(contractStates, { programme, contract })).toBe('yes');
    expect(told(contractStates, { programme, contract, buyer: aBuyer({ state: 'NJ', documents }) })).toBe(
      'no contract-state-not-served',
    );
  });

  test.each([
    [[{ id: 'aepa-state-in-award' }], open],
    [[{ id: 'aepa-state-in-award', contract: 'c2' }], open],
    [[{ id: 'aepa-state-in-award', contract: 'c1' }], 'yes'],
  ])('the paper speaks of one contract: %j', (documents, answer) => {
    expect(told(contractStates, { programme, buyer: aBuyer({ documents }) })).toBe(answer);
  });
});
