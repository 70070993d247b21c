import { eligibilityFinding } from '../findings/eligibility-findings';
import { answersOf } from './answers';
import { contractPaperOnFile, recordForContract } from './papers';
import type { Rule } from './rule';
import { contractSource, sourceText } from './source-text';

const answer = answersOf('lead-agency');

/** Is the lead agency one whose contracts the programme's law opens? */
export const leadAgency: Rule = {
  id: 'lead-agency',
  question: 'Was the contract let by an agency whose contracts the law opens?',
  judge(context) {
    const { contract, programme } = context;
    const { award } = programme.eligibility;
    const asks = award === undefined ? undefined : award.leadAgency;
    if (asks === undefined) {
      return answer.yes('Nothing is asked of the lead agency, as far as is on record.', sourceText(programme.source));
    }
    const agency = contract.leadAgency ?? 'The lead agency';
    const facts = { contract: contract.number, rule: asks.text };
    const source = sourceText(asks.source);
    if (contract.leadAgencyKind === 'government') {
      return answer.yes(`${agency} is a government.`, contractSource(contract, 'lead agency'));
    }
    if (contract.leadAgencyKind === 'other') {
      return answer.no(
        eligibilityFinding('lead-agency-not-government', facts, { source }),
        'Use a contract that a government let, or another programme.',
      );
    }
    const paper = contractPaperOnFile(context, asks.document);
    if (paper.onFile) return answer.yes(`That the lead agency is a government is on file. ${asks.text}`, source);
    return answer.needs(
      eligibilityFinding('lead-agency-kind-not-stated', facts, { source }),
      `Find out who let the contract${paper.aside}, and put it into the contract’s file ("leadAgencyKind"). ${recordForContract(asks.document)}`,
    );
  },
};
