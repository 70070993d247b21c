import { columnLetters } from '../../core/workbook/snapshot';
import type { CellBody } from './cell-xml';
import { cellsOf, rowsOf, sheetDataOf, type CellElement, type RowElement } from './sheet-rows';
import type { Edit } from './xml-edit';
import { attributesOf, childrenOf, isEmptyTag, prefixOf, withAttribute, type XmlElement } from './xml-element';

/** What is to stand in one cell. Without a body the cell is made blank; without a style it keeps the one it has. */
export interface NewCell {
  readonly body: CellBody | null;
  readonly style: number | null;
}

/** New cells by row (from 1), then by column (from 0). */
export type NewCells = ReadonlyMap<number, ReadonlyMap<number, NewCell>>;

/** The edits that write cells, and which cells of before they changed. */
export interface CellEdits {
  readonly edits: readonly Edit[];
  /** References of cells that held a formula and hold one no more. */
  readonly formulas: readonly string[];
  /** Whether a value that stood there is another now, so that formulas that read it are out of date. */
  readonly replaced: boolean;
}

/**
 * Works out the edits of a sheet's rows. Rows that are not written to are not looked into. A row
 * without a number follows the one before it, so no new row ever comes to stand before such a one.
 */
export function writeCells(text: string, part: string, cells: NewCells): CellEdits {
  const sheetData = sheetDataOf(text, part);
  const prefix = prefixOf(sheetData);
  const writer: Writer = { text, prefix, edits: [], formulas: [], replaced: false };
  const rows = [...rowsOf(text, sheetData)];
  const held = new Set(rows.map(({ number }) => number));
  const missing = [...cells.keys()].filter((number) => !held.has(number)).sort((a, b) => a - b);
  const written = new Set<number>();
  let next = 0;
  for (const row of rows) {
    const from = next;
    while ((missing[next] ?? Infinity) < row.number) next++;
    const made = newRows(prefix, missing.slice(from, next), cells);
    if (made !== '') writer.edits.push({ start: row.element.start, end: row.element.start, text: made });
    const fresh = written.has(row.number) ? undefined : cells.get(row.number);
    if (fresh !== undefined) writeRow(writer, row, fresh);
    written.add(row.number);
  }
  const made = newRows(prefix, missing.slice(next), cells);
  if (made !== '') writer.edits.push(appendRows(text, sheetData, rows[rows.length - 1], made));
  return writer;
}

function newRows(prefix: string, numbers: readonly number[], cells: NewCells): string {
  return numbers.map((number) => newRow(prefix, number, cells.get(number) ?? new Map<number, NewCell>())).join('');
}

function appendRows(text: string, sheetData: XmlElement, last: RowElement | undefined, rows: string): Edit {
  const at = last?.element.end ?? sheetData.openEnd;
  if (!isEmptyTag(text, sheetData)) return { start: at, end: at, text: rows };
  const whole = `${openedTag(text, sheetData)}${rows}</${sheetData.name}>`;
  return { start: sheetData.start, end: sheetData.end, text: whole };
}

interface Writer {
  readonly text: string;
  readonly prefix: string;
  readonly edits: Edit[];
  readonly formulas: string[];
  replaced: boolean;
}

function newRow(prefix: string, number: number, cells: ReadonlyMap<number, NewCell>): string {
  const sorted = [...cells].filter(([, cell]) => cell.body !== null).sort(([a], [b]) => a - b);
  if (sorted.length === 0) return '';
  const xml = sorted.map(([column, cell]) => cellXml(prefix, number, column, cell, null)).join('');
  return `<${prefix}row r="${number}">${xml}</${prefix}row>`;
}

function cellXml(prefix: string, row: number, column: number, cell: NewCell, oldStyle: string | null): string {
  const style = cell.style === null ? oldStyle : String(cell.style);
  const open = `<${prefix}c r="${columnLetters(column)}${row}"${style === null ? '' : ` s="${style}"`}`;
  return cell.body === null ? `${open}/>` : `${open}${cell.body.attributes}>${cell.body.inner}</${prefix}c>`;
}

function writeRow(writer: Writer, row: RowElement, cells: ReadonlyMap<number, NewCell>): void {
  const { text, prefix } = writer;
  const existing = cellsOf(text, row);
  const items: Item[] = existing.map((cell) => itemOf(writer, row, cell, cells.get(cell.column)));
  const held = new Set(existing.map(({ column }) => column));
  const fresh = [...cells].filter(([column, cell]) => !held.has(column) && cell.body !== null);
  for (const [column, cell] of fresh)
    items.push({ column, old: null, xml: cellXml(prefix, row.number, column, cell, null) });
  if (items.every(({ old, xml }) => old !== null && xml === null)) return;
  const right = items.reduce(
    (most, { column, xml, old }) => Math.max(most, xml === '' || (old !== null && xml === null) ? -1 : column),
    -1,
  );
  const tag = (open: string) => withSpan(open, right + 1);
  if (isEmptyTag(text, row.element)) {
    const inner = items.sort((a, b) => a.column - b.column).map(({ xml }) => xml ?? '');
    const open = tag(openedTag(text, row.element));
    writer.edits.push({
      start: row.element.start,
      end: row.element.end,
      text: `${open}${inner.join('')}</${row.element.name}>`,
    });
    return;
  }
  writer.edits.push(openTag(text, row.element, tag));
  if (isSorted(existing)) mergeItems(writer, row, items);
  else rewriteItems(writer, row, items);
}

