import type { Cell, Snapshot } from '../../../core/workbook/snapshot';
import { readXlsx } from '../../../files/xlsx/read-xlsx';
import { readWorkbook } from '../../../files/read-workbook';
import { openZip } from '../../../files/zip';
import { makeXlsx, relationships, styles, workbookXml, worksheet, type Parts } from '../make-xlsx';

function snapshotOf(bytes: Uint8Array): Snapshot {
  const result = readWorkbook(bytes, 'book.xlsx');
  if (!result.ok) throw new Error(result.problem);
  return result.snapshot;
}

const read = (rows: string, more: Parts = {}) => snapshotOf(makeXlsx(worksheet(rows), more));

function problemOf(bytes: Uint8Array): string {
  const result = readWorkbook(bytes, 'book.xlsx');
  if (result.ok) throw new Error('should have been refused');
  return result.problem;
}

/** The cells of the first row of the first sheet, from XML of that row's cells. */
function cells(xml: string, more: Parts = {}): (Cell | undefined)[] {
  return [...(read(`<row r="1">${xml}</row>`, more).sheets[0]?.rows[0]?.cells ?? [])];
}

const strings = (items: string) => ({
  'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items}</sst>`,
});

describe('kinds of cells', () => {
  it('are those the file says', () => {
    expect(
      cells(
        '<c r="A1"><v>1.5E3</v></c><c r="B1" t="str"><v>007</v></c><c r="C1" t="b"><v>1</v></c>' +
          '<c r="D1" t="e"><v>#REF!</v></c><c r="E1" t="d"><v>2026-11-25T00:00:00</v></c>' +
          '<c r="F1" t="d"><v>2026-11-25T13:30:00.000Z</v></c><c r="G1" t="n"><v>-0.1</v></c><c r="H1" s="4"/>' +
          '<c r="I1" t="b"><v>false</v></c>',
      ),
    ).toEqual([
      { kind: 'number', value: 1500 },
      { kind: 'text', value: '007' },
      { kind: 'boolean', value: true },
      { kind: 'error', value: '#REF!' },
      { kind: 'date', value: '2026-11-25' },
      { kind: 'date', value: '2026-11-25T13:30:00' },
      { kind: 'number', value: -0.1 },
      undefined,
      { kind: 'boolean', value: false },
    ]);
  });

  it.each([
    ['<c r="A1"><v>1,234</v></c>', { kind: 'text', value: '1,234' }],
    ['<c r="A1"><v>NaN</v></c>', { kind: 'text', value: 'NaN' }],
    ['<c r="A1"><v>0x10</v></c>', { kind: 'text', value: '0x10' }],
    ['<c r="A1"><v>1e999</v></c>', { kind: 'text', value: '1e999' }],
    ['<c r="A1" t="b"><v>maybe</v></c>', { kind: 'text', value: 'maybe' }],
    ['<c r="A1" t="odd"><v>x</v></c>', { kind: 'text', value: 'x' }],
    ['<c r="A1" t="s"><v>5</v></c>', { kind: 'error', value: '#NO-TEXT' }],
    ['<c r="A1" t="s"><v>__proto__</v></c>', { kind: 'error', value: '#NO-TEXT' }],
    ['<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>', { kind: 'error', value: '#TWICE' }],
  ])('%s cannot be understood: it is said and nothing is guessed', (xml, cell) => {
    const snapshot = read(`<row r="1">${xml}</row>`);
    expect(snapshot.sheets[0]?.rows[0]?.cells[0]).toEqual(cell);
    expect(snapshot.problems?.[0]).toContain('A1');
    expect(snapshot.problems?.[0]).toContain('"Prices"');
  });

  it('a time or another oddity in a date cell stays text', () => {
    expect(cells('<c r="A1" t="d"><v>13:30:00</v></c>')).toEqual([{ kind: 'text', value: '13:30:00' }]);
  });
});

