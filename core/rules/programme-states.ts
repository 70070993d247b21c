import { eligibilityFinding } from '../findings/eligibility-findings';
import { answersOf } from './answers';
import { paperOnFile, recordAs } from './papers';
import type { Judgement, Rule, RuleContext } from './rule';
import { contractSource, sourceText } from './source-text';

const answer = answersOf('programme-states');

/** Does the programme serve the buyer's state? */
export const programmeStates: Rule = {
  id: 'programme-states',
  question: 'Does the programme serve the buyer’s state?',
  judge(context) {
    const { buyer, programme } = context;
    const { states } = programme.eligibility;
    if (states === undefined) return answer.yes(`${programme.name} serves every state.`, sourceText(programme.source));
    if (states.only.includes(buyer.state)) {
      return answer.yes(`${programme.name} serves ${buyer.state}.`, sourceText(states.source));
    }
    const facts = { programme: programme.name, states: states.only.join(', '), state: buyer.state };
    const { outside } = states;
    if (outside === undefined || !outside.types.includes(buyer.entityType)) {
      return answer.no(
        eligibilityFinding('state-not-served', facts, { source: sourceText(states.source) }),
        'Use a national programme, or a programme of your own state.',
      );
    }
    const source = sourceText(outside.source);
    const foreign = ledElsewhere(context);
    if (foreign !== null) return foreign;
    const paper = paperOnFile(context, outside.document);
    if (paper.onFile) return answer.yes(`Let in from ${buyer.state} by the paper on file. ${outside.text}`, source);
    return answer.needs(
      eligibilityFinding('outside-state-paper-missing', { ...facts, rule: outside.text }, { source }),
      `Get the answer in writing${paper.aside}. ${recordAs(outside.document)}`,
    );
  },
};

/** Buyers from elsewhere may be held to contracts that the programme's own state leads; null where nothing refuses. */
function ledElsewhere({ contract, programme, buyer }: RuleContext): Judgement | null {
  const { states } = programme.eligibility;
  const outside = states === undefined ? undefined : states.outside;
  if (outside === undefined || outside.ledBy === undefined || contract.homeState === outside.ledBy) return null;
  const facts = { programme: programme.name, contract: contract.number, leader: outside.ledBy, state: buyer.state };
  if (contract.homeState === undefined) {
    return answer.needs(
      eligibilityFinding('outside-leader-not-stated', facts, { source: contractSource(contract, 'title') }),
      'Put the state that leads the contract into the contract’s file as "homeState".',
    );
  }
  return answer.no(
    eligibilityFinding(
      'outside-leader-differs',
      { ...facts, home: contract.homeState },
      { source: sourceText(outside.source) },
    ),
    'Use the contract through your own state, or another contract.',
  );
}
