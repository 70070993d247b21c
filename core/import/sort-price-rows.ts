import { isTotalLabel, opensAsTotal } from '../workbook/row-labels';
import { sortRows, type SortedRow } from '../workbook/sort-rows';
import { cleanText } from '../workbook/clean-text';
import type { NotTaken } from './import-result';
import { rowCells, type RowCells } from './row-cells';
import type { RowOutcome } from './row-outcome';
import type { TableView } from './table-view';

/** A row that may hold a price, and what charge it names, if any. */
export interface PriceRow {
  readonly cells: RowCells;
  readonly charge: SortedRow['charge'];
}

/** Every row of a table, in order: a row to be read, or one to be skipped and why. */
export function sortPriceRows(view: TableView): readonly (PriceRow | (RowOutcome<never> & { as: 'skipped' }))[] {
  return sortRows(view.sheet, view.table).map(({ index, as, charge }) => {
    const cells = rowCells(view, index);
    const text = rowText(view, index);
    if (as === 'line' || (as === 'subtotal' && !namesTotal(view, index))) return { cells, charge };
    return { as: 'skipped', row: cells.row, why: as satisfies NotTaken['why'], text };
  });
}

/** Amounts without a name are a total in a requisition; in a price list they are a price whose item was lost. */
function namesTotal(view: TableView, index: number): boolean {
  const texts = view.rows.filled(index).map((column) => view.rows.grid.text(index, column));
  return texts.some((text) => isTotalLabel(text) || opensAsTotal(text));
}

/** What stands in a row, for the report. */
export function rowText(view: TableView, index: number): string {
  const texts = view.rows.filled(index).map((column) => view.rows.grid.text(index, column));
  return cleanText(texts.join(' | ')).slice(0, 200);
}
