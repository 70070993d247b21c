import { Decimal } from '../money/decimal';
import type { CoopFunction } from './coop-function';
import { ITEM_PARAMETERS, notAvailable, openOffer, PARAMETERS, pricedOf } from './item-parameters';

const BASIS = {
  quantity: 'units',
  list: 'list dollars',
  net: 'net dollars',
  cumulative: 'dollars of the period',
} as const;

/** NEXTTIER: what a little more would change. */
export const nextTier: CoopFunction = {
  id: 'NEXTTIER',
  summary:
    'The next tier of an item’s price, in four cells: how much more reaches it, of what, from how much it counts, and the price there per unit of the price list.',
  parameters: [...ITEM_PARAMETERS, PARAMETERS.maker],
  result: { type: 'text', dimensions: 'matrix' },
  examples: [
    {
      formula: '=COOP.NEXTTIER("EN91",40,,,"BX")',
      shows: '8 more boxes reach the tier from 48',
      gives: [['8', 'units', '48', '12.90']],
    },
    { formula: '=COOP.NEXTTIER("EN91",48,,,"BX")', shows: 'the deepest tier', gives: '#N/A' },
    { formula: '=COOP.NEXTTIER("810838",1,,,"BX")', shows: 'a price without tiers', gives: '#N/A' },
    { formula: '=COOP.NEXTTIER("EN91",FALSE)', shows: 'a quantity that is none', gives: '#VALUE!' },
  ],
  run(given, desk) {
    const priced = pricedOf(given, desk);
    if ('error' in priced) return priced;
    const offer = openOffer(priced);
    if ('error' in offer) return offer;
    const next = offer.nextTier;
    if (next === null)
      return notAvailable(`Contract ${offer.contract.number} has no deeper tier for it: ${offer.term}.`);
    const unit = `${BASIS[next.basis]}${next.over === 'order' ? ' of the order' : ''}`;
    return {
      rows: [
        [
          { number: next.missing, format: 'quantity' },
          { text: unit },
          { number: next.from, format: 'quantity' },
          { number: Decimal.of(next.unitPrice).toMoney(), format: 'money' },
        ],
      ],
    };
  },
};
