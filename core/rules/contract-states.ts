import { eligibilityFinding } from '../findings/eligibility-findings';
import { answersOf } from './answers';
import { contractPaperOnFile, recordForContract } from './papers';
import type { Judgement, Rule, RuleContext } from './rule';
import { contractSource, sourceText } from './source-text';

const answer = answersOf('contract-states');

/** Is this award open in the buyer's state, where the award itself says less than the programme? */
export const contractStates: Rule = {
  id: 'contract-states',
  question: 'Is this award open in the buyer’s state?',
  judge(context) {
    const { buyer, contract } = context;
    const states = contract.eligible === undefined ? undefined : contract.eligible.states;
    const source = contractSource(contract, 'who may use it');
    if (states === undefined) return withoutStates(context);
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

function withoutStates(context: RuleContext): Judgement {
  const { buyer, contract, programme } = context;
  const { award } = programme.eligibility;
  const asks = award === undefined ? undefined : award.namesStates;
  if (asks === undefined)
    return answer.yes('The contract names no states of its own.', contractSource(contract, 'who may use it'));
  const source = sourceText(asks.source);
  const paper = contractPaperOnFile(context, asks.document);
  if (paper.onFile) return answer.yes(`That the award is open in ${buyer.state} is on file. ${asks.text}`, source);
  return answer.needs(
    eligibilityFinding(
      'award-states-not-stated',
      { contract: contract.number, state: buyer.state, rule: asks.text },
      { source },
    ),
    `Find your state in the award${paper.aside}, and put the states that it names into the contract’s file (eligible, states). ${recordForContract(asks.document)}`,
  );
}
