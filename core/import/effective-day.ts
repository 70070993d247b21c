import type { Finding, Place } from '../findings/finding';
import { importFinding } from '../findings/import-findings';
import { isBlank, placeName } from '../workbook/cell-read';
import { cleanNumberText, excerpt } from '../workbook/clean-text';
import { readDayCell } from '../workbook/day-cell';
import { readDayText } from '../workbook/day-text';
import { findTables } from '../workbook/find-tables';
import { cellText, columnLetters, type SheetRow, type SheetSnapshot, type Snapshot } from '../workbook/snapshot';
import { viewOf, type TableView } from './table-view';

/** The day from which a file says that its prices hold, with where it says so; or why there is none. */
export type EffectiveDay =
  { readonly day: string; readonly finding: Finding } | { readonly day: null; readonly finding: Finding };

interface Said {
  readonly day: string;
  readonly where: string;
  readonly text: string;
}

/** Looks for the day in titles and notes ("Prices effective 1/1/2026") and in a column of one and the same day. */
export function findEffectiveDay({ sheets }: Pick<Snapshot, 'sheets'>): EffectiveDay {
  const said = sheets.flatMap((sheet) => [...saidInTexts(sheet), ...saidInColumns(sheet)]);
  const days = Array.from(new Set(said.map(({ day }) => day)));
  const [first] = said;
  if (first === undefined) return { day: null, finding: importFinding('effective-day-missing', {}) };
  if (days.length > 1) {
    const words = said.slice(0, 6).map(({ day, where }) => `${day} (${where})`);
    return { day: null, finding: importFinding('effective-days-differ', { days: words.join(', ') }) };
  }
  const { day, where, text } = first;
  return { day, finding: importFinding('effective-day-found', { day, where, text: excerpt(text) }) };
}

/** Titles and notes have few cells; rows of data have many. */
const MOST_CELLS = 4;
const EFFECTIVE =
  /\b(?:effective|in force|in effect|valid)(?: (?:date|day))?(?: (?:as of|from|on|beginning|starting))?\s?[:-]?\s?(.{6,40})/i;
const LABEL =
  /^(?:price(?: list)? |pricing |prices )?(?:effective|valid from|in force from)(?: (?:date|from|as of))?\s?:?$/i;
/** A contract's own days are not the days of its prices. */
const OF_CONTRACT = /\b(contract|agreement|award|addendum|quote|quotation|offer|proposal)\b/i;
const OF_PRICES = /\b(prices?|pricing|pricelist|price list|rates|catalog|catalogue)\b/i;

function saidInTexts(sheet: SheetSnapshot): Said[] {
  return sheet.rows.flatMap((row) => {
    const filled = row.cells.map((_, column) => column).filter((column) => !isBlank(row.cells[column]));
    return filled.length > MOST_CELLS
      ? []
      : filled.flatMap((column, order) => saidInCell(sheet, row, column, filled[order + 1]));
  });
}

function saidInCell(sheet: SheetSnapshot, { row, cells }: SheetRow, column: number, next: number | undefined): Said[] {
  const cell = cells[column];
  if (cell === undefined || cell.kind !== 'text') return [];
  const text = cleanNumberText(cell.value.slice(0, 300));
  const place: Place = { sheet: sheet.name, row, column: columnLetters(column) };
  const where = placeName(place);
  if (LABEL.test(text) && next !== undefined) {
    const beside = readDayCell(cells[next], place).value;
    return beside === null ? [] : [{ day: beside, where, text: `${text} ${cellText(cells[next])}` }];
  }
  const ofPrices = OF_PRICES.test(text) || (/^effective\b/i.test(text) && !OF_CONTRACT.test(text));
  const tail = EFFECTIVE.exec(text)?.[1];
  const day = tail === undefined || !ofPrices ? null : dayAtStart(tail);
  return day === null ? [] : [{ day, where, text }];
}

/** The longest beginning of the text that is a day: "January 1, 2026 through ..." is one, "through 2026" is none. */
function dayAtStart(text: string): string | null {
  for (let length = Math.min(text.length, 30); length >= 6; length -= 1) {
    if (/[\p{L}\p{N}]/u.test(text.charAt(length)) && /[\p{L}\p{N}]/u.test(text.charAt(length - 1))) continue;
    const read = readDayText(text.slice(0, length).replace(/[\s.,;)]+$/, ''));
    if (read.kind === 'day') return read.day;
  }
  return null;
}

/** A column headed "Effective Date" that has the same day in every row. */
function saidInColumns(sheet: SheetSnapshot): Said[] {
  return findTables(sheet).tables.flatMap((table) => {
    const view = viewOf(sheet, table);
    const heading = view.rows.column('effectiveFrom')?.heading ?? '';
    return /\beffective\b/i.test(heading) && !OF_CONTRACT.test(heading) ? saidInRows(view) : [];
  });
}

function saidInRows(view: TableView): Said[] {
  const where = `${view.name('effectiveFrom')} of "${view.sheet.name}"`;
  const days = view.rows.indexes.flatMap((index) => {
    const { value } = readDayCell(view.rows.cell(index, 'effectiveFrom'), { sheet: view.sheet.name });
    return value === null ? [] : [value];
  });
  return Array.from(new Set(days)).map((day) => ({ day, where, text: day }));
}
