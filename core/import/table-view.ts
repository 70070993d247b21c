import type { Field } from '../workbook/line';
import { normaliseHeading, withoutBrackets } from '../workbook/normalise-heading';
import { columnLetters, type SheetSnapshot } from '../workbook/snapshot';
import type { Column, Table } from '../workbook/table';
import { tableRows, type TableRows } from '../workbook/table-rows';

/** A table as an import looks at it: its rows, and what its columns are. */
export interface TableView {
  readonly sheet: SheetSnapshot;
  readonly table: Table;
  readonly rows: TableRows;
  /** Whether it has a column for one of the fields. */
  has(...fields: readonly Field[]): boolean;
  /** 'column L "Unit Price"', for a sentence. */
  name(field: Field): string;
  /** The column whose heading, in plain words, is one of these: for what is no field of a line. */
  headed(words: readonly string[]): Column | undefined;
  /** All headings, for a sentence. */
  headings(): string;
  readonly headingRow: number;
}

/** Opens a table for an import. */
export function viewOf(sheet: SheetSnapshot, table: Table): TableView {
  const rows = tableRows(sheet, table);
  const plain = new Map(table.columns.map((column) => [column, plainHeadings(column.heading)]));
  return {
    sheet,
    table,
    rows,
    has: (...fields) => fields.some((field) => rows.column(field) !== undefined),
    name: (field) => columnName(rows.column(field)),
    headed: (words) => table.columns.find((column) => (plain.get(column) ?? []).some((text) => words.includes(text))),
    headings: () =>
      table.columns
        .map(({ heading }) => `"${heading}"`)
        .slice(0, 30)
        .join(', '),
    headingRow: table.headerRows[table.headerRows.length - 1] ?? table.firstRow,
  };
}

/** 'column L "Unit Price"', for a sentence. */
export function columnName(column: Column | undefined): string {
  if (column === undefined) return 'a column';
  const letters = `column ${columnLetters(column.column)}`;
  return column.heading === '' ? letters : `${letters} "${column.heading}"`;
}

/** A heading in plain words, with and without its brackets and its currency: "tier_min_usd" is also "tier min". */
function plainHeadings(heading: string): readonly string[] {
  const full = normaliseHeading(heading);
  const bare = normaliseHeading(withoutBrackets(heading));
  return [full, bare, full.replace(/ (usd|dollars?)$/, ''), bare.replace(/ (usd|dollars?)$/, '')];
}
