import { readAmountText } from './amount-text';
import { isBlank } from './cell-read';
import { cleanText } from './clean-text';
import type { Field, Line, SkippedRow } from './line';
import { saysNotStated } from './not-stated';
import { chargeNamed, isTotalLabel, opensAsTotal } from './row-labels';
import { cellText, type Cell, type SheetSnapshot } from './snapshot';
import type { Table } from './table';
import { tableRows, type TableRows } from './table-rows';

/** What a row of a table is: a line (perhaps a charge), or a row to be skipped and why. */
export interface SortedRow {
  /** Index into the sheet's rows. */
  readonly index: number;
  readonly as: 'line' | SkippedRow['why'];
  readonly charge: Line['charge'];
}

const IDS: readonly Field[] = ['item', 'mpn', 'sku', 'gtin', 'nsn'];
const PRICES: readonly Field[] = ['quoted', 'extended', 'list', 'net', 'percent'];
const REGISTER: readonly Field[] = [
  ...(['category', 'supplier', 'contract', 'manufacturer', 'productLine', 'programme', 'delivery'] as const),
];

/** Sorts every row of a table, in order. Nothing is left out: rows in = rows sorted. */
export function sortRows(sheet: SheetSnapshot, table: Table): SortedRow[] {
  const rows = tableRows(sheet, table);
  const headers = headingTexts(rows, table);
  const sorted = rows.indexes.map((index, order) => {
    const first = order === 0 && isInstruction(rows, index);
    return first ? skip(index, 'note') : sortRow(rows, index, headers);
  });
  const lastLine = sorted.reduce((last, { as }, order) => (as === 'line' ? order : last), -1);
  // What stands alone in a row heads a section when lines follow, and is a footnote when none do.
  return sorted.map((row, order) =>
    row.as === 'section' && (order > lastLine || !headsSection(rows, row.index)) ? { ...row, as: 'note' } : row,
  );
}

function skip(index: number, as: SkippedRow['why']): SortedRow {
  return { index, as, charge: null };
}

function sortRow(rows: TableRows, index: number, headers: readonly ReadonlyMap<number, string>[]): SortedRow {
  const filled = rows.filled(index);
  if (filled.length === 0) return skip(index, 'blank');
  if (headers.some((header) => repeats(rows, index, filled, header))) return skip(index, 'repeated-header');
  const texts = filled.map((column) => rows.grid.text(index, column));
  const has = (field: Field): boolean => !isBlank(rows.cell(index, field));
  const hasId = IDS.some((field) => has(field) && !isLabel(cellText(rows.cell(index, field))));
  const amounts = [rows.cell(index, 'quoted'), rows.cell(index, 'extended'), rows.cell(index, 'net')];
  const labelled = texts.filter((text) => !isNumberText(text));
  const charge = chargeOf(rows, index, hasId ? [] : labelled);
  if (charge !== null) return amounts.some(isReadable) ? { index, as: 'line', charge } : skip(index, 'note');
  if (!hasId && isTotal(labelled, has)) return skip(index, 'subtotal');
  return sortPlain(rows, index, { filled, texts, has });
}

/** A row that is neither blank, heading, charge nor labelled total. */
function sortPlain(
  rows: TableRows,
  index: number,
  { filled, texts, has }: { filled: readonly number[]; texts: readonly string[]; has: (field: Field) => boolean },
): SortedRow {
  const line: SortedRow = { index, as: 'line', charge: null };
  const priced = PRICES.some(has) || has('quantity');
  const readable = [...PRICES, 'quantity' as const].some((field) => isReadable(rows.cell(index, field)));
  const ids = IDS.filter(has);
  const thing = ids.length > 0 || has('description');
  const alone = skip(index, 'section');
  if (filled.length === 1 && !readable) {
    const id = ids[0];
    if (id !== undefined && looksLikeCode(cellText(rows.cell(index, id)))) return line;
    // A register of suppliers or contracts may know no more of one than its name.
    return REGISTER.some(has) && !tableNamesThings(rows) && !tableHasPrices(rows) && !texts.some(isMark) ? line : alone;
  }
  // "Approved by: | | Date:" is a form's foot, whatever columns it stands in.
  if (!readable && texts.some((text) => text.endsWith(':') || isMark(text))) return skip(index, 'note');
  if (thing && priced) return line;
  const named = ids.some((id) => looksLikeCode(cellText(rows.cell(index, id))));
  if (named || (has('description') && ids.length > 0)) return line;
  if (has('description') && (has('unit') || has('manufacturer') || has('pack'))) return line;
  if (!thing && (isReadable(rows.cell(index, 'quantity')) || isReadable(rows.cell(index, 'quoted')))) return line;
  if (REGISTER.some(has) && !tableNamesThings(rows)) return line;
  if (thing && !tableHasPrices(rows)) return line;
  return readable ? skip(index, 'subtotal') : filled.length === 1 ? alone : skip(index, 'note');
}

