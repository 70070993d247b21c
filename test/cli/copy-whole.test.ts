import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OUR_SHEETS } from '../../core/workbook/action';
import { readWorkbook } from '../../files/read-workbook';
import { openZip } from '../../files/zip';
import { checkJson, scratchFolder } from '../helpers/run-cli';

/** Workbooks with charts, pictures, validation, notes, rules, names and more, by other programs. */
const FOLDER = 'test/fixtures/write';
const WORKBOOKS = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

/** The only parts that a priced copy may change: the priced sheets, the formats and the lists of sheets and parts. */
const MAY_CHANGE =
  /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/worksheets\/sheet\d+\.xml)$/;

function partsOf(path: string): Map<string, string> {
  const opened = openZip(new Uint8Array(readFileSync(path)));
  if (!opened.ok) throw new Error(opened.problem);
  const { zip } = opened;
  return new Map(zip.entries.map(({ name }) => [name, Buffer.from(zip.part(name) ?? []).toString('base64')]));
}

/** Every cell of hers, by sheet and place. */
function cellsOf(path: string): Map<string, string> {
  const read = readWorkbook(new Uint8Array(readFileSync(path)), 'x.xlsx');
  if (!read.ok) throw new Error(read.problem);
  const cells = new Map<string, string>();
  for (const { name, rows } of read.snapshot.sheets) {
    for (const { row, cells: all } of rows) {
      all.forEach((cell, column) => cell !== undefined && cells.set(`${name} ${row} ${column}`, JSON.stringify(cell)));
    }
  }
  return cells;
}

describe.each(WORKBOOKS)('coop check --out on %s', (name) => {
  const file = join(FOLDER, name);
  const copy = join(scratchFolder(), name);
  beforeAll(() => checkJson(file, '--out', copy));

  test('every part that no action concerns comes back byte for byte', () => {
    const [before, after] = [partsOf(file), partsOf(copy)];
    const changed = [...before].filter(([part, bytes]) => after.get(part) !== bytes).map(([part]) => part);
    expect(changed.filter((part) => !MAY_CHANGE.test(part))).toEqual([]);
    expect(changed.length).toBeGreaterThan(0);
    expect(before.size).toBeGreaterThan(changed.length);
  });

  test('every cell of hers holds what it held, and our sheets stand beside hers', () => {
    const [before, after] = [cellsOf(file), cellsOf(copy)];
    const lost = [...before].filter(([place, cell]) => after.get(place) !== cell);
    expect(lost).toEqual([]);
    const added = [...after.keys()].map((place) => place.split(' ').slice(0, 2).join(' '));
    expect(added).toEqual(expect.arrayContaining([OUR_SHEETS.summary, OUR_SHEETS.evidence]));
  });
});
