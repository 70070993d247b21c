import { describeProgramme, howToJoin, type ProgrammeFact } from '../../core/programmes/describe-programme';
import { PROGRAMMES } from '../../core/programmes';
import type { Programme } from '../../core/programmes/programme';
import type { GeneratedFile } from './generated-file';
import { code, escapeMarkdown, sourceMarkdown } from './markdown';

const INTRODUCTION = `# Programmes

What Coopdesk knows of each cooperative, consortium and state programme, and where each fact stands. These are
summaries of public documents, made for judging lines of a workbook; they are no legal advice, and pages change: follow
the source before you rely on one. "Our reading" marks what a source does not say in so many words; "secondary" what
somebody else tells of it; "from memory" what was not checked against a page. What nobody here knows is said too.

The same is on the command line: ${code('coop programmes')} and ${code('coop programmes ID')}. A programme of your own
is a file (${code('coop schema programme')}). A number that looks like a programme's is a candidate, never an answer:
several programmes write their numbers alike.
`;

/** docs/programmes.md: the list, then each programme whole. */
export const programmesDoc: GeneratedFile = {
  path: 'docs/programmes.md',
  from: 'core/programmes',
  make: () => [INTRODUCTION, ...PROGRAMMES.map(inList), '', ...PROGRAMMES.map(whole)].join('\n'),
};

function inList(programme: Programme): string {
  const { id, name } = programme;
  return `- [${escapeMarkdown(name)}](#${anchor(programme)}) (${code(id)}): ${escapeMarkdown(howToJoin(programme))}`;
}

/** The heading is the id, so that the link to it is the id as well. */
function anchor({ id }: Programme): string {
  return id;
}

function whole(programme: Programme): string {
  const { id, name, aliases, numberPatterns } = programme;
  const called = aliases.length === 0 ? '' : ` Also called: ${aliases.map(escapeMarkdown).join('; ')}.`;
  const numbers = numberPatterns.map(({ pattern, example }) => `${code(pattern)}, for example ${code(example)}`);
  const written =
    numbers.length === 0
      ? 'How its contract numbers are written is not known here, or they are the lead agency’s own.'
      : `Contract numbers (# a digit, @ a letter, \\* a run of both): ${numbers.join('; ')}.`;
  const sections = describeProgramme(programme).map(
    ({ heading, facts }) => `### ${heading}\n\n${facts.map(fact).join('\n')}\n`,
  );
  return [`## ${id}`, '', `**${escapeMarkdown(name)}.**${called}`, '', written, '', ...sections].join('\n');
}

function fact({ text, source }: ProgrammeFact): string {
  return source === null ? `- ${escapeMarkdown(text)}` : `- ${escapeMarkdown(text)} (${sourceMarkdown(source)})`;
}
