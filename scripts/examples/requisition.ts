import type ExcelJS from 'exceljs';
import { addBudget } from './budget-sheet';
import { dayOf, newBook } from './new-book';
import { REQUISITION_ROWS, type RequisitionRow } from './requisition-lines';

type LineRow = Extract<RequisitionRow, { readonly part: string | number }>;

const FIRST_ROW = 8;
const LAST_COLUMN = 14;
const WIDTHS = [6, 18, 36, 16, 7, 7, 16, 14, 18, 32, 10, 9, 12, 40];
const SHADE = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9E2F3' } } as const;
const SECTION = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } } as const;
const FONT = { name: 'Calibri', size: 11 } as const;
const THIN = { style: 'thin', color: { argb: 'FF8EA9DB' } } as const;

/** The requisition of a school secretary: title, form fields, two-row header, sections, subtotals, footnotes. */
export function requisition(): ExcelJS.Workbook {
  const workbook = newBook('School office');
  const sheet = workbook.addWorksheet('Requisition', { views: [{ state: 'frozen', xSplit: 2, ySplit: 7 }] });
  WIDTHS.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  addTitle(sheet);
  addHeader(sheet);
  const lastRow = addRows(sheet);
  addFoot(sheet, lastRow + 1);
  addRules(sheet, lastRow);
  workbook.definedNames.add(`Requisition!$H$${lastRow + 1}`, 'RequisitionTotal');
  sheet.pageSetup = {
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: `A$1:N$${lastRow + 5}`,
    printTitlesRow: '6:7',
  };
  addBudget(workbook);
  return workbook;
}

function addTitle(sheet: ExcelJS.Worksheet): void {
  sheet.mergeCells('A1:N1');
  sheet.getCell('A1').value = 'SAMPLE TOWNSHIP SCHOOL DISTRICT';
  sheet.getCell('A1').font = { ...FONT, bold: true, size: 15 };
  sheet.mergeCells('A2:N2');
  sheet.getCell('A2').value = 'Purchase requisition, winter order';
  sheet.getCell('A2').font = { ...FONT, italic: true };
  const fields: readonly (readonly [string, ExcelJS.CellValue])[] = [
    ['A3', 'School:'],
    ['C3', 'Lincoln Elementary (sample)'],
    ['D3', 'Date:'],
    ['E3', dayOf('2026-11-25')],
    ['A4', 'By:'],
    ['C4', 'R. Sample, front office'],
    ['D4', 'Budget:'],
    ['E4', '10-2400-610'],
  ];
  for (const [cell, value] of fields) sheet.getCell(cell).value = value;
  sheet.mergeCells('E3:F3');
  sheet.getCell('E3').numFmt = 'mm/dd/yyyy';
  for (const cell of ['A3', 'D3', 'A4', 'D4']) sheet.getCell(cell).font = { ...FONT, bold: true };
}

function addHeader(sheet: ExcelJS.Worksheet): void {
  sheet.getRow(6).values = [
    'Line',
    'Item',
    null,
    null,
    'Order',
    null,
    'Price',
    null,
    'Contract No.',
    'Vendor',
    'Delivery',
  ];
  sheet.getRow(7).values = [
    null,
    'Part No.',
    'Description',
    'Manufacturer',
    'Qty',
    'Unit',
    'Unit Price',
    'Extended Price',
  ];
  sheet.getCell('L6').value = 'Buy or Lease';
  sheet.getCell('M6').value = 'Needed By';
  sheet.getCell('N6').value = 'Notes';
  for (const range of ['B6:D6', 'E6:F6', 'G6:H6', ...['A', 'I', 'J', 'K', 'L', 'M', 'N'].map((c) => `${c}6:${c}7`)]) {
    sheet.mergeCells(range);
  }
  for (const row of [6, 7]) {
    for (let column = 1; column <= LAST_COLUMN; column += 1) {
      const cell = sheet.getRow(row).getCell(column);
      cell.font = { ...FONT, bold: true };
      cell.fill = SHADE;
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
      cell.border = { top: THIN, bottom: THIN, left: THIN, right: THIN };
    }
  }
}

/** Writes the rows and answers the last row's number. */
function addRows(sheet: ExcelJS.Worksheet): number {
  let row = FIRST_ROW;
  let sectionStart = FIRST_ROW;
  let line = 0;
  let amounts: number[] = [];
  for (const entry of REQUISITION_ROWS) {
    if ('section' in entry) {
      sectionStart = row + 1;
      amounts = [];
      sheet.getCell(row, 1).value = entry.section;
      for (let column = 1; column <= LAST_COLUMN; column += 1) sheet.getCell(row, column).fill = SECTION;
      sheet.getCell(row, 1).font = { ...FONT, bold: true };
    } else if ('subtotal' in entry) {
      addSubtotal(sheet, row, entry.subtotal, `SUM(H${sectionStart}:H${row - 1})`, amounts);
    } else {
      line += 1;
      amounts.push(addLine(sheet, row, line, entry));
    }
    row += 1;
  }
  return row - 1;
}

