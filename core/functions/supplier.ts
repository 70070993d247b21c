import type { CoopFunction } from './coop-function';
import { ITEM_PARAMETERS, openOffer, PARAMETERS, pricedOf } from './item-parameters';

/** SUPPLIER: whom to order from. */
export const supplier: CoopFunction = {
  id: 'SUPPLIER',
  summary: 'The supplier that holds the contract an item is bought under.',
  parameters: [...ITEM_PARAMETERS, PARAMETERS.maker],
  result: { type: 'text', dimensions: 'scalar' },
  examples: [
    { formula: '=COOP.SUPPLIER("810838",,,,"BX")', shows: 'who holds the contract', gives: 'Sample Office Supply Co.' },
    { formula: '=COOP.SUPPLIER("SK2400")', shows: 'an item that the newest list dropped', gives: '#N/A' },
    { formula: '=COOP.SUPPLIER(0)', shows: 'a blank cell as some hosts hand it over', gives: '#VALUE!' },
  ],
  run(given, desk) {
    const priced = pricedOf(given, desk);
    if ('error' in priced) return priced;
    const offer = openOffer(priced);
    return 'error' in offer ? offer : { value: { text: offer.contract.supplier.name } };
  },
};
