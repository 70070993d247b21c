import type { CheckResult } from '../price-workbook';
import type { PricedLine } from '../priced-line';
import type { Action, OutCell } from '../workbook/action';
import type { Table } from '../workbook/table';
import { cellText, type SheetSnapshot, type Snapshot } from '../workbook/snapshot';
import { OUR_COLUMNS, VERDICT_HEADING } from './our-columns';

/**
 * Our columns beside each table, on its rows: in the place where an earlier run put them, else right of everything that
 * stands on the sheet, so that nothing of hers can be overwritten.
 */
export function columnActions(snapshot: Snapshot, result: CheckResult): Action[] {
  return snapshot.sheets.flatMap((sheet) => {
    const tables = result.tables.filter((table) => table.sheet === sheet.name);
    const lines = result.lines.filter(({ line }) => line.sheet === sheet.name);
    return sheetActions(sheet, tables, lines);
  });
}

function sheetActions(sheet: SheetSnapshot, tables: readonly Table[], lines: readonly PricedLine[]): Action[] {
  const placed: { table: Table; column: number }[] = [];
  const lineByRow = new Map(lines.map((line) => [line.line.row, line]));
  for (const table of tables) {
    const beside = placed.filter((other) => overlaps(other.table, table)).length;
    placed.push({ table, column: columnFor(sheet, table, beside) });
  }
  return placed.flatMap(({ table, column }) => tableActions(sheet.name, table, column, lineByRow));
}

function overlaps(a: Table, b: Table): boolean {
  return headingRow(a) <= b.lastRow && headingRow(b) <= a.lastRow;
}

function columnFor(sheet: SheetSnapshot, table: Table, beside: number): number {
  const heading = OUR_COLUMNS[0]?.heading;
  const row = sheet.rows.find((candidate) => candidate.row === headingRow(table));
  const earlier = (row?.cells ?? []).flatMap((cell, column) => (cellText(cell) === heading ? [column] : []));
  return earlier[beside] ?? firstFreeColumn(sheet) + beside * OUR_COLUMNS.length;
}

/** The first column right of everything of hers: cells of ours, from an earlier run, do not count. */
function firstFreeColumn(sheet: SheetSnapshot): number {
  const ours = new Set<number>();
  const headings = new Set(OUR_COLUMNS.map(({ heading }) => heading));
  for (const { cells } of sheet.rows) {
    cells.forEach((cell, column) => {
      if (headings.has(cellText(cell))) ours.add(column);
    });
  }
  let free = 0;
  for (const { cells } of sheet.rows) {
    cells.forEach((cell, column) => {
      if (cell !== undefined && !ours.has(column)) free = Math.max(free, column + 1);
    });
  }
  for (const { right } of sheet.merges ?? []) free = Math.max(free, right + 1);
  return free;
}

function tableActions(
  sheet: string,
  table: Table,
  column: number,
  lineByRow: ReadonlyMap<number, PricedLine>,
): Action[] {
  const top = headingRow(table);
  const values: OutCell[][] = [OUR_COLUMNS.map(({ heading }) => ({ text: heading }))];
  for (let row = top + 1; row <= table.lastRow; row += 1) {
    const line = lineByRow.get(row);
    values.push(OUR_COLUMNS.map(({ cell }) => (line === undefined ? null : cell(line))));
  }
  const verdictColumn = column + OUR_COLUMNS.findIndex(({ heading }) => heading === VERDICT_HEADING);
  return [
    { do: 'write-block', sheet, row: top, column, values, headingRows: [top] },
    { do: 'set-marks', sheet, column: verdictColumn, firstRow: top + 1, lastRow: Math.max(top + 1, table.lastRow) },
  ];
}

/** The last heading row: where a person looks for the name of a column. A table without one gets ours above its rows. */
function headingRow(table: Table): number {
  return table.headerRows[table.headerRows.length - 1] ?? Math.max(1, table.firstRow - 1);
}
