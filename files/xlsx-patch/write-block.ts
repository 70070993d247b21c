import type { OutCell, WriteBlock } from '../../core/workbook/action';
import { columnLetters, type CellRange } from '../../core/workbook/snapshot';
import { calculateOnLoad, dropFromCalcChain } from './calc-chain';
import { cellBody } from './cell-xml';
import type { Job } from './job';
import { setWidths } from './column-widths';
import { reference, widenDimension } from './dimension';
import { markedRanges } from './marks';
import type { Look } from './our-styles';
import { placeProblem } from './place-check';
import { sheetDataOf } from './sheet-rows';
import type { ListedSheet } from './workbook';
import { writeCells, type NewCell, type NewCells } from './write-cells';
import { applyEdits } from './xml-edit';
import { attributesOf, childNamed, prefixOf, rootOf } from './xml-element';
import { isOn } from './workbook';

/** Writes a block into one of her sheets. Answers whether it was written; why not, and what to know, is said in the job. */
export function writeBlock(job: Job, sheet: ListedSheet & { readonly part: string }, wanted: WriteBlock): boolean {
  const block = overEarlierRows(job.pack.text(sheet.part), wanted);
  const range = rangeOf(block);
  const ours = (block.headingRows ?? []).length > 0;
  const cellAt = (row: number, column: number) => block.values[row - block.row]?.[column - block.column] ?? null;
  const problem = placeProblem(job.pack, job.texts, {
    part: sheet.part,
    range,
    headingRows: block.headingRows ?? [],
    headings: headingsOf(block),
    writes: (row, column) => cellAt(row, column) !== null,
  });
  if (problem !== null) {
    job.say(
      `Nothing was written into ${reference(range)} of the sheet "${sheet.name}": ${problem}. The sheet is left as it was.`,
    );
    return false;
  }
  const before = job.pack.text(sheet.part);
  const written = writeCells(before, sheet.part, newCells(job, block, prefixOf(sheetDataOf(before, sheet.part))));
  const widths = ours ? setWidths(before, widthsOf(block)) : { edits: [], hidden: [] };
  const edits = [...written.edits, ...widths.edits, ...(written.edits.length > 0 ? widenDimension(before, range) : [])];
  job.pack.setText(sheet.part, applyEdits(before, edits));
  dropFromCalcChain(job.pack, job.workbook.part, sheet.sheetId, written.formulas);
  if (written.replaced) calculateOnLoad(job.pack, job.workbook.part);
  sayHidden(job, sheet, widths.hidden);
  sayProtected(job, sheet);
  return true;
}

/** An earlier run may have answered more rows than there are now: its colour marks say how far; the rest is blanked. */
function overEarlierRows(text: string, block: WriteBlock): WriteBlock {
  if ((block.headingRows ?? []).length === 0) return block;
  const { top, left, right, bottom } = rangeOf(block);
  const earlier = markedRanges(text).filter((mark) => mark.top === top + 1 && mark.left >= left && mark.left <= right);
  const last = earlier.reduce((most, mark) => Math.max(most, mark.bottom), bottom);
  const blank = Array.from({ length: right - left + 1 }, () => null);
  return { ...block, values: [...block.values, ...Array.from({ length: last - bottom }, () => blank)] };
}

function rangeOf({ row, column, values }: WriteBlock): CellRange {
  const width = values.reduce((most, cells) => Math.max(most, cells.length), 0);
  if (width === 0) throw new Error('A block to be written holds no cells');
  return { top: row, left: column, bottom: row + values.length - 1, right: column + width - 1 };
}

function headingsOf({ row, values, headingRows = [] }: WriteBlock): ReadonlySet<string> {
  const texts = headingRows.flatMap((number) => values[number - row] ?? []).map(textOf);
  return new Set(texts.filter((text) => text !== ''));
}

/** In our columns every cell is ours; in a column that she mapped a blank means that there is nothing to write. */
function newCells(job: Job, block: WriteBlock, prefix: string): NewCells {
  const headings = block.headingRows ?? [];
  const rows = new Map<number, Map<number, NewCell>>();
  block.values.forEach((values, index) => {
    const row = block.row + index;
    const look: Look = headings.includes(row) ? 'column-heading' : 'column';
    const cells = new Map<number, NewCell>();
    values.forEach((cell, offset) => {
      if (cell === null && headings.length === 0) return;
      const style = headings.length === 0 ? null : job.style(cell, look);
      cells.set(block.column + offset, { body: cellBody(cell, prefix, job.workbook.date1904), style });
    });
    rows.set(row, cells);
  });
  return rows;
}

const NARROWEST = 11;
const WIDEST = 56;

/** Widths in characters that show most values whole, and bold headings on one line: her row stays as high as it is. */
function widthsOf({ row, column, values, headingRows = [] }: WriteBlock): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  values.forEach((cells, index) => {
    const share = headingRows.includes(row + index) ? 1.15 : 1;
    cells.forEach((cell, offset) => {
      const length = Math.ceil(textOf(cell).length * share) + 2;
      const before = widths.get(column + offset) ?? NARROWEST;
      widths.set(column + offset, Math.min(WIDEST, Math.max(before, length)));
    });
  });
  return widths;
}

function textOf(cell: OutCell): string {
  if (cell === null) return '';
  if ('text' in cell) return cell.text;
  return 'day' in cell ? cell.day : cell.number;
}

function sayHidden(job: Job, sheet: ListedSheet, hidden: readonly number[]): void {
  if (hidden.length === 0) return;
  const letters = hidden.map(columnLetters).join(', ');
  job.say(
    `Column ${letters} of the sheet "${sheet.name}", which holds answers of ours, is hidden there. Show it to see them.`,
  );
}

function sayProtected(job: Job, sheet: ListedSheet & { readonly part: string }): void {
  const text = job.pack.text(sheet.part);
  const protection = childNamed(text, rootOf(text), 'sheetProtection');
  if (protection === null || !isOn(attributesOf(text, protection).get('sheet'))) return;
  job.say(
    `The sheet "${sheet.name}" is protected. The copy holds our answers and keeps the protection: unprotect it to change them.`,
  );
}
