import type ExcelJS from 'exceljs';
import { dayOf, newBook } from './new-book';

type QuoteRow = readonly [
  part: string | null,
  description: string,
  quantity: number | null,
  unit: string | null,
  price: ExcelJS.CellValue,
  extended: ExcelJS.CellValue,
  currency: string | null,
  supplier: string | null,
  proto: string | null,
  contract: string | null,
];

/** Text that a spreadsheet would run if it were written back as a formula. */
const FORMULA_TEXT = '=HYPERLINK("https://example.invalid/","Sample Office Supply Co.")';
const SELLER = 'Sample Office Supply Co.';

const ROWS: readonly QuoteRow[] = [
  ['CF280A', 'Compatible toner for HP 80A, black', 6, 'EA', 29.9, 179.4, 'USD', SELLER, null, null],
  ['SMP-80A', 'Compatible replaces CF280A, black', 4, 'EA', 31.5, 126, 'USD', SELLER, null, null],
  ['654-12YW', 'Sticky notes, return of the damaged packs', -2, 'PK', 10.8, -21.6, 'USD', SELLER, null, null],
  ['74701', 'Stapler, if needed', 0, 'EA', 17.41, 0, 'USD', SELLER, null, null],
  ['GSM11-BK', 'Ballpoint pens, broken box', 2.5, 'BX', 1.2, 3, 'USD', SELLER, null, null],
  ['SHR-5000', 'Shredder, departmental', 1, 'EA', 'Call for price', null, 'USD', SELLER, null, null],
  ['5160', 'Address labels', 10, 'BX', { error: '#N/A' }, { error: '#N/A' }, 'USD', SELLER, null, null],
  ['CF280X', 'HP toner 80X', 2, 'EA', 128, 256, 'USD', FORMULA_TEXT, 'x', null],
  ['SMS-MICRO-40', 'Microscope', 2, 'EA', 405, 810, 'CAD', 'Sample Maple Science Ltd.', null, 'SAMPLE-S-0004'],
  ['SC-NB14-G5#ABA', 'Laptop 14 in', 5, 'EA', 1080, 5400, 'USD', 'Sample Dealer Southwest Inc.', null, 'SAMPLE-N-0001'],
  ['7.52001E+12', 'AbilityOne NSN# 7520-01-386-1604, 1 DZ', 3, 'DZ', 5.64, 16.92, 'USD', SELLER, null, null],
  [null, 'Freight', null, null, null, 38, 'USD', SELLER, null, 'SAMPLE-S-0001'],
  [null, 'Administrative fee', null, null, null, 12.5, 'USD', SELLER, null, 'SAMPLE-S-0001'],
];

/** A vendor's quote in which every other row is a trap; a second sheet has its prices twice, side by side. */
export function vendorQuote(): ExcelJS.Workbook {
  const workbook = newBook('Sample Office Supply Co.');
  const sheet = workbook.addWorksheet('Quote');
  [17, 44, 8, 8, 15, 15, 10, 34, 11, 18].forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  sheet.mergeCells('A1:J1');
  sheet.getCell('A1').value = 'Sample Office Supply Co.';
  sheet.getCell('A1').font = { name: 'Calibri', bold: true, size: 14 };
  sheet.getCell('A2').value = 'Quotation Q-20418';
  sheet.getCell('D2').value = 'Quote date:';
  sheet.getCell('E2').value = dayOf('2026-11-18');
  sheet.getCell('E2').numFmt = 'mm/dd/yyyy';
  sheet.getCell('A3').value = 'For: Sample Township School District';
  sheet.getCell('A4').value = 'Pricing per Sourcewell contract SAMPLE-S-0001. Cite it on your order.';
  sheet.pageSetup = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  addQuoteHeader(sheet);
  for (const row of ROWS) sheet.addRow(row);
  sheet.addRow([null, 'Subtotal', null, null, null, 6820.22]);
  sheet.addRow([null, 'Tax (exempt)', null, null, null, 0]);
  sheet.addRow([]);
  sheet.addRow(['Prices good for 30 days. Compatible cartridges carry our own warranty.']);
  addPromo(workbook);
  return workbook;
}

function addQuoteHeader(sheet: ExcelJS.Worksheet): void {
  sheet.getRow(6).values = ['Product', null, 'Order', null, 'Price', null, null, 'Supplier', '__proto__', 'Contract #'];
  sheet.getRow(7).values = ['Part #', 'Description', 'Qty', 'UOM', 'Unit Price', 'Ext. Price', 'Currency'];
  for (const range of ['A6:B6', 'C6:D6', 'E6:G6', 'H6:H7', 'I6:I7', 'J6:J7']) sheet.mergeCells(range);
  for (const row of [6, 7]) sheet.getRow(row).font = { name: 'Calibri', bold: true };
}

/** The two-row, merged header of a furniture or supply list: one block of prices now, one for the promotion. */
function addPromo(workbook: ExcelJS.Workbook): void {
  const sheet = workbook.addWorksheet('Promotion');
  sheet.addRow(['Holiday promotion, 11/1 to 12/31']);
  sheet.addRow(['Product', null, null, null, 'Current', null, 'Promo', null]);
  sheet.addRow(['Part #', 'Description', 'UOM', 'Qty', 'List Price', 'Unit Price', 'List Price', 'Unit Price']);
  for (const range of ['A2:D2', 'E2:F2', 'G2:H2']) sheet.mergeCells(range);
  sheet.addRow(['CF280A', 'HP toner 80A', 'EA', 6, 133.99, 83.07, 133.99, 79.99]);
  sheet.addRow(['654-12YW', '3M sticky notes', 'PK', 10, 24, 10.8, 24, 10.2]);
}
