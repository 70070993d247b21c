import type { Command } from 'commander';
import { priceWorkbook } from '../../core/price-workbook';
import { checkJson } from '../../core/report/check-json';
import type { Cell, Snapshot } from '../../core/workbook/snapshot';
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

/** The columns of the one-row sheet that an explanation is worked out on: the same path as any workbook. */
const COLUMNS: readonly {
  readonly heading: string;
  readonly of: (item: string, options: ExplainOptions) => string | undefined;
}[] = [
  { heading: 'Item number', of: (item) => item },
  { heading: 'Manufacturer', of: (_, { manufacturer }) => manufacturer },
  { heading: 'Description', of: (_, { description }) => description },
  { heading: 'Category', of: (_, { category }) => category },
  { heading: 'Quantity', of: (_, { qty }) => qty },
  { heading: 'Unit of measure', of: (_, { unit }) => unit },
  { heading: 'Unit price', of: (_, { quoted }) => quoted },
  { heading: 'List price', of: (_, { list }) => list },
  { heading: 'Contract number', of: (_, { contract }) => contract },
  { heading: 'Supplier', of: (_, { supplier }) => supplier },
];

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

function oneRow(item: string, options: ExplainOptions): Snapshot {
  const given = COLUMNS.flatMap(({ heading, of }) => {
    const value = of(item, options);
    return value === undefined ? [] : [{ heading, value }];
  });
  const text = (value: string): Cell => ({ kind: 'text', value });
  const rows = [
    { row: 1, cells: given.map(({ heading }) => text(heading)) },
    { row: 2, cells: given.map(({ value }) => text(value)) },
  ];
  return { name: 'coop explain', sheets: [{ name: 'explain', rows }] };
}
