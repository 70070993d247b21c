import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../files/read-workbook';

const folder = join(__dirname, '..', '..', '..', 'shared', 'data');

/** Rows that hold anything, headings included, by sheet; as SOURCES.md beside the files counts them. */
const files: readonly (readonly [name: string, rows: readonly number[]])[] = [
  ['gsa-pricespaid/os2_purchases_dev.csv', [3115]],
  ['18f-calc/s70_data.csv', [4158]],
  ['18f-calc/s70_sample.csv', [22]],
  ['18f-calc/s70_bad_sample.csv', [22]],
  ['18f-calc/fake_schedule_example.csv', [2]],
  ['18f-calc/s70_data_2015.xlsx', [1660]],
  ['18f-calc/s70_example.xlsx', [23, 15, 16, 16]],
  ['18f-calc/s736_example.xlsx', [9, 9]],
  ['18f-calc/71_IIK.xlsx', [1, 1, 1, 13]],
  ['pittsburgh/COSTARS-3.csv', [183]],
  ['pittsburgh/COSTARS-5.csv', [36]],
  ['pittsburgh/COSTARS-8.csv', [120]],
  ['pittsburgh/2015-10-27-state-contracts.csv', [1215]],
  ['transcribed/office_depot_2015001801_core_list_rows.csv', [8]],
  ['transcribed/procurement_thresholds.csv', [46]],
];

const ifThere = existsSync(folder) ? describe : describe.skip;

ifThere('real public files', () => {
  it.each(files)('%s: every row is read, and nothing has to be said', (name, rows) => {
    const read = readWorkbook(new Uint8Array(readFileSync(join(folder, name))), name);
    if (!read.ok) throw new Error(read.problem);
    expect(read.snapshot.sheets.map((sheet) => sheet.rows.length)).toEqual(rows);
    expect(read.snapshot.problems).toBeUndefined();
  });

  it('characters that were lost before us stay as they are', () => {
    const name = 'gsa-pricespaid/os2_purchases_dev.csv';
    const read = readWorkbook(new Uint8Array(readFileSync(join(folder, name))), name);
    const rows = read.ok ? (read.snapshot.sheets[0]?.rows ?? []) : [];
    expect(rows.filter((row) => row.cells.some((cell) => String(cell?.value).includes('\ufffd')))).toHaveLength(11);
    expect(rows.every((row) => row.cells.length === 24)).toBe(true);
  });
});
