import { eligibilityFinding } from '../findings/eligibility-findings';
import { answersOf } from './answers';
import { paperOnFile, recordAs } from './papers';
import type { Judgement, Rule, RuleContext } from './rule';
import { contractSource, sourceText } from './source-text';

const answer = answersOf('award-basis');

/** Was the contract awarded in a way that the programme's law accepts, and is on file what that asks for? */
export const awardBasis: Rule = {
  id: 'award-basis',
  question: 'Was the contract awarded in a way that the law accepts?',
  judge(context) {
    const { contract, programme } = context;
    const { award } = programme.eligibility;
    const asks = award === undefined ? undefined : award.basis;
    if (asks === undefined) {
      return answer.yes(
        'Nothing is asked of the way of the award, as far as is on record.',
        sourceText(programme.source),
      );
    }
    const facts = { contract: contract.number, programme: programme.name, rule: asks.text };
    const source = sourceText(asks.source);
    if (contract.awardBasis === undefined) {
      return answer.needs(
        eligibilityFinding('award-basis-not-stated', facts, { source }),
        'Find it in the award, and put it into the contract’s file as "awardBasis".',
      );
    }
    if (!asks.accepted.includes(contract.awardBasis)) {
      return answer.no(
        eligibilityFinding('award-basis-not-accepted', facts, { source }),
        'Use another contract, or run your own procurement.',
      );
    }
    return papersFor(context) ?? answer.yes('Awarded in a way that is accepted.', contractSource(contract, 'award'));
  },
};

/** The first paper that this way of award asks for and that is not on file; null where none is wanting. */
function papersFor(context: RuleContext): Judgement | null {
  const { contract, programme } = context;
  const { award } = programme.eligibility;
  const papers = award === undefined || award.basis === undefined ? [] : (award.basis.papers ?? []);
  const missing = papers.find(
    ({ basis, document }) => basis === contract.awardBasis && !paperOnFile(context, document).onFile,
  );
  if (missing === undefined) return null;
  const { basis, document, name, how, source } = missing;
  return answer.needs(
    eligibilityFinding(
      'award-basis-paper-missing',
      { contract: contract.number, basis: basis.replace(/-/g, ' '), paper: name },
      { source: sourceText(source) },
    ),
    `${how} ${recordAs(document)}`,
  );
}
