import type { PricedLine, PricedOffer } from '../priced-line';
import { conditionsText, whyText } from '../report/sentences';
import type { Desk, FunctionError, Parameter } from './coop-function';
import { priceItemRow, type ItemRow } from './item-row';
import type { Arguments } from './read-arguments';

const item: Parameter = {
  name: 'item',
  type: 'item',
  description: 'the part number, the supplier’s number, a GTIN or an NSN; keep the cell as text so that zeros stay',
};
const qty: Parameter = {
  name: 'qty',
  type: 'number',
  optional: true,
  description: 'how many, in the unit; 1 where nothing is said',
};
const asOf: Parameter = {
  name: 'as_of',
  type: 'day',
  optional: true,
  description: 'the day of the order; a cell with a fixed date, never TODAY()',
};
const contract: Parameter = {
  name: 'contract',
  type: 'text',
  optional: true,
  description: 'judge it under the contract with this number; else the best one that is open',
};
const uom: Parameter = {
  name: 'uom',
  type: 'text',
  optional: true,
  description: 'the unit that the quantity is in, for example EA or BX',
};
const maker: Parameter = {
  name: 'maker',
  type: 'text',
  optional: true,
  description: 'the manufacturer, where two makers use one number',
};
const quotedPrice: Parameter = {
  name: 'quoted',
  type: 'number',
  optional: true,
  description: 'what a supplier asks per unit',
};

/** The parameters that several functions share, worded once. */
export const PARAMETERS = { item, qty, asOf, contract, uom, maker, quoted: quotedPrice };

/** What most functions of one item take, in one order. */
export const ITEM_PARAMETERS: readonly Parameter[] = [item, qty, asOf, contract, uom];

/** Prices the item that a formula names; `more` are the columns that only some functions have. */
export function pricedOf(given: Arguments, desk: Desk, more: ItemRow = {}): PricedLine | FunctionError {
  const priced = priceItemRow(
    {
      ...more,
      item: given.item('item'),
      manufacturer: given.text('maker'),
      quantity: more.quantity ?? given.number('qty')?.toText() ?? '1',
      unit: more.unit ?? given.text('uom'),
      contract: given.text('contract'),
    },
    given.day('as_of') ?? desk.asOf,
    desk,
  );
  return 'unread' in priced ? notAvailable(priced.unread) : priced;
}

/** The offer whose price she may have, if only with a paper; else the reason, as for a lookup that finds nothing. */
export function openOffer(priced: PricedLine): PricedOffer | FunctionError {
  const { chosen, verdict } = priced;
  if (chosen === null || chosen.price === null || verdict === 'not-eligible' || verdict === 'cannot-tell') {
    return notAvailable(`${verdict}: ${reasonText(priced)}`);
  }
  return chosen;
}

/** The reason of a verdict and what is to be done, in full. */
export function reasonText(priced: PricedLine): string {
  return [whyText(priced), conditionsText(priced)].filter((part) => part !== null && part !== '').join(' ');
}

/** There is no value to be had, and why. */
export function notAvailable(text: string): FunctionError {
  return { error: '#N/A', text };
}
