import type { CoopFunction } from './coop-function';
import { ITEM_PARAMETERS, openOffer, PARAMETERS, pricedOf } from './item-parameters';
import { priceCard } from './price-card';

/** PRICE: the contract price of one item. */
export const price: CoopFunction = {
  id: 'PRICE',
  summary:
    'The contract price of an item, per unit: the most that may be charged. #N/A with the reason where no contract is open.',
  parameters: [
    ...ITEM_PARAMETERS,
    {
      name: 'if_not_found',
      type: 'text',
      optional: true,
      description: 'what to show instead of #N/A; the reason is then with WHY only',
    },
    PARAMETERS.maker,
  ],
  result: { type: 'number', dimensions: 'scalar' },
  examples: [
    { formula: '=COOP.PRICE("810838",30,,,"BX")', shows: 'a net price', gives: '4.25' },
    { formula: '=COOP.PRICE("851001OD",200,,,"RM")', shows: 'a case price per ream', gives: '3.355' },
    { formula: '=COOP.PRICE("EN91",48,,,"BX")', shows: 'a tier that the quantity reaches', gives: '12.90' },
    { formula: '=COOP.PRICE("CF280A",1,"2026-10-31")', shows: 'the day before a hot price begins', gives: '83.07' },
    { formula: '=COOP.PRICE("EN91",48)', shows: 'a box price, and no unit given', gives: '#N/A' },
    {
      formula: '=COOP.PRICE("2100",1,,,"BX",,"Sparco")',
      shows: 'a number that two makers use, with the maker',
      gives: '1.09',
    },
    { formula: '=COOP.PRICE("SO-TASK-9")', shows: 'a chair that the discount leaves out', gives: '#N/A' },
    { formula: '=COOP.PRICE("SO-TASK-9",1,,,,"quote")', shows: 'words of your own instead', gives: 'quote' },
    { formula: '=COOP.PRICE("810838","many")', shows: 'a quantity that is none', gives: '#VALUE!' },
  ],
  run(given, desk) {
    const priced = pricedOf(given, desk);
    const offer = 'error' in priced ? priced : openOffer(priced);
    if ('error' in priced || 'error' in offer || offer.price === null) {
      const instead = given.text('if_not_found');
      if (instead !== null) return { value: { text: instead } };
      if ('error' in offer) return offer;
      throw new Error('An open offer has a price');
    }
    return { value: { number: offer.price.toMoney(), format: 'money' }, card: priceCard(priced, offer) };
  },
};
