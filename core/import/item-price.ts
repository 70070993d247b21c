import type { PriceListItem } from '../contracts/price-list';
import type { Finding } from '../findings/finding';
import { importFinding } from '../findings/import-findings';
import { excerpt } from '../workbook/clean-text';
import type { Field } from '../workbook/line';
import type { MoneyRead } from '../workbook/money-cell';
import { compareNet } from './compare-net';
import { readAmountPart, readPercentPart, type PricePart } from './price-cells';
import type { RowCells } from './row-cells';
import type { NoteCode, RowNote } from './row-outcome';

/** What a row says about its price. */
export interface ItemPrice {
  readonly price: Partial<Pick<PriceListItem, 'net' | 'list' | 'percent' | 'priceOnRequest'>>;
  /** The unit that stood beside an amount: "$1.05 /ea". */
  readonly unit: string | null;
  /** Currencies that stood beside the amounts kept. */
  readonly currencies: readonly string[];
  readonly notes: readonly RowNote[];
}

/** Which columns hold prices; `net` is null where the table has none. */
export interface PriceColumns {
  readonly net: Field | null;
  readonly list: boolean;
  readonly percent: boolean;
}

/** Reads the price of a row. Where net, list and percentage all stand, net governs and the others are kept beside it. */
export function readItemPrice(cells: RowCells, columns: PriceColumns): ItemPrice | { readonly refusal: Finding } {
  const net = readAmountPart(cells, columns.net);
  const list = readAmountPart(cells, columns.list ? 'list' : null);
  const percent = readPercentPart(cells);
  if (net.as === 'bad') return { refusal: net.refusal };
  if (net.as === 'on-request') return requested(cells, columns.net ?? 'net');
  if (net.as === 'read') return withNet(cells, net.value, list, percent);
  // Without a net price the row stands or falls with its discount.
  if (list.as === 'bad') return { refusal: list.refusal };
  if (percent.as === 'bad') return { refusal: percent.refusal };
  if (list.as === 'on-request') return requested(cells, 'list');
  const listOnly = list.as === 'read' && columns.net === null && !columns.percent;
  if (percent.as !== 'read' && !listOnly) return { refusal: missingPrice(cells, columns) };
  const amount = list.as === 'read' ? list.value : null;
  return priceOf({ list: amount, percent: percent.as === 'read' ? percent.value : null }, amount, []);
}

/** A list price or percentage that cannot be read does not spoil the net price, which governs anyway. */
function withNet(cells: RowCells, net: MoneyRead, list: PricePart<MoneyRead>, percent: PricePart<string>): ItemPrice {
  const parts = {
    net,
    list: list.as === 'read' ? list.value : null,
    percent: percent.as === 'read' ? percent.value : null,
  };
  const notes: RowNote[] = [];
  const dropped = (code: NoteCode, field: Field) =>
    notes.push({ code, row: cells.row, example: `row ${cells.row}: "${excerpt(cells.text(field))}"` });
  if (list.as === 'bad') dropped('list-dropped', 'list');
  if (percent.as === 'bad') dropped('percent-dropped', 'percent');
  const priced = priceOf(parts, net, notes);
  const difference = compareNet(priced.price);
  if (difference === null) return priced;
  const { code, words } = difference;
  return { ...priced, notes: [...notes, { code, row: cells.row, example: `row ${cells.row}: ${words}` }] };
}

interface Parts {
  readonly net?: MoneyRead;
  readonly list: MoneyRead | null;
  readonly percent: string | null;
}

function priceOf({ net, list, percent }: Parts, unitBeside: MoneyRead | null, notes: readonly RowNote[]): ItemPrice {
  const currencies = [net?.currency, list?.currency].filter((code): code is string => typeof code === 'string');
  return {
    price: {
      ...amountOf('net', net ?? null),
      ...amountOf('list', list),
      ...(percent === null ? {} : { percent }),
    },
    unit: unitBeside?.unit ?? null,
    currencies,
    notes,
  };
}

function amountOf(name: 'net' | 'list', read: MoneyRead | null): Partial<Pick<PriceListItem, 'net' | 'list'>> {
  return read === null || read.value === null ? {} : { [name]: read.value.toMoney() };
}

function requested(cells: RowCells, field: Field): ItemPrice {
  const example = `row ${cells.row}: "${excerpt(cells.text(field))}"`;
  const notes: RowNote[] = [{ code: 'on-request', row: cells.row, example }];
  return { price: { priceOnRequest: true }, unit: null, currencies: [], notes };
}

function missingPrice(cells: RowCells, { net, percent }: PriceColumns): Finding {
  const columns = net === null ? (percent ? 'the discount' : 'the list price') : 'the contract price';
  const facts = { row: cells.row, sheet: cells.sheet, columns };
  return importFinding('row-price-missing', facts, { place: cells.place(net ?? (percent ? 'percent' : 'list')) });
}
