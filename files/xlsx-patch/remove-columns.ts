import { VERDICTS } from '../../core/priced-line';
import { VERDICT_HEADING } from '../../core/report/our-columns';
import type { Job } from './job';
import { removeWidths } from './column-widths';
import { shrinkDimension } from './dimension';
import { markedRanges, removeMarks } from './marks';
import { cellsOf, rowsOf, sheetDataOf } from './sheet-rows';
import { tidyRows } from './tidy-rows';
import type { ListedSheet } from './workbook';
import { writeCells, type NewCell } from './write-cells';
import { applyEdits } from './xml-edit';

/** Our columns beside one table: its heading row, the last row that we answered, and the columns. */
interface Beside {
  readonly headingRow: number;
  readonly lastRow: number;
  readonly columns: readonly number[];
}

/** Takes our columns and colour marks out of one sheet of hers; answers whether there were any. */
export function removeColumns(
  job: Job,
  sheet: ListedSheet & { readonly part: string },
  headings: ReadonlySet<string>,
): boolean {
  const before = job.pack.text(sheet.part);
  const found = findOurs(job, sheet, before, headings);
  const columns = new Set(found.flatMap((beside) => beside.columns));
  let text = removeMarks(before);
  if (found.length > 0) {
    const gone = new Map<number, Map<number, NewCell>>();
    for (const beside of found) {
      for (let row = beside.headingRow; row <= beside.lastRow; row++) {
        const cells = gone.get(row) ?? new Map<number, NewCell>();
        for (const column of beside.columns) cells.set(column, { body: null, style: 0 });
        gone.set(row, cells);
      }
    }
    text = applyEdits(text, [...writeCells(text, sheet.part, gone).edits, ...removeWidths(text, columns)]);
    const rows = new Set(gone.keys());
    text = tidyRows(text, sheet.part, rows);
    text = applyEdits(text, shrinkDimension(text, sheet.part, { columns, rows }));
  }
  job.pack.setText(sheet.part, text);
  return text !== before;
}

function findOurs(
  job: Job,
  sheet: ListedSheet & { readonly part: string },
  text: string,
  headings: ReadonlySet<string>,
): Beside[] {
  const rows = [...rowsOf(text, sheetDataOf(text, sheet.part))];
  const found: { headingRow: number; verdict: number; columns: number[] }[] = [];
  const verdictRows = new Map<number, number[]>();
  for (const row of rows) {
    const texts = cellsOf(text, row).map(({ column, element }) => ({
      column,
      text: job.texts.of(text, element) ?? '',
    }));
    for (const group of groups(texts.filter((cell) => headings.has(cell.text)))) {
      const verdict = group.find((cell) => cell.text === VERDICT_HEADING)?.column;
      const columns = group.map(({ column }) => column);
      if (verdict === undefined) sayUnknown(job, sheet.name, row.number);
      else found.push({ headingRow: row.number, verdict, columns });
    }
    for (const { column, text: word } of texts) {
      if (!VERDICTS.some((verdict) => verdict === word)) continue;
      verdictRows.set(column, [...(verdictRows.get(column) ?? []), row.number]);
    }
  }
  const marked = markedRanges(text);
  return found.map(({ headingRow, verdict, columns }) => {
    const next =
      found.find((other) => other.verdict === verdict && other.headingRow > headingRow)?.headingRow ?? Infinity;
    const coloured = marked.filter(({ left, right }) => left <= verdict && verdict <= right);
    const ends = [...(verdictRows.get(verdict) ?? []), ...coloured.map(({ bottom }) => bottom)];
    const lastRow = ends
      .filter((row) => row > headingRow && row < next)
      .reduce((most, row) => Math.max(most, row), headingRow);
    return { headingRow, lastRow, columns };
  });
}

/** Headings side by side are one set; each new verdict heading begins another, for tables that stand side by side. */
function groups(cells: readonly { column: number; text: string }[]): { column: number; text: string }[][] {
  const sets: { column: number; text: string }[][] = [];
  for (const cell of cells) {
    const last = sets[sets.length - 1];
    if (last === undefined || cell.text === VERDICT_HEADING) sets.push([cell]);
    else last.push(cell);
  }
  return sets;
}

function sayUnknown(job: Job, sheet: string, row: number): void {
  job.say(
    `Row ${row} of the sheet "${sheet}" has headings of ours without "${VERDICT_HEADING}", so nobody can tell how far they reach. They were left.`,
  );
}
