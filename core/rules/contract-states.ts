import { eligibilityFinding } from '../findings/eligibility-findings';
import { answersOf } from './answers';
import type { Rule } from './rule';
import { contractSource } from './source-text';

const answer = answersOf('contract-states');

/** Is this award open in the buyer's state, where the award itself says less than the programme? */
export const contractStates: Rule = {
  id: 'contract-states',
  question: 'Is this award open in the buyer’s state?',
  judge({ buyer, contract }) {
    const states = contract.eligible === undefined ? undefined : contract.eligible.states;
    const source = contractSource(contract, 'who may use it');
    if (states === undefined) return answer.yes('The contract names no states of its own.', source);
    if (states.includes(buyer.state)) return answer.yes(`The contract is open in ${buyer.state}.`, source);
    return answer.no(
      eligibilityFinding(
        'contract-state-not-served',
        { contract: contract.number, states: states.join(', '), state: buyer.state },
        { source },
      ),
      'Ask the supplier whether it holds a contract that is open in your state.',
    );
  },
};
