import { eligibilityFinding } from '../findings/eligibility-findings';
import { addendumNumber, addendumOnDay } from './addendum-on-day';
import { answersOf } from './answers';
import type { Rule, RuleContext } from './rule';
import { contractSource, sourceText } from './source-text';
import { lastOrderDay, termOnDay } from './term-on-day';

const answer = answersOf('ends-before-delivery');

const survives = {
  title: 'NASPO ValuePoint copiers, 4.1.7: orders survive the contract’s end',
  url: 'https://publicdocs.santa-ana.org/WebLink/1/doc/122732/Page40.aspx',
};

/** Does the contract still run when the goods are needed? Never a refusal: an order placed in time survives. */
export const endsBeforeDelivery: Rule = {
  id: 'ends-before-delivery',
  question: 'Does the contract still run when the goods are needed?',
  judge(context) {
    const { contract, line } = context;
    const source = contractSource(contract, 'term');
    const neededBy = line === null ? null : line.neededBy;
    if (neededBy === null) return answer.yes('The line does not say when the goods are needed.', source);
    if (termOnDay(contract.term, context.asOf) !== 'in-force') {
      return answer.yes('The contract is not in force on the order’s day, which the contract’s dates answer.', source);
    }
    const { what, end } = firstEnd(context);
    if (neededBy <= end) return answer.yes(`Needed by ${neededBy}, and ${what} runs to ${end}.`, source);
    const finding = eligibilityFinding(
      'contract-ends-before-delivery',
      { what, end, neededBy },
      { source: sourceText(survives) },
    );
    return answer.yes(finding.text, sourceText(survives), finding);
  },
};

function firstEnd(context: RuleContext): { what: string; end: string } {
  const { contract } = context;
  const own = { what: `Contract ${contract.number}`, end: lastOrderDay(contract.term) };
  const path = addendumOnDay(context);
  if (path.kind !== 'in-force' || path.addendum.end === undefined || path.addendum.end >= own.end) return own;
  const { addendum } = path;
  return {
    what: `The participating addendum of ${addendum.state} (${addendumNumber(addendum)})`,
    end: path.addendum.end,
  };
}