describe('texts', () => {
  it('are read plain, in runs, without readings, with spaces and escapes', () => {
    const items =
      '<si><t>CF280A</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">two </t></r><r><t>dozen</t></r></si>' +
      '<si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></si>' +
      '<si><t xml:space="preserve"> a_x000D_&#10;b </t></si><si><t/></si><si><t><![CDATA[<b>&]]></t></si>';
    const refs = [0, 1, 2, 3, 4, 5].map((n) => `<c t="s"><v>${n}</v></c>`).join('');
    expect(cells(refs, strings(items)).map((cell) => cell?.value)).toEqual([
      'CF280A',
      'two dozen',
      '課',
      ' a\r\nb ',
      undefined,
      '<b>&',
    ]);
  });

  it('may stand in the cell', () => {
    expect(
      cells('<c t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r><rPh><t>x</t></rPh></is></c><c t="inlineStr"/>'),
    ).toEqual([{ kind: 'text', value: 'inline' }]);
  });

  it('that are broken, or too many, are no texts to go on with', () => {
    const sheet = worksheet('<row r="1"><c t="s"><v>0</v></c></row>');
    expect(problemOf(makeXlsx(sheet, strings('<si><t>a</si>')))).toContain('texts');
    const zip = openZip(makeXlsx(sheet, strings('<si><t>a</t></si><si><t>b</t></si>')));
    if (!zip.ok) throw new Error(zip.problem);
    const limits = { rows: 10, columns: 10, cells: 10, texts: 1 };
    expect(readXlsx(zip.zip, 'x', limits).ok).toBe(false);
    expect(readXlsx(zip.zip, 'x', { ...limits, texts: 2 }).ok).toBe(true);
    expect(readXlsx(zip.zip, 'x', { ...limits, cells: 0 }).ok).toBe(false);
  });
});

describe('number formats', () => {
  const formats = { 'xl/styles.xml': styles(0, 14, 'd-mmm', '00000', '[h]:mm', 'h:mm', '@') };

  it('make dates of numbers, and zeros before them seen', () => {
    const xml = ['46351', '46351', '46086', '123', '1.5', '0.5', '42'].map((v, s) => `<c s="${s}"><v>${v}</v></c>`);
    expect(cells(xml.join(''), formats)).toEqual([
      { kind: 'number', value: 46351 },
      { kind: 'date', value: '2026-11-25' },
      { kind: 'date', value: '2026-03-05', shown: '5-Mar' },
      { kind: 'number', value: 123, shown: '00123' },
      { kind: 'number', value: 1.5 },
      { kind: 'number', value: 0.5 },
      { kind: 'number', value: 42 },
    ]);
  });

  it('leave serials that are no day as numbers', () => {
    const xml = ['60', '-1', '2958466', '0'].map((v) => `<c s="1"><v>${v}</v></c>`).join('');
    expect(cells(xml, formats).map((cell) => cell?.kind)).toEqual(['number', 'number', 'number', 'number']);
  });

  it('count days from 1904 where the workbook says so', () => {
    const workbook = workbookXml('<sheet name="Prices" sheetId="1" r:id="rId1"/>', '<workbookPr date1904="1"/>');
    expect(cells('<c s="1"><v>44889</v></c>', { ...formats, 'xl/workbook.xml': workbook })).toEqual([
      { kind: 'date', value: '2026-11-25' },
    ]);
  });

  it('of conditional formats and unknown styles mean no cell', () => {
    const xml =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1">' +
      '<numFmt numFmtId="164" formatCode="0.00"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>' +
      '<xf numFmtId="164"/></cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="yyyy"/></dxf></dxfs></styleSheet>';
    const row = '<c s="0"><v>5</v></c><c s="99"><v>6</v></c>';
    expect(cells(row, { 'xl/styles.xml': xml }).map((cell) => cell?.kind)).toEqual(['number', 'number']);
    expect(problemOf(makeXlsx(worksheet(`<row>${row}</row>`), { 'xl/styles.xml': '<styleSheet>' }))).toContain(
      'formats',
    );
  });
});

