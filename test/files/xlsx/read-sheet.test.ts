import type { Snapshot } from '../../../core/workbook/snapshot';
import { readWorkbook } from '../../../files/read-workbook';
import { makeXlsx, worksheet } from '../make-xlsx';

function snapshotOf(bytes: Uint8Array): Snapshot {
  const result = readWorkbook(bytes, 'book.xlsx');
  if (!result.ok) throw new Error(result.problem);
  return result.snapshot;
}

const read = (rows: string) => snapshotOf(makeXlsx(worksheet(rows)));

describe('rows and cells', () => {
  it('may leave out where they stand', () => {
    const snapshot = read(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c/><c r="D5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(snapshot.sheets[0]?.rows.map((row) => [row.row, row.cells.length])).toEqual([
      [1, 2],
      [5, 5],
      [6, 1],
    ]);
  });

  it('are put in order, and blank ones are left out', () => {
    const snapshot = read(
      '<row r="9"><c r="A9"><v>9</v></c></row><row r="2"/><row r="3"><c r="A3" s="1"/></row><row r="1"><c r="A1"><v>1</v></c></row>',
    );
    expect(snapshot.sheets[0]?.rows.map((row) => row.row)).toEqual([1, 9]);
  });

  it("believe a cell's own reference before the row's", () => {
    expect(read('<row r="1"><c r="B4"><v>1</v></c></row>').sheets[0]?.rows[0]).toMatchObject({ row: 4 });
  });

  it('beyond the edge are said and cost nothing', () => {
    const snapshot = read(
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c><c r="XFE1"><v>2</v></c></row><row r="1048577"><c r="A1048577"><v>3</v></c></row>',
    );
    expect(snapshot.sheets[0]?.rows.map((row) => row.row)).toEqual([1048576]);
    expect(snapshot.problems).toHaveLength(2);
  });

  it('declared to the end of the sheet cost nothing', () => {
    const sheet = worksheet(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      '<dimension ref="A1:XFD1048576"/><cols><col min="2" max="16384" hidden="1"/></cols>',
      '<mergeCells><mergeCell ref="A1:A1048576"/></mergeCells><dataValidations><dataValidation sqref="B2:B1048576"/></dataValidations>',
    );
    const [read] = snapshotOf(makeXlsx(sheet)).sheets;
    expect(read?.rows).toHaveLength(1);
    expect(read?.hiddenColumns).toBeUndefined();
    expect(read?.merges).toEqual([{ top: 1, left: 0, bottom: 1048576, right: 0 }]);
  });

  it('say what is hidden, by flag or by size', () => {
    const row = (r: number, more: string) => `<row r="${r}"${more}><c r="C${r}"><v>1</v></c></row>`;
    const sheet = worksheet(
      row(1, '') +
        row(2, ' hidden="1"') +
        row(3, ' ht="0" customHeight="1"') +
        row(4, ' hidden="true"') +
        row(5, ' hidden="0"'),
      '<cols><col min="1" max="1" hidden="1"/><col min="2" max="2" width="0"/><col min="3" max="3" width="9"/></cols>',
    );
    const [read] = snapshotOf(makeXlsx(sheet)).sheets;
    expect(read?.rows.filter((one) => one.hidden === true).map((one) => one.row)).toEqual([2, 3, 4]);
    expect(read?.hiddenColumns).toEqual([0, 1]);
  });

  it('with merged cells that are no range are said', () => {
    const sheet = worksheet('', '', '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="nonsense"/></mergeCells>');
    const snapshot = snapshotOf(makeXlsx(sheet));
    expect(snapshot.sheets[0]?.merges).toHaveLength(1);
    expect(snapshot.problems).toHaveLength(1);
  });
});
