import { within } from '../contracts/common';
import { eligibilityFinding } from '../findings/eligibility-findings';
import { addendumNumber, addendumOnDay, type AddendumState } from './addendum-on-day';
import { answersOf } from './answers';
import { paperOnFile, recordAs } from './papers';
import type { Judgement, Rule, RuleContext } from './rule';
import { contractSource, sourceText } from './source-text';

const answer = answersOf('state-path');

/** Does something open the award to the buyer's state: an addendum, a law, the state's own contract? */
export const statePath: Rule = {
  id: 'state-path',
  question: 'Is the way from the award to the buyer’s state open?',
  judge(context) {
    const { statePath: path } = context.programme.eligibility;
    switch (path.kind) {
      case 'none':
        return answer.yes(path.text, sourceText(path.source));
      case 'participating-addendum':
        return byAddendum(context);
      case 'local-law':
        return byLocalLaw(context);
      case 'home-state':
        return byHomeState(context);
    }
  },
};

function byAddendum(context: RuleContext): Judgement {
  const { contract, programme, buyer } = context;
  const { statePath: path } = programme.eligibility;
  const document = path.document ?? 'cpo-approval';
  const state = addendumOnDay(context);
  if (state.kind === 'in-force') {
    const { addendum } = state;
    return answer.yes(
      `${buyer.state} has a participating addendum, ${addendumNumber(addendum)}: cite it and ${contract.number} on the order.`,
      contractSource(contract, `addendum of ${buyer.state}`, addendum.source),
    );
  }
  const paper = paperOnFile(context, document);
  if (paper.onFile) {
    return answer.yes(
      `${buyer.state} has no addendum in force, and document "${document}" is on file.`,
      sourceText(path.source),
    );
  }
  return answer.needs(
    addendumFinding(state, context),
    `${addendumStep(state)} Otherwise get the approval of your state’s chief procurement officer${paper.aside}. ${recordAs(document)}`,
  );
}

function addendumFinding(state: Exclude<AddendumState, { kind: 'in-force' }>, context: RuleContext) {
  const { contract, programme, buyer, asOf } = context;
  const { statePath: path } = programme.eligibility;
  const facts = { state: buyer.state, contract: contract.number, day: asOf };
  if (state.kind === 'none') {
    return eligibilityFinding('addendum-missing', { ...facts, rule: path.text }, { source: sourceText(path.source) });
  }
  const { addendum } = state;
  const source = contractSource(contract, `addendum of ${buyer.state}`, addendum.source);
  const number = addendumNumber(addendum);
  return state.kind === 'ended'
    ? eligibilityFinding('addendum-ended', { ...facts, number, end: addendum.end ?? '' }, { source })
    : eligibilityFinding('addendum-not-yet-effective', { ...facts, number, start: addendum.start }, { source });
}

function addendumStep(state: Exclude<AddendumState, { kind: 'in-force' }>): string {
  if (state.kind === 'ended')
    return 'Ask your state whether the addendum was extended; the master agreement’s later end does not help.';
  if (state.kind === 'not-yet') return `Order on or after ${state.addendum.start}.`;
  return 'Ask the supplier whether your state has signed since; if it has, load the addendum.';
}

function byLocalLaw(context: RuleContext): Judgement {
  const { programme, buyer, asOf } = context;
  const { statePath: path } = programme.eligibility;
  const law = (path.authorities ?? []).find(
    ({ states, entityTypes, from, to }) =>
      states.includes(buyer.state) &&
      (entityTypes === undefined || entityTypes.includes(buyer.entityType)) &&
      within(asOf, from, to),
  );
  if (law !== undefined) return answer.yes(`Allowed in ${buyer.state} by ${law.text}.`, sourceText(law.source));
  const document = path.document ?? 'cooperative-authority';
  const paper = paperOnFile(context, document);
  const source = sourceText(path.source);
  if (paper.onFile)
    return answer.yes(`The authority to buy cooperatively is on file as document "${document}".`, source);
  return answer.needs(
    eligibilityFinding(
      'local-authority-missing',
      { programme: programme.name, state: buyer.state, rule: path.text },
      { source },
    ),
    `Ask your business office or counsel for the statute, resolution or policy that lets you use cooperative contracts${paper.aside}. ${recordAs(document)}`,
  );
}

function byHomeState({ contract, programme, buyer }: RuleContext): Judgement {
  const { statePath: path } = programme.eligibility;
  const { homeState } = contract;
  const source = sourceText(path.source);
  if (homeState === buyer.state)
    return answer.yes(
      `Contract ${contract.number} is ${homeState}’s own, and your organisation is in ${homeState}.`,
      source,
    );
  if (homeState === undefined) {
    return answer.needs(
      eligibilityFinding(
        'home-state-not-stated',
        { contract: contract.number },
        { source: contractSource(contract, 'title') },
      ),
      'Put the state into the contract’s file as "homeState".',
    );
  }
  return answer.no(
    eligibilityFinding(
      'home-state-only',
      { contract: contract.number, home: homeState, state: buyer.state },
      { source },
    ),
    `Look for the same supplier on a contract of ${buyer.state} or on a national programme.`,
  );
}
