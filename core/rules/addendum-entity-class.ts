import { eligibilityFinding } from '../findings/eligibility-findings';
import { addendumNumber, addendumOnDay } from './addendum-on-day';
import { answersOf } from './answers';
import { capital, ENTITY_WORDS } from './entity-words';
import type { Rule } from './rule';
import { contractSource } from './source-text';

const answer = answersOf('addendum-entity-class');

/** Does the state's addendum let in organisations of this kind? */
export const addendumEntityClass: Rule = {
  id: 'addendum-entity-class',
  question: 'Does the state’s addendum let in organisations of this kind?',
  judge(context) {
    const { contract, buyer } = context;
    const state = addendumOnDay(context);
    if (state.kind !== 'in-force') {
      return answer.yes('No addendum is in force that could narrow who may buy.', contractSource(contract, 'addenda'));
    }
    const { addendum } = state;
    const source = contractSource(contract, `addendum of ${buyer.state}`, addendum.source);
    const shut = (addendum.excludedEntityTypes ?? []).includes(buyer.entityType);
    const type = ENTITY_WORDS[buyer.entityType];
    if (!shut && (addendum.entityTypes === undefined || addendum.entityTypes.includes(buyer.entityType))) {
      return answer.yes(`${capital(type)} is not shut out by the addendum of ${buyer.state}.`, source);
    }
    return answer.no(
      eligibilityFinding(
        'addendum-excludes-entity',
        { state: buyer.state, number: addendumNumber(addendum), contract: contract.number, type },
        { source },
      ),
      'Ask your state’s procurement office whether your kind of organisation can be added, or use another contract.',
    );
  },
};
