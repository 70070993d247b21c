import { priceWorkbook } from '../price-workbook';
import type { PricedLine } from '../priced-line';
import type { Cell, Snapshot } from '../workbook/snapshot';
import type { Desk } from './coop-function';

/** The columns of the one-row sheet that a single item is priced on: the same path as any workbook. */
const HEADINGS = {
  item: 'Item number',
  manufacturer: 'Manufacturer',
  description: 'Description',
  category: 'Category',
  quantity: 'Quantity',
  unit: 'Unit of measure',
  quoted: 'Unit price',
  list: 'List price',
  contract: 'Contract number',
  supplier: 'Supplier',
  acquisition: 'Acquisition type',
  term: 'Lease term',
  notes: 'Notes',
} as const;

/** What is known of the item; what is absent or null is a column that the sheet does not have. */
export type ItemRow = { readonly [Column in keyof typeof HEADINGS]?: Cell | string | null | undefined };

/** A sheet with one row. */
export function oneRowSnapshot(row: ItemRow, name: string): Snapshot {
  const cells = (Object.keys(HEADINGS) as (keyof ItemRow)[]).flatMap((column) => {
    const cell = row[column];
    if (cell === null || cell === undefined) return [];
    return [{ heading: HEADINGS[column], cell: typeof cell === 'string' ? text(cell) : cell }];
  });
  const rows = [
    { row: 1, cells: cells.map(({ heading }) => text(heading)) },
    { row: 2, cells: cells.map(({ cell }) => cell) },
  ];
  return { name, sheets: [{ name: 'item', rows }] };
}

function text(value: string): Cell {
  return { kind: 'text', value };
}

/** Prices one row; a sentence where it cannot be read as a line at all. */
export function priceItemRow(row: ItemRow, asOf: string, desk: Desk): PricedLine | { readonly unread: string } {
  const { book, bookFindings, programmes, buyer, openDay } = desk;
  const result = priceWorkbook({
    snapshot: oneRowSnapshot(row, 'formula'),
    book,
    bookFindings,
    programmes,
    buyer,
    asOf,
    asOfGoverns: true,
    mapping: null,
    sheets: null,
    openDay,
  });
  const [priced] = result.lines;
  if (priced !== undefined) return priced;
  const said = result.findings.map((finding) => finding.text).join(' ');
  return { unread: said === '' ? 'This is no item number that can be looked up.' : said };
}
