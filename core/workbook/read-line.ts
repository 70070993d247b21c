import { cellFinding } from '../findings/cell-findings';
import type { Finding, Place } from '../findings/finding';
import { sameUnit } from '../items/same-unit';
import type { Decimal } from '../money/decimal';
import { acquisitionNamed, readsAsLease } from './acquisition-cell';
import { isBlank, placeName, type CellRead } from './cell-read';
import { checkArithmetic } from './check-arithmetic';
import { excerpt } from './clean-text';
import { currencyNamed } from './currency-signs';
import { readDayCell } from './day-cell';
import { headingRowOf } from './headings';
import { readIdentifierCell } from './identifier-cell';
import type { Field, Line } from './line';
import { readMoneyCell, type MoneyRead } from './money-cell';
import { readQuantityCell } from './quantity-cell';
import { chargeNamed } from './row-labels';
import { cellText, columnLetters } from './snapshot';
import type { TableRows } from './table-rows';
import { monthsSaid, readTermCell } from './term-cell';
import { readTextCell } from './text-cell';

/** Identifier columns in the order in which one of them stands for the row. */
const ID_FIELDS = ['item', 'mpn', 'sku', 'gtin', 'nsn'] as const;

/** Types one row of a table as a line, with all that was wrong in its cells. */
export function readLine(rows: TableRows, index: number, charge: Line['charge']): Line {
  const row = rowReader(rows, index);
  const ids = readIds(row);
  const quantity = readQuantity(row);
  const price = readPrices(row, quantity);
  const description = row.text('description') ?? (charge === null ? null : row.chargeLabel());
  const place = row.place(null);
  const firstId = ID_FIELDS.map((field) => ids[field]).find((id) => id !== undefined);
  if (firstId === undefined && description === null && charge === null && row.namesThings()) {
    row.say(cellFinding('line-without-item', { row: row.number }, { place }));
  }
  const amounts = { row: row.number, quantity: quantity.value, quoted: price.quoted, extended: price.extended };
  const arithmetic = checkArithmetic(amounts, row.place('extended'));
  if (arithmetic !== null) row.say(arithmetic);
  return {
    sheet: rows.grid.sheet.name,
    row: row.number,
    hidden: rows.grid.rows[index]?.hidden === true,
    item: firstId ?? '',
    ids,
    manufacturer: row.text('manufacturer'),
    description,
    category: row.text('category'),
    productLine: row.text('productLine'),
    quantity: quantity.value,
    unit: quantity.unit ?? price.unit,
    pack: row.text('pack'),
    quoted: price.quoted,
    quoteUnclear: price.quoteUnclear,
    extended: price.extended,
    list: price.list,
    currency: price.currency,
    contract: row.identifier('contract'),
    programme: row.text('programme'),
    supplier: row.text('supplier'),
    neededBy: row.day('neededBy'),
    day: row.day('day'),
    delivery: row.text('delivery'),
    termMonths: readTerm(row, description),
    acquisition: acquisitionOf(row.text('acquisition'), quantity.unit ?? price.unit, description),
    charge,
    notes: row.text('notes'),
    problems: row.problems,
  };
}

type RowReader = ReturnType<typeof rowReader>;

/** Reads the cells of one row by field, and gathers what is wrong with them. */
function rowReader(rows: TableRows, index: number) {
  const problems: Finding[] = [];
  const number = rows.grid.rows[index]?.row ?? 0;
  const sheet = rows.grid.sheet.name;
  const place = (field: Field | null): Place => {
    const column = field === null ? undefined : rows.column(field);
    return { sheet, row: number, ...(column === undefined ? {} : { column: columnLetters(column.column) }) };
  };
  const kept = <Read extends CellRead<unknown>>(read: Read): Read => {
    problems.push(...read.findings);
    return read;
  };
  const cell = (field: Field) => rows.cell(index, field);
  const nameOf = (field: Field): string => headingRowOf(field).name;
  return {
    number,
    place,
    problems,
    say: (finding: Finding): number => problems.push(finding),
    isFilled: (field: Field): boolean => !isBlank(cell(field)),
    headingCurrency: (field: Field): string | null => rows.column(field)?.currency ?? null,
    chargeLabel: (): string | null =>
      rows
        .filled(index)
        .map((column) => rows.grid.text(index, column))
        .find((text) => chargeNamed(text) !== null) ?? null,
    namesThings: (): boolean =>
      [...ID_FIELDS, 'description' as const].some((field) => rows.column(field) !== undefined),
    text: (field: Field): string | null => kept(readTextCell(cell(field), nameOf(field), place(field))).value,
    identifier: (field: Field): string | null =>
      kept(readIdentifierCell(cell(field), nameOf(field), place(field))).value,
    money: (field: Field, expected: readonly string[] = []): MoneyRead => {
      // "Freight" written left of its amount stands in the column of prices.
      if (chargeNamed(cellText(cell(field))) !== null) return readMoneyCell(undefined, place(field));
      const read = readMoneyCell(cell(field), place(field));
      return kept({ ...read, findings: read.findings.filter(({ code }) => !expected.includes(code)) });
    },
    quantity: () => kept(readQuantityCell(cell('quantity'), place('quantity'))),
    term: (): number | null => kept(readTermCell(cell('term'), place('term'))).value,
    day: (field: Field): string | null => kept(readDayCell(cell(field), place(field))).value,
  };
}

