import type { Contract } from '../contracts/contract';
import type { CoopFunction, Desk } from './coop-function';
import { findContract } from './find-contract';
import { notAvailable, openOffer, PARAMETERS, reasonText } from './item-parameters';
import { priceItemRow } from './item-row';

/** CEILING: from a list price to the most that may be charged. */
export const ceiling: CoopFunction = {
  id: 'CEILING',
  summary: 'The most that may be charged for something a contract prices by a discount off list, without naming it.',
  parameters: [
    {
      name: 'list_price',
      type: 'number',
      description: 'the list price per unit, from the list that the contract names',
    },
    { name: 'contract', type: 'text', description: 'the contract’s number' },
    { name: 'category', type: 'text', optional: true, description: 'the category, in the contract’s own words' },
    { name: 'brand', type: 'text', optional: true, description: 'the brand, where the contract goes by brands' },
    PARAMETERS.qty,
    PARAMETERS.asOf,
  ],
  result: { type: 'number', dimensions: 'scalar' },
  examples: [
    { formula: '=COOP.CEILING(10,"SAMPLE-S-0001","Paper")', shows: '77% off', gives: '2.30' },
    { formula: '=COOP.CEILING(60,"SAMPLE-S-0001","Maps and globes")', shows: 'all other: 35% off', gives: '39.00' },
    { formula: '=COOP.CEILING(89,"SAMPLE-S-0001","Furniture")', shows: 'a category that is left out', gives: '#N/A' },
    { formula: '=COOP.CEILING(100,"DIR-SAMPLE-0001",,"Sample Suite")', shows: 'a discount of a brand', gives: '87.50' },
    { formula: '=COOP.CEILING(10,"SAMPLE-S-0002","Paper")', shows: 'a contract without discounts', gives: '#N/A' },
    { formula: '=COOP.CEILING("ten","SAMPLE-S-0001")', shows: 'a list price that is none', gives: '#VALUE!' },
  ],
  run(given, desk) {
    const contract = findContract(given.text('contract') ?? '', desk);
    if ('error' in contract) return contract;
    const asOf = given.day('as_of') ?? desk.asOf;
    const priced = priceItemRow(
      {
        // Named so that the row is a line; no price list holds it, because categories are what is asked for.
        description: given.text('category') ?? given.text('brand') ?? 'an item',
        category: given.text('category'),
        manufacturer: given.text('brand'),
        quantity: given.number('qty')?.toText() ?? '1',
        list: given.number('list_price')?.toText(),
        contract: contract.number,
      },
      asOf,
      desk,
    );
    if ('unread' in priced) return notAvailable(priced.unread);
    const other = priced.chosen !== null && priced.chosen.contract !== contract;
    const nothing = priced.findings.some(({ code }) => code === 'no-item-number');
    if (other || nothing) return notAvailable(discountsOf(contract, asOf, desk));
    const offer = openOffer(priced);
    if ('error' in offer || offer.price === null) return 'error' in offer ? offer : notAvailable(reasonText(priced));
    return { value: { number: offer.price.toMoney(), format: 'money' } };
  },
};

/** What the contract does discount: the words that a category or brand must be written in. */
function discountsOf(contract: Contract, asOf: string, desk: Desk): string {
  const active = desk.openDay(asOf).active.find(({ entry }) => entry.contract === contract);
  const names = (active?.list.terms ?? []).flatMap(({ applies }) => applies.names ?? ['all other']);
  if (names.length === 0)
    return `Contract ${contract.number} states no discount by category or brand on ${asOf}: only the items it lists have a price.`;
  return `Contract ${contract.number} states discounts for ${names.join(', ')}. Write the category or the brand as it does.`;
}
