import { ENTITY_TYPES, type EntityType, type Source } from '../contracts/common';
import { ENTITY_WORDS } from '../rules/entity-words';
import type { Programme } from './programme';

/** One fact in words, and where it stands; null for what is not known, which stands nowhere. */
export interface ProgrammeFact {
  readonly text: string;
  readonly source: Source | null;
}

/** The facts under one heading. */
export interface ProgrammeSection {
  readonly heading: string;
  readonly facts: readonly ProgrammeFact[];
}

/** A whole programme in words, for the terminal and the docs. A heading without facts is left out. */
export function describeProgramme(programme: Programme): ProgrammeSection[] {
  const sections: ProgrammeSection[] = [
    { heading: 'Who may use it', facts: whoMay(programme) },
    { heading: 'States', facts: states(programme) },
    { heading: 'How to join', facts: joining(programme) },
    { heading: 'The law it rests on', facts: laws(programme) },
    { heading: 'From the award to your state', facts: statePath(programme) },
    { heading: 'What is asked of the award', facts: award(programme) },
    { heading: 'Papers to have on file', facts: papers(programme) },
    { heading: 'How to order', facts: programme.ordering },
    { heading: 'Traps', facts: programme.traps },
    { heading: 'Not known here', facts: (programme.notKnown ?? []).map((text) => ({ text, source: null })) },
  ];
  return sections.filter(({ facts }) => facts.length > 0);
}

const NO_MEMBERSHIP = 'No membership is on record.';

/** How one becomes a buyer under the programme: by joining, or by what opens it instead. */
export function howToJoin({ eligibility }: Programme): string {
  const { membership, statePath: path } = eligibility;
  return membership === undefined ? `${NO_MEMBERSHIP} ${path.text}` : membership.how;
}

/** How the programme writes its contract numbers, by example. */
export function numbersLike({ numberPatterns }: Programme): string {
  return numberPatterns.length === 0
    ? 'not known here, or the lead agency’s own'
    : numberPatterns.map(({ example }) => example).join(', ');
}

/** Kinds of organisations in words; of a long list the shorter other half. */
function types(list: readonly EntityType[]): string {
  const others = ENTITY_TYPES.filter((type) => !list.includes(type));
  if (others.length === 0) return 'everyone';
  const named = others.length < list.length ? others : list;
  const text = named.map((type) => ENTITY_WORDS[type]).join(', ');
  return named === list ? text : `everyone but ${text}`;
}

function whoMay({ eligibility }: Programme): ProgrammeFact[] {
  const { text, yes, ask, no, source } = eligibility.entityTypes;
  return [
    ...(text === undefined ? [] : [{ text, source }]),
    ...(yes.length === 0 ? [] : [{ text: `Without a further question: ${types(yes)}.`, source }]),
    ...(ask ?? []).map((asked) => ({
      text: `To be settled first, for ${types(asked.types)}: ${asked.text} ${settling(asked)}`,
      source,
    })),
    ...(no ?? []).map((shut) => ({ text: `Not ${types(shut.types)}: ${shut.text}`, source: shut.source })),
  ];
}

const SETTLED_BY = {
  membership: 'membership settles it',
  contract: 'the contract’s own list of users settles it',
  addendum: 'the state’s addendum settles it',
} as const;

type Asked = NonNullable<Programme['eligibility']['entityTypes']['ask']>[number];

function settling({ document, settledBy }: Asked): string {
  const ways = [
    ...(settledBy === undefined ? [] : [SETTLED_BY[settledBy]]),
    ...(document === undefined && settledBy === 'membership' ? [] : [paper(document ?? 'eligibility-confirmation')]),
  ];
  return `(${ways.join(', or ')}.)`;
}

function paper(id: string): string {
  return `document "${id}" on file`;
}

