import type { OutCell, OutRow, PutSheet } from '../../core/workbook/action';
import { columnLetters } from '../../core/workbook/snapshot';
import { cellBody } from './cell-xml';
import { reference } from './dimension';
import type { Job } from './job';
import { addresses } from './workbook';

/** The whole part of one of our sheets: landscape, one page wide, its heading rows in view and on every page. */
export function ourSheetXml(job: Job, sheet: PutSheet, selected: boolean): string {
  const { strict, hasViews } = job.workbook;
  const right = sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length - 1), 0);
  const extent = reference({ top: 1, left: 0, bottom: Math.max(1, sheet.rows.length), right });
  const rows = sheet.rows.map((row, index) => rowXml(job, row, index + 1, sheet.widths));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${addresses(strict).main}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${extent}"/>`,
    // A view belongs to a window of the workbook; one that has no windows listed can have no views.
    hasViews ? viewXml(sheet.frozenRows ?? 0, selected) : '',
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet.widths),
    rows.length === 0 ? '<sheetData/>' : `<sheetData>${rows.join('')}</sheetData>`,
    filterXml(sheet, right),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup orientation="landscape" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>',
    '</worksheet>',
  ].join('');
}

function filterXml({ filterRow, rows }: PutSheet, right: number): string {
  if (filterRow === undefined || rows.length <= filterRow) return '';
  return `<autoFilter ref="${reference({ top: filterRow, left: 0, bottom: rows.length, right })}"/>`;
}

function viewXml(frozen: number, selected: boolean): string {
  const open = `<sheetViews><sheetView showGridLines="0"${selected ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  if (frozen === 0) return `${open}/></sheetViews>`;
  const pane = `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
  const selection = `<selection pane="bottomLeft" activeCell="A${frozen + 1}" sqref="A${frozen + 1}"/>`;
  return `${open}>${pane}${selection}</sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}

function rowXml(job: Job, row: OutRow, number: number, widths: readonly number[]): string {
  const cells = row.cells.map((cell, column) => cellXml(job, row, cell, `${columnLetters(column)}${number}`));
  const inner = cells.join('');
  return inner === '' ? '' : `<row r="${number}"${heightXml(row, widths)}>${inner}</row>`;
}

const LINE_HEIGHT = 15;
/** Excel lets no row be higher. */
const HIGHEST = 409;

/**
 * A height for rows with wrapped text, reckoned from lengths and widths. Without customHeight it is a first guess that
 * LibreOffice measures anew on opening and Excel on editing.
 */
function heightXml(row: OutRow, widths: readonly number[]): string {
  if (row.style === 'title') return ` ht="${LINE_HEIGHT * 1.5}"`;
  if (row.style === 'small') return '';
  const lines = row.cells.map((cell, column) =>
    cell !== null && 'text' in cell ? linesOf(cell.text, widths[column] ?? 9) : 1,
  );
  const most = lines.reduce((a, b) => Math.max(a, b), 1);
  return most === 1 ? '' : ` ht="${Math.min(HIGHEST, most * LINE_HEIGHT)}"`;
}

/** Lines that a text fills in a column, word by word as a program breaks it; letters are a little narrower than digits. */
function linesOf(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width * LETTERS_PER_DIGIT));
  return text.split('\n').reduce((sum, paragraph) => sum + brokenLines(paragraph, room), 0);
}

const LETTERS_PER_DIGIT = 1.05;

function brokenLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    // A word longer than the column, such as an address, is cut.
    lines += Math.max(0, Math.ceil(word.length / room) - 1);
    used = word.length % room;
  }
  return lines;
}

/** Headings and totals run through their blank cells, so that their ground and lines are not broken. */
function cellXml(job: Job, row: OutRow, cell: OutCell, ref: string): string {
  const look = row.style ?? 'normal';
  const body = cellBody(cell, '', job.workbook.date1904);
  if (body === null) {
    return look === 'heading' || look === 'total' ? `<c r="${ref}" s="${job.style(null, look)}"/>` : '';
  }
  return `<c r="${ref}" s="${job.style(cell, look)}"${body.attributes}>${body.inner}</c>`;
}
