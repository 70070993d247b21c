import type { CoopFunction } from './coop-function';
import { notAvailable, openOffer, PARAMETERS, pricedOf, reasonText } from './item-parameters';

/** SAVINGS: what is quoted too much. */
export const savings: CoopFunction = {
  id: 'SAVINGS',
  summary: 'What a quote asks above the contract’s ceiling, over the whole quantity; 0 where it is at or under it.',
  parameters: [
    PARAMETERS.item,
    { name: 'quoted', type: 'number', description: 'what a supplier asks per unit' },
    PARAMETERS.qty,
    PARAMETERS.asOf,
    PARAMETERS.contract,
    PARAMETERS.uom,
    PARAMETERS.maker,
  ],
  result: { type: 'number', dimensions: 'scalar' },
  examples: [
    { formula: '=COOP.SAVINGS("810838",4.60,30,,,"BX")', shows: '0.35 too much on each of 30', gives: '10.50' },
    { formula: '=COOP.SAVINGS("810838",4.25,30,,,"BX")', shows: 'a quote at the ceiling', gives: '0.00' },
    { formula: '=COOP.SAVINGS("NO-SUCH-ITEM",5,1)', shows: 'an item on no contract', gives: '#N/A' },
    { formula: '=COOP.SAVINGS("810838")', shows: 'no quote', gives: '#VALUE!' },
  ],
  run(given, desk) {
    const priced = pricedOf(given, desk, { quoted: given.number('quoted')?.toText() });
    if ('error' in priced) return priced;
    const offer = openOffer(priced);
    if ('error' in offer) return offer;
    if (priced.savings === null) return notAvailable(reasonText(priced));
    return { value: { number: priced.savings.toMoney(), format: 'money' } };
  },
};