/** The charge that a row is: by its description, or, where it has none, by a label that stands all but alone. */
function chargeOf(rows: TableRows, index: number, labelled: readonly string[]): Line['charge'] {
  const description = cellText(rows.cell(index, 'description'));
  if (cleanText(description) !== '') return chargeNamed(description);
  // "Inside Delivery" in a column of delivery modes is no charge.
  const aside = (['delivery', 'notes', 'category'] as const).map((field) =>
    cleanText(cellText(rows.cell(index, field))),
  );
  const labels = labelled.filter((text) => !aside.includes(text));
  const others = labelled.filter((text) => chargeNamed(text) === null);
  return others.every((text) => text.length <= 12)
    ? (labels.map(chargeNamed).find((named) => named !== null) ?? null)
    : null;
}

function isTotal(labelled: readonly string[], has: (field: Field) => boolean): boolean {
  const label = labelled.some(isTotalLabel);
  const opens = labelled.some(opensAsTotal);
  const counted = has('quantity') && has('quoted');
  return (label && !counted && labelled.filter((text) => !isTotalLabel(text)).length <= 1) || (opens && !counted);
}

function isLabel(text: string): boolean {
  return isTotalLabel(text) || opensAsTotal(text) || chargeNamed(text) !== null;
}

function isNumberText(text: string): boolean {
  return readAmountText(text).kind !== 'none';
}

function isReadable(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  if (cell.kind === 'number') return true;
  if (cell.kind !== 'text') return false;
  const kind = readAmountText(cell.value).kind;
  return kind === 'amount' || kind === 'percent';
}

function looksLikeCode(text: string): boolean {
  const clean = cleanText(text);
  return clean.length <= 40 && /\d/.test(clean) && !/\s/.test(clean);
}

/** A footnote's star or dagger, or the word that opens a note. */
function isMark(text: string): boolean {
  return /^([*†‡]|notes?\b|prices? (are |is )?(valid|good|firm|effective)|quote (is )?valid|terms\b|e\.?g\.?\b)/i.test(
    text,
  );
}

function headsSection(rows: TableRows, index: number): boolean {
  const text = rows
    .filled(index)
    .map((column) => rows.grid.text(index, column))
    .join(' ');
  return text.length <= 80 && !isMark(text) && !/[.!?]$/.test(text);
}

/** Tables of discounts by category, and registers of suppliers or contracts, have rows that name no item. */
function tableNamesThings(rows: TableRows): boolean {
  return [...IDS, 'description' as const].some((field) => rows.column(field) !== undefined);
}

function tableHasPrices(rows: TableRows): boolean {
  return [...PRICES, 'quantity' as const].some((field) => rows.column(field) !== undefined);
}

/** A row right under the headings that says how to fill the columns in: prose where numbers and dates belong. */
function isInstruction(rows: TableRows, index: number): boolean {
  const typed: Field[] = ['quantity', ...PRICES, 'neededBy', 'day', 'effectiveFrom', 'effectiveTo'];
  const cells = typed.map((field) => rows.cell(index, field)).filter((cell) => !isBlank(cell));
  const filled = rows.filled(index);
  const texts = filled.map((column) => rows.grid.text(index, column));
  if (cells.length === 0 || filled.length < 3) return false;
  const prose = cells.every(
    (cell) => cell !== undefined && cell.kind === 'text' && !/\d/.test(cell.value) && !saysNotStated(cell.value),
  );
  const wordy = texts.filter((text) => /\S\s+\S/.test(text) || /^[a-z]+\/[a-z]+/i.test(text)).length;
  const noNumbers = filled.every((column) => rows.grid.at(index, column)?.kind === 'text');
  return prose && noNumbers && wordy * 2 >= filled.length;
}

function headingTexts(rows: TableRows, table: Table): ReadonlyMap<number, string>[] {
  return table.headerRows.map((row) => {
    const index = rows.grid.indexOfRow(row);
    return new Map(table.extent.map((column) => [column, rows.grid.text(index, column).toLowerCase()]));
  });
}

function repeats(
  rows: TableRows,
  index: number,
  filled: readonly number[],
  header: ReadonlyMap<number, string>,
): boolean {
  const same = filled.filter((column) => {
    const heading = header.get(column) ?? '';
    return heading !== '' && heading === rows.grid.text(index, column).toLowerCase();
  });
  return same.length >= 2 && same.length * 10 >= filled.length * 7;
}
