import type { Acquisition } from '../contracts/common';
import { eligibilityFinding } from '../findings/eligibility-findings';
import { addendumNumber, addendumOnDay } from './addendum-on-day';
import { answersOf } from './answers';
import type { Rule, RuleContext } from './rule';
import { contractSource } from './source-text';

const answer = answersOf('acquisition');

/** Does the contract cover the way it is to be had: bought, leased, or done as a service? */
export const acquisition: Rule = {
  id: 'acquisition',
  question: 'Does the contract cover buying, leasing or the service, as the line asks?',
  judge(context) {
    const { contract } = context;
    const wanted = wantedOf(context);
    const refusal = limitsOf(context).find(({ covered }) => !covered.includes(wanted));
    if (refusal === undefined) return answer.yes(`A ${wanted} is covered.`, contractSource(contract, 'scope'));
    return answer.no(
      eligibilityFinding(
        'acquisition-not-covered',
        { what: refusal.what, contract: contract.number, covered: refusal.covered.join(' and '), wanted },
        { source: refusal.source },
      ),
      wanted === 'purchase'
        ? 'Find a contract that sells it.'
        : `Buy it outright, or find a contract that covers a ${wanted}.`,
    );
  },
};

function wantedOf({ line, item }: RuleContext): Acquisition {
  const ofItem = item === null ? undefined : item.acquisition;
  const ofLine = line === null ? 'purchase' : line.acquisition;
  // A line is a purchase where the sheet says nothing, so the item's own word counts before that.
  return ofLine === 'purchase' ? (ofItem ?? 'purchase') : ofLine;
}

interface Limit {
  readonly what: string;
  readonly covered: readonly Acquisition[];
  readonly source: string;
}

function limitsOf(context: RuleContext): Limit[] {
  const { contract, item, buyer } = context;
  const limits: Limit[] = [
    { what: 'The scope', covered: contract.scope.acquisition, source: contractSource(contract, 'scope') },
  ];
  const state = addendumOnDay(context);
  if (state.kind === 'in-force' && state.addendum.acquisition !== undefined) {
    const { addendum } = state;
    limits.push({
      what: `The addendum of ${buyer.state} (${addendumNumber(addendum)})`,
      covered: state.addendum.acquisition,
      source: contractSource(contract, `addendum of ${buyer.state}`, addendum.source),
    });
  }
  if (item !== null && item.acquisition !== undefined) {
    limits.push({
      what: 'The item on the price list',
      covered: [item.acquisition],
      source: contractSource(contract, 'price list'),
    });
  }
  return limits;
}
