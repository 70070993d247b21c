import * as fc from 'fast-check';
import type { Cell, CellRange, SheetSnapshot } from '../../core/workbook/snapshot';
import { nastyGrid, nastyTable } from './nasty-cells';
import { checkSample, workbookOf } from './sample-check';

const range = fc
  .tuple(fc.nat(10), fc.nat(6), fc.nat(3), fc.nat(3))
  .map(([row, left, down, across]) => ({ top: row + 1, left, bottom: row + 1 + down, right: left + across }));

function sheetOf(grid: readonly (Cell | undefined)[][], merges: readonly CellRange[], hidden: number): SheetSnapshot {
  return {
    ...{ name: "O'Brien & <Co>", merges, hiddenColumns: [hidden] },
    rows: grid.map((cells, index) => ({ row: index + 1, cells, ...(index === hidden ? { hidden: true } : {}) })),
  };
}

const sheets = (grid: typeof nastyGrid) =>
  fc
    .tuple(grid, fc.array(range, { maxLength: 2 }), fc.nat(9))
    .map(([cells, merges, hidden]) => sheetOf(cells, merges, hidden));

test('whatever stands under known headings, the whole check answers, and its sums hold', () => {
  fc.assert(
    fc.property(sheets(nastyTable), (sheet) => void checkSample(workbookOf(sheet))),
    { numRuns: 300 },
  );
});

test('whatever stands on a sheet at all, the whole check answers', () => {
  fc.assert(
    fc.property(sheets(nastyGrid), (sheet) => void checkSample(workbookOf(sheet))),
    { numRuns: 300 },
  );
});
