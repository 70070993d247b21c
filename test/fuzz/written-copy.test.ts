import * as fc from 'fast-check';
import type { CheckResult } from '../../core/price-workbook';
import { reportActions } from '../../core/report/report-actions';
import { cellText, type Snapshot } from '../../core/workbook/snapshot';
import { newWorkbook } from '../../files/new-workbook';
import { readWorkbook } from '../../files/read-workbook';
import { applyActions } from '../../files/write-workbook';
import { nastyTable } from './nasty-cells';
import { BOOK, checkSample, workbookOf } from './sample-check';

function reread(bytes: Uint8Array): Snapshot {
  const read = readWorkbook(bytes, 'copy.xlsx');
  if (!read.ok) throw new Error(read.problem);
  return read.snapshot;
}

function priced(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly result: CheckResult } {
  const snapshot = reread(bytes);
  const result = checkSample(snapshot);
  const done = applyActions(bytes, reportActions(snapshot, result, BOOK));
  if (!done.ok) throw new Error(done.problem);
  return { bytes: done.bytes, result };
}

const shownOf = ({ lines }: CheckResult) =>
  lines.map(({ line, verdict, chosen, savings }) =>
    [line.row, line.item, verdict, chosen?.price?.toText(), chosen?.extended?.toText(), savings?.toText()].join(' | '),
  );

test('a priced copy holds every cell of hers and no formula of ours, and is priced the same again', () => {
  fc.assert(
    fc.property(nastyTable, (grid) => {
      const sheet = { name: "O'Brien & <Co>", rows: grid.map((cells, index) => ({ row: index + 1, cells })) };
      const original = newWorkbook(workbookOf(sheet));
      const first = priced(original);
      // The command writes no copy of a workbook without a line.
      fc.pre(first.result.lines.length > 0);
      const [before, after] = [reread(original).sheets[0], reread(first.bytes).sheets[0]];
      for (const { row, cells } of before?.rows ?? []) {
        const now = after?.rows.find((found) => found.row === row)?.cells ?? [];
        cells.forEach((cell, column) => expect(now[column]).toEqual(cell));
      }
      for (const { cells } of reread(first.bytes).sheets.flatMap(({ rows }) => rows)) {
        for (const cell of cells) expect(cell?.formula).toBeUndefined();
      }
      const second = priced(first.bytes);
      expect(shownOf(second.result)).toEqual(shownOf(first.result));
      expect(Buffer.from(priced(second.bytes).bytes).equals(Buffer.from(second.bytes))).toBe(true);
      expect(cellText(after?.rows[0]?.cells[0])).toBe(cellText(grid[0]?.[0]));
    }),
    { numRuns: 25 },
  );
});
