import fc from 'fast-check';
import { findTables } from '../../../core/workbook/find-tables';
import type { Line } from '../../../core/workbook/line';
import { readLines } from '../../../core/workbook/read-lines';
import type { Cell, SheetRow, SheetSnapshot } from '../../../core/workbook/snapshot';

const text = (value: string): Cell => ({ kind: 'text', value });

const HEADS = ['Part No.', 'Description', 'Qty', 'UOM', 'Unit Price', 'Total', 'Vendor', 'Contract #', 'Date Needed'];
const WORDS = [
  'Item',
  'Total',
  'Qty',
  'Freight',
  'Unit Price',
  'Price',
  'N/A',
  '*',
  'Note:',
  'EA',
  '12',
  '$4.10',
  '(3)',
  '__proto__',
  '=A1',
  'Subtotal',
  'Acme Supply Co',
  'AB-1',
  '#N/A',
  '12/31/9999',
  'Current',
  'Proposed',
];

const junkCell: fc.Arbitrary<Cell | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom(...WORDS, ...HEADS).map(text),
  fc.string({ maxLength: 20 }).map(text),
  fc.double().map((value): Cell => ({ kind: 'number', value })),
  fc.constantFrom<Cell>(
    { kind: 'boolean', value: true },
    { kind: 'error', value: '#REF!' },
    { kind: 'date', value: '2026-01-02' },
  ),
);

const range = fc
  .tuple(fc.nat(12), fc.nat(6), fc.nat(3), fc.nat(3))
  .map(([row, left, down, across]) => ({ top: row + 1, left, bottom: row + 1 + down, right: left + across }));

const junkSheet: fc.Arbitrary<SheetSnapshot> = fc
  .tuple(fc.array(fc.array(junkCell, { maxLength: 8 }), { maxLength: 14 }), fc.array(range, { maxLength: 3 }))
  .map(([rows, merges]) => ({ name: 'Junk', merges, rows: rows.map((cells, index) => ({ row: index + 1, cells })) }));

test('law: any sheet is read without a throw, and rows in = lines + skipped', () => {
  fc.assert(
    fc.property(junkSheet, (sheet) => {
      for (const table of findTables(sheet).tables) {
        const { lines, skipped } = readLines(sheet, table);
        const rows = [...lines, ...skipped].map(({ row }) => row).sort((a, b) => a - b);
        const inside = sheet.rows.filter(({ row }) => table.firstRow <= row && row <= table.lastRow);
        expect(rows).toEqual(inside.map(({ row }) => row));
      }
    }),
    { numRuns: 500 },
  );
});

const orderRow: fc.Arbitrary<string[]> = fc
  .tuple(
    fc.stringMatching(/^[A-Z]{2}-[0-9]{2,5}$/),
    fc.constantFrom('Copy paper, white', 'Pens, blue, fine', 'Desk, oak', 'Toner for printers'),
    fc.integer({ min: 1, max: 99 }),
    fc.constantFrom('EA', 'BX', 'DZ', ''),
    fc.integer({ min: 1, max: 99999 }),
    fc.boolean(),
  )
  .map(([item, description, quantity, unit, cents, right]) => [
    item,
    description,
    String(quantity),
    unit,
    (cents / 100).toFixed(2),
    ((cents * (quantity + (right ? 0 : 1))) / 100).toFixed(2),
    'Acme Supply Co',
    'R240107',
    '12/1/2026',
  ]);

const order = fc.array(orderRow, { minLength: 1, maxLength: 8 });

function sheetFrom(rows: readonly (readonly string[])[], firstRow = 1): SheetSnapshot {
  const cells = (row: readonly string[]): (Cell | undefined)[] =>
    row.map((value) => (value === '' ? undefined : text(value)));
  return { name: 'Order', rows: rows.map((row, index): SheetRow => ({ row: firstRow + index, cells: cells(row) })) };
}

/** The lines of a sheet as plain data, with places by row but not by column. */
function linesOf(sheet: SheetSnapshot, shift = 0): unknown[] {
  const { tables } = findTables(sheet);
  const lines = tables.flatMap((table) => readLines(sheet, table).lines);
  return lines.map((line: Line) => ({
    ...(JSON.parse(JSON.stringify(line)) as object),
    row: line.row - shift,
    problems: line.problems.map(({ code }) => code),
  }));
}

test('law: the order of columns changes no line', () => {
  const shuffled = fc.shuffledSubarray(
    HEADS.map((_, index) => index),
    { minLength: HEADS.length },
  );
  fc.assert(
    fc.property(order, shuffled, (rows, columns) => {
      const plain = linesOf(sheetFrom([HEADS, ...rows]));
      const permuted = [HEADS, ...rows].map((row) => columns.map((column) => row[column] ?? ''));
      expect(plain).toHaveLength(rows.length);
      expect(linesOf(sheetFrom(permuted))).toEqual(plain);
    }),
  );
});

test('law: title rows above change only the row numbers', () => {
  const title = fc.constantFrom(
    'Lincoln School District',
    'Requisition 2026',
    'Unit Price List',
    'Total Quantity',
    'Vendor: Acme',
    '',
  );
  fc.assert(
    fc.property(order, fc.array(title, { maxLength: 5 }), (rows, titles) => {
      const titled = sheetFrom([...titles.map((words) => [words]), HEADS, ...rows]);
      expect(linesOf(titled, titles.length)).toEqual(linesOf(sheetFrom([HEADS, ...rows])));
    }),
  );
});

test('law: blank rows and subtotals between lines change only the row numbers', () => {
  fc.assert(
    fc.property(order, fc.nat(8), (rows, at) => {
      const place = Math.min(at, rows.length);
      const between = [['', 'Subtotal', '', '', '', '12.00'], ['', '', ''], ...rows.slice(place)];
      const spaced = linesOf(sheetFrom([HEADS, ...rows.slice(0, place), ...between])) as { row: number }[];
      const plain = linesOf(sheetFrom([HEADS, ...rows])) as { row: number }[];
      const unnumbered = (lines: { row: number }[]): unknown[] => lines.map((line) => ({ ...line, row: 0 }));
      expect(unnumbered(spaced)).toEqual(unnumbered(plain));
    }),
  );
});