/** One cell of the new row: an old one with its new text (null: as it stands, '': gone), or a fresh one. */
interface Item {
  readonly column: number;
  readonly old: CellElement | null;
  readonly xml: string | null;
}

function itemOf(writer: Writer, row: RowElement, old: CellElement, cell: NewCell | undefined): Item {
  const { text, prefix } = writer;
  const { column } = old;
  if (cell === undefined) return { column, old, xml: null };
  const blank = isBlank(text, old.element);
  // A blank cell of hers may carry a border or a colour: making it blank again leaves it alone.
  if (cell.body === null && blank) return { column, old, xml: null };
  const oldStyle = attributesOf(text, old.element).get('s') ?? null;
  const gone = cell.body === null && (cell.style !== null || oldStyle === null);
  const xml = gone ? '' : cellXml(prefix, row.number, column, cell, oldStyle);
  const before = text.slice(old.element.start, old.element.end);
  if (before === xml) return { column, old, xml: null };
  if (!blank && cellValue(text, old.element) !== (cell.body?.inner ?? '')) writer.replaced = true;
  if (holdsFormula(text, old.element)) writer.formulas.push(`${columnLetters(column)}${row.number}`);
  return { column, old, xml };
}

function cellValue(text: string, cell: XmlElement): string {
  return text.slice(cell.openEnd, cell.closeStart);
}

/** Whether a cell holds neither value nor formula, whatever its style. */
export function isBlank(text: string, cell: XmlElement): boolean {
  for (const child of childrenOf(text, cell)) if (!child.name.endsWith('extLst')) return false;
  return true;
}

function holdsFormula(text: string, cell: XmlElement): boolean {
  const formula = prefixOf(cell) + 'f';
  for (const child of childrenOf(text, cell)) if (child.name === formula) return true;
  return false;
}

function isSorted(cells: readonly CellElement[]): boolean {
  return cells.every((cell, index) => index === 0 || (cells[index - 1] as CellElement).column < cell.column);
}

/** Each fresh cell goes before the first old one that stands right of it, so that old text stays where it is. */
function mergeItems(writer: Writer, row: RowElement, items: readonly Item[]): void {
  const sorted = [...items].sort((a, b) => a.column - b.column);
  const olds = sorted.filter((item) => item.old !== null);
  const endOfCells = olds[olds.length - 1]?.old?.element.end ?? row.element.openEnd;
  let before = -1;
  sorted.forEach((item, index) => {
    if (item.old === null) {
      const next = sorted.slice(index + 1).find(({ old }) => old !== null)?.old;
      const at = next?.element.start ?? endOfCells;
      writer.edits.push({ start: at, end: at, text: item.xml ?? '' });
    } else if (item.xml !== null) {
      writer.edits.push({ start: item.old.element.start, end: item.old.element.end, text: item.xml });
    } else if (!item.old.stated && item.column !== before + 1) {
      writer.edits.push(openTag(writer.text, item.old.element, (tag) => statedTag(tag, item.column, row.number)));
    }
    if (item.xml !== '') before = item.column;
  });
}

/** Cells that do not stand in order (which Excel repairs) are put in order in the rows that we write to. */
function rewriteItems(writer: Writer, row: RowElement, items: readonly Item[]): void {
  const { text } = writer;
  const sorted = [...items].sort((a, b) => a.column - b.column);
  const xml = sorted.map(({ old, xml: fresh, column }) => {
    if (old === null || fresh !== null) return fresh ?? '';
    const whole = text.slice(old.element.start, old.element.end);
    if (old.stated) return whole;
    const length = old.element.openEnd - old.element.start;
    return statedTag(whole.slice(0, length), column, row.number) + whole.slice(length);
  });
  const olds = items.flatMap(({ old }) => (old === null ? [] : [old.element]));
  const start = Math.min(...olds.map((element) => element.start));
  const end = Math.max(...olds.map((element) => element.end));
  writer.edits.push({ start, end, text: xml.join('') });
}

function statedTag(tag: string, column: number, row: number): string {
  return withAttribute(tag, 'r', `${columnLetters(column)}${row}`);
}

function openTag(text: string, element: XmlElement, change: (tag: string) => string): Edit {
  return { start: element.start, end: element.openEnd, text: change(text.slice(element.start, element.openEnd)) };
}

/** "<row r="1"/>" as "<row r="1">". */
function openedTag(text: string, element: XmlElement): string {
  return `${text.slice(element.start, element.openEnd - 2).trimEnd()}>`;
}

/** `spans` says which columns a row uses; it is only a hint, but one that must not be too small. */
function withSpan(tag: string, right: number): string {
  const spans = /\sspans\s*=\s*["'](\d{1,5}):(\d{1,5})["']/.exec(tag);
  if (spans === null || Number(spans[2]) >= right) return tag;
  return withAttribute(tag, 'spans', `${spans[1]}:${right}`);
}
