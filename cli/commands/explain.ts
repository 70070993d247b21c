import type { Command } from 'commander';
import { oneRowSnapshot } from '../../core/functions/item-row';
import { priceWorkbook } from '../../core/price-workbook';
import { checkJson } from '../../core/report/check-json';
import type { Snapshot } from '../../core/workbook/snapshot';
import { openSetting, type SettingOptions } from '../io/setting';
import { refuse, type ExitCode, type Terminal } from '../io/terminal';
import { showExplanation } from '../show/show-explanation';
import { addSettingOptions, jsonOption } from './options';

interface ExplainOptions extends SettingOptions {
  readonly qty?: string;
  readonly unit?: string;
  readonly manufacturer?: string;
  readonly description?: string;
  readonly category?: string;
  readonly quoted?: string;
  readonly list?: string;
  readonly contract?: string;
  readonly supplier?: string;
  readonly json?: boolean;
}

/** `coop explain ITEM`: the whole reasoning for one item. */
export function explainCommand(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  const command = program
    .command('explain')
    .description('show the whole reasoning for one item')
    .argument('<item>', 'part number, supplier number, GTIN or NSN')
    .option('--qty <number>', 'how many (1 where nothing is said)')
    .option('--unit <unit>', 'unit of measure, for example EA or BX')
    .option('--manufacturer <name>')
    .option('--description <text>')
    .option('--category <name>')
    .option('--quoted <price>', 'what a supplier asks per unit')
    .option('--list <price>', 'list price, where a contract discounts it')
    .option('--contract <number>', 'judge it under this contract')
    .option('--supplier <name>')
    .addOption(jsonOption());
  addSettingOptions(command).action((item: string, options: ExplainOptions) => end(explain(item, options, terminal)));
}

function explain(item: string, options: ExplainOptions, terminal: Terminal): ExitCode {
  const setting = openSetting(options);
  if (!setting.ok) return refuse(terminal, setting.problem);
  const snapshot = oneRow(item, { qty: '1', ...options });
  const input = { ...setting.value, snapshot, asOfGoverns: true, mapping: null, sheets: null };
  const result = priceWorkbook(input);
  const [priced] = result.lines;
  if (priced === undefined)
    return refuse(
      terminal,
      `"${item}" is not an item that can be looked up.`,
      ...result.findings.map(({ text }) => text),
    );
  if (options.json === true) {
    const { rows, ...rest } = checkJson(result, setting.value.book);
    terminal.out(JSON.stringify({ ...rest, row: rows[0], notes: setting.value.notes }, null, 2));
    return 0;
  }
  showExplanation(priced, result, setting.value.notes, terminal);
  return 0;
}

/** The one-row sheet that an explanation is worked out on: the same path as any workbook, and as a formula. */
function oneRow(item: string, options: ExplainOptions): Snapshot {
  const { qty, manufacturer, description, category, unit, quoted, list, contract, supplier } = options;
  const row = { item, manufacturer, description, category, quantity: qty, unit, quoted, list, contract, supplier };
  return oneRowSnapshot(row, 'coop explain');
}
