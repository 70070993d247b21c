import fc from 'fast-check';
import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell, Snapshot } from '../../core/workbook/snapshot';
import { readWorkbook } from '../../files/read-workbook';
import { makeXlsx, makeZip, worksheet } from './make-xlsx';

const utf8 = (text: string) => new TextEncoder().encode(text);
const fixture = (name: string) => new Uint8Array(readFileSync(join(__dirname, '..', 'fixtures', name)));

function read(bytes: Uint8Array, name: string): Snapshot {
  const result = readWorkbook(bytes, name);
  if (!result.ok) throw new Error(result.problem);
  return result.snapshot;
}

function cell(snapshot: Snapshot, sheet: string, row: number, column: number): Cell | undefined {
  return snapshot.sheets.find((one) => one.name === sheet)?.rows.find((one) => one.row === row)?.cells[column];
}

function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((sign, at) => (bytes[1024 + 128 + 2 * at] = sign.charCodeAt(0)));
  bytes[1024 + 128 + 64] = 2 * stream.length + 2;
  return bytes;
}

const plainSheet = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>');
const random = (length: number) => Uint8Array.from({ length }, (_, at) => (at * at * 7 + at * 31) & 255);

describe('what is no workbook', () => {
  it.each<[what: string, bytes: Uint8Array, says: string]>([
    ['nothing', new Uint8Array(0), 'empty'],
    ['an encrypted workbook', ole('EncryptedPackage'), 'password'],
    ['an old workbook', ole('Workbook'), '.xls'],
    ['an old workbook of LibreOffice', fixture('libreoffice.xls'), '.xls'],
    ['an old Word document', ole('WordDocument'), 'Word'],
    ['an OLE file of no kind', ole('Other'), 'without a workbook'],
    ['an OpenDocument spreadsheet', fixture('libreoffice.ods'), '.ods'],
    ['an OpenDocument text', makeZip({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'opendocument.text'],
    ['a binary workbook', makeZip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }), '.xlsb'],
    ['a Word document', makeZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': 'x' }), 'Word'],
    ['a PowerPoint file', makeZip({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': 'x' }), 'PowerPoint'],
    ['a Numbers file', makeZip({ 'Index/Document.iwa': 'x' }), 'Numbers'],
    ['a zip of other files', makeZip({ 'a/prices.xlsx': makeXlsx(plainSheet) }), 'a/prices.xlsx'],
    ['a PDF', utf8('%PDF-1.7\n%âã'), 'PDF'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'PNG'],
    ['a web page', utf8('\ufeff \r\n<!DOCTYPE html><html><table><tr><td>1</td></tr></table></html>'), 'HTML'],
    ['a bare table', utf8('<table border="1"><tr><td>Item</td></tr></table>'), 'HTML'],
    ['a web archive', utf8('MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n'), 'MHTML'],
    [
      'an XML spreadsheet',
      utf8(
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      ),
      '2003',
    ],
    ['other XML', utf8('<?xml version="1.0"?><catalog/>'), 'XML'],
    ['JSON', utf8('[{"item": "A", "qty": 1}]'), 'JSON'],
    ['an EDI message', utf8('ISA*00*          *00*'), 'EDI'],
    ['a packed file', new Uint8Array([0x1f, 0x8b, 8, 0, 0]), 'gzip'],
    ['bytes of no kind', random(5000), 'not a spreadsheet'],
    ['the first half of a workbook', makeXlsx(plainSheet).slice(0, 700), 'cut off'],
  ])('%s: says so', (_, bytes, says) => {
    for (const name of ['list.xlsx', 'list.csv', 'list']) {
      const result = readWorkbook(bytes, name);
      expect(result.ok ? 'read' : result.problem).toContain(says);
    }
  });
});

describe('a name that says otherwise', () => {
  it('is said, and the content counts', () => {
    const csv = readWorkbook(utf8('a,b\n1,2\n'), 'prices.xlsx');
    expect(csv).toMatchObject({ ok: true, kind: 'csv' });
    expect(csv.ok && csv.snapshot.problems).toHaveLength(1);
    const xlsx = readWorkbook(makeXlsx(plainSheet), 'prices.csv');
    expect(xlsx).toMatchObject({ ok: true, kind: 'xlsx' });
    expect(xlsx.ok && xlsx.snapshot.problems).toHaveLength(1);
  });

  it('is not said when it fits', () => {
    expect(read(makeXlsx(plainSheet), 'prices.XLSM').problems).toBeUndefined();
    expect(read(utf8('a,b\n1,2\n'), 'prices.txt').problems).toBeUndefined();
  });
});

describe('workbooks of the libraries that people use', () => {
  it('openpyxl: formulas have no values, and it says so', () => {
    const book = read(fixture('openpyxl.xlsx'), 'openpyxl.xlsx');
    expect(book.sheets.map((one) => [one.name, one.hidden ?? false])).toEqual([
      ['Requisition', false],
      ['Old prices', true],
      ['Secret', true],
    ]);
    expect(cell(book, 'Requisition', 3, 4)).toEqual({ kind: 'error', value: '#NO-VALUE', formula: 'C3*D3' });
    expect(cell(book, 'Requisition', 4, 0)).toEqual({ kind: 'number', value: 123, shown: '00123' });
    expect(cell(book, 'Requisition', 4, 1)).toEqual({ kind: 'text', value: 'Binder 5" <A&B>' });
    expect(cell(book, 'Requisition', 4, 5)).toMatchObject({ kind: 'date', value: '2026-11-25T13:30:00' });
    expect(cell(book, 'Requisition', 5, 0)).toEqual({ kind: 'text', value: '00042' });
    expect(book.sheets[0]?.rows.filter((row) => row.hidden === true).map((row) => row.row)).toEqual([5]);
    expect(book.sheets[0]?.hiddenColumns).toEqual([6]);
    expect(book.sheets[0]?.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 5 }]);
    expect(cell(book, 'Old prices', 1048576, 16383)).toEqual({ kind: 'text', value: 'last' });
  });

  it('openpyxl with days from 1904', () => {
    const values = read(fixture('openpyxl-1904.xlsx'), 'x.xlsx').sheets[0]?.rows[0]?.cells.map((one) => one?.value);
    expect(values).toEqual(['2026-11-25', '1904-01-01', '2026-02-28T06:00:00']);
  });

  it('LibreOffice: the same workbook with its formulas computed', () => {
    const book = read(fixture('libreoffice.xlsx'), 'libreoffice.xlsx');
    expect(cell(book, 'Requisition', 3, 4)).toEqual({ kind: 'number', value: 365.8, formula: 'C3*D3' });
    expect(cell(book, 'Requisition', 5, 4)).toEqual({ kind: 'number', value: 0, formula: 'C5*D5' });
    expect(cell(book, 'Requisition', 4, 0)).toEqual({ kind: 'number', value: 123, shown: '00123' });
    expect(cell(book, 'Requisition', 6, 1)).toMatchObject({ kind: 'error', value: '#N/A' });
    expect(cell(book, 'Old prices', 1048576, 16383)).toEqual({ kind: 'text', value: 'last' });
    expect(book.sheets.filter((one) => one.hidden === true)).toHaveLength(2);
  });

  it.each(['xlsxwriter.xlsx', 'xlsxwriter-inline.xlsx'])('%s: its 0 for a formula is no value', (name) => {
    const book = read(fixture(name), name);
    expect(cell(book, 'Quote', 2, 0)).toEqual({ kind: 'text', value: ' 7520-01 ' });
    expect(cell(book, 'Quote', 2, 3)).toEqual({ kind: 'number', value: 0.9, formula: 'B2*C2' });
    expect(cell(book, 'Quote', 2, 4)).toEqual({ kind: 'date', value: '2026-11-25', shown: '11/25/2026' });
    expect(cell(book, 'Quote', 3, 0)).toEqual({ kind: 'number', value: 4567, shown: '004-567' });
    expect(cell(book, 'Quote', 3, 1)).toEqual({ kind: 'text', value: 'two dozen' });
    expect(cell(book, 'Quote', 3, 3)).toEqual({ kind: 'error', value: '#NO-VALUE', formula: 'B3*C3' });
    expect(cell(book, 'Quote', 3, 4)).toMatchObject({ kind: 'text', value: 'yes' });
    expect(cell(book, 'Quote', 4, 2)).toEqual({ kind: 'text', value: 'line 1\nline 2\ttab _x000D_ é🖨' });
    expect(book.sheets[0]?.hiddenColumns).toEqual([2, 3, 4]);
    expect(book.problems).toBeUndefined();
  });

  it('exceljs', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Lines');
    sheet.addRow(['Item', 'Day', 'Total']);
    sheet.addRow([
      { richText: [{ text: 'CF' }, { text: '280A' }] },
      new Date(Date.UTC(2026, 10, 25)),
      { formula: 'A1' },
    ]);
    sheet.addRow([{ text: 'link', hyperlink: 'https://example.org' }, true, { formula: 'B1*2', result: 4 }]);
    sheet.getRow(3).hidden = true;
    sheet.getCell('A4').value = { error: '#REF!' };
    sheet.mergeCells('A5:B6');
    const snapshot = read(new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer), 'lines.xlsx');
    expect(cell(snapshot, 'Lines', 2, 0)).toEqual({ kind: 'text', value: 'CF280A' });
    expect(cell(snapshot, 'Lines', 2, 1)).toMatchObject({ kind: 'date', value: '2026-11-25' });
    expect(cell(snapshot, 'Lines', 2, 2)).toEqual({ kind: 'error', value: '#NO-VALUE', formula: 'A1' });
    expect(cell(snapshot, 'Lines', 3, 0)).toEqual({ kind: 'text', value: 'link' });
    expect(cell(snapshot, 'Lines', 3, 2)).toEqual({ kind: 'number', value: 4, formula: 'B1*2' });
    expect(cell(snapshot, 'Lines', 4, 0)).toEqual({ kind: 'error', value: '#REF!' });
    expect(snapshot.sheets[0]?.merges).toEqual([{ top: 5, left: 0, bottom: 6, right: 1 }]);
  });
});