function states({ eligibility, source }: Programme): ProgrammeFact[] {
  const { states: served } = eligibility;
  if (served === undefined) return [{ text: 'No state is left out, as far as its rules are on record here.', source }];
  const own = { text: `Serves ${served.only.join(', ')}.`, source: served.source };
  const { outside } = served;
  if (outside === undefined) return [own];
  const text = `From elsewhere, for ${types(outside.types)}: ${outside.text} (${paper(outside.document)})`;
  return [own, { text, source: outside.source }];
}

function joining(programme: Programme): ProgrammeFact[] {
  const { membership } = programme.eligibility;
  if (membership === undefined) return [{ text: NO_MEMBERSHIP, source: programme.source }];
  const { how, proof, numberRequired, document, of, exempt, source } = membership;
  return [
    { text: how, source },
    { text: `Proof: ${proof}${document === undefined ? '' : ` (${paper(document)})`}`, source },
    ...(numberRequired === true ? [{ text: 'Without the member number it is not proven.', source }] : []),
    ...(of === undefined ? [] : [{ text: `The membership that counts is that of "${of}".`, source }]),
    ...(exempt === undefined
      ? []
      : [{ text: `Not needed for ${types(exempt.types)}: ${exempt.text}`, source: exempt.source }]),
  ];
}

function laws({ eligibility }: Programme): ProgrammeFact[] {
  return (eligibility.laws ?? []).flatMap(({ text, awardBasis, from, to, after, source }) => {
    const only = awardBasis === undefined ? '' : `, for contracts awarded by ${words(awardBasis)}`;
    const days = `${from === undefined ? '' : `, from ${from}`}${to === undefined ? '' : `, until ${to}`}`;
    const then =
      after === undefined
        ? []
        : [{ text: `After that: ${after.text} (${paper(after.document)})`, source: after.source }];
    return [{ text: `${text}${only}${days}.`, source }, ...then];
  });
}

function words(id: string): string {
  return id.replace(/-/g, ' ');
}

const PATH_WORDS = {
  'participating-addendum': 'By a participating addendum of your state. ',
  'local-law': 'By the law of your own state. ',
  'home-state': 'By being in the state whose contract it is. ',
  none: '',
} as const;

function statePath({ eligibility }: Programme): ProgrammeFact[] {
  const { kind, text, document, authorities, source } = eligibility.statePath;
  return [
    { text: `${PATH_WORDS[kind]}${text}${document === undefined ? '' : ` (${paper(document)})`}`, source },
    ...(authorities ?? []).map((law) => {
      const who = law.entityTypes === undefined ? '' : ` for ${types(law.entityTypes)}`;
      return { text: `Known to allow it in ${law.states.join(', ')}${who}: ${law.text}.`, source: law.source };
    }),
  ];
}

function award({ eligibility }: Programme): ProgrammeFact[] {
  const { leadAgency, basis, namesStates, noPublicWorks } = eligibility.award ?? {};
  const onFile = (fact: { text: string; document: string; source: Source }) => ({
    text: `${fact.text} (${paper(fact.document)})`,
    source: fact.source,
  });
  return [
    ...(leadAgency === undefined ? [] : [onFile(leadAgency)]),
    ...(namesStates === undefined ? [] : [onFile(namesStates)]),
    ...(basis === undefined ? [] : [{ text: basis.text, source: basis.source }]),
    ...((basis === undefined ? undefined : basis.papers) ?? []).map((one) => ({
      text: `Awarded by ${words(one.basis)}: ${one.name}. ${one.how} (${paper(one.document)})`,
      source: one.source,
    })),
    ...(noPublicWorks === undefined ? [] : [noPublicWorks]),
  ];
}

function papers({ eligibility }: Programme): ProgrammeFact[] {
  return (eligibility.documents ?? []).map(({ id, name, how, states: inStates, entityTypes, source }) => {
    const where = inStates === undefined ? '' : ` in ${inStates.join(', ')}`;
    const who = entityTypes === undefined ? '' : ` for ${types(entityTypes)}`;
    return { text: `${name}${where}${who}: ${how} (${paper(id)})`, source };
  });
}
