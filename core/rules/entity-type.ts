import type { EntityType } from '../contracts/common';
import { eligibilityFinding } from '../findings/eligibility-findings';
import type { Programme } from '../programmes/programme';
import { addendumOnDay } from './addendum-on-day';
import { answersOf } from './answers';
import { capital, ENTITY_WORDS } from './entity-words';
import { membershipOnDay } from './membership-on-day';
import { paperOnFile, recordAs } from './papers';
import type { Judgement, Rule, RuleContext } from './rule';
import { contractSource, sourceText } from './source-text';

const answer = answersOf('entity-type');

type Asked = NonNullable<Programme['eligibility']['entityTypes']['ask']>[number];

/** May an organisation of this kind use the programme, and this award under it? */
export const entityType: Rule = {
  id: 'entity-type',
  question: 'May an organisation of this kind use the programme and this award?',
  judge(context) {
    const { buyer, contract, programme } = context;
    const named = contract.eligible === undefined ? undefined : contract.eligible.entityTypes;
    const type = ENTITY_WORDS[buyer.entityType];
    if (named !== undefined && !named.includes(buyer.entityType)) {
      return answer.no(
        eligibilityFinding(
          'entity-type-not-on-contract',
          { contract: contract.number, type },
          { source: contractSource(contract, 'who may use it') },
        ),
        'Use another contract, or ask the lead agency whether the list is complete.',
      );
    }
    return byProgramme(programme, buyer.entityType, context);
  },
};

function byProgramme(programme: Programme, type: EntityType, context: RuleContext): Judgement {
  const { yes, ask, no, text, source } = programme.eligibility.entityTypes;
  const words = ENTITY_WORDS[type];
  const shut = (no ?? []).find(({ types }) => types.includes(type));
  if (shut !== undefined) {
    return answer.no(
      eligibilityFinding(
        'entity-type-excluded',
        { programme: programme.name, type: words, rule: shut.text },
        { source: sourceText(shut.source) },
      ),
      'Use another programme.',
    );
  }
  if (yes.includes(type)) {
    const may = `${capital(words)} may use ${programme.name}.`;
    return answer.yes(text === undefined ? may : `${may} ${text}`, sourceText(source));
  }
  const asked = (ask ?? []).filter(({ types }) => types.includes(type));
  if (asked.length > 0) return settle(asked, context);
  return answer.no(
    eligibilityFinding(
      'entity-type-not-listed',
      { programme: programme.name, type: capital(words) },
      { source: sourceText(source) },
    ),
    'Ask the programme whether your kind of organisation may use it, or use another programme.',
  );
}

/** Every entry that asks for this type must be settled; the first that is not is the next step. */
function settle(asked: readonly Asked[], context: RuleContext): Judgement {
  const { buyer, programme } = context;
  const source = sourceText(programme.eligibility.entityTypes.source);
  const type = ENTITY_WORDS[buyer.entityType];
  const settled = asked.map((entry) => ({ entry, by: settledBy(entry, context) }));
  const open = settled.find(({ by }) => by === null);
  if (open === undefined) {
    const by = settled.map((one) => one.by).join('; ');
    return answer.yes(`${capital(type)} may use ${programme.name} here: ${by}.`, source);
  }
  const { entry } = open;
  const finding = eligibilityFinding(
    'entity-type-to-ask',
    { programme: programme.name, type, rule: entry.text },
    { source },
  );
  const paper = entry.document ?? (entry.settledBy === 'membership' ? undefined : DEFAULT_PAPER);
  const step =
    paper === undefined
      ? `Ask ${programme.name}; once it has taken you as a member, put the membership in your buyer file.`
      : `Get the answer in writing${paperOnFile(context, paper).aside}. ${recordAs(paper)}`;
  return answer.needs(finding, step);
}

const DEFAULT_PAPER = 'eligibility-confirmation';

function settledBy(entry: Asked, context: RuleContext): string | null {
  const { buyer, contract } = context;
  if (paperOnFile(context, entry.document ?? DEFAULT_PAPER).onFile) return 'the answer is on file';
  if (entry.settledBy === 'membership' && membershipOnDay(context).kind === 'member') return 'it was taken as a member';
  if (
    entry.settledBy === 'contract' &&
    contract.eligible !== undefined &&
    contract.eligible.entityTypes !== undefined
  ) {
    // The rule has refused already where the contract's list leaves the type out.
    return 'the contract names it among its users';
  }
  const path = addendumOnDay(context);
  const listed = path.kind === 'in-force' && (path.addendum.entityTypes ?? []).includes(buyer.entityType);
  return entry.settledBy === 'addendum' && listed ? 'the state’s addendum names it among its users' : null;
}
