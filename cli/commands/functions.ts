import type { Command } from 'commander';
import { FUNCTIONS } from '../../core/functions';
import { namesOf } from '../../core/functions/coop-function';
import { plain, refuse, type ExitCode, type Terminal } from '../io/terminal';
import { functionJson, showFunction, showFunctions } from '../show/show-functions';
import { jsonOption } from './options';

/** `coop functions [NAME]`: the custom functions that both add-ins bring. */
export function functionsCommand(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  program
    .command('functions')
    .description('list the functions for spreadsheet formulas, or show one with its arguments and examples')
    .argument('[name]', 'PRICE, COOP.PRICE or COOP_PRICE')
    .addOption(jsonOption())
    .action((name: string | undefined, options: { json?: boolean }) =>
      end(functions(name, options.json === true, terminal)),
    );
}

function functions(name: string | undefined, json: boolean, terminal: Terminal): ExitCode {
  if (name === undefined) {
    if (json) terminal.out(JSON.stringify({ functions: FUNCTIONS.map(functionJson) }, null, 2));
    else showFunctions(FUNCTIONS, terminal);
    return 0;
  }
  const wanted = name.toUpperCase();
  const one = FUNCTIONS.find((known) => [known.id, ...Object.values(namesOf(known))].includes(wanted));
  if (one === undefined)
    return refuse(
      terminal,
      `There is no function "${plain(name)}". Functions: ${FUNCTIONS.map(({ id }) => id).join(', ')}.`,
    );
  if (json) terminal.out(JSON.stringify(functionJson(one), null, 2));
  else showFunction(one, terminal);
  return 0;
}