describe('formulas', () => {
  it('keep their text beside the value they had', () => {
    expect(
      cells('<c><f>A2*2</f><v>4</v></c><c t="str"><f>""</f><v></v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
    ).toEqual([
      { kind: 'number', value: 4, formula: 'A2*2' },
      { kind: 'text', value: '', formula: '""' },
      { kind: 'error', value: '#DIV/0!', formula: '1/0' },
    ]);
  });

  it.each(['<c><f>A2</f></c>', '<c><f>A2</f><v/></c>', '<c t="str"><f>A2</f></c>', '<c t="b"><f>A2</f><v></v></c>'])(
    'without a value (%s) say so instead of being blank',
    (xml) => {
      expect(cells(xml)).toEqual([{ kind: 'error', value: '#NO-VALUE', formula: 'A2' }]);
    },
  );

  it('of a program that computes nothing: its 0 is no value, other values are', () => {
    const listed = '<sheet name="Prices" sheetId="1" r:id="rId1"/>';
    const xml = '<c><f>A2</f><v>0</v></c><c><f>A2</f><v>7</v></c><c><v>0</v></c>';
    const kinds = (calc: string) =>
      cells(xml, { 'xl/workbook.xml': workbookXml(listed, '', calc) }).map((cell) => cell?.kind);
    expect(kinds('<calcPr calcId="124519" fullCalcOnLoad="1"/>')).toEqual(['error', 'number', 'number']);
    expect(kinds('<calcPr calcId="191029" fullCalcOnLoad="1"/>')).toEqual(['number', 'number', 'number']);
    expect(kinds('<calcPr calcId="124519"/>')).toEqual(['number', 'number', 'number']);
  });

  it('that are shared are moved to each cell; one whose text is gone is said', () => {
    const xml =
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">A1*$B1</f><v>1</v></c></row>' +
      '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c><c r="D2"><f t="shared" si="9"/><v>3</v></c></row>';
    const snapshot = read(xml);
    expect(snapshot.sheets[0]?.rows[1]?.cells[2]).toEqual({ kind: 'number', value: 2, formula: 'A2*$B2' });
    expect(snapshot.sheets[0]?.rows[1]?.cells[3]).toEqual({ kind: 'number', value: 3, formula: '' });
    expect(snapshot.problems?.[0]).toContain('D2');
  });

  it('of an array stand in their first cell, the others hold values', () => {
    expect(cells('<c><f t="array" ref="A1:B1">X1:Y1</f><v>1</v></c><c><v>2</v></c>')).toEqual([
      { kind: 'number', value: 1, formula: 'X1:Y1' },
      { kind: 'number', value: 2 },
    ]);
  });
});

describe('packages as they come', () => {
  const sheet = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>');
  const firstCell = (bytes: Uint8Array) => snapshotOf(bytes).sheets[0]?.rows[0]?.cells[0];
  const one = { kind: 'number', value: 1 };

  it('with prefixes on every name', () => {
    const xml =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1">' +
      '<x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const workbook =
      '<x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:o="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
      '<x:sheets><x:sheet name="Prices" sheetId="1" o:id="rId1"/></x:sheets></x:workbook>';
    expect(firstCell(makeXlsx(xml, { 'xl/workbook.xml': workbook }))).toEqual(one);
  });

  it('in strict OOXML', () => {
    const strict = (text: string) =>
      text
        .replace(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replace(/http:..schemas.openxmlformats.org.officeDocument.2006/g, 'http://purl.oclc.org/ooxml/officeDocument');
    const bytes = makeXlsx(strict(sheet), {
      '_rels/.rels': strict(relationships([['rId1', 'officeDocument', 'xl/workbook.xml']])),
      'xl/workbook.xml': strict(workbookXml('<sheet name="Prices" sheetId="1" r:id="rId1"/>')),
      'xl/_rels/workbook.xml.rels': strict(relationships([['rId1', 'worksheet', 'worksheets/sheet1.xml']])),
    });
    expect(firstCell(bytes)).toEqual(one);
  });

  it('with parts anywhere and targets of any form', () => {
    const bytes = makeXlsx('', {
      '_rels/.rels': relationships([['r', 'officeDocument', '/book/main.xml']]),
      'xl/workbook.xml': null,
      'xl/_rels/workbook.xml.rels': null,
      'xl/worksheets/sheet1.xml': null,
      'book/main.xml': workbookXml('<sheet name="Prices" sheetId="1" r:id="a"/>'),
      'book/_rels/main.xml.rels': relationships([['a', 'worksheet', '..\\sheets\\one.xml']]),
      'sheets/one.xml': sheet,
    });
    expect(firstCell(bytes)).toEqual(one);
  });

  it('with names in other case, and foreign elements among its own', () => {
    const xml = worksheet(
      '<row r="1"><c r="A1"><v>1</v><extLst><ext uri="u"><x14:v xmlns:x14="urn:x">9</x14:v></ext></extLst></c></row>',
    );
    expect(firstCell(makeXlsx('', { 'xl/worksheets/sheet1.xml': null, 'XL/Worksheets/Sheet1.xml': xml }))).toEqual(one);
  });

  it('with hidden sheets, and chart sheets that hold no cells', () => {
    const bytes = makeXlsx(sheet, {
      'xl/workbook.xml': workbookXml(
        '<sheet name="A" r:id="rId1" state="visible"/><sheet name="Chart" r:id="c"/><sheet name="B" r:id="rId1" state="veryHidden"/>',
      ),
      'xl/_rels/workbook.xml.rels': relationships([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['c', 'chartsheet', 'chartsheets/sheet1.xml'],
      ]),
    });
    expect(snapshotOf(bytes).sheets.map((one) => [one.name, one.hidden])).toEqual([
      ['A', undefined],
      ['B', true],
    ]);
    expect(snapshotOf(bytes).problems).toBeUndefined();
  });

  it.each([
    ['bad XML', '<worksheet><sheetData><row><c><v>1</v></c>'],
    ['a missing part', null],
  ])('with %s in one sheet: the others are read and the bad one is named', (_, bad) => {
    const bytes = makeXlsx(sheet, {
      'xl/workbook.xml': workbookXml('<sheet name="Good" r:id="rId1"/><sheet name="Bad one" r:id="b"/>'),
      'xl/_rels/workbook.xml.rels': relationships([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['b', 'worksheet', 'worksheets/sheet2.xml'],
      ]),
      'xl/worksheets/sheet2.xml': bad,
    });
    expect(snapshotOf(bytes).sheets.map((one) => one.name)).toEqual(['Good']);
    expect(snapshotOf(bytes).problems?.[0]).toContain('"Bad one"');
    expect(problemOf(makeXlsx('<worksheet>'))).toContain('"Prices"');
  });

  it.each([
    ['no list of relationships', { '_rels/.rels': null }],
    ['no workbook', { 'xl/workbook.xml': null }],
    ['no relationships of the workbook', { 'xl/_rels/workbook.xml.rels': null }],
    ['a broken workbook', { 'xl/workbook.xml': '<workbook>' }],
    ['a broken list of relationships', { '_rels/.rels': '<Relationships>' }],
    ['no main part', { '_rels/.rels': relationships([]) }],
    ['a sheet without a part', { 'xl/_rels/workbook.xml.rels': relationships([]) }],
    ['no sheets', { 'xl/workbook.xml': workbookXml('') }],
  ])('with %s are refused with a word', (_, more) => {
    expect(problemOf(makeXlsx(sheet, more))).toMatch(/workbook/);
  });
});
