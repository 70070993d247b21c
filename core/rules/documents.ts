import type { RequiredDocument } from '../contracts/contract';
import { eligibilityFinding } from '../findings/eligibility-findings';
import { addendumOnDay } from './addendum-on-day';
import { answersOf } from './answers';
import { paperOnFile, recordAs } from './papers';
import type { Rule, RuleContext } from './rule';
import { contractSource, sourceText } from './source-text';

const answer = answersOf('documents');

/** Are the papers on file that the programme, the contract and the state's addendum ask of this buyer? */
export const documents: Rule = {
  id: 'documents',
  question: 'Are the papers on file that programme, contract and addendum ask for?',
  judge(context) {
    const { contract } = context;
    const asked = papersAsked(context);
    const missing = asked.filter(({ id }) => !paperOnFile(context, id).onFile);
    const [first] = missing;
    if (first === undefined) {
      const reason = asked.length === 0 ? 'No further papers are asked for.' : `On file: ${namesOf(asked)}.`;
      return answer.yes(reason, contractSource(contract, 'documents'));
    }
    const steps = missing.map(
      ({ id, name, how }) => `${name}${paperOnFile(context, id).aside}: ${how} ${recordAs(id)}`,
    );
    const from = first.source === undefined ? contractSource(contract, 'documents') : sourceText(first.source);
    return answer.needs(
      eligibilityFinding('document-missing', { contract: contract.number, papers: namesOf(missing) }, { source: from }),
      steps.join(' '),
    );
  },
};

/** Each paper once, however many ask for it. */
function papersAsked(context: RuleContext): RequiredDocument[] {
  const { contract, programme, buyer } = context;
  const ofContract = contract.eligible === undefined ? [] : (contract.eligible.documents ?? []);
  const state = addendumOnDay(context);
  const ofAddendum = state.kind === 'in-force' ? (state.addendum.documents ?? []) : [];
  const asked = new Map<string, RequiredDocument>();
  for (const paper of [...(programme.eligibility.documents ?? []), ...ofContract, ...ofAddendum]) {
    const forState = paper.states === undefined || paper.states.includes(buyer.state);
    const forType = paper.entityTypes === undefined || paper.entityTypes.includes(buyer.entityType);
    if (forState && forType && !asked.has(paper.id)) asked.set(paper.id, paper);
  }
  return [...asked.values()];
}

function namesOf(papers: readonly RequiredDocument[]): string {
  return papers.map(({ name }) => name).join('; ');
}
