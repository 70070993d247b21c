import { eligibilityFinding } from '../findings/eligibility-findings';
import { answersOf } from './answers';
import type { Rule, RuleContext } from './rule';
import { contractSource, sourceText } from './source-text';

const answer = answersOf('public-works');

/** Is it goods or a service, where the programme's law does not reach public works? */
export const publicWorks: Rule = {
  id: 'public-works',
  question: 'Is it something other than public works, where the law shuts those out?',
  judge(context) {
    const { contract, programme } = context;
    const { award } = programme.eligibility;
    const asks = award === undefined ? undefined : award.noPublicWorks;
    if (asks === undefined) {
      return answer.yes('Public works are not shut out, as far as is on record.', sourceText(programme.source));
    }
    const source = sourceText(asks.source);
    const facts = { programme: programme.name, rule: asks.text };
    if (contract.scope.publicWorks === true) {
      return answer.no(
        eligibilityFinding('public-works-shut-out', { ...facts, contract: contract.number }, { source }),
        'Bid the work yourself, or use a contract under another law.',
      );
    }
    if (contract.scope.publicWorks === false) {
      return answer.yes('The award is not for public works.', contractSource(contract, 'scope'));
    }
    if (!isService(context)) return answer.yes('No public works: the line is not a service.', source);
    const finding = eligibilityFinding('service-or-public-works', facts, { source });
    return answer.yes(finding.text, source, finding);
  },
};

function isService({ line, item }: RuleContext): boolean {
  return (line !== null && line.acquisition === 'service') || (item !== null && item.acquisition === 'service');
}
