import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../../files/read-workbook';
import { callFunction } from '../../../core/functions/call-function';
import type { ArgumentValue } from '../../../core/functions/coop-function';
import { check } from '../../../core/functions/check';
import { price } from '../../../core/functions/price';
import { status } from '../../../core/functions/status';
import { why } from '../../../core/functions/why';
import { priceWorkbook, type CheckResult } from '../../../core/price-workbook';
import { OUR_COLUMNS } from '../../../core/report/our-columns';
import { whyText } from '../../../core/report/sentences';
import type { SheetSnapshot, Snapshot } from '../../../core/workbook/snapshot';
import { checkJson, coop } from '../../helpers/run-cli';
import { sampleDesk, shownOf } from '../../helpers/run-formula';

const desk = sampleDesk();

function snapshotOf(file: string): Snapshot {
  const read = readWorkbook(new Uint8Array(readFileSync(file)), file);
  if (!read.ok) throw new Error(read.problem);
  return read.snapshot;
}

function checked(snapshot: Snapshot): CheckResult {
  return priceWorkbook({ ...desk, snapshot, asOfGoverns: false, mapping: null, sheets: null });
}

/** What a host hands over for a sheet: values without their formats, so displayed text is lost. */
function rangeOf({ rows }: SheetSnapshot): ArgumentValue[][] {
  const last = rows[rows.length - 1]?.row ?? 0;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return Array.from({ length: last }, (_, index) => {
    const cells = rows.find(({ row }) => row === index + 1)?.cells ?? [];
    return Array.from({ length: width }, (__, column): ArgumentValue => {
      const cell = cells[column];
      if (cell === undefined) return '';
      return cell.kind === 'error' ? { error: cell.value } : cell.value;
    });
  });
}

/** The same sheet as those values alone say it. */
function withoutFormats(sheet: SheetSnapshot): SheetSnapshot {
  const rows = sheet.rows.map(({ row, cells }) => ({
    row,
    cells: cells.map((cell) => {
      if (cell === undefined) return undefined;
      if (cell.kind === 'number') return { kind: cell.kind, value: cell.value };
      return cell.kind === 'date' ? ({ kind: 'text', value: cell.value } as const) : cell;
    }),
  }));
  return { name: 'lines', rows };
}

test.each(['examples/requisition.csv', 'examples/requisition.xlsx', 'examples/vendor-quote.xlsx'])(
  'CHECK over the rows of %s says of each row what a check says',
  (file) => {
    const [sheet] = snapshotOf(file).sheets;
    if (sheet === undefined) throw new Error('No sheet');
    const result = checked({ name: file, sheets: [withoutFormats(sheet)] });
    const answer = callFunction(check, [rangeOf(sheet)], desk);
    if (!('rows' in answer)) throw new Error('No rows');
    expect(result.lines.length).toBeGreaterThan(9);
    const filled = answer.rows.filter((row) => row.some((cell) => cell !== null));
    expect(filled).toHaveLength(result.lines.length + result.tables.length);
    for (const priced of result.lines) {
      expect(answer.rows[priced.line.row - 1]).toEqual(OUR_COLUMNS.map(({ cell }) => cell(priced)));
    }
  },
);

test('CHECK agrees with coop check, row by row', async () => {
  const [sheet] = snapshotOf('examples/requisition.csv').sheets;
  if (sheet === undefined) throw new Error('No sheet');
  const shown = shownOf(callFunction(check, [rangeOf(sheet), 'verdict, contract', '2026-11-25'], desk));
  const { json } = await checkJson('examples/requisition.csv');
  for (const { row, verdict, contract } of json.rows) expect(shown[row - 1]).toEqual([verdict, contract ?? '']);
});

test.each([
  ['810838', '30', 'BX', '4.60'],
  ['810838', '30', 'BX', '4.25'],
  ['EN91', '48', 'BX', null],
  ['EN91', '24', 'EA', '0.60'],
  ['CF280A', '2', 'EA', '80.00'],
  ['SC-NB14-G5#ABA', '28', 'EA', '1106.18'],
  ['SAV-PJ-500', '1', 'EA', null],
  ['SHR-5000', '1', 'EA', null],
  ['SK2400', '1', 'EA', null],
  ['2100', '1', 'BX', null],
  ['1.23E+11', '1', 'EA', null],
  ['NO-SUCH-ITEM', '1', 'EA', '5.00'],
] as const)('STATUS, PRICE and WHY of %s × %s %s at %s are those of coop explain', async (item, qty, unit, quoted) => {
  const words = ['--book', 'examples/book', '--buyer', 'examples/buyer.json', '--as-of', '2026-11-25', '--json'];
  const asked = ['--qty', qty, '--unit', unit, ...(quoted === null ? [] : ['--quoted', quoted])];
  const ran = await coop('explain', item, ...asked, ...words);
  const { row } = JSON.parse(ran.out) as { row: { verdict: string; price: string | null } };
  const given = [item, Number(qty), null, null, unit];
  expect(shownOf(callFunction(status, [...given, quoted], desk))).toBe(row.verdict);
  const open = ['on-contract', 'over-price', 'needs-document'].includes(row.verdict);
  expect(shownOf(callFunction(price, given, desk))).toBe(open ? row.price : '#N/A');
  const [priced] = checked({
    name: 'by hand',
    sheets: [
      {
        name: 'a',
        rows: [
          { row: 1, cells: ['Part number', 'Qty', 'UOM', 'Unit price'].map((value) => ({ kind: 'text', value })) },
          {
            row: 2,
            cells: [item, qty, unit, quoted].map((value) => (value === null ? undefined : { kind: 'text', value })),
          },
        ],
      },
    ],
  }).lines;
  if (priced === undefined) throw new Error('No line');
  expect(shownOf(callFunction(why, [...given, quoted], desk))).toContain(whyText(priced));
});
