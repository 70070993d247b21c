import { cleanText } from './clean-text';
import { readLine } from './read-line';
import type { Line, SkippedRow } from './line';
import type { SheetSnapshot } from './snapshot';
import { sortRows } from './sort-rows';
import type { Table } from './table';
import { tableRows } from './table-rows';

/** All rows of a table: those that are lines, and those that are not, each with why. */
export interface LinesRead {
  readonly lines: readonly Line[];
  readonly skipped: readonly SkippedRow[];
}

/** Reads the rows of a table. Rows in = lines + skipped, always. */
export function readLines(sheet: SheetSnapshot, table: Table): LinesRead {
  const rows = tableRows(sheet, table);
  const lines: Line[] = [];
  const skipped: SkippedRow[] = [];
  for (const { index, as, charge } of sortRows(sheet, table)) {
    const row = rows.grid.rows[index]?.row ?? 0;
    if (as === 'line') lines.push(readLine(rows, index, charge));
    else {
      const texts = rows.filled(index).map((column) => rows.grid.text(index, column));
      skipped.push({ sheet: sheet.name, row, why: as, text: cleanText(texts.join(' | ')).slice(0, 200) });
    }
  }
  if (lines.length + skipped.length !== rows.indexes.length) {
    throw new Error(`${rows.indexes.length} rows in, ${lines.length} lines and ${skipped.length} skipped rows out`);
  }
  return { lines, skipped };
}
