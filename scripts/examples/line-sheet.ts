import type ExcelJS from 'exceljs';

/** A sheet of lines as an office keeps it: a title, one row of headings, sections, subtotals, a total. */
export interface LineSheet {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  /** The columns, from 1, of quantity, unit price and amount: the amount is their product. */
  readonly quantity: number;
  readonly price: number;
  readonly amount: number;
  readonly rows: readonly SheetRow[];
  readonly notes: readonly string[];
}

/** A section's heading, or a line's cells without its amount; `amount` where it is typed and not a product. */
export type SheetRow =
  { readonly section: string } | { readonly cells: readonly (string | number | null)[]; readonly amount?: number };

const FONT = { name: 'Calibri', size: 11 } as const;
const SHADE = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE2EFDA' } } as const;
const SECTION = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } } as const;
const THIN = { style: 'thin', color: { argb: 'FFA9D08E' } } as const;

const HEADING_ROW = 4;

/** Adds the sheet, with formulas and their values; the headings stand on row 4. */
export function addLineSheet(workbook: ExcelJS.Workbook, plan: LineSheet): void {
  const sheet = workbook.addWorksheet(plan.name, { views: [{ state: 'frozen', ySplit: HEADING_ROW }] });
  plan.widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  sheet.getCell('A1').value = plan.title;
  sheet.getCell('A1').font = { ...FONT, bold: true, size: 14 };
  sheet.getCell('A2').value = plan.subtitle;
  sheet.getCell('A2').font = { ...FONT, italic: true };
  addHeadings(sheet, plan);
  const total = plan.rows.reduce((sum, row, index) => sum + addRow(sheet, HEADING_ROW + 1 + index, row, plan), 0);
  const last = HEADING_ROW + plan.rows.length;
  const letter = sheet.getColumn(plan.amount).letter;
  sheet.getCell(last + 1, 1).value = 'Total';
  const sum = sheet.getCell(last + 1, plan.amount);
  sum.value = { formula: `SUM(${letter}${HEADING_ROW + 1}:${letter}${last})`, result: cents(total) };
  sum.numFmt = '#,##0.00';
  sheet.getRow(last + 1).font = { ...FONT, bold: true };
  plan.notes.forEach((note, index) => {
    sheet.getCell(last + 3 + index, 1).value = note;
    sheet.getCell(last + 3 + index, 1).font = { ...FONT, italic: true, size: 9 };
  });
  sheet.pageSetup = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
}

function addHeadings(sheet: ExcelJS.Worksheet, { headings }: LineSheet): void {
  headings.forEach((heading, index) => {
    const cell = sheet.getCell(HEADING_ROW, index + 1);
    cell.value = heading;
    cell.font = { ...FONT, bold: true };
    cell.fill = SHADE;
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.border = { top: THIN, bottom: THIN, left: THIN, right: THIN };
  });
}

/** Writes one row and answers its amount. */
function addRow(sheet: ExcelJS.Worksheet, number: number, row: SheetRow, plan: LineSheet): number {
  if ('section' in row) {
    sheet.getCell(number, 1).value = row.section;
    sheet.getCell(number, 1).font = { ...FONT, bold: true };
    plan.headings.forEach((_, index) => (sheet.getCell(number, index + 1).fill = SECTION));
    return 0;
  }
  row.cells.forEach((value, index) => {
    const cell = sheet.getCell(number, index + 1);
    cell.value = value;
    if (typeof value === 'string' && index > 0) cell.alignment = { indent: 1 };
  });
  const [quantity, price] = [row.cells[plan.quantity - 1], row.cells[plan.price - 1]];
  const product = typeof quantity === 'number' && typeof price === 'number' ? cents(quantity * price) : null;
  const [q, p] = [plan.quantity, plan.price].map((column) => `${sheet.getColumn(column).letter}${number}`);
  const formula = product === null ? null : { formula: `ROUND(${q}*${p},2)`, result: product };
  sheet.getCell(number, plan.amount).value = row.amount ?? formula;
  sheet.getCell(number, plan.quantity).numFmt = '#,##0';
  sheet.getCell(number, plan.price).numFmt = typeof price === 'number' && price < 0.1 ? '0.0000' : '#,##0.00';
  sheet.getCell(number, plan.amount).numFmt = '#,##0.00';
  plan.headings.forEach((_, index) => (sheet.getCell(number, index + 1).border = { bottom: THIN }));
  return row.amount ?? product ?? 0;
}

function cents(amount: number): number {
  return Number((Math.round(Number((amount * 100).toFixed(4))) / 100).toFixed(2));
}
