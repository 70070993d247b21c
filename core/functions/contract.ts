import type { CoopFunction } from './coop-function';
import { ITEM_PARAMETERS, openOffer, PARAMETERS, pricedOf } from './item-parameters';

/** CONTRACT: the number to cite. */
export const contract: CoopFunction = {
  id: 'CONTRACT',
  summary: 'The number of the contract that an item is bought under: cite it on the order.',
  parameters: [...ITEM_PARAMETERS, PARAMETERS.maker],
  result: { type: 'text', dimensions: 'scalar' },
  examples: [
    { formula: '=COOP.CONTRACT("810838",30,,,"BX")', shows: 'the best contract that is open', gives: 'SAMPLE-S-0001' },
    { formula: '=COOP.CONTRACT("EN91",48,,,"BX")', shows: 'the cheaper of two', gives: 'SAMPLE-V-0001' },
    { formula: '=COOP.CONTRACT("NO-SUCH-ITEM")', shows: 'an item on no contract', gives: '#N/A' },
    { formula: '=COOP.CONTRACT("810838",1,"soon")', shows: 'a day that is none', gives: '#VALUE!' },
  ],
  run(given, desk) {
    const priced = pricedOf(given, desk);
    if ('error' in priced) return priced;
    const offer = openOffer(priced);
    return 'error' in offer ? offer : { value: { text: offer.contract.number } };
  },
};
