import { priceWorkbook, type CheckResult } from '../price-workbook';
import { OUR_COLUMNS, type OurColumn } from '../report/our-columns';
import type { OutCell } from '../workbook/action';
import { sheetOfRange } from './argument-cell';
import type { CoopFunction, FunctionError } from './coop-function';
import { PARAMETERS } from './item-parameters';

const nameOf = ({ heading }: Pick<OurColumn, 'heading'>): string => heading.replace(/^COOP /, '');
const NAMES = OUR_COLUMNS.map(nameOf);

const EXAMPLE = [
  ['Item number', 'Quantity', 'Unit', 'Unit price'],
  ['810838', 30, 'BX', 4.6],
  [null, null, null, null],
  ['NO-SUCH-ITEM', 1, 'EA', 5],
];

/** CHECK: many lines at once, beside their rows. */
export const check: CoopFunction = {
  id: 'CHECK',
  summary:
    'Checks a whole table of lines, headings included, and spills our columns beside it: verdict, price, contract, why. One call for many lines is far faster than many single ones.',
  parameters: [
    {
      name: 'lines',
      type: 'range',
      description: 'the table with its heading row: item number, quantity, unit, unit price and whatever else it has',
    },
    {
      name: 'columns',
      type: 'text',
      optional: true,
      description: `only these, with commas between: ${NAMES.join(', ')}; all where nothing is said`,
    },
    PARAMETERS.asOf,
    {
      name: 'headings',
      type: 'flag',
      optional: true,
      description: 'FALSE leaves our headings out; their row stays blank',
    },
  ],
  result: { type: 'text', dimensions: 'matrix' },
  examples: [
    {
      formula: '=COOP.CHECK(A1:D4,"verdict, overcharge")',
      shows: 'two lines, with a blank row between them',
      given: { 'A1:D4': EXAMPLE },
      gives: [
        ['COOP verdict', 'COOP overcharge'],
        ['over-price', '10.5'],
        ['', ''],
        ['off-contract', ''],
      ],
    },
    {
      formula: '=COOP.CHECK(A1:D4,"colour")',
      shows: 'a column that is none',
      given: { 'A1:D4': EXAMPLE },
      gives: '#VALUE!',
    },
    {
      formula: '=COOP.CHECK(A2:D2)',
      shows: 'a range without its headings',
      given: { 'A2:D2': EXAMPLE.slice(1, 2) },
      gives: '#VALUE!',
    },
  ],
  run(given, desk) {
    const columns = columnsOf(given.text('columns'));
    if ('error' in columns) return columns;
    const day = given.day('as_of');
    const { book, bookFindings, programmes, buyer, openDay, blanksAreZero } = desk;
    const range = given.range('lines');
    const result = priceWorkbook({
      snapshot: { name: 'formula', sheets: [sheetOfRange(range, 'lines', blanksAreZero)] },
      book,
      bookFindings,
      programmes,
      buyer,
      openDay,
      asOf: day ?? desk.asOf,
      asOfGoverns: day !== null,
      mapping: null,
      sheets: null,
    });
    if (result.tables.length === 0) {
      const said = result.findings.map(({ text }) => text).join(' ');
      return { error: '#VALUE!', text: `No table with headings was found in the range. ${said}`.trim() };
    }
    return { rows: besideRows(range.length, result, columns, given.flag('headings') !== false) };
  },
};

/** Our columns, one row for each row of the range. */
function besideRows(
  count: number,
  { tables, lines }: CheckResult,
  columns: readonly OurColumn[],
  headings: boolean,
): OutCell[][] {
  const rows: OutCell[][] = Array.from({ length: count }, () => columns.map(() => null));
  for (const { headerRows } of headings ? tables : []) {
    const last = headerRows[headerRows.length - 1];
    if (last !== undefined) rows[last - 1] = columns.map(({ heading }) => ({ text: heading }));
  }
  for (const priced of lines) rows[priced.line.row - 1] = columns.map(({ cell }) => cell(priced));
  return rows;
}

function columnsOf(text: string | null): readonly OurColumn[] | FunctionError {
  if (text === null) return OUR_COLUMNS;
  const columns: OurColumn[] = [];
  for (const word of text.split(',').map((part) => part.trim().toLowerCase())) {
    const column = OUR_COLUMNS.find((own) => nameOf(own).toLowerCase() === word || own.heading.toLowerCase() === word);
    if (column === undefined)
      return { error: '#VALUE!', text: `There is no column "${word}". Columns: ${NAMES.join(', ')}.` };
    columns.push(column);
  }
  return columns;
}
