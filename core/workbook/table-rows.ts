import { isBlank } from './cell-read';
import { gridOf, type Grid } from './grid';
import type { Field } from './line';
import type { Cell, SheetSnapshot } from './snapshot';
import type { Column, Table } from './table';

/** A table's rows as indexes into its grid, and its cells by field. */
export interface TableRows {
  readonly grid: Grid;
  readonly indexes: readonly number[];
  readonly column: (field: Field) => Column | undefined;
  readonly cell: (index: number, field: Field) => Cell | undefined;
  /** The sheet columns of the table that hold something in a row. */
  readonly filled: (index: number) => readonly number[];
}

/** What is merged down over several rows holds for all of them, where it only says where the rows belong. */
const HOLDS_FOR_ALL: readonly Field[] = [
  ...(['manufacturer', 'category', 'productLine', 'contract', 'programme', 'supplier', 'delivery'] as const),
];

/** Opens the rows of a table. */
export function tableRows(sheet: SheetSnapshot, table: Table): TableRows {
  const grid = gridOf(sheet);
  const byField = new Map<Field, Column>();
  for (const column of table.columns) if (column.field !== null) byField.set(column.field, column);
  const extent = new Set(table.extent);
  const indexes: number[] = [];
  for (let index = grid.indexOfRow(table.firstRow); index < grid.rows.length; index += 1) {
    if ((grid.rows[index]?.row ?? Infinity) > table.lastRow) break;
    indexes.push(index);
  }
  return {
    grid,
    indexes,
    column: (field) => byField.get(field),
    cell: (index, field) => {
      const column = byField.get(field)?.column;
      if (column === undefined) return undefined;
      const cell = grid.at(index, column);
      return isBlank(cell) && HOLDS_FOR_ALL.includes(field) ? mergedDown(grid, index, column) : cell;
    },
    filled: (index) => grid.filled(index).filter((column) => extent.has(column)),
  };
}

function mergedDown(grid: Grid, index: number, column: number): Cell | undefined {
  const merge = grid.mergeAt(index, column);
  const top = merge === undefined || merge.left !== column ? undefined : grid.indexOfRow(merge.top);
  return top === undefined || grid.rows[top]?.row !== merge?.top ? undefined : grid.at(top, column);
}
