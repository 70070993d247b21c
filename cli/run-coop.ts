import { Command, CommanderError } from 'commander';
import { bookCommand } from './commands/book';
import { checkCommand } from './commands/check';
import { explainCommand } from './commands/explain';
import { functionsCommand } from './commands/functions';
import { importCommand } from './commands/import';
import { programmesCommand } from './commands/programmes';
import { schemaCommand } from './commands/schema';
import { searchCommand } from './commands/search';
import { unmarkCommand } from './commands/unmark';
import type { ExitCode, Terminal } from './io/terminal';

/** Adds one command to the program; its exit code goes to `end`. */
export type CommandMaker = (program: Command, terminal: Terminal, end: (code: ExitCode) => void) => void;

/** All commands in the order of `coop --help`. A new command is one file and one line here. */
const COMMANDS: readonly CommandMaker[] = [
  checkCommand,
  importCommand,
  explainCommand,
  searchCommand,
  bookCommand,
  programmesCommand,
  functionsCommand,
  schemaCommand,
  unmarkCommand,
];

/** Runs the command line in this process and answers its exit code. Nothing here ends the process. */
export async function runCoop(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = new Command('coop')
    .description('Prices a spreadsheet against cooperative purchasing contracts, and says why.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
    })
    .showHelpAfterError('(coop --help shows what can be asked)');
  for (const make of COMMANDS) make(program, terminal, (ended) => (code = ended));
  // Subcommands made before these settings do not inherit them.
  for (const command of program.commands) inheritSettings(command, program);
  try {
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
}

function inheritSettings(command: Command, program: Command): void {
  command.copyInheritedSettings(program);
  for (const child of command.commands) inheritSettings(child, program);
}
