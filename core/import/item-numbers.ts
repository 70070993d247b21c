import type { PriceListItem } from '../contracts/price-list';
import type { Finding } from '../findings/finding';
import { importFinding } from '../findings/import-findings';
import { damageOf } from '../items/damage';
import { readGtin } from '../items/gtin';
import { readNsn } from '../items/nsn';
import { placeName } from '../workbook/cell-read';
import { excerpt } from '../workbook/clean-text';
import { headingRowOf } from '../workbook/headings';
import { readIdentifierCell } from '../workbook/identifier-cell';
import type { Field } from '../workbook/line';
import { cellText } from '../workbook/snapshot';
import type { RowCells } from './row-cells';
import type { RowNote } from './row-outcome';

/** The numbers that an item of a price list goes by. */
export type NumberKind = 'mpn' | 'sku' | 'gtin' | 'nsn';
export type ItemNumbers = Partial<Pick<PriceListItem, NumberKind>>;

/** The numbers of a row, or why it is refused: a destroyed number and nothing whole beside it names no item. */
export type NumbersRead =
  { readonly numbers: ItemNumbers; readonly notes: readonly RowNote[] } | { readonly refusal: Finding };

/** Reads the numbers of a row. A number that a spreadsheet destroyed is never kept, whatever stands beside it. */
export function readItemNumbers(cells: RowCells, columns: ReadonlyMap<NumberKind, Field>): NumbersRead {
  const numbers: { -readonly [Kind in NumberKind]?: string } = {};
  const notes: RowNote[] = [];
  const bad: Finding[] = [];
  columns.forEach((field, kind) => {
    if (!cells.has(field)) return;
    const read = readNumber(cells, field, kind);
    if ('value' in read) numbers[kind] = read.value;
    else {
      bad.push(read.refusal);
      notes.push({ code: read.note, row: cells.row, example: read.example });
    }
  });
  const [first] = bad;
  const whole = Object.keys(numbers).length > 0;
  // Where a part number was meant, its description alone is not what the price is for. A barcode only stands beside.
  const needed = notes.some(({ code }) => code === 'number-dropped') || !cells.has('description');
  if (first !== undefined && !whole && needed) return { refusal: first };
  return { numbers, notes };
}

type NumberRead =
  | { readonly value: string }
  | { readonly refusal: Finding; readonly note: 'gtin-dropped' | 'number-dropped'; readonly example: string };

function readNumber(cells: RowCells, field: Field, kind: NumberKind): NumberRead {
  const cell = cells.cell(field);
  const place = cells.place(field);
  const shown = cell === undefined ? '' : cellText(cell);
  const what = headingRowOf(field).name;
  const note = kind === 'gtin' ? 'gtin-dropped' : 'number-dropped';
  const facts = { cell: placeName(place), text: excerpt(shown), what };
  const value = readIdentifierCell(cell, what, place).value;
  const damage = value === null || cell === undefined ? null : damageOf(value, cell.kind);
  if (damage !== null) {
    const example = `row ${cells.row}: "${excerpt(shown)}", ${damage.how}`;
    return { refusal: importFinding('row-number-damaged', { ...facts, how: damage.how }, { place }), note, example };
  }
  const unreadable = (why: string): NumberRead => ({
    refusal: importFinding('row-number-unreadable', facts, { place }),
    note,
    example: `row ${cells.row}: "${excerpt(shown)}", ${why}`,
  });
  if (value === null) return unreadable('which is no number');
  if (kind === 'gtin') {
    const gtin = readGtin(value);
    return 'bad' in gtin ? unreadable(gtin.bad) : { value: gtin.gtin14 };
  }
  if (kind === 'nsn') {
    const nsn = readNsn(value);
    return 'bad' in nsn ? unreadable(nsn.bad) : { value: nsn.nsn };
  }
  return { value };
}
