import { FUNCTIONS } from '../../core/functions';
import { namesOf, type CoopFunction, type FunctionExample } from '../../core/functions/coop-function';
import type { GeneratedFile } from './generated-file';
import { code, escapeMarkdown } from './markdown';

const INTRODUCTION = `# Functions for formulas

In Excel a function is called ${code('COOP.PRICE')}, in Google Sheets ${code('COOP_PRICE')}. Each answers by the same path as a check of a
workbook: the same verdict, price and sentence. The examples are run by a test, with the sample book of ${code('examples/book')},
the school district of ${code('examples/buyer.json')} and the day 2026-11-25; ${code('coop functions')} prints them too.

- Item numbers are text: keep their column as text, so that leading zeros stay. A number in a cell is looked up as it is.
- Give the unit. A price per box never meets a quantity of each without it.
- The day is a cell with a fixed date, never TODAY(): a formula must say tomorrow what it says today.
- An argument left out, a blank cell and "" are the same. **#N/A** means that there is no value to be had, **#VALUE!** that the
  formula is asked wrongly; both carry the reason.
`;

/** docs/functions.md: every custom function with its arguments and its examples. */
export const functionsDoc: GeneratedFile = {
  path: 'docs/functions.md',
  from: 'core/functions',
  make: () => [INTRODUCTION, ...FUNCTIONS.map(section)].join('\n'),
};

function section(one: CoopFunction): string {
  const { id, summary, parameters, examples } = one;
  const words = parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)).join(', ');
  const rows = parameters.map(
    ({ name, type, optional, description }) =>
      `| ${code(name)} | ${type}${optional === true ? ', optional' : ''} | ${escapeMarkdown(description)} |`,
  );
  return [
    `## ${id}\n`,
    `${code(`${namesOf(one).excel}(${words})`)}\n`,
    `${escapeMarkdown(summary)}\n`,
    '| Argument | Takes | Meaning |\n|---|---|---|',
    ...rows,
    '',
    ...examples.map(exampleLine),
    '',
  ].join('\n');
}

function exampleLine({ formula, shows, given, gives }: FunctionExample): string {
  const cells = Object.entries(given ?? {}).map(([range, rows]) => ` with ${range} = ${inlineRows(rows)}`);
  const answer = typeof gives === 'string' ? code(gives) : inlineRows(gives);
  return `- ${code(formula)}${cells.join('')} (${escapeMarkdown(shows)}): ${answer}`;
}

function inlineRows(rows: readonly (readonly (string | number | null)[])[]): string {
  return code(`{${rows.map((row) => row.map((cell) => cell ?? '').join(', ')).join('; ')}}`);
}
