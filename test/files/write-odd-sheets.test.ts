import type { Action, OutCell, WriteBlock } from '../../core/workbook/action';
import { removeOurMarks } from '../../files/remove-our-marks';
import { applyActions } from '../../files/write-workbook';
import { handmade, sheetOf, utf16 } from './write/make';
import { applied, differences, partsOf, partText, summary } from './write/sample';
import { structureProblems } from './write/structure';

const SHEET = 'xl/worksheets/sheet1.xml';
const block = (row: number, column: number, ...values: OutCell[][]): WriteBlock => ({
  do: 'write-block',
  sheet: 'Quote',
  row,
  column,
  values: [[{ text: 'COOP verdict' }], ...values],
  headingRows: [row],
});
const verdict: OutCell[] = [{ text: 'over-price' }];
const marks = (column: number, firstRow: number, lastRow: number): Action => ({
  do: 'set-marks',
  sheet: 'Quote',
  column,
  firstRow,
  lastRow,
});

/** Writes our column D beside rows 1 to 3, and answers the sheet's new text. */
function written(sheet: string | Uint8Array, actions: readonly Action[] = [block(1, 3, verdict, verdict)]): string {
  const before = handmade(sheet);
  const { bytes, problems } = applied(before, actions);
  expect(problems).toEqual([]);
  expect(structureProblems(bytes)).toEqual([]);
  expect(differences(bytes, applied(bytes, actions).bytes)).toEqual([]);
  return partText(bytes, SHEET);
}

