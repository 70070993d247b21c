import { eligibilityFinding } from '../findings/eligibility-findings';
import { answersOf } from './answers';
import { contractPaperOnFile, recordForContract } from './papers';
import type { Rule, RuleContext } from './rule';
import { contractSource } from './source-text';
import { lastOrderDay, termOnDay } from './term-on-day';

const answer = answersOf('contract-dates');
const RENEWAL = 'executed-renewal';

/** Has the contract begun, and not yet ended, on the order's day? */
export const contractDates: Rule = {
  id: 'contract-dates',
  question: 'Has the contract begun, and not yet ended, on the order’s day?',
  judge(context) {
    const { contract, asOf } = context;
    const { term } = contract;
    const source = contractSource(contract, 'term');
    const facts = { contract: contract.number, day: asOf };
    switch (termOnDay(term, asOf)) {
      case 'not-yet':
        return answer.no(
          eligibilityFinding('contract-not-yet-effective', { ...facts, start: term.start }, { source }),
          `Wait until ${term.start}, or use another contract.`,
        );
      case 'expired':
        return answer.no(
          eligibilityFinding(
            'contract-expired',
            { ...facts, end: term.currentEnd, longest: longest(context) },
            { source },
          ),
          renewalStep(context),
        );
      case 'unexecuted':
        return unexecuted(context, source);
      case 'in-force':
        return answer.yes(`In force from ${term.start} to ${lastOrderDay(term)}, both days included.`, source);
    }
  },
};

function unexecuted(context: RuleContext, source: string) {
  const { contract, asOf } = context;
  const end = contract.term.currentEnd;
  const paper = contractPaperOnFile(context, RENEWAL);
  if (paper.onFile) return answer.yes(`In force until ${end} by the executed renewal on file.`, source);
  return answer.needs(
    eligibilityFinding('renewal-not-executed', { contract: contract.number, day: asOf, end }, { source }),
    `Get the executed renewal of contract ${contract.number} from the supplier or the lead agency${paper.aside}. ${recordForContract(RENEWAL)}`,
  );
}

function longest({ contract, asOf }: RuleContext): string {
  const { maxPossibleEnd } = contract.term;
  if (maxPossibleEnd === undefined) return 'How long it could be renewed is not on record.';
  return maxPossibleEnd < asOf
    ? `It could be renewed until ${maxPossibleEnd} at the longest, which is past too.`
    : `It can be renewed until ${maxPossibleEnd} at the longest.`;
}

function renewalStep({ contract, asOf }: RuleContext): string {
  const { maxPossibleEnd } = contract.term;
  return maxPossibleEnd !== undefined && maxPossibleEnd < asOf
    ? 'Use another contract, or the contract that followed it.'
    : 'Ask the supplier or the lead agency whether it was renewed; if it was, load the contract with its new end.';
}
