import { namesOf, type CoopFunction, type FunctionExample, type Parameter } from '../../core/functions/coop-function';
import { plain, type Terminal } from '../io/terminal';
import { table } from './table';

/** The list of functions: a name and a sentence each. */
export function showFunctions(functions: readonly CoopFunction[], terminal: Terminal): void {
  const rows = functions.map((one) => [namesOf(one).excel, one.summary]);
  terminal.out(table([{ heading: 'Function' }, { heading: 'What it gives', width: 96 }], rows));
  terminal.out(
    'coop functions NAME shows one with its arguments and examples. In Google Sheets: COOP_ instead of COOP.',
  );
}

/** One function whole. */
export function showFunction(one: CoopFunction, terminal: Terminal): void {
  terminal.out(plain(usageOf(one)));
  terminal.out(plain(one.summary));
  terminal.out('');
  const rows = one.parameters.map(({ name, type, optional, description }) => [
    name,
    optional === true ? `${type}, optional` : type,
    description,
  ]);
  terminal.out(table([{ heading: 'Argument' }, { heading: 'Takes' }, { heading: 'Meaning', width: 84 }], rows));
  terminal.out('');
  terminal.out('Examples, with the sample book, the sample school district and 2026-11-25:');
  for (const example of one.examples) {
    terminal.out(plain(`  ${example.formula}   ${example.shows}`));
    for (const line of givesLines(example)) terminal.out(plain(`    ${line}`));
  }
}

/** "COOP.PRICE(item, [qty], [as_of])" */
export function usageOf(one: Pick<CoopFunction, 'id' | 'parameters'>): string {
  return `${namesOf(one).excel}(${one.parameters.map(parameterWord).join(', ')})`;
}

function parameterWord({ name, optional }: Parameter): string {
  return optional === true ? `[${name}]` : name;
}

function givesLines({ gives }: FunctionExample): string[] {
  return typeof gives === 'string' ? [gives] : gives.map((row) => row.join(' | '));
}

/** A function as data: all but its code. */
export function functionJson(one: CoopFunction): object {
  const { id, summary, parameters, result, examples } = one;
  return {
    id,
    names: namesOf(one),
    summary,
    parameters: parameters.map((parameter) => ({ ...parameter, optional: parameter.optional === true })),
    result,
    examples,
  };
}
