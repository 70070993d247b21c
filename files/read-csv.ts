import { columnLetters, type Cell, type SheetRow, type Snapshot } from '../core/workbook/snapshot';
import { eachRecord, type CsvRecord } from './csv-records';
import { findDelimiter } from './delimiter';
import { READ_LIMITS, type ReadLimits } from './limits';
import type { ProblemList } from './problem-list';

/** A cell with more line breaks than this has probably swallowed rows after a stray quote. */
const MANY_LINES = 100;

/** Reads a text table. Every cell is text: a CSV has no kinds, and "00123" must not become 123. */
export function readCsv(
  text: string,
  name: string,
  problems: ProblemList,
  limits: ReadLimits = READ_LIMITS,
): { readonly ok: true; readonly snapshot: Snapshot } | { readonly ok: false; readonly problem: string } {
  const table = withoutSepLine(withoutNul(text, problems));
  const found = table.delimiter === null ? findDelimiter(table.text) : { delimiter: table.delimiter, rival: null };
  if (found.rival !== null) problems.say('delimiter', rivalSentence(found.delimiter, found.rival));
  const rows: SheetRow[] = [];
  let row = 0;
  let budget = limits.cells;
  eachRecord(table.text, found.delimiter, (record) => {
    row += 1;
    const cells = readCells(record, row, problems);
    // Blank rows cost time, if no memory.
    budget -= Math.max(1, cells.length);
    if (cells.length > 0 && budget >= 0) rows.push({ row, cells });
    return budget >= 0;
  });
  if (budget < 0) {
    return { ok: false, problem: `The file holds more than ${limits.cells} cells. Split it into smaller files.` };
  }
  const sentences = problems.list();
  const sheets = [{ name: baseName(name), rows }];
  return { ok: true, snapshot: { name, sheets, ...(sentences.length > 0 ? { problems: sentences } : {}) } };
}

function withoutNul(text: string, problems: ProblemList): string {
  if (!text.includes('\0')) return text;
  const parts = text.split('\0');
  problems.say('NUL', `The file holds ${parts.length - 1} invisible NUL characters; they are left out.`);
  return parts.join('');
}

/** Excel's own first line "sep=;" says the delimiter and is no row. */
function withoutSepLine(text: string): { text: string; delimiter: string | null } {
  const line = /^"?sep=([^"\r\n])"?(?:\r\n|\n|\r|$)/i.exec(text.slice(0, 20));
  return line === null ? { text, delimiter: null } : { text: text.slice(line[0].length), delimiter: line[1] ?? null };
}

function rivalSentence(delimiter: string, rival: string): string {
  return `The columns of the file could be cut at ${signName(delimiter)} or at ${signName(rival)}; ${signName(delimiter)} was taken. If the columns look wrong, save the file as .xlsx in Excel.`;
}

function signName(sign: string): string {
  return sign === '\t' ? 'the tab' : `"${sign}"`;
}

function readCells(record: CsvRecord, row: number, problems: ProblemList): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  record.fields.forEach((field, column) => {
    if (field === '') return;
    cells[column] = readCell(field);
    if (field.length > MANY_LINES && field.split(/\r\n|\n|\r/).length > MANY_LINES) {
      problems.say(
        'cells that run over many lines',
        `Cell ${columnLetters(column)}${row} runs over more than ${MANY_LINES} lines. A quotation mark too many may have swallowed the rows below: check it.`,
      );
    }
  });
  if (record.quotes === 'stray') {
    problems.say(
      'quotation marks inside cells',
      `Row ${row} has a quotation mark in the middle of a cell; it was read as part of the text. Check that the row's columns are right.`,
    );
  }
  if (record.quotes === 'unclosed') {
    problems.say(
      'quotation marks never closed',
      `Row ${row} opens a quotation mark that is never closed; the row was read to the end of its line. Check that row and the one below.`,
    );
  }
  return cells;
}

/** Exports write ="00123" so that Excel keeps the zeros; a spreadsheet shows 00123. */
function readCell(field: string): Cell {
  const kept = /^=("([^"]*)")$/.exec(field);
  if (kept === null) return { kind: 'text', value: field };
  return { kind: 'text', value: kept[2] ?? '', formula: kept[1] ?? '' };
}

/** "prices.csv" of "C:\\lists\\prices.csv", without its ending: what Excel calls the sheet. */
function baseName(name: string): string {
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const dot = file.lastIndexOf('.');
  return dot > 0 ? file.slice(0, dot) : file;
}
