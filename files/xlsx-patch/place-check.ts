import { columnLetters, type CellRange } from '../../core/workbook/snapshot';
import { parseRange } from '../xlsx/cell-reference';
import type { CellTexts } from './cell-text';
import type { Package } from './package';
import { relsOf } from './relationships';
import { cellsOf, rowsOf, sheetDataOf, type CellElement, type RowElement } from './sheet-rows';
import { isBlank } from './write-cells';
import { attributesOf, childNamed, childrenOf, localName, prefixOf, rootOf, type XmlElement } from './xml-element';
import { nextTag } from './xml-tag';

/** Where a block is to be written, and by what its own columns are known. */
export interface Place {
  readonly part: string;
  readonly range: CellRange;
  /** Sheet rows that are headings of ours; none for values in a column that she mapped. */
  readonly headingRows: readonly number[];
  /** The heading texts that the block writes: a column under one of them is ours from an earlier run. */
  readonly headings: ReadonlySet<string>;
  /** Whether the block puts a value there (rather than leaving it blank). */
  readonly writes: (row: number, column: number) => boolean;
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Why nothing may be written there, as the end of a sentence; null when it may. */
export function placeProblem(pack: Package, texts: CellTexts, place: Place): string | null {
  const { range, part } = place;
  if (range.bottom > MOST_ROWS || range.right >= MOST_COLUMNS || range.top < 1 || range.left < 0) {
    return 'the sheet has no room there';
  }
  const text = pack.text(part);
  return rangeProblem(text, part, place) ?? neighbourProblem(pack, place) ?? cellProblem(text, texts, place);
}

/** Array formulas, spills, data tables and merged cells that reach into the block. */
function rangeProblem(text: string, part: string, place: Place): string | null {
  const sheetData = sheetDataOf(text, part);
  for (const { what, ref } of [...formulaRanges(text, sheetData), ...mergedRanges(text)]) {
    const range = parseRange(ref);
    if (range === null) continue;
    const hit = firstWritten(place, range);
    const own = what === 'merged cells' && hit !== null && hit.row === range.top && hit.column === range.left;
    if (hit !== null && !own) return `${at(hit)} lies in ${what} (${ref})`;
  }
  return null;
}

function* formulaRanges(text: string, sheetData: XmlElement): Generator<{ what: string; ref: string }> {
  const name = `${prefixOf(sheetData)}f`;
  for (
    let tag = nextTag(text, sheetData.openEnd);
    tag !== null && tag.start < sheetData.closeStart;
    tag = nextTag(text, tag.end)
  ) {
    if (tag.name !== name || tag.kind === 'close') continue;
    const attributes = attributesOf(text, { ...tag, openEnd: tag.end, closeStart: tag.end });
    const type = attributes.get('t');
    const ref = attributes.get('ref');
    if (ref === undefined || (type !== 'array' && type !== 'dataTable')) continue;
    yield { what: type === 'array' ? 'the results of one formula' : 'a what-if table', ref };
  }
}

function* mergedRanges(text: string): Generator<{ what: string; ref: string }> {
  const merges = childNamed(text, rootOf(text), 'mergeCells');
  if (merges === null) return;
  for (const merge of childrenOf(text, merges)) {
    const ref = attributesOf(text, merge).get('ref');
    if (ref !== undefined) yield { what: 'merged cells', ref };
  }
}

/** Excel tables and pivot tables: their parts say where they stand. */
function neighbourProblem(pack: Package, place: Place): string | null {
  for (const rel of relsOf(pack, place.part)) {
    if (rel.external || (rel.kind !== 'table' && rel.kind !== 'pivotTable')) continue;
    const text = pack.textIfAny(rel.target);
    if (text === null) continue;
    const root = rootOf(text);
    const holder = rel.kind === 'table' ? root : childNamed(text, root, 'location');
    const attributes = holder === null ? new Map<string, string>() : attributesOf(text, holder);
    const range = parseRange(attributes.get('ref') ?? '');
    if (range === null) continue;
    const hit = rel.kind === 'pivotTable' ? firstWritten(place, range) : tableHit(place, range, attributes);
    if (hit !== null)
      return `${at(hit)} lies in ${rel.kind === 'table' ? 'an Excel table' : 'a pivot table'} (${attributes.get('ref')})`;
  }
  return null;
}

/** Inside a table only values of a mapped column may change: its heading cells must equal the names in its part. */
function tableHit(
  place: Place,
  range: CellRange,
  attributes: ReadonlyMap<string, string>,
): { row: number; column: number } | null {
  if (place.headingRows.length > 0) return firstWritten(place, range);
  const headers = Number(attributes.get('headerRowCount') ?? '1');
  const totals = Number(attributes.get('totalsRowCount') ?? '0');
  const top = headers > 0 ? firstWritten(place, { ...range, bottom: range.top }) : null;
  return top ?? (totals > 0 ? firstWritten(place, { ...range, top: range.bottom }) : null);
}

function firstWritten(place: Place, range: CellRange): { row: number; column: number } | null {
  const bottom = Math.min(range.bottom, place.range.bottom);
  const right = Math.min(range.right, place.range.right);
  for (let row = Math.max(range.top, place.range.top); row <= bottom; row++) {
    for (let column = Math.max(range.left, place.range.left); column <= right; column++) {
      if (place.writes(row, column)) return { row, column };
    }
  }
  return null;
}

/** What stands in the cells now: values of hers under no heading of ours, and formulas that other cells share. */
function cellProblem(text: string, texts: CellTexts, place: Place): string | null {
  const { range, headingRows } = place;
  const rows = [...rowsOf(text, sheetDataOf(text, place.part))].filter(
    ({ number }) => number >= range.top && number <= range.bottom,
  );
  const inside = rows.map((row) => ({
    row,
    cells: cellsOf(text, row).filter(({ column }) => column >= range.left && column <= range.right),
  }));
  const ours = new Set<number>();
  for (const { row, cells } of inside) {
    if (!headingRows.includes(row.number)) continue;
    for (const { column, element } of cells) if (place.headings.has(texts.of(text, element) ?? '')) ours.add(column);
  }
  for (const { row, cells } of inside) {
    for (const cell of cells) {
      const problem = oneCellProblem(text, place, row, cell, headingRows.length === 0 || ours.has(cell.column));
      if (problem !== null) return problem;
    }
  }
  return null;
}

function oneCellProblem(
  text: string,
  place: Place,
  row: RowElement,
  cell: CellElement,
  mayReplace: boolean,
): string | null {
  if (isBlank(text, cell.element)) return null;
  const where = at({ row: row.number, column: cell.column });
  if (!mayReplace) return `${where} already holds something of yours`;
  if (!place.writes(row.number, cell.column) && place.headingRows.length === 0) return null;
  for (const child of childrenOf(text, cell.element)) {
    if (localName(child) !== 'f') continue;
    const type = attributesOf(text, child).get('t');
    if (type === 'shared') return `${where} holds a formula that it shares with other cells`;
  }
  return null;
}

function at({ row, column }: { row: number; column: number }): string {
  return `cell ${columnLetters(column)}${row}`;
}
