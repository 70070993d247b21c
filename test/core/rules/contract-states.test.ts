import { contractStates } from '../../../core/rules/contract-states';
import { aContract } from '../../helpers/makers';
import { told } from '../../helpers/rule-context';

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
