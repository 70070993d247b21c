import type { Action, OutCell, WriteBlock } from '../../core/workbook/action';
import { handmade, sheetOf } from './write/make';
import { applied, differences, partText, partsOf } from './write/sample';
import { structureProblems } from './write/structure';

const SHEET = 'xl/worksheets/sheet1.xml';
const mapped = (row: number, column: number, ...values: OutCell[]): WriteBlock => ({
  do: 'write-block',
  sheet: 'Quote',
  row,
  column,
  values: values.map((value) => [value]),
});
const five: OutCell = { number: '5', format: 'money' };

const ROWS =
  '<row r="1"><c r="A1" s="1"><f>B1*2</f><v>8</v></c><c r="B1"><v>4</v></c></row>' +
  '<row r="2"><c r="A2" s="1"/><c r="B2"><f t="shared" ref="B2:B3" si="0">A2+1</f><v>1</v></c></row>' +
  '<row r="3"><c r="A3"><v>7</v></c><c r="B3"><f t="shared" si="0"/><v>8</v></c></row>';
const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf/><xf numFmtId="4"/></cellXfs></styleSheet>';
const CHAIN = {
  rels: '<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>',
};
const CHAIN_TYPE =
  '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>';

function workbook(chain: string, rows = ROWS): Uint8Array {
  const parts = {
    'xl/calcChain.xml': `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${chain}</calcChain>`,
  };
  return handmade(sheetOf(`<sheetData>${rows}</sheetData>`), {
    ...CHAIN,
    types: CHAIN_TYPE,
    styles: STYLES,
    parts,
    sheet2: sheetOf('<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>'),
  });
}

describe('values in a column that she mapped', () => {
  const chain = '<c r="A1" i="3"/><c r="B2"/><c r="B3"/><c r="A1" i="8"/>';

  test('keep her format, leave blanks alone and ask for one calculation', () => {
    const before = workbook(chain);
    expect(structureProblems(before)).toEqual([]);
    const { bytes, problems } = applied(before, [mapped(1, 0, five, null, five)]);
    expect(problems).toEqual([]);
    expect(structureProblems(bytes)).toEqual([]);
    const sheet = partText(bytes, SHEET);
    expect(sheet).toContain('<c r="A1" s="1"><v>5</v></c>');
    expect(sheet).toContain('<c r="A2" s="1"/>');
    expect(sheet).toContain('<c r="A3"><v>5</v></c>');
    expect(partText(bytes, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
    expect(differences(before, bytes)).toEqual(['xl/calcChain.xml', 'xl/workbook.xml', SHEET]);
  });

  test('a formula that is replaced leaves the calculation chain, and the next entry is told its sheet', () => {
    const { bytes } = applied(workbook(chain), [mapped(1, 0, five)]);
    expect(partText(bytes, 'xl/calcChain.xml')).toContain('><c r="B2" i="3"/><c r="B3"/><c r="A1" i="8"/></calcChain>');
  });

  test('the same cell of another sheet stays in the chain', () => {
    const { bytes } = applied(workbook('<c r="A1" i="8"/><c r="A1" i="3"/>'), [mapped(1, 0, five)]);
    expect(partText(bytes, 'xl/calcChain.xml')).toContain('><c r="A1" i="8"/></calcChain>');
  });

  test('a chain without entries goes, and with it all that names it', () => {
    const { bytes } = applied(workbook('<c r="A1" i="3"/>'), [mapped(1, 0, five)]);
    expect(partsOf(bytes).has('xl/calcChain.xml')).toBe(false);
    expect(structureProblems(bytes)).toEqual([]);
  });

  test('the same value again changes nothing', () => {
    const before = workbook(chain, '<row r="1"><c r="A1" s="1"><v>5</v></c><c r="B2"/></row>');
    expect(differences(before, applied(before, [mapped(1, 0, five)]).bytes)).toEqual([]);
  });

  test.each([1, 2])('a formula shared with other cells is refused (row %d)', (offset) => {
    const before = workbook(chain);
    const { bytes, problems } = applied(before, [mapped(1 + offset, 1, five)]);
    expect(problems).toEqual([expect.stringMatching(`cell B${1 + offset} holds a formula that it shares`)]);
    expect(differences(before, bytes)).toEqual([]);
  });

  test('beside a shared formula is no reason to refuse', () => {
    expect(applied(workbook(chain), [mapped(2, 2, five)]).problems).toEqual([]);
  });

  test.each(['array', 'dataTable'])('inside the range of a formula of kind %s is refused', (kind) => {
    const rows = `<row r="1"><c r="A1" cm="1"><f t="${kind}" ref="A1:A3">B1:B3</f><v>1</v></c></row>`;
    const { problems } = applied(handmade(sheetOf(`<sheetData>${rows}</sheetData>`)), [mapped(2, 0, five)]);
    expect(problems).toEqual([expect.stringMatching(/cell A2 lies in .* \(A1:A3\)/)]);
  });
});

describe('values in a column of an Excel table', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const rows = '<row r="1"><c r="A1" t="str"><v>Price</v></c></row><row r="2"><c r="A2"><v>1</v></c></row><row r="3"/>';
  const tabled = handmade(
    sheetOf(`<sheetData>${rows}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`),
    {
      types:
        '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>',
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/table" Target="../tables/table1.xml"/></Relationships>`,
        'xl/tables/table1.xml': `<table xmlns="${main}" id="1" displayName="T" ref="A1:A3" totalsRowCount="1"><tableColumns count="1"><tableColumn id="1" name="Price"/></tableColumns></table>`,
      },
    },
  );

  test('the rows may be written, the names of columns and the totals may not', () => {
    expect(applied(tabled, [mapped(2, 0, five)]).problems).toEqual([]);
    expect(applied(tabled, [mapped(1, 0, five)]).problems).toEqual([
      expect.stringMatching(/cell A1 lies in an Excel table/),
    ]);
    expect(applied(tabled, [mapped(3, 0, five)]).problems).toEqual([
      expect.stringMatching(/cell A3 lies in an Excel table/),
    ]);
    expect(applied(tabled, [mapped(3, 0, null)]).problems).toEqual([]);
  });

  test('our own columns may stand beside it only', () => {
    const ours = (column: number): WriteBlock => ({ ...mapped(1, column, { text: 'COOP verdict' }), headingRows: [1] });
    expect(applied(tabled, [ours(0)]).problems).toHaveLength(1);
    expect(applied(tabled, [ours(1)]).problems).toEqual([]);
  });
});

