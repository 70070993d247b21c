import type { Snapshot } from '../core/workbook/snapshot';
import { decodeText } from './decode-text';
import { ProblemList } from './problem-list';
import { readCsv } from './read-csv';
import { whatBytes, whatText, whatZip } from './what-came';
import { readXlsx } from './xlsx/read-xlsx';
import { openZip } from './zip';

/** A snapshot with the kind of file it came from, or a sentence that says what came and what to do. */
export type WorkbookRead =
  | { readonly ok: true; readonly snapshot: Snapshot; readonly kind: 'xlsx' | 'csv' }
  | { readonly ok: false; readonly problem: string };

/** Reads a workbook from its bytes. The content decides what it is; a name that says otherwise is said. */
export function readWorkbook(bytes: Uint8Array, name: string): WorkbookRead {
  if (bytes.length === 0) return refuse('The file is empty (0 bytes). Save it again, or ask for it again.');
  const known = whatBytes(bytes);
  if (known !== null) return refuse(known);
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 0x20
    ? readZipped(bytes, name)
    : readText(bytes, name);
}

function refuse(problem: string): WorkbookRead {
  return { ok: false, problem };
}

function readZipped(bytes: Uint8Array, name: string): WorkbookRead {
  const opened = openZip(bytes);
  if (!opened.ok) return refuse(opened.problem);
  const other = whatZip(opened.zip);
  if (other !== null) return refuse(other);
  const read = readXlsx(opened.zip, name);
  if (!read.ok) return refuse(read.problem);
  if (!/\.(csv|tsv|txt|xls)$/i.test(name)) return { ...read, kind: 'xlsx' };
  const said = `"${name}" is an Excel workbook (.xlsx) whatever its name ends in; it was read as one.`;
  const problems = [said, ...(read.snapshot.problems ?? [])];
  return { ok: true, snapshot: { ...read.snapshot, problems }, kind: 'xlsx' };
}

function readText(bytes: Uint8Array, name: string): WorkbookRead {
  const decoded = decodeText(bytes);
  if (decoded === null) {
    return refuse('This is not a spreadsheet: neither an Excel workbook (.xlsx) nor a text table (.csv).');
  }
  if (decoded.text.trim() === '') return refuse('The file holds no rows. Save it again, or ask for it again.');
  const other = whatText(decoded.text);
  if (other !== null) return refuse(other);
  const problems = new ProblemList();
  if (/\.(xlsx|xlsm|xls|xlsb|ods)$/i.test(name)) {
    problems.say('name', `"${name}" is a text table (CSV) whatever its name ends in; it was read as one.`);
  }
  if (decoded.problem !== undefined) problems.say('encoding', decoded.problem);
  const read = readCsv(decoded.text, name, problems);
  return read.ok ? { ...read, kind: 'csv' } : refuse(read.problem);
}
