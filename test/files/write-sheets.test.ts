import type { Action } from '../../core/workbook/action';
import { removeOurMarks } from '../../files/remove-our-marks';
import { readWorkbook } from '../../files/read-workbook';
import { handmade, sheetOf } from './write/make';
import { applied, differences, evidence, partText, partsOf, summary } from './write/sample';
import { structureProblems } from './write/structure';

const plain = sheetOf('<sheetData/>');

function sheetNames(bytes: Uint8Array): string[] {
  const read = readWorkbook(bytes, 'x.xlsx');
  if (!read.ok) throw new Error(read.problem);
  return read.snapshot.sheets.map(({ name }) => name);
}

function removed(bytes: Uint8Array): { bytes: Uint8Array; problems: string[] } {
  const done = removeOurMarks(bytes);
  if (!done.ok) throw new Error(done.problem);
  return done;
}

const named = (workbook: Uint8Array, from: string, to: string): Uint8Array => {
  const parts = Object.fromEntries(
    [...partsOf(workbook)].map(([name, text]) => [name, Buffer.from(text, 'latin1').toString('utf8')]),
  );
  return handmade(parts['xl/worksheets/sheet1.xml'] ?? '', {
    parts: { ...parts, 'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(from, to) },
  });
};

describe('our sheets', () => {
  test('are added behind hers, with repeated heading rows and a view of their own', () => {
    const { bytes, problems } = applied(handmade(plain, { workbookTail: '<calcPr calcId="1"/>' }), [
      summary(),
      evidence(),
    ]);
    expect(problems).toEqual([]);
    expect(structureProblems(bytes)).toEqual([]);
    expect(sheetNames(bytes)).toEqual(['Quote', 'COOP Summary', 'COOP Evidence']);
    expect(partText(bytes, 'xl/workbook.xml')).toContain(
      `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="2">'COOP Evidence'!$1:$3</definedName></definedNames><calcPr`,
    );
    expect(partText(bytes, 'xl/worksheets/sheet2.xml')).toContain(
      '<pageSetup orientation="landscape" fitToHeight="0"/>',
    );
  });

  test('are replaced as a whole by a later run', () => {
    const first = applied(handmade(plain), [summary('one'), evidence()]).bytes;
    const second = applied(first, [summary('two'), { ...evidence(), frozenRows: 0 }]).bytes;
    expect(structureProblems(second)).toEqual([]);
    expect(sheetNames(second)).toHaveLength(3);
    expect(partText(second, 'xl/worksheets/sheet2.xml')).toContain('>two<');
    expect(partText(second, 'xl/workbook.xml')).not.toContain('definedName');
  });

  test('never take the place of a sheet of hers with the same name, whatever its case', () => {
    const hers = named(handmade(plain), 'name="Quote"', 'name="coop summary"');
    const first = applied(hers, [summary()]);
    expect(sheetNames(first.bytes)).toEqual(['coop summary', 'COOP Summary (2)']);
    expect(first.problems).toEqual([
      expect.stringMatching(/"COOP Summary", which is left alone; ours is called "COOP Summary \(2\)"/),
    ]);
    const second = applied(first.bytes, [summary()]);
    expect(differences(first.bytes, second.bytes)).toEqual([]);
    expect(sheetNames(removed(first.bytes).bytes)).toEqual(['coop summary']);
  });

  test('a sheet of hers that only begins like ours is hers', () => {
    const marked = sheetOf(
      '<sheetData><row r="1"><c r="A1" t="str"><v>Made by Coopdesk and me</v></c></row></sheetData>',
    );
    expect(sheetNames(removed(handmade(marked, { sheet2: plain })).bytes)).toEqual(['Quote', 'Other']);
  });

  test('are known by their mark among shared texts as well, as Excel saves them', () => {
    const made = applied(handmade(plain), [summary()]).bytes;
    const shared = sheetOf('<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c></row></sheetData>');
    const again = handmade(plain, {
      sheet2: shared,
      rels: '<Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>',
      types:
        '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>',
      parts: {
        'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>x</t></si><si><t>Made by Coopdesk</t></si></sst>`,
        'xl/workbook.xml': partText(made, 'xl/workbook.xml').replace(/r:id="rId3"/, 'r:id="rId8"'),
      },
    });
    expect(sheetNames(again)).toEqual(['Quote', 'COOP Summary']);
    expect(sheetNames(applied(again, [summary()]).bytes)).toEqual(['Quote', 'COOP Summary']);
  });

  test('structure protection is kept and said', () => {
    const locked = named(handmade(plain), '<sheets>', '<workbookProtection lockStructure="1"/><sheets>');
    const { bytes, problems } = applied(locked, [summary()]);
    expect(problems).toEqual([expect.stringMatching(/structure of the workbook is protected/)]);
    expect(partText(bytes, 'xl/workbook.xml')).toContain('<workbookProtection lockStructure="1"/>');
  });

  test('text is never a formula, and no character breaks the part', () => {
    const nasty = '=1+1 <b> & "q" \u0000\u0007\uFFFF\uD800 _x0041_ \r\nend';
    const { bytes } = applied(handmade(plain), [summary(nasty)]);
    expect(structureProblems(bytes)).toEqual([]);
    const read = readWorkbook(bytes, 'x.xlsx');
    const cell = read.ok ? read.snapshot.sheets[1]?.rows[1]?.cells[0] : undefined;
    expect(cell).toEqual({ kind: 'text', value: '=1+1 <b> & "q"  _x0041_ \nend' });
  });
});

describe('removing our sheets', () => {
  test('leaves one that a formula of hers reads from, and says where', () => {
    const first = applied(
      handmade(plain, {
        sheet2: sheetOf(`<sheetData><row r="1"><c r="A1"><f>'COOP Summary'!A2</f><v>0</v></c></row></sheetData>`),
      }),
      [summary(), evidence()],
    );
    const { bytes, problems } = removed(first.bytes);
    expect(sheetNames(bytes)).toEqual(['Quote', 'Other', 'COOP Summary']);
    expect(problems).toEqual([expect.stringMatching(/"COOP Summary" is left.*sheet2\.xml/)]);
    expect(structureProblems(bytes)).toEqual([]);
  });

  test('moves the places of names and of the sheet in view that stand behind it', () => {
    const made = applied(handmade(plain, { sheet2: plain }), [summary(), evidence()]).bytes;
    const text = partText(made, 'xl/workbook.xml');
    const [first = '', second = '', ...ours] = text.match(/<sheet .*?\/>/g) ?? [];
    const moved = text
      .replace(
        /<sheets>.*<\/sheets>/,
        `<bookViews><workbookView activeTab="3"/></bookViews><sheets>${first}${ours.join('')}${second}</sheets>`,
      )
      .replace('localSheetId="2"', 'localSheetId="9"')
      .replace('localSheetId="3"', 'localSheetId="2"')
      .replace('</definedNames>', '<definedName name="Local" localSheetId="3">Other!$A$1</definedName></definedNames>');
    const { bytes } = removed(named(made, text, moved));
    expect(structureProblems(bytes)).toEqual([]);
    const after = partText(bytes, 'xl/workbook.xml');
    expect(after).toContain('activeTab="1"');
    expect(after).toContain(
      '<definedNames><definedName name="Local" localSheetId="1">Other!$A$1</definedName></definedNames>',
    );
  });

  test('leaves the last sheet of a workbook', () => {
    const mark = sheetOf('<sheetData><row r="1"><c r="A1" t="str"><v>Made by Coopdesk</v></c></row></sheetData>');
    const { bytes, problems } = removed(handmade(mark));
    expect(sheetNames(bytes)).toEqual(['Quote']);
    expect(problems).toHaveLength(1);
  });
});

describe('marks', () => {
  const marks = (column: number): Action => ({ do: 'set-marks', sheet: 'Quote', column, firstRow: 4, lastRow: 9 });
  const hers =
    '<conditionalFormatting sqref="A1"><cfRule type="cellIs" priority="5" operator="equal"><formula>"over-price"</formula></cfRule></conditionalFormatting>';
  const x14 = '<extLst><ext><x14:cfRule xmlns:x14="urn:x14" priority="9"/></ext></extLst>';
  const before = handmade(
    sheetOf(`<sheetData/>${hers}<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>${x14}`),
  );

  test('come after hers in place and in priority, and are never doubled', () => {
    const once = applied(before, [marks(3)]).bytes;
    expect(structureProblems(once)).toEqual([]);
    const text = partText(once, 'xl/worksheets/sheet1.xml');
    expect(text).toMatch(
      /<\/conditionalFormatting><conditionalFormatting sqref="D4:D9">.*priority="10".*priority="15".*<\/conditionalFormatting><pageMargins/,
    );
    expect(text).toContain(hers);
    const moved = partText(applied(once, [marks(5)]).bytes, 'xl/worksheets/sheet1.xml');
    expect(moved).toBe(text.replace('D4:D9', 'F4:F9'));
  });

  test('go again without hers', () => {
    expect(differences(before, removed(applied(before, [marks(3)]).bytes).bytes)).toEqual(['xl/styles.xml']);
  });

  test('two tables on one sheet have two sets', () => {
    const text = partText(applied(before, [marks(3), marks(14)]).bytes, 'xl/worksheets/sheet1.xml');
    expect(text.match(/sqref="[DO]4:[DO]9"/g)).toHaveLength(2);
    expect(text).toContain('priority="21"');
  });
});