function readIds(row: RowReader): Line['ids'] {
  const ids: Partial<Record<(typeof ID_FIELDS)[number], string>> = {};
  for (const field of ID_FIELDS) {
    const id = row.identifier(field);
    if (id !== null) ids[field] = id;
  }
  return ids;
}

interface QuantityOfRow {
  readonly value: Decimal | null;
  readonly unit: string | null;
}

/** How much of what unit: by the unit column, else by what stands beside the number ("3 DZ"). Two that differ leave it open. */
function readQuantity(row: RowReader): QuantityOfRow {
  const { value, unit: beside } = row.quantity();
  const unit = row.text('unit');
  if (unit === null || beside === null || sameUnit(unit, beside)) return { value, unit: unit ?? beside };
  const place = row.place('quantity');
  row.say(cellFinding('quantity-unit-differs', { cell: placeName(place), beside, unit }, { place }));
  return { value: null, unit };
}

/** The amounts of a row and the one currency that they are in. Amounts of which that is not known are left open. */
function readPrices(
  row: RowReader,
  { value: quantity, unit }: QuantityOfRow,
): Pick<Line, 'quoted' | 'quoteUnclear' | 'extended' | 'list' | 'currency'> & { unit: string | null } {
  const isReturn = quantity !== null && quantity.isNegative();
  // A quote that heads its price "Contract Price" asks that price.
  const priceField: Field = row.isFilled('quoted') ? 'quoted' : 'net';
  const quoted = row.money(priceField);
  // The total of a return lies below zero as it should.
  const extended = row.money('extended', isReturn ? ['price-negative'] : []);
  const list = row.money('list');
  const column = currencyOfColumn(row);
  const named = [
    column === 'unreadable' ? null : column,
    row.headingCurrency(priceField),
    ...[quoted, extended, list].map(({ currency }) => currency),
  ].filter((currency): currency is string => currency !== null);
  const distinct = Array.from(new Set(named));
  const [first, second] = distinct;
  if (first !== undefined && second !== undefined) {
    row.say(cellFinding('currency-conflict', { row: row.number, first, second }, { place: row.place(null) }));
  }
  if (column === 'unreadable' || second !== undefined) {
    const quoteUnclear = row.isFilled(priceField);
    return { quoted: null, quoteUnclear, extended: null, list: null, currency: null, unit: quoted.unit };
  }
  const perUnit = perUnitOfRow(row, quoted, unit);
  // "Call for price" quotes nothing; "#N/A" quotes something that nobody can read.
  const notStated = quoted.findings.some(({ code }) => code === 'price-not-stated');
  return {
    quoted: perUnit,
    quoteUnclear: perUnit === null && row.isFilled(priceField) && !notStated,
    extended: extended.value,
    list: list.value,
    currency: first ?? null,
    unit: quoted.unit,
  };
}

/** A price per dozen is no price per piece: it is not compared, and said. */
function perUnitOfRow(row: RowReader, { value, unit: priceUnit }: MoneyRead, unit: string | null): Decimal | null {
  if (value === null || unit === null || priceUnit === null || sameUnit(unit, priceUnit)) return value;
  row.say(cellFinding('price-unit-differs', { row: row.number, priceUnit, unit }, { place: row.place(null) }));
  return null;
}

function currencyOfColumn(row: RowReader): string | 'unreadable' | null {
  const text = row.text('currency');
  const code = text === null ? null : currencyNamed(text);
  if (text !== null && code === null) {
    const place = row.place('currency');
    row.say(cellFinding('currency-unreadable', { cell: placeName(place), text: excerpt(text) }, { place }));
    return 'unreadable';
  }
  return code;
}

/** The column says the term of a lease; where there is none, the description may. */
function readTerm(row: RowReader, description: string | null): number | null {
  const said = monthsSaid(description);
  const months = row.term();
  if (months === null || said === null || months === said) return months ?? said;
  row.say(cellFinding('term-differs', { row: row.number, months, said }, { place: row.place('term') }));
  return months;
}

function acquisitionOf(named: string | null, unit: string | null, description: string | null): Line['acquisition'] {
  const said = named === null ? null : acquisitionNamed(named);
  return said ?? (readsAsLease(unit, description) ? 'lease' : 'purchase');
}