/** The references of the cells in the order of the file. */
function places(sheet: string): string[] {
  return [...sheet.matchAll(/<(?:\w+:)?c [^>]*?\br=["']([A-Z]+\d+)["']/g)].map((match) => match[1] ?? '');
}

const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;

describe('sheets as odd as programs write them', () => {
  test('no rows at all', () => {
    expect(places(written(sheetOf('<sheetData/>')))).toEqual(['D1', 'D2', 'D3']);
    expect(places(written(sheetOf('<sheetData></sheetData>')))).toEqual(['D1', 'D2', 'D3']);
    expect(places(written(sheetOf('<sheetData />')))).toEqual(['D1', 'D2', 'D3']);
  });

  test('rows missing between, and after', () => {
    const sheet = written(
      sheetOf('<sheetData><row r="2"><c r="A2"><v>1</v></c></row><row r="9"><c r="A9"><v>2</v></c></row></sheetData>'),
    );
    expect(places(sheet)).toEqual(['D1', 'A2', 'D2', 'D3', 'A9']);
  });

  test('rows and cells without a number of their own keep their places', () => {
    const sheet = written(
      sheetOf(
        '<sheetData><row r="2"><c><v>1</v></c><c r="F2"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row></sheetData>',
      ),
    );
    expect(sheet).toMatch(
      /<row r="2"><c><v>1<\/v><\/c><c r="D2".*?<\/c><c r="F2"><v>2<\/v><\/c><c><v>3<\/v><\/c><\/row>/,
    );
    expect(sheet).toMatch(/<row><c><v>4<\/v><\/c><c r="D3"/);
  });

  test('rows without numbers count on after our marks are removed', () => {
    const before = handmade(sheetOf('<sheetData><row r="4"/><row><c><v>5</v></c></row></sheetData>'));
    const { bytes } = applied(before, [block(3, 3, verdict, verdict)]);
    expect(places(partText(bytes, SHEET))).toEqual(['D3', 'D4', 'D5']);
    const removed = removeOurMarks(bytes);
    expect(removed.ok && differences(before, removed.bytes)).toEqual(['xl/styles.xml']);
  });

  test('a cell without a number behind one that we put in is told its number', () => {
    const sheet = written(sheetOf('<sheetData><row r="1"><c r="F1"><v>1</v></c><c><v>2</v></c></row></sheetData>'), [
      block(1, 4, verdict),
    ]);
    expect(sheet).toContain('<c r="F1"><v>1</v></c><c><v>2</v></c>');
    expect(places(sheet)).toEqual(['E1', 'F1', 'E2']);
  });

  test('cells out of order are put in order in the rows that we write to', () => {
    const row = '<row r="2"><c r="F2"><v>6</v></c><c r="A2"><v>1</v></c><c><v>2</v></c></row>';
    const sheet = written(sheetOf(`<sheetData>${row}</sheetData>`));
    expect(places(sheet)).toEqual(['D1', 'A2', 'B2', 'D2', 'F2', 'D3']);
    expect(sheet).toContain('<c r="B2"><v>2</v></c>');
  });

  test('rows out of order never get a twin', () => {
    const rows = '<row r="3"><c r="A3"><v>3</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    const { bytes } = applied(handmade(sheetOf(`<sheetData>${rows}</sheetData>`)), [block(1, 3, verdict, verdict)]);
    expect(places(partText(bytes, SHEET))).toEqual(['D1', 'A3', 'D3', 'A2', 'D2']);
  });

  test('empty rows and rows with attributes of their own', () => {
    const sheet = written(
      sheetOf(
        '<sheetData><row r="1" ht="30" customHeight="1"/><row r="2" spans="1:2"><c r="A2"><v>1</v></c></row></sheetData>',
      ),
    );
    expect(sheet).toContain('<row r="1" ht="30" customHeight="1"><c r="D1"');
    expect(sheet).toContain('<row r="2" spans="1:4"><c r="A2">');
  });

  test('prefixed names', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const rows = '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>';
    const actions = [block(1, 3, verdict), marks(3, 2, 2)];
    const sheet = written(
      `<x:worksheet xmlns:x="${main}"><x:dimension ref="A1"/><x:sheetData>${rows}</x:sheetData><x:pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/></x:worksheet>`,
      actions,
    );
    expect(places(sheet)).toEqual(['A1', 'D1', 'D2']);
    expect(sheet).toContain('<x:dimension ref="A1:D2"/><x:cols><x:col ');
    expect(sheet).toMatch(/<\/x:sheetData><x:conditionalFormatting .*<\/x:conditionalFormatting><x:pageMargins/);
  });

  test('a prefixed style sheet', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const styles = `<x:styleSheet xmlns:x="${main}"><x:fonts count="1"><x:font><x:sz val="10"/><x:name val="Arial"/></x:font></x:fonts></x:styleSheet>`;
    const actions = [block(1, 3, verdict), marks(3, 2, 2)];
    const { bytes } = applied(handmade(sheetOf('<sheetData/>'), { styles }), actions);
    expect(structureProblems(bytes)).toEqual([]);
    expect(partText(bytes, 'xl/styles.xml')).toContain('<x:font><x:b/><x:sz val="10"/><x:name val="Arial"/></x:font>');
    expect(differences(bytes, applied(bytes, actions).bytes)).toEqual([]);
  });

  test('single quotes, a ">" in an attribute, comments and CDATA that look like cells', () => {
    const rows = `<row r='1'><c r='A1' t='str'><f>IF(B1&gt;1,"&lt;c>","</f><v>x</v></c><!-- <c r="D1"/> --></row><row r="2"><c r="A2" t="inlineStr"><is><t><![CDATA[</c></row>]]></t></is></c></row>`;
    const before = sheetOf(`<sheetPr codeName='a>b'/><sheetData>${rows}</sheetData>`);
    const sheet = written(before);
    expect(sheet).toContain(`<sheetPr codeName='a>b'/>`);
    expect(sheet).toMatch(/<!-- <c r="D1"\/> --><\/row>/);
    expect(sheet).toMatch(/<!\[CDATA\[<\/c><\/row>\]\]><\/t><\/is><\/c><c r="D2"/);
  });

  test('a byte order mark and a declaration stay', () => {
    const sheet = `\uFEFF<?xml version='1.0' standalone='yes'?>\r\n${sheetOf('<sheetData/>')}`;
    expect(written(sheet).startsWith(`\uFEFF<?xml version='1.0' standalone='yes'?>\r\n`)).toBe(true);
  });

  test.each([true, false])('UTF-16 stays UTF-16, little-endian: %s', (littleEndian) => {
    const sheet = `<?xml version="1.0" encoding="UTF-16"?>${sheetOf(`<sheetData><row r="1">${text('A1', '€𝄞')}</row></sheetData>`)}`;
    const { bytes } = applied(handmade(utf16(sheet, littleEndian)), [block(1, 3, verdict)]);
    expect(structureProblems(bytes)).toEqual([]);
    const raw = rawPart(bytes);
    expect(new TextDecoder(littleEndian ? 'utf-16le' : 'utf-16be').decode(raw)).toContain('€𝄞');
    const removed = removeOurMarks(bytes);
    expect(removed.ok && rawPart(removed.bytes)).toEqual(Buffer.from(utf16(sheet, littleEndian)));
  });

  test('unknown elements, attributes and namespaces stay in place', () => {
    const alternate =
      '<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="q"><q:thing xmlns:q="urn:q"/></mc:Choice></mc:AlternateContent>';
    const rows =
      '<row r="1" q:id="7" xmlns:q="urn:q"><c r="A1" cm="1" vm="2" q:x="1"><v>1</v></c><extLst><ext uri="u"/></extLst></row>';
    const sheet = written(
      sheetOf(
        `${alternate}<sheetData>${rows}</sheetData>${alternate}<extLst><ext uri="{a}"><q:sheetData xmlns:q="urn:q"/></ext></extLst>`,
      ),
    );
    expect(sheet).toContain('<c r="A1" cm="1" vm="2" q:x="1"><v>1</v></c><c r="D1"');
    expect(sheet).toMatch(/<\/c><extLst><ext uri="u"\/><\/extLst><\/row>/);
    expect(sheet.split(alternate)).toHaveLength(3);
    expect(sheet).toContain('<ext uri="{a}"><q:sheetData xmlns:q="urn:q"/></ext></extLst></worksheet>');
  });

  test('a strict workbook gets strict parts', () => {
    const strict = (part: string) =>
      part
        .replace(
          /http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main/g,
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replace(
          /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships/g,
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const made = handmade(strict(sheetOf('<sheetData/>')), {
      parts: {
        'xl/workbook.xml': strict(partText(handmade(sheetOf('<sheetData/>')), 'xl/workbook.xml')),
      },
    });
    const { bytes } = applied(made, [summary()]);
    expect(partText(bytes, 'xl/worksheets/sheet2.xml')).toContain(
      'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"',
    );
    expect(partText(bytes, 'xl/_rels/workbook.xml.rels')).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet"',
    );
  });

  test('a workbook without a style sheet gets one, with what Excel expects first', () => {
    const { bytes } = applied(handmade(sheetOf('<sheetData/>'), { styles: null }), [block(1, 0, verdict), summary()]);
    expect(structureProblems(bytes)).toEqual([]);
    expect(partText(bytes, 'xl/styles.xml')).toContain(
      '<fills count="3"><fill><patternFill patternType="none"/></fill>',
    );
  });
});

function rawPart(bytes: Uint8Array): Buffer {
  return Buffer.from(partsOf(bytes).get(SHEET) ?? '', 'latin1');
}

describe('parts that cannot be trusted', () => {
  const refused = (bytes: Uint8Array) => applyActions(bytes, [block(1, 3, verdict)]);

  test.each([
    ['a document type', `<!DOCTYPE worksheet [<!ENTITY a "b">]>${sheetOf('<sheetData/>')}`, /document type/],
    ['tags that do not close', '<worksheet><sheetData><row r="1"></sheetData>', /not well-formed/],
    ['no rows element', sheetOf('<sheetViews/>'), /has no rows/],
    ['a row called so', sheetOf('<sheetData><row r="-1"/></sheetData>'), /a row called "-1"/],
    ['a cell called so', sheetOf('<sheetData><row r="1"><c r="1A"/></row></sheetData>'), /a cell called "1A"/],
    ['another encoding', `<?xml version="1.0" encoding="ISO-8859-1"?>${sheetOf('<sheetData/>')}`, /iso-8859-1/],
  ])('%s', (_, sheet, sentence) => {
    const done = refused(handmade(sheet));
    expect(done.ok ? '' : done.problem).toMatch(sentence);
  });

  test('bytes that are no text', () => {
    const done = refused(handmade(Uint8Array.of(0x3c, 0x61, 0xff, 0x3e)));
    expect(done.ok ? '' : done.problem).toMatch(/broken text/);
  });
});
