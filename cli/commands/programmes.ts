import type { Command } from 'commander';
import type { Programme } from '../../core/programmes/programme';
import { programmeRegistry, type ProgrammeRegistry } from '../../core/programmes/registry';
import { openBook } from '../io/setting';
import { plain, refuse, type ExitCode, type Terminal } from '../io/terminal';
import { programmeRow, showProgramme, showProgrammes } from '../show/show-programmes';
import { jsonOption } from './options';

interface ProgrammesOptions {
  readonly book?: readonly string[];
  readonly json?: boolean;
}

/** `coop programmes [ID]`: every programme that is known, or one whole, with its facts and where they stand. */
export function programmesCommand(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  program
    .command('programmes')
    .description('list the programmes that are known, or show one with its rules and their sources')
    .argument('[programme]', 'id, name or alias of one')
    .option('--book <path...>', 'folders or files with programmes of your own')
    .addOption(jsonOption())
    .action((name: string | undefined, options: ProgrammesOptions) => end(programmes(name, options, terminal)));
}

function programmes(name: string | undefined, options: ProgrammesOptions, terminal: Terminal): ExitCode {
  const opened = options.book === undefined ? null : openBook(options.book);
  if (opened !== null && !opened.ok) return refuse(terminal, opened.problem);
  const registry = opened === null ? programmeRegistry([]) : opened.value.programmes;
  for (const { text } of registry.problems) terminal.err(plain(text));
  return name === undefined ? list(registry, options, terminal) : one(name, registry, options, terminal);
}

function list(registry: ProgrammeRegistry, options: ProgrammesOptions, terminal: Terminal): ExitCode {
  const all = [...registry.byId.values()];
  if (options.json === true) terminal.out(JSON.stringify({ programmes: all.map(programmeRow) }, null, 2));
  else showProgrammes(all, terminal);
  return 0;
}

function one(name: string, registry: ProgrammeRegistry, options: ProgrammesOptions, terminal: Terminal): ExitCode {
  const found = named(name, registry);
  if (found === null) {
    return refuse(terminal, `There is no programme "${plain(name)}" on record. coop programmes lists those there are.`);
  }
  if ('ambiguous' in found) {
    const ids = found.ambiguous.map(({ id }) => id).join(', ');
    return refuse(terminal, `"${plain(name)}" is the name of more than one programme: ${ids}. Give the id of one.`);
  }
  if (options.json === true) terminal.out(JSON.stringify(found.programme, null, 2));
  else showProgramme(found.programme, terminal);
  return 0;
}

/** An id is never ambiguous, even where another programme bears it as a name. */
function named(name: string, { byId, recognise }: ProgrammeRegistry) {
  const programme: Programme | undefined = byId.get(name);
  return programme === undefined ? recognise(name) : { programme };
}
