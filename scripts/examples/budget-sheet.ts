import type ExcelJS from 'exceljs';

const ROWS: readonly (readonly [string, number, number])[] = [
  ['10-2400-610 General supplies', 9800, 10200],
  ['10-2400-650 Technology', 61500, 68000],
  ['10-2600-610 Custodial supplies', 2400, 2550],
  ['10-1100-640 Books', 1150, 1200],
];

/** Next year's budget, a second sheet that holds no lines to price. */
export function addBudget(workbook: ExcelJS.Workbook): void {
  const sheet = workbook.addWorksheet('Budget');
  sheet.getColumn(1).width = 34;
  sheet.addRow(['Account', '2026-27', '2027-28', 'Change']);
  sheet.getRow(1).font = { name: 'Calibri', bold: true };
  ROWS.forEach(([account, before, after], index) => {
    const row = index + 2;
    sheet.addRow([account, before, after, { formula: `C${row}-B${row}`, result: after - before }]);
  });
  const sum = (column: 1 | 2) => ROWS.reduce((total, row) => total + row[column], 0);
  const last = ROWS.length + 1;
  sheet.addRow([
    'Total',
    { formula: `SUM(B2:B${last})`, result: sum(1) },
    { formula: `SUM(C2:C${last})`, result: sum(2) },
    { formula: `SUM(D2:D${last})`, result: sum(2) - sum(1) },
  ]);
  sheet.getRow(last + 1).font = { name: 'Calibri', bold: true };
}
