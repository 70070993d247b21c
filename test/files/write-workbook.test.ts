import { OUR_COLUMNS } from '../../core/report/our-columns';
import { readWorkbook } from '../../files/read-workbook';
import { removeOurMarks } from '../../files/remove-our-marks';
import { applyActions } from '../../files/write-workbook';
import { openZip } from '../../files/zip';
import type { Cell } from '../../core/workbook/snapshot';
import { structureProblems } from './write/structure';
import {
  applied,
  checkActions,
  differences,
  fixtureBytes,
  FIXTURES,
  ourBlock,
  partText,
  summary,
} from './write/sample';

const TOUCHED =
  /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/worksheets\/sheet[0-9]+\.xml)$/;

function cellsOf(bytes: Uint8Array, sheet: string): Map<string, Cell> {
  const read = readWorkbook(bytes, 'copy.xlsx');
  if (!read.ok) throw new Error(read.problem);
  const found = read.snapshot.sheets.find(({ name }) => name === sheet);
  const cells = new Map<string, Cell>();
  for (const { row, cells: list } of found?.rows ?? []) {
    list.forEach((cell, column) => cell !== undefined && cells.set(`${row},${column}`, cell));
  }
  return cells;
}

describe.each(FIXTURES)('a check of $file', ({ file, sheet, column }) => {
  const before = fixtureBytes(file);
  const actions = checkActions(sheet, column);
  const { bytes: after, problems } = applied(before, actions);

  test('the original is sound, and the copy is as sound', () => {
    expect(structureProblems(before)).toEqual([]);
    expect(structureProblems(after)).toEqual([]);
  });

  test('only the parts that must change change; all others keep their packed bytes and their order', () => {
    const [old, now] = [before, after].map((bytes) => {
      const opened = openZip(bytes);
      if (!opened.ok) throw new Error(opened.problem);
      return opened.zip;
    });
    const names = old?.entries.map(({ name }) => name) ?? [];
    expect(now?.entries.slice(0, names.length).map(({ name }) => name)).toEqual(names);
    const same = names.filter((name) => !TOUCHED.test(name));
    expect(same.length).toBeGreaterThan(4);
    for (const name of same) expect(now?.entry(name)?.compressed).toEqual(old?.entry(name)?.compressed);
  });

  test('only one sheet of hers is touched', () => {
    const names = new Set(openNames(before));
    const sheets = differences(before, after).filter((name) => names.has(name) && name.startsWith('xl/worksheets/'));
    expect(sheets).toEqual(['xl/worksheets/sheet1.xml']);
  });

  test('every cell of hers reads as before, and ours read as written', () => {
    const [old, now] = [cellsOf(before, sheet), cellsOf(after, sheet)];
    expect(old.size).toBeGreaterThan(20);
    for (const [place, cell] of old) expect(now.get(place)).toEqual(cell);
    expect(now.size - old.size).toBe(OUR_COLUMNS.length + 5 * 10 - 3);
    expect(now.get(`4,${column + 1}`)).toMatchObject({ kind: 'number', value: 42.81875 });
    expect(now.get(`4,${column + 6}`)).toEqual({ kind: 'text', value: '=HYPERLINK("http://x","Acme & <Sons>")' });
    expect(now.get(`4,${column + 8}`)).toMatchObject({ kind: 'date', value: '2026-11-25' });
    expect(now.get(`4,${column + 9}`)).toMatchObject({ kind: 'number', value: 0.125 });
  });

  test('everything of the sheet but rows, columns, extent and marks is textually the same', () => {
    const [old, now] = [before, after].map((bytes) => rest(partText(bytes, 'xl/worksheets/sheet1.xml')));
    expect(now).toBe(old);
  });

  test('a second run changes nothing, and says the same', () => {
    const again = applied(after, actions);
    expect(differences(after, again.bytes)).toEqual([]);
    expect(again.problems).toEqual(problems);
  });

  test('removing our marks gives back every part but the list of formats', () => {
    const removed = removeOurMarks(after);
    if (!removed.ok) throw new Error(removed.problem);
    expect(differences(before, removed.bytes)).toEqual(['xl/styles.xml']);
    expect(structureProblems(removed.bytes)).toEqual([]);
  });

  test('removing our marks from a workbook without any changes nothing at all', () => {
    const removed = removeOurMarks(before);
    if (!removed.ok) throw new Error(removed.problem);
    expect(differences(before, removed.bytes)).toEqual([]);
  });
});

function openNames(bytes: Uint8Array): string[] {
  const opened = openZip(bytes);
  return opened.ok ? opened.zip.entries.map(({ name }) => name) : [];
}

function rest(sheet: string): string {
  return sheet
    .replace(/<sheetData>.*<\/sheetData>/s, '')
    .replace(/<cols>.*?<\/cols>/s, '')
    .replace(/<dimension[^>]*>/, '')
    .replace(
      /<conditionalFormatting sqref="[A-Z]+4:[A-Z]+8"><cfRule type="cellIs" dxfId="\d+" priority="\d+" operator="equal">.*?<\/conditionalFormatting>/s,
      '',
    );
}

