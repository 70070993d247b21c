import { eligibilityFinding } from '../findings/eligibility-findings';
import type { Programme } from '../programmes/programme';
import { answersOf } from './answers';
import { paperOnFile, recordAs } from './papers';
import type { Judgement, Rule, RuleContext } from './rule';
import { sourceText } from './source-text';

const answer = answersOf('authority-sunset');

type Law = NonNullable<Programme['eligibility']['laws']>[number];

/** Is the law that the whole programme rests on in force? A statute ends like a contract does (DOMAIN §2). */
export const authoritySunset: Rule = {
  id: 'authority-sunset',
  question: 'Is the law that the programme rests on in force on the order’s day?',
  judge(context) {
    const { contract, programme } = context;
    const laws = (programme.eligibility.laws ?? []).filter(
      // Where the book does not say how the contract was awarded, another rule asks for that.
      ({ awardBasis }) => awardBasis === undefined || awardBasis === contract.awardBasis,
    );
    const answers = laws.map((law) => byLaw(law, context));
    const refusal =
      answers.find((judgement) => judgement.answer === 'no') ?? answers.find(({ answer: said }) => said !== 'yes');
    return (
      refusal ??
      answers[0] ??
      answer.yes(`${programme.name} rests on no law with a last day that is on record.`, sourceText(programme.source))
    );
  },
};

function byLaw(law: Law, context: RuleContext): Judgement {
  const { programme, asOf } = context;
  const facts = { programme: programme.name, law: law.text, day: asOf };
  const { from, to } = law;
  const source = sourceText(law.source);
  if (from !== undefined && asOf < from) {
    return answer.no(
      eligibilityFinding('authority-not-begun', { ...facts, from }, { source }),
      `Order on or after ${from}, or by another way.`,
    );
  }
  if (to !== undefined && asOf > to) return ended({ ...facts, to }, law, context);
  return answer.yes(to === undefined ? `In force: ${law.text}.` : `In force until ${to}: ${law.text}.`, source);
}

function ended(
  facts: { programme: string; law: string; day: string; to: string },
  law: Law,
  context: RuleContext,
): Judgement {
  const { after } = law;
  if (after === undefined) {
    return answer.no(
      eligibilityFinding('authority-ended', { ...facts, after: 'It is over.' }, { source: sourceText(law.source) }),
      'Use another programme, or run your own procurement.',
    );
  }
  const source = sourceText(after.source);
  const paper = paperOnFile(context, after.document);
  if (paper.onFile)
    return answer.yes(`That the law holds on ${facts.day} is on file as document "${after.document}".`, source);
  return answer.needs(
    eligibilityFinding('authority-ended', { ...facts, after: after.text }, { source }),
    `Ask your counsel for the law in force on ${facts.day}${paper.aside}; until then use another contract or your own procurement. ${recordAs(after.document)}`,
  );
}
