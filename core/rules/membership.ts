import { eligibilityFinding } from '../findings/eligibility-findings';
import { answersOf } from './answers';
import { membershipOnDay } from './membership-on-day';
import { paperOnFile } from './papers';
import type { Rule, RuleContext } from './rule';
import { sourceText } from './source-text';

const answer = answersOf('membership');

/** Has the buyer joined the programme, and is that membership in force on the order's day? */
export const membership: Rule = {
  id: 'membership',
  question: 'Has the buyer joined the programme, for the order’s day?',
  judge(context) {
    const { programme, buyer, asOf } = context;
    const asks = programme.eligibility.membership;
    if (asks === undefined) {
      return answer.yes(
        `${programme.name} asks for no membership, as far as its rules are on record here.`,
        sourceText(programme.source),
      );
    }
    const { exempt } = asks;
    if (exempt !== undefined && exempt.types.includes(buyer.entityType)) {
      return answer.yes(exempt.text, sourceText(exempt.source));
    }
    const source = sourceText(asks.source);
    const facts = { programme: programme.name, day: asOf };
    const state = membershipOnDay(context);
    const aside = asks.document === undefined ? '' : paperOnFile(context, asks.document).aside;
    const join = `Join: ${asks.how} Proof: ${asks.proof}${aside} Then put the membership in your buyer file and cite the contract number on the order.`;
    switch (state.kind) {
      case 'member':
        return answer.yes(`A member of ${programme.name} on ${asOf}: ${state.proof}.`, source);
      case 'none':
        return answer.needs(eligibilityFinding('membership-missing', facts, { source }), join);
      case 'ended':
        return answer.needs(
          eligibilityFinding('membership-ended', { ...facts, to: state.to }, { source }),
          `Renew it before the order. ${join}`,
        );
      case 'not-begun':
        return answer.needs(
          eligibilityFinding('membership-not-begun', { ...facts, from: state.from }, { source }),
          `Order on or after ${state.from}, or have the membership begin earlier.`,
        );
      case 'no-number':
        return answer.needs(eligibilityFinding('membership-number-missing', facts, { source }), numberStep(context));
    }
  },
};

function numberStep({ programme }: RuleContext): string {
  return `Find your member number at ${programme.name} and put it in your buyer file; the contractor will ask for it.`;
}
