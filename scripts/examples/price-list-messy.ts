import type ExcelJS from 'exceljs';
import { newBook } from './new-book';

const HEADINGS = [
  'Mfr. Part #',
  'Description',
  'Manufacturer',
  'UOM',
  'Pack Size',
  'List Price',
  'Disc. %',
  'Contract Price',
  'Category',
];

const ROWS: readonly (readonly ExcelJS.CellValue[])[] = [
  [
    'SJ-TT-80',
    'Toilet tissue, 2-ply, 80 rolls/CA',
    'Sample Mills',
    'CA',
    '80 RL',
    '$ 91.50 ',
    '37.5%',
    '$57.19',
    'Paper products',
  ],
  ['SJ-MFT-4000', 'Multifold towels, white, 4,000/CA', 'Sample Mills', 'CA', null, 44, 0.375, 27.5, 'Paper products'],
  ['CHEMICALS'],
  [
    'SJ-DIS-1G',
    'Disinfectant cleaner concentrate',
    'Sample Chemical',
    'GL',
    null,
    24.1,
    '42%',
    '13.98',
    'Cleaning chemicals',
  ],
  [
    'SJ-FLR-5G',
    'Floor finish, 5 gallon pail',
    'Sample Chemical',
    'EA',
    null,
    'DISCONTINUED',
    null,
    null,
    'Cleaning chemicals',
  ],
  ['SJ-GLS-1Q', 'Glass cleaner, quart', 'Sample Chemical', 'EA', null, 'TBD', null, 'TBD', 'Cleaning chemicals'],
  [
    'SJ-WIP-200',
    'Disinfecting wipes, 200/tub',
    'Sample Chemical',
    'EA',
    null,
    '18.40 ',
    '37.5%',
    11.5,
    'Paper products',
  ],
  ['LINERS'],
  ['SJ-LN-4046', 'Trash liners 40 x 46 in, 100/CA', 'Sample Liners', 'CA', '100 EA', 52, '30%', 36.4, 'Trash liners'],
  [
    'SJ-LN-2424',
    'Trash liners 24 x 24 in, 1,000/CA',
    'Sample Liners',
    'CA',
    '1000 EA',
    -28,
    '30%',
    -19.6,
    'Trash liners',
  ],
];

/** A supplier's price list as it arrives: titles above, a legend below, prices as text, a dropped item, two bad rows. */
export function messyPriceList(): ExcelJS.Workbook {
  const workbook = newBook('Sample Janitorial Supply LLC');
  const sheet = workbook.addWorksheet('Prices 2027');
  [15, 40, 18, 8, 11, 14, 9, 15, 20].forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  sheet.addRow(['SAMPLE JANITORIAL SUPPLY LLC']);
  sheet.addRow(['Pennsylvania statewide contract SAMPLE-PA-0005, price list effective January 1, 2027']);
  sheet.addRow([]);
  sheet.addRow(HEADINGS);
  sheet.getRow(4).font = { name: 'Calibri', bold: true };
  for (const row of ROWS) sheet.addRow([...row]);
  sheet.getColumn(7).numFmt = '0.0%';
  sheet.addRow([]);
  sheet.addRow(['UOM: CA = case, GL = gallon, EA = each']);
  sheet.addRow(['Disc. % = discount off our list price; contract prices are rounded up to the cent']);
  return workbook;
}
