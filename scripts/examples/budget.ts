import type ExcelJS from 'exceljs';
import { addLineSheet, type LineSheet, type SheetRow } from './line-sheet';
import { newBook } from './new-book';

function line(account: string, item: string | null, what: string, count: number, unit: string, cost: number): SheetRow {
  return { cells: [account, item, what, count, unit, cost, null] };
}

const TECHNOLOGY: readonly SheetRow[] = [
  line('10-2400-650', 'SC-NB14-G5#ABA', 'Teacher laptops', 30, 'EA', 1150),
  line('10-2400-650', 'SCL-BACKUP-TB', 'Backup, a terabyte for a year', 40, 'EA', 95),
  line('10-2400-650', 'SCL-FILTER-K12', 'Web filter, all students', 1850, 'EA', 11.28),
  line('10-2400-650', 'SCL-ARCHIVE', 'Mail archive', 1, 'EA', 1000),
  line('10-2400-650', 'SCP-30', 'Copier, print room', 1, 'EA', 2975),
];

const CLASSROOM: readonly SheetRow[] = [
  line('10-1100-610', '810838', 'File folders', 60, 'BX', 4.5),
  line('10-1100-610', '5160', 'Address labels', 12, 'BX', 27),
  line('10-1100-610', null, 'Field trip, science museum', 1, 'EA', 850),
  line('10-1100-610', 'TEMPERA-GAL', 'Tempera paint', 10, 'EA', 15.5),
];

const shape: Omit<LineSheet, 'name' | 'rows' | 'subtitle'> = {
  title: 'SAMPLE TOWNSHIP SCHOOL DISTRICT',
  headings: ['Account', 'Item No.', 'Description', 'Qty', 'Unit', 'Est. Unit Cost', 'Est. Total'],
  widths: [15, 19, 36, 9, 8, 15, 15],
  quantity: 4,
  price: 6,
  amount: 7,
  notes: ['Sample data: the district, the contracts and most prices are made up.'],
};

/** A budget before anything is quoted: two sheets of lines without contract numbers, and one that holds no lines. */
export function budget(): ExcelJS.Workbook {
  const workbook = newBook('Business office');
  addLineSheet(workbook, { ...shape, name: 'Technology', subtitle: 'Budget 2027-28, technology', rows: TECHNOLOGY });
  addLineSheet(workbook, { ...shape, name: 'Classroom', subtitle: 'Budget 2027-28, classroom', rows: CLASSROOM });
  const sheet = workbook.addWorksheet('Summary');
  sheet.getColumn(1).width = 30;
  sheet.getColumn(2).width = 15;
  sheet.addRow(['Budget 2027-28', null]);
  const sums = [
    ['Technology', TECHNOLOGY],
    ['Classroom', CLASSROOM],
  ] as const;
  for (const [name, rows] of sums) {
    const last = 4 + rows.length;
    sheet.addRow([name, { formula: `${name}!G${last + 1}`, result: total(rows) }]);
  }
  sheet.getColumn(2).numFmt = '#,##0.00';
  sheet.getRow(1).font = { name: 'Calibri', bold: true };
  return workbook;
}

function total(rows: readonly SheetRow[]): number {
  const amounts = rows.map((row) => ('cells' in row ? Number(row.cells[3]) * Number(row.cells[5]) : 0));
  return Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 100) / 100;
}