describe('what cannot be patched is refused in a sentence', () => {
  const refused = (bytes: Uint8Array) => {
    const written = applyActions(bytes, []);
    return written.ok ? '' : written.problem;
  };

  test.each([
    ['no zip', new TextEncoder().encode('Item,Qty\n1,2\n'), /not a zip/],
    ['a PDF', new TextEncoder().encode('%PDF-1.7'), /PDF/],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), /old kind/],
    ['a cut workbook', fixtureBytes('openpyxl.xlsx').slice(0, 3000), /cut off/],
  ])('%s', (_, bytes, sentence) => {
    expect(refused(bytes)).toMatch(sentence);
  });

  test('an encrypted workbook', () => {
    const bytes = new Uint8Array(1024);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const name = 'EncryptedPackage';
    [...name].forEach((sign, at) => (bytes[512 + at * 2] = sign.charCodeAt(0)));
    bytes[512 + 64] = name.length * 2 + 2;
    expect(refused(bytes)).toMatch(/password/);
  });
});

describe('what the user must be told', () => {
  test('a signature that no longer holds', () => {
    expect(applied(fixtureBytes('more-parts.xlsm'), []).problems).toEqual([expect.stringMatching(/signed/)]);
  });

  test('a protected sheet is written to and stays protected', () => {
    const before = fixtureBytes('openpyxl.xlsx');
    const block = { ...ourBlock('Vendors', 4), row: 1, headingRows: [1] };
    const { bytes, problems } = applied(before, [block]);
    expect(problems).toEqual([expect.stringMatching(/"Vendors" is protected/)]);
    expect(partText(bytes, 'xl/worksheets/sheet2.xml')).toMatch(/<sheetProtection[^>]* sheet="1"/);
    expect(structureProblems(bytes)).toEqual([]);
  });

  test('notes are not written, and no notes are nothing to say', () => {
    const notes = [{ row: 4, column: 6, text: 'why' }];
    const bytes = fixtureBytes('openpyxl.xlsx');
    expect(applied(bytes, [{ do: 'set-notes', sheet: 'Requisition', notes }]).problems).toHaveLength(1);
    expect(applied(bytes, [{ do: 'set-notes', sheet: 'Requisition', notes: [] }]).problems).toEqual([]);
  });

  test('a sheet that is not there, and one that is a chart', () => {
    const { bytes, problems } = applied(fixtureBytes('xlsxwriter.xlsx'), [
      ourBlock('Nowhere', 8),
      ourBlock('Chart', 8),
    ]);
    expect(problems).toEqual([
      expect.stringMatching(/no sheet "Nowhere"/),
      expect.stringMatching(/"Chart" is no sheet of cells/),
    ]);
    expect(differences(bytes, fixtureBytes('xlsxwriter.xlsx'))).toEqual([]);
  });
});

describe('places of hers that are never written over', () => {
  const places: [what: string, file: string, sheet: string, row: number, column: number, sentence: RegExp][] = [
    ['a value', 'openpyxl.xlsx', 'Requisition', 3, 5, /cell F3 already holds something of yours/],
    ['merged cells', 'openpyxl.xlsx', 'Requisition', 1, 3, /cell D1 lies in merged cells \(A1:F1\)/],
    ['a spill', 'xlsxwriter.xlsx', 'Quote', 3, 9, /cell J4 lies in the results of one formula \(J4:J8\)/],
    ['a table', 'openpyxl.xlsx', 'Vendors', 3, 1, /cell B3 lies in an Excel table \(A1:B3\)/],
    ['a pivot table', 'more-parts.xlsm', 'Stock', 2, 3, /cell F2 lies in a pivot table \(F1:G4\)/],
    ['past the last column', 'openpyxl.xlsx', 'Requisition', 3, 16_380, /no room/],
    ['past the last row', 'openpyxl.xlsx', 'Requisition', 1_048_575, 8, /no room/],
  ];

  test.each(places)('%s', (_, file, sheet, row, column, sentence) => {
    const before = fixtureBytes(file);
    const block = { ...ourBlock(sheet, column), row, headingRows: [row] };
    const marks = { do: 'set-marks' as const, sheet, column, firstRow: row + 1, lastRow: row + 5 };
    const { bytes, problems } = applied(before, [block, marks]);
    expect(problems.some((problem) => sentence.test(problem))).toBe(true);
    const changed = differences(before, bytes).filter((name) => name.startsWith('xl/worksheets/'));
    expect(changed).toEqual([]);
  });

  test('the other sheets are written all the same', () => {
    const { bytes } = applied(fixtureBytes('openpyxl.xlsx'), [ourBlock('Requisition', 5), summary()]);
    expect(cellsOf(bytes, 'COOP Summary').size).toBeGreaterThan(5);
  });
});