describe('damaged and hostile bytes', () => {
  const books = [
    fixture('openpyxl.xlsx'),
    fixture('xlsxwriter-inline.xlsx'),
    makeXlsx(plainSheet),
    fixture('libreoffice.xls'),
  ];

  it('are read or refused, never thrown at: mutated and cut workbooks', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...books),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
        fc.option(fc.nat()),
        (book, edits, cut) => {
          const bytes = book.slice(0, cut === null ? book.length : cut % (book.length + 1));
          for (const [at, byte] of edits) if (bytes.length > 0) bytes[at % bytes.length] = byte;
          const result = readWorkbook(bytes, 'x.xlsx');
          expect(result.ok || result.problem.length > 10).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('are read or refused, never thrown at: mutated XML in a sound zip', () => {
    const xml = worksheet(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f t="shared" si="0" ref="B1:B2">A1</f><v>2</v></c></row>' +
        '<row r="2" hidden="1"><c r="B2" t="inlineStr"><is><t>x</t></is></c></row>',
      '<cols><col min="1" max="2" hidden="1"/></cols>',
      '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    );
    const edit = fc.tuple(
      fc.nat(xml.length),
      fc.nat(12),
      fc.constantFrom('', '9', '-', '<', '"', 'e', 'A', '&#0;', '9999999'),
    );
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const changed = edits.reduce((text, [at, count, by]) => text.slice(0, at) + by + text.slice(at + count), xml);
        const result = readWorkbook(makeXlsx(changed), 'x.xlsx');
        expect(result.ok || result.problem.length > 10).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('are read or refused, never thrown at: any bytes', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.uint8Array({ maxLength: 100 }).map((tail) => new Uint8Array([0x50, 0x4b, 3, 4, ...tail])),
      fc.uint8Array({ maxLength: 100 }).map((tail) => new Uint8Array([0xff, 0xfe, ...tail])),
    );
    fc.assert(
      fc.property(bytes, (some) => typeof readWorkbook(some, 'x.csv').ok === 'boolean'),
      { numRuns: 500 },
    );
  });
});
