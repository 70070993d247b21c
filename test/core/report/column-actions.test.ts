import { lineFinding } from '../../../core/findings/line-findings';
import { columnActions } from '../../../core/report/column-actions';
import { OUR_COLUMNS, VERDICT_HEADING } from '../../../core/report/our-columns';
import type { PricedLine } from '../../../core/priced-line';
import type { SetMarks, WriteBlock } from '../../../core/workbook/action';
import type { Cell, SheetSnapshot } from '../../../core/workbook/snapshot';
import { aCheckResult, shownIn } from '../../helpers/check-result';
import { aLine, anOffer, aPricedLine, dec } from '../../helpers/makers';
import { sheetOf } from '../../helpers/sheet-of';

const ORDER = `
Spring order
|
Item #|Description|Qty|Unit Price
AB-100|Pens|n:2|n:10
AB-200|Paper|n:3|n:20
|Subtotal||n:80
AB-300|Clips|n:1|n:5
`.trimStart();

const priced = (row: number, over: Partial<PricedLine> = {}): PricedLine =>
  aPricedLine({ line: aLine({ row }), ...over });

function actionsOn(sheet: SheetSnapshot, lines: readonly PricedLine[]) {
  const actions = columnActions({ name: 'order.xlsx', sheets: [sheet] }, aCheckResult(lines, { sheets: [sheet] }));
  const blocks = actions.filter((action): action is WriteBlock => action.do === 'write-block');
  const marks = actions.filter((action): action is SetMarks => action.do === 'set-marks');
  return { blocks, marks };
}

function onlyBlock(sheet: SheetSnapshot, lines: readonly PricedLine[]): WriteBlock {
  const { blocks } = actionsOn(sheet, lines);
  expect(blocks).toHaveLength(1);
  const [block] = blocks;
  if (block === undefined) throw new Error('No block');
  return block;
}

/** The sheet as it stands after a block was written into it. */
function written(sheet: SheetSnapshot, { row, column, values }: WriteBlock): SheetSnapshot {
  const rows = new Map(sheet.rows.map((entry) => [entry.row, [...entry.cells]]));
  values.forEach((cells, index) => {
    const own = rows.get(row + index) ?? [];
    cells.forEach((cell, offset) => {
      const value = shownIn(cell);
      if (value !== null) own[column + offset] = { kind: 'text', value } satisfies Cell;
    });
    rows.set(row + index, own);
  });
  return { ...sheet, rows: [...rows].sort(([a], [b]) => a - b).map(([number, cells]) => ({ row: number, cells })) };
}

describe('where our columns stand', () => {
  test('right of the table, on the heading row and the rows under it', () => {
    const block = onlyBlock(sheetOf(ORDER), [priced(4), priced(5), priced(7)]);
    expect(block).toMatchObject({ sheet: 'Sheet1', row: 3, column: 4, headingRows: [3] });
    expect(block.values[0]?.map(shownIn)).toEqual(OUR_COLUMNS.map(({ heading }) => heading));
    expect(block.values).toHaveLength(5);
  });

  test.each([
    ['a note far right of the table', ORDER.replace('Spring order', 'Spring order|||||||ask Kim'), 8],
    ['a merged title wider than the table', `${ORDER}@merge A1:J1\n`, 10],
    ['a cell below the table', `${ORDER}\n\n\n|||||checked by`, 6],
  ])('nothing of hers is written over: %s', (_, text, free) => {
    expect(onlyBlock(sheetOf(text), [priced(4)]).column).toBeGreaterThanOrEqual(free);
  });

  test('a second run finds the place of the first and writes the same', () => {
    const sheet = sheetOf(ORDER);
    const lines = [priced(4), priced(5), priced(7)];
    const first = onlyBlock(sheet, lines);
    const after = written(sheet, first);
    expect(onlyBlock(after, lines)).toEqual(first);
  });

  test('what she put right of our columns is left alone, and ours stay where they were', () => {
    const sheet = sheetOf(ORDER);
    const first = onlyBlock(sheet, [priced(4)]);
    const after = written(sheet, first);
    const hers = written(after, {
      do: 'write-block',
      sheet: 'Sheet1',
      row: 4,
      column: 30,
      values: [[{ text: 'hers' }]],
    });
    const second = onlyBlock(hers, [priced(4)]);
    expect(second.column).toBe(first.column);
    expect(second.column + OUR_COLUMNS.length).toBeLessThanOrEqual(30);
  });

  test('two tables under each other share the columns; none lies over the other', () => {
    const sheet = sheetOf(`${ORDER}\n\nItem #|Description|Qty|Unit Price|Notes\nAB-900|Glue|n:2|n:4|now\n`);
    const { blocks } = actionsOn(sheet, [priced(4)]);
    expect(blocks.length).toBeGreaterThan(0);
    const ranges = blocks.map(({ row, values }) => [row, row + values.length - 1] as const);
    ranges.forEach(([top], index) => {
      if (index > 0) expect(top).toBeGreaterThan(ranges[index - 1]?.[1] ?? 0);
    });
    expect(blocks.every(({ column }) => column >= 5)).toBe(true);
  });

  test('a sheet without a table gets nothing', () => {
    expect(actionsOn(sheetOf('Dear all\nplease order'), [])).toEqual({ blocks: [], marks: [] });
  });
});