describe('values in our own columns', () => {
  const ours = (...values: OutCell[]): WriteBlock => ({
    ...mapped(1, 2, { text: 'COOP verdict' }, ...values),
    headingRows: [1],
  });
  const sheet = sheetOf('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');

  test('a later run with other values replaces them, with none takes them away', () => {
    const first = applied(handmade(sheet), [ours({ text: 'over-price' }, { text: 'cannot-tell' })]).bytes;
    const second = applied(first, [ours(null, { text: 'on-contract' })]);
    expect(second.problems).toEqual([]);
    expect(structureProblems(second.bytes)).toEqual([]);
    const text = partText(second.bytes, SHEET);
    expect(text).toContain('on-contract');
    expect(text).not.toMatch(/over-price|cannot-tell|r="C2"/);
  });

  test('rows that an earlier run answered and that are no lines now are blanked', () => {
    const marks = (lastRow: number): Action => ({ do: 'set-marks', sheet: 'Quote', column: 2, firstRow: 2, lastRow });
    const first = applied(handmade(sheet), [ours({ text: 'over-price' }, { text: 'cannot-tell' }), marks(3)]).bytes;
    const second = applied(first, [ours({ text: 'over-price' }), marks(2)]).bytes;
    expect(partText(second, SHEET)).not.toContain('cannot-tell</t>');
    expect(partText(second, SHEET)).toContain('over-price</t>');
  });

  test('a blank cell of hers with a colour or a border stays where we have nothing to say', () => {
    const styled = sheetOf('<sheetData><row r="2"><c r="C2" s="0"/></row></sheetData>');
    expect(partText(applied(handmade(styled), [ours(null)]).bytes, SHEET)).toContain(
      '<row r="2"><c r="C2" s="0"/></row>',
    );
  });

  test('a value under a heading of hers is never replaced', () => {
    const hers = sheetOf(
      '<sheetData><row r="1"><c r="C1" t="str"><v>COOP price</v></c></row><row r="2"><c r="C2"><v>5</v></c></row></sheetData>',
    );
    const { bytes, problems } = applied(handmade(hers), [ours({ text: 'x' })]);
    expect(problems).toEqual([expect.stringMatching(/cell C1 already holds something of yours/)]);
    expect(differences(bytes, handmade(hers))).toEqual([]);
  });
});