function addSubtotal(
  sheet: ExcelJS.Worksheet,
  row: number,
  label: string,
  formula: string,
  amounts: readonly number[],
): void {
  sheet.getCell(row, 3).value = label;
  sheet.getCell(row, 8).value = { formula, result: cents(amounts.reduce((sum, amount) => sum + amount, 0)) };
  sheet.getCell(row, 8).numFmt = '#,##0.00';
  sheet.getRow(row).font = { ...FONT, bold: true };
}

/** Writes one line and answers what its extension cell shows. */
function addLine(sheet: ExcelJS.Worksheet, row: number, line: number, entry: LineRow): number {
  const typed = priceOf(entry.price);
  const price = typeof entry.price === 'number' ? `G${row}` : String(typed);
  const result = cents(entry.quantity * typed);
  const formula = { formula: `E${row}*${price}`, result };
  const extended = entry.price === null ? null : (entry.extended ?? formula);
  const needed = entry.neededBy === undefined ? null : dayOf(entry.neededBy);
  const more = [entry.contract, entry.vendor, entry.delivery, entry.acquisition].map((text) => text ?? null);
  const part = entry.part === '' ? null : entry.part;
  sheet.getRow(row).values = [
    ...[line, part, entry.description, entry.maker ?? null, entry.quantity, entry.unit, entry.price, extended],
    ...[...more, needed, entry.notes ?? null],
  ];
  if (entry.partFormat !== undefined) sheet.getCell(row, 2).numFmt = entry.partFormat;
  if (typeof entry.part === 'string') sheet.getCell(row, 2).numFmt = '@';
  for (const column of [1, 6]) sheet.getCell(row, column).alignment = { horizontal: 'center' };
  sheet.getCell(row, 2).alignment = { horizontal: 'left' };
  sheet.getCell(row, 9).alignment = { indent: 1 };
  for (let column = 1; column <= LAST_COLUMN; column += 1) sheet.getCell(row, column).border = { bottom: THIN };
  sheet.getCell(row, 7).numFmt = '#,##0.00';
  sheet.getCell(row, 8).numFmt = '#,##0.00';
  sheet.getCell(row, 13).numFmt = 'mm/dd/yyyy';
  if (entry.hidden === true) sheet.getRow(row).hidden = true;
  if (entry.comment !== undefined) sheet.getCell(row, 8).note = entry.comment;
  return entry.price === null ? 0 : (entry.extended ?? result);
}

function priceOf(price: number | string | null): number {
  if (typeof price === 'number') return price;
  return price === null ? 0 : Number(price.replace(/[^0-9.]/g, ''));
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

function addFoot(sheet: ExcelJS.Worksheet, row: number): void {
  const subtotals: string[] = [];
  let total = 0;
  sheet.eachRow((each, number) => {
    const value = each.getCell(8).value;
    if (value === null || typeof value !== 'object' || !('formula' in value)) return;
    if (!String(value.formula).startsWith('SUM(')) return;
    subtotals.push(`H${number}`);
    total += Number(value.result);
  });
  addSubtotal(sheet, row, 'Grand total', subtotals.join('+'), [total]);
  const notes = [
    'Units: EA = each, BX = box, PK = pack, CA = case, RM = ream, DZ = dozen, HR = hour.',
    'Prices without a note are from the vendor’s web page.',
    'Sample data: the district, the vendors, the contracts and most prices are made up.',
  ];
  notes.forEach((note, index) => {
    const cell = sheet.getCell(row + 2 + index, 1);
    cell.value = note;
    cell.font = { ...FONT, italic: true, size: 9 };
  });
}

function addRules(sheet: ExcelJS.Worksheet, lastRow: number): void {
  for (let row = FIRST_ROW; row <= lastRow; row += 1) {
    if (sheet.getCell(row, 6).value === null) continue;
    sheet.getCell(row, 6).dataValidation = { type: 'list', allowBlank: true, formulae: ['"EA,BX,PK,CA,RM,DZ,GL,HR"'] };
  }
  sheet.addConditionalFormatting({
    ref: `H${FIRST_ROW}:H${lastRow}`,
    rules: [
      {
        type: 'cellIs',
        operator: 'greaterThan',
        formulae: [10000],
        priority: 1,
        style: { font: { color: { argb: 'FF9C0006' }, bold: true } },
      },
    ],
  });
}
