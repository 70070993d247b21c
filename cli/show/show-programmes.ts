import { describeProgramme, howToJoin, numbersLike } from '../../core/programmes/describe-programme';
import type { Programme } from '../../core/programmes/programme';
import { sourceText } from '../../core/rules/source-text';
import { plain, type Terminal } from '../io/terminal';

/** What the list says of a programme. */
export function programmeRow(programme: Programme) {
  const { id, name, aliases, numberPatterns, source } = programme;
  return {
    id,
    name,
    aliases,
    numberExamples: numberPatterns.map(({ example }) => example),
    howToJoin: howToJoin(programme),
    source,
  };
}

/** The list on the terminal: a few lines each, because the sentences are too long for a table. */
export function showProgrammes(programmes: readonly Programme[], terminal: Terminal): void {
  for (const programme of programmes) {
    head(programme, terminal);
    terminal.out(plain(`  to join: ${howToJoin(programme)}`));
    terminal.out(plain(`  source: ${sourceText(programme.source)}`));
    terminal.out('');
  }
  terminal.out(`${programmes.length} programmes. coop programmes ID shows one whole, with every fact and its source.`);
}

/** One programme whole: every fact under its heading, and where it stands. */
export function showProgramme(programme: Programme, terminal: Terminal): void {
  head(programme, terminal);
  for (const { heading, facts } of describeProgramme(programme)) {
    terminal.out('');
    terminal.out(heading);
    for (const { text, source } of facts) {
      terminal.out(plain(`  ${text}`));
      if (source !== null) terminal.out(plain(`    (${sourceText(source)})`));
    }
  }
}

function head(programme: Programme, terminal: Terminal): void {
  const { id, name, aliases } = programme;
  terminal.out(plain(`${name} (${id})`));
  if (aliases.length > 0) terminal.out(plain(`  also called: ${aliases.join(', ')}`));
  terminal.out(plain(`  contract numbers like: ${numbersLike(programme)}`));
}
