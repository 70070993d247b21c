import { readFileSync } from 'node:fs';
import { OUR_COLUMNS } from '../../../core/report/our-columns';
import {
  OUR_SHEET_MARK,
  OUR_SHEETS,
  type Action,
  type OutCell,
  type PutSheet,
  type WriteBlock,
} from '../../../core/workbook/action';
import { VERDICTS } from '../../../core/priced-line';
import { applyActions } from '../../../files/write-workbook';
import { openZip } from '../../../files/zip';

/** One workbook of test/fixtures/write: its name, the sheet with the table (headings in row 3), our first column. */
export interface Fixture {
  readonly file: string;
  readonly sheet: string;
  readonly column: number;
}

/** Every fixture that scripts/make-write-fixtures.py makes. */
export const FIXTURES: readonly Fixture[] = [
  { file: 'openpyxl.xlsx', sheet: 'Requisition', column: 6 },
  { file: 'libreoffice.xlsx', sheet: 'Requisition', column: 6 },
  { file: 'libreoffice-ods.xlsx', sheet: 'Requisition', column: 6 },
  { file: 'exceljs.xlsx', sheet: 'Budget', column: 6 },
  { file: 'xlsxwriter.xlsx', sheet: 'Quote', column: 10 },
  { file: 'more-parts.xlsm', sheet: 'Quote', column: 10 },
];

export function fixtureBytes(file: string): Uint8Array {
  return new Uint8Array(readFileSync(`test/fixtures/write/${file}`));
}

/** The block that a check writes beside a table whose headings are in row 3 and whose five lines follow. */
export function ourBlock(sheet: string, column: number): WriteBlock {
  const lines = VERDICTS.slice(0, 5).map((verdict, line): OutCell[] => [
    { text: verdict },
    { number: '42.81875', format: 'money' },
    { number: '1712.75', format: 'money' },
    line % 2 === 0 ? null : { number: '0.0132', format: 'money' },
    { text: '081419-SCC' },
    { text: 'Sourcewell' },
    { text: '=HYPERLINK("http://x","Acme & <Sons>")' },
    { text: 'List 120.00, less 12.5%, is 105.00' },
    { day: '2026-11-25' },
    { number: '12.5', format: 'percent' },
  ]);
  const values = [OUR_COLUMNS.map(({ heading }): OutCell => ({ text: heading })), ...lines];
  return { do: 'write-block', sheet, row: 3, column, values, headingRows: [3] };
}

export function summary(text = 'Contract check'): PutSheet {
  return {
    do: 'put-sheet',
    name: OUR_SHEETS.summary,
    widths: [26, 40],
    rows: [
      { cells: [{ text: OUR_SHEET_MARK }], style: 'small' },
      { cells: [{ text }], style: 'title' },
      { cells: [{ text: 'Verdict' }, null, { text: 'Lines' }], style: 'heading' },
      {
        cells: [
          { text: 'over-price' },
          { text: 'Quoted above what the contract allows' },
          { number: '3', format: 'integer' },
        ],
      },
      {
        cells: [{ text: 'All' }, { number: '2.5', format: 'quantity' }, { number: '12', format: 'quantity' }],
        style: 'total',
      },
    ],
  };
}

export function evidence(): PutSheet {
  const head = [
    { cells: [{ text: OUR_SHEET_MARK }] },
    { cells: [] },
    { cells: [{ text: 'Sheet' }], style: 'heading' as const },
  ];
  return {
    do: 'put-sheet',
    name: OUR_SHEETS.evidence,
    widths: [16],
    frozenRows: 3,
    rows: [...head, { cells: [{ text: 'x' }] }],
  };
}

/** All that a check does to a workbook. */
export function checkActions(sheet: string, column: number): Action[] {
  return [ourBlock(sheet, column), { do: 'set-marks', sheet, column, firstRow: 4, lastRow: 8 }, summary(), evidence()];
}

/** Applies actions that must succeed. */
export function applied(bytes: Uint8Array, actions: readonly Action[]): { bytes: Uint8Array; problems: string[] } {
  const written = applyActions(bytes, actions);
  if (!written.ok) throw new Error(written.problem);
  return written;
}

/** The parts of a workbook by name, each as one character per byte. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const opened = openZip(bytes);
  if (!opened.ok) throw new Error(opened.problem);
  const { zip } = opened;
  const files = zip.entries.filter((entry) => !entry.name.endsWith('/'));
  return new Map(
    files.map((entry) => [entry.name, Buffer.from(zip.part(entry.name) ?? fail(entry.name)).toString('latin1')]),
  );
}

function fail(name: string): never {
  throw new Error(`The part ${name} cannot be read`);
}

/** The text of one part. */
export function partText(bytes: Uint8Array, name: string): string {
  const text = partsOf(bytes).get(name);
  if (text === undefined) throw new Error(`No part ${name}`);
  return Buffer.from(text, 'latin1').toString('utf8');
}

/** The names of parts that two workbooks do not have in common, byte for byte. */
export function differences(a: Uint8Array, b: Uint8Array): string[] {
  const [left, right] = [partsOf(a), partsOf(b)];
  return [...new Set([...left.keys(), ...right.keys()])].filter((name) => left.get(name) !== right.get(name)).sort();
}
