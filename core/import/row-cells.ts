import type { Place } from '../findings/finding';
import { isBlank } from '../workbook/cell-read';
import { cleanText } from '../workbook/clean-text';
import type { Field } from '../workbook/line';
import { cellText, columnLetters, type Cell } from '../workbook/snapshot';
import type { Column } from '../workbook/table';
import type { TableView } from './table-view';

/** The cells of one row by field, with the places that sentences name. */
export interface RowCells {
  readonly sheet: string;
  readonly row: number;
  readonly cell: (field: Field) => Cell | undefined;
  readonly has: (field: Field) => boolean;
  /** Cleaned text; '' when blank or an error. */
  readonly text: (field: Field) => string;
  readonly place: (field?: Field) => Place;
  readonly under: (column: Column | undefined) => Cell | undefined;
  readonly textUnder: (column: Column | undefined) => string;
}

/** Opens one row of a table, by its index in the sheet. */
export function rowCells({ rows, sheet }: TableView, index: number): RowCells {
  const row = rows.grid.rows[index]?.row ?? 0;
  const cell = (field: Field) => rows.cell(index, field);
  const under = (column: Column | undefined) => (column === undefined ? undefined : rows.grid.at(index, column.column));
  return {
    sheet: sheet.name,
    row,
    cell,
    has: (field) => !isBlank(cell(field)),
    text: (field) => plainText(cell(field)),
    place: (field) => {
      const column = field === undefined ? undefined : rows.column(field);
      return { sheet: sheet.name, row, ...(column === undefined ? {} : { column: columnLetters(column.column) }) };
    },
    under,
    textUnder: (column) => plainText(under(column)),
  };
}

/** A cell's text as a person reads it. What looks like a formula is only text; an error is none. */
function plainText(cell: Cell | undefined): string {
  return cell === undefined || cell.kind === 'error' ? '' : cleanText(cellText(cell));
}
