import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decimal } from '../../../core/money/decimal';
import { findTables } from '../../../core/workbook/find-tables';
import type { Line } from '../../../core/workbook/line';
import { mappingSchema } from '../../../core/workbook/mapping';
import { readLines } from '../../../core/workbook/read-lines';
import { columnLetters, type SheetSnapshot } from '../../../core/workbook/snapshot';
import type { Table } from '../../../core/workbook/table';
import { sheetOf } from '../../helpers/sheet-of';

/** Each folder holds sheet.txt (see sheetOf), expected.txt (see described), and where it needs one mapping.json. */
const CASES = join(__dirname, 'cases');

describe.each(readdirSync(CASES))('%s', (name) => {
  const read = (file: string): string => readFileSync(join(CASES, name, file), 'utf8');
  const mappingFile = join(CASES, name, 'mapping.json');
  const mapping = existsSync(mappingFile) ? mappingSchema.parse(JSON.parse(read('mapping.json'))) : undefined;
  const sheet = sheetOf(read('sheet.txt'));

  test('is read as expected', () => {
    expect(described(sheet, findTables(sheet, mapping))).toEqual(
      read('expected.txt')
        .split('\n')
        .filter((line) => line !== ''),
    );
  });
});

/**
 * "table 4-9 under 3: item=A quantity=B", "line 4: item=X quantity=2 ...", "skip 5: subtotal", "problem 4 C: price-zero",
 * "finding no-header", in the order found. Evidence and wording are left out.
 */
function described(sheet: SheetSnapshot, { tables, findings }: ReturnType<typeof findTables>): string[] {
  return [
    ...findings.map(({ code }) => `finding ${code}`),
    ...tables.flatMap((table) => [describedTable(table), ...describedRows(sheet, table)]),
  ];
}

function describedTable(table: Table): string {
  const fields = table.columns.filter(({ field }) => field !== null);
  const said = fields.map(({ field, column }) => `${field}=${columnLetters(column)}`).join(' ');
  const group = table.group === undefined ? '' : ` "${table.group}"`;
  return `table${group} ${table.firstRow}-${table.lastRow} under ${table.headerRows.join(',')}: ${said}`;
}

function describedRows(sheet: SheetSnapshot, table: Table): string[] {
  const { lines, skipped } = readLines(sheet, table);
  const rows = [
    ...lines.map((line) => ({ row: line.row, said: describedLine(line) })),
    ...skipped.map(({ row, why }) => ({ row, said: [`skip ${row}: ${why}`] })),
  ];
  return rows.sort((a, b) => a.row - b.row).flatMap(({ said }) => said);
}

const PLAIN: Partial<Line> = { acquisition: 'purchase', hidden: false, item: '', quoteUnclear: false };

function describedLine(line: Line): string[] {
  const { row, problems, ...rest } = line;
  const said = Object.entries(rest)
    .filter(([key, value]) => key !== 'sheet' && key !== 'ids' && value !== null && PLAIN[key as keyof Line] !== value)
    .map(([key, value]) => `${key}=${value instanceof Decimal ? value.toText() : String(value)}`);
  const others = Object.entries(line.ids).filter(([, id]) => id !== line.item);
  return [
    `line ${row}: ${[...said, ...others.map(([kind, id]) => `${kind}=${id}`)].join(' ')}`,
    ...problems.map(({ code, place }) => `problem ${row} ${place?.column ?? '-'}: ${code}`),
  ];
}
