import { cellsOf, rowsOf, sheetDataOf, type RowElement } from './sheet-rows';
import type { Edit } from './xml-edit';
import { applyEdits } from './xml-edit';
import { attributesOf, childrenOf, isEmptyTag, withAttribute, type XmlElement } from './xml-element';

/** Rows that our cells have left: those that were ours alone go, the others become as short as they were. */
export function tidyRows(text: string, part: string, touched: ReadonlySet<number>): string {
  const sheetData = sheetDataOf(text, part);
  const rows = [...rowsOf(text, sheetData)];
  const rights = blockRights(text, rows);
  const edits: Edit[] = [];
  let kept = 0;
  rows.forEach((row, index) => {
    // A row without a number of its own counts from the one before it, which must then stay.
    const counted = rows[index + 1]?.stated === false;
    const edit = touched.has(row.number) ? rowEdit(text, row, counted, rights.get(blockOf(row.number)) ?? 0) : null;
    if (edit !== null) edits.push(edit);
    if (edit === null || edit.text !== '') kept++;
  });
  if (kept > 0) return applyEdits(text, edits);
  return applyEdits(text, [{ start: sheetData.start, end: sheetData.end, text: emptied(text, sheetData) }]);
}

function rowEdit(text: string, { element }: RowElement, counted: boolean, right: number): Edit | null {
  const { start, end, openEnd } = element;
  const hasCells = !childrenOf(text, element).next().done;
  if (!hasCells && !counted && [...attributesOf(text, element).keys()].join() === 'r') return { start, end, text: '' };
  const spans = /\sspans\s*=\s*["'](\d{1,5}):(\d{1,5})["']/.exec(text.slice(start, openEnd));
  const shrink = spans !== null && right > 0 && Number(spans[2]) > right && Number(spans[1]) <= right;
  const value = shrink ? `${spans[1]}:${right}` : null;
  const tag = (open: string) => (value === null ? open : withAttribute(open, 'spans', value));
  if (!hasCells && !isEmptyTag(text, element)) return { start, end, text: tag(emptied(text, element)) };
  return value === null ? null : { start, end: openEnd, text: tag(text.slice(start, openEnd)) };
}

/** "<row r="1"></row>" as "<row r="1"/>". */
function emptied(text: string, element: XmlElement): string {
  return isEmptyTag(text, element)
    ? text.slice(element.start, element.end)
    : `${text.slice(element.start, element.openEnd - 1)}/>`;
}

/** Excel states in `spans` the columns that a block of sixteen rows uses together. */
function blockRights(text: string, rows: readonly RowElement[]): Map<number, number> {
  const rights = new Map<number, number>();
  for (const row of rows) {
    const block = blockOf(row.number);
    for (const { column } of cellsOf(text, row)) rights.set(block, Math.max(rights.get(block) ?? 0, column + 1));
  }
  return rights;
}

function blockOf(row: number): number {
  return Math.floor((row - 1) / 16);
}
