import { priceListItem, type PriceListItem } from '../contracts/price-list';
import type { Finding } from '../findings/finding';
import { importFinding } from '../findings/import-findings';
import { saysNotStated } from '../workbook/not-stated';
import { readDayCell } from '../workbook/day-cell';
import { cellText } from '../workbook/snapshot';
import { acquisitionNamed } from '../workbook/acquisition-cell';
import { placeName } from '../workbook/cell-read';
import { excerpt } from '../workbook/clean-text';
import { currencyNamed } from '../workbook/currency-signs';
import type { ImportSetting } from './import-setting';
import type { ItemColumns } from './item-columns';
import { readItemNumbers } from './item-numbers';
import { readItemPack } from './item-pack';
import { readItemPrice, type ItemPrice } from './item-price';
import { readItemUnit } from './item-unit';
import { rateDescription, type RateColumns } from './rate-words';
import type { RowCells } from './row-cells';
import type { RowOutcome } from './row-outcome';
import type { TableView } from './table-view';

/** An item as its row states it, before rows are compared with each other. */
export interface ItemRow {
  readonly item: PriceListItem;
  /** The title of a rate, without what tells it apart. */
  readonly title: string | null;
  readonly unitGiven: boolean;
}

/** What one table of items is read with. */
export interface ItemReading {
  readonly view: TableView;
  readonly columns: ItemColumns;
  readonly rates: RateColumns | null;
  readonly setting: ImportSetting;
}

/** Reads one row as an item of the price list, or says why it cannot be one. */
export function readItemRow(cells: RowCells, reading: ItemReading): RowOutcome<ItemRow> {
  const { columns, rates, setting } = reading;
  const { row, sheet } = cells;
  const refused = (refusal: Finding): RowOutcome<never> => ({ as: 'refused', row, refusal });
  const badDay = unreadableDay(cells);
  if (badDay !== null) return refused(badDay);
  const numbers = readItemNumbers(cells, columns.numbers);
  if ('refusal' in numbers) return refused(numbers.refusal);
  const title = cells.text('description');
  if (Object.keys(numbers.numbers).length === 0 && title === '') {
    return refused(importFinding('row-without-item', { row, sheet }, { place: cells.place() }));
  }
  const price = readItemPrice(cells, columns.prices);
  if ('refusal' in price) return refused(price.refusal);
  const foreign = foreignCurrency(cells, price, reading);
  if (foreign !== null) return refused(foreign);
  const unit = readItemUnit(cells, price.unit, setting.unit);
  if ('refusal' in unit) return refused(unit.refusal);
  const pack = readItemPack(cells, unit.unit);
  const description = rates === null ? title : rateDescription(cells, title, rates);
  const item = {
    ...numbers.numbers,
    ...filled({ manufacturer: cells.text('manufacturer'), description, category: cells.text('category') }),
    ...filled({ productLine: cells.text('productLine') }),
    unit: unit.unit,
    ...(pack.pack === undefined ? {} : { pack: pack.pack }),
    ...price.price,
    ...acquisitionOf(cells, rates),
    row,
  };
  const parsed = priceListItem.safeParse(item);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const facts = { row, sheet, field: String(issue?.path[0] ?? 'the row'), why: issue?.message ?? 'not valid' };
    return refused(importFinding('row-not-valid', facts, { place: cells.place() }));
  }
  const notes = [...numbers.notes, ...price.notes, ...unit.notes, ...pack.notes];
  const value = { item: parsed.data, title: rates === null ? null : title, unitGiven: unit.given };
  return { as: 'kept', row, value, notes };
}

/** A first day that cannot be read leaves open whether the price holds at all; none stated leaves it to the list. */
function unreadableDay(cells: RowCells): Finding | null {
  const cell = cells.cell('effectiveFrom');
  if (cell === undefined || !cells.has('effectiveFrom')) return null;
  const place = cells.place('effectiveFrom');
  const { value, openEnd } = readDayCell(cell, place);
  const text = cellText(cell);
  if (value !== null || openEnd || saysNotStated(text)) return null;
  return importFinding(
    'row-day-unreadable',
    { cell: placeName(place), text: excerpt(text), row: cells.row },
    { place },
  );
}

function filled<Texts extends Readonly<Record<string, string>>>(texts: Texts): Partial<Texts> {
  const kept: Partial<Record<string, string>> = {};
  for (const [name, text] of Object.entries(texts)) if (text !== '') kept[name] = text;
  return kept as Partial<Texts>;
}

function acquisitionOf(cells: RowCells, rates: RateColumns | null): Pick<PriceListItem, 'acquisition'> {
  if (rates !== null) return { acquisition: 'service' };
  const named = acquisitionNamed(cells.text('acquisition'));
  return named === null ? {} : { acquisition: named };
}

/** Prices are never converted: a row in another currency than the contract's is refused, and so is one in two. */
function foreignCurrency(cells: RowCells, price: ItemPrice, { view, columns, setting }: ItemReading): Finding | null {
  const own = setting.contract.currency;
  const text = cells.text('currency');
  const named = text === '' ? null : currencyNamed(text);
  if (text !== '' && named === null) {
    const place = cells.place('currency');
    return importFinding('row-currency-unreadable', { cell: placeName(place), text: excerpt(text), own }, { place });
  }
  const { net, list, percent } = price.price;
  const headed = [
    net === undefined || columns.prices.net === null ? undefined : view.rows.column(columns.prices.net)?.currency,
    list === undefined ? undefined : view.rows.column('list')?.currency,
  ];
  const said = [named, ...headed, ...price.currencies];
  const currency = said.find((code): code is string => typeof code === 'string' && code !== own);
  if (currency === undefined || (net === undefined && list === undefined && percent !== undefined)) return null;
  const facts = { row: cells.row, sheet: cells.sheet, currency, contract: setting.contract.number, own };
  return importFinding('row-currency-differs', facts, { place: cells.place() });
}
