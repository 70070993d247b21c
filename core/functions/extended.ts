import type { CoopFunction } from './coop-function';
import { ITEM_PARAMETERS, notAvailable, openOffer, PARAMETERS, pricedOf, reasonText } from './item-parameters';

/** EXTENDED: the contract price of the whole quantity. */
export const extended: CoopFunction = {
  id: 'EXTENDED',
  summary: 'The contract price of the whole quantity, rounded as the contract says.',
  parameters: [...ITEM_PARAMETERS, PARAMETERS.maker],
  result: { type: 'number', dimensions: 'scalar' },
  examples: [
    { formula: '=COOP.EXTENDED("810838",30,,,"BX")', shows: '30 boxes at 4.25', gives: '127.50' },
    { formula: '=COOP.EXTENDED("851001OD",200,,,"RM")', shows: '200 reams at a case price', gives: '671.00' },
    { formula: '=COOP.EXTENDED("SHR-5000",2)', shows: 'a list that says "call for price"', gives: '#N/A' },
    { formula: '=COOP.EXTENDED("")', shows: 'no item', gives: '#VALUE!' },
  ],
  run(given, desk) {
    const priced = pricedOf(given, desk);
    if ('error' in priced) return priced;
    const offer = openOffer(priced);
    if ('error' in offer) return offer;
    if (offer.extended === null) return notAvailable(reasonText(priced));
    return { value: { number: offer.extended.toMoney(), format: 'money' } };
  },
};
