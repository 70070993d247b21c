import { cleanText } from './clean-text';
import { isBlank } from './cell-read';
import { ourCells } from './our-cells';
import { cellText, type Cell, type CellRange, type SheetRow, type SheetSnapshot } from './snapshot';

/** A sheet's rows with merged cells settled (only the top left cell of a merge holds anything), without cells of ours. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  readonly rows: readonly SheetRow[];
  /** The cell at a row (as an index into rows) and column. */
  at(index: number, column: number): Cell | undefined;
  /** Its text, cleaned; '' when blank. */
  text(index: number, column: number): string;
  /** The merge that a cell lies in, if any. */
  mergeAt(index: number, column: number): CellRange | undefined;
  /** Columns of the row that hold something, in order. */
  filled(index: number): readonly number[];
  /** How many rows are numbered below this one: the index of the first row with at least this number. */
  indexOfRow(row: number): number;
}

/** Makes the grid of a sheet. */
export function gridOf(sheet: SheetSnapshot): Grid {
  const { rows } = sheet;
  const merges = mergesByRow(sheet);
  const isOurs = ourCells(rows);
  const mergeAt = (index: number, column: number): CellRange | undefined => {
    const row = rows[index];
    if (row === undefined) return undefined;
    return (merges.get(row.row) ?? []).find(({ left, right }) => left <= column && column <= right);
  };
  const at = (index: number, column: number): Cell | undefined => {
    const row = rows[index];
    const cell = row === undefined || isOurs(index, column) ? undefined : row.cells[column];
    if (row === undefined || cell === undefined || merges.size === 0) return cell;
    const merge = mergeAt(index, column);
    return merge === undefined || (merge.top === row.row && merge.left === column) ? cell : undefined;
  };
  return {
    sheet,
    rows,
    at,
    text: (index, column) => {
      const cell = at(index, column);
      return cell === undefined ? '' : cleanText(cellText(cell));
    },
    mergeAt,
    filled: (index) => {
      const cells = rows[index]?.cells ?? [];
      const columns: number[] = [];
      cells.forEach((cell, column) => {
        if (cell !== undefined && !isBlank(at(index, column))) columns.push(column);
      });
      return columns;
    },
    indexOfRow: (row) => lowerBound(rows, row),
  };
}

function mergesByRow(sheet: SheetSnapshot): ReadonlyMap<number, CellRange[]> {
  const byRow = new Map<number, CellRange[]>();
  for (const merge of sheet.merges ?? []) {
    for (let index = lowerBound(sheet.rows, merge.top); index < sheet.rows.length; index += 1) {
      const row = sheet.rows[index]?.row ?? Infinity;
      if (row > merge.bottom) break;
      const list = byRow.get(row);
      if (list === undefined) byRow.set(row, [merge]);
      else list.push(merge);
    }
  }
  return byRow;
}

function lowerBound(rows: readonly SheetRow[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