describe('what stands in them', () => {
  const cellsOf = (line: PricedLine) => {
    const block = onlyBlock(sheetOf(ORDER), [line]);
    const headings = block.values[0]?.map(shownIn) ?? [];
    return new Map(headings.map((heading, index) => [heading, block.values[1]?.[index] ?? null]));
  };

  test('rows that are no lines stay blank', () => {
    const block = onlyBlock(sheetOf(ORDER), [priced(4), priced(5), priced(7)]);
    expect(block.values[3]?.every((cell) => cell === null)).toBe(true);
  });

  test('figures are numbers, with no comma in them', () => {
    const cells = cellsOf(priced(4, { chosen: anOffer({ unitPrice: '26400' }) }));
    expect(cells.get('COOP contract price')).toEqual({ number: '26400', format: 'money' });
  });

  test('an overcharge is shown only where there is one', () => {
    expect(cellsOf(priced(4)).get('COOP overcharge')).toBeNull();
    const over = priced(4, { verdict: 'over-price', savings: dec('1.20') });
    expect(cellsOf(over).get('COOP overcharge')).toEqual({ number: '1.2', format: 'money' });
  });

  test('the price of a contract that is closed to her is no figure to add up, and is said in the sentence', () => {
    const steps = [{ label: 'net price 689.00', value: '689.00' }];
    const closed = priced(4, { verdict: 'not-eligible', chosen: anOffer({ answer: 'no', unitPrice: '689', steps }) });
    const cells = cellsOf(closed);
    expect([cells.get('COOP contract price'), cells.get('COOP extended')]).toEqual([null, null]);
    expect(shownIn(cells.get('COOP why'))).toContain('689.00');
  });

  test('the last column is filled on every line, so that no sentence runs over the rest of the sheet', () => {
    const last = OUR_COLUMNS[OUR_COLUMNS.length - 1]?.heading ?? '';
    const off = priced(4, {
      verdict: 'off-contract',
      chosen: null,
      findings: [lineFinding('off-contract', { item: 'x' })],
    });
    for (const line of [priced(4), off]) expect(shownIn(cellsOf(line).get(last))).not.toBeNull();
  });

  test('the verdict column is marked over all rows of the table', () => {
    const { blocks, marks } = actionsOn(sheetOf(ORDER), [priced(4)]);
    const verdict = OUR_COLUMNS.findIndex(({ heading }) => heading === VERDICT_HEADING);
    expect(marks).toEqual([
      { do: 'set-marks', sheet: 'Sheet1', column: (blocks[0]?.column ?? 0) + verdict, firstRow: 4, lastRow: 7 },
    ]);
  });

  test('every heading of ours can be told from hers, and stands once', () => {
    const headings = OUR_COLUMNS.map(({ heading }) => heading);
    expect(headings.every((heading) => heading.startsWith('COOP '))).toBe(true);
    expect(new Set(headings).size).toBe(headings.length);
  });
});
