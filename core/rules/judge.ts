import type { Addendum } from '../contracts/contract';
import { addendaInForce } from './addendum-on-day';
import { RULES } from './index';
import type { Answer, Eligibility, RuleContext } from './rule';

const BADNESS: Readonly<Record<Answer, number>> = { yes: 0, 'needs-document': 1, no: 2 };

/**
 * May this buyer use this contract, for this item, on this day? Every rule answers; the worst answer is the whole's.
 * Where the buyer's state has several addenda in force (state agencies under one, local bodies under another), she may
 * buy under any one of them but never under a mixture: each is tried alone and the best whole answer stands.
 */
export function judge(context: RuleContext): Eligibility {
  const addenda = addendaInForce(context);
  if (addenda.length < 2) return judgeOnce(context);
  return addenda.map((addendum) => judgeOnce(underOnly(context, addendum))).reduce(better);
}

function underOnly(context: RuleContext, addendum: Addendum): RuleContext {
  return { ...context, contract: { ...context.contract, addenda: [addendum] } };
}

function judgeOnce(context: RuleContext): Eligibility {
  const judgements = RULES.map((rule) => rule.judge(context));
  return { answer: judgements.map(({ answer }) => answer).reduce(worse, 'yes'), judgements };
}

function worse(a: Answer, b: Answer): Answer {
  return BADNESS[a] >= BADNESS[b] ? a : b;
}

/** The milder answer; between equals the one with fewer complaints; between equals again the first addendum. */
function better(a: Eligibility, b: Eligibility): Eligibility {
  const byAnswer = BADNESS[a.answer] - BADNESS[b.answer];
  const byCount = complaints(a) - complaints(b);
  return (byAnswer === 0 ? byCount : byAnswer) <= 0 ? a : b;
}

function complaints({ judgements }: Eligibility): number {
  return judgements.reduce((sum, { answer }) => sum + BADNESS[answer], 0);
}
