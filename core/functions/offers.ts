import type { PricedLine, PricedOffer } from '../priced-line';
import type { OutCell } from '../workbook/action';
import type { CoopFunction } from './coop-function';
import { notAvailable, PARAMETERS, pricedOf, reasonText } from './item-parameters';

const HEADINGS = ['Contract', 'Programme', 'Supplier', 'Price', 'Per', 'Extended', 'May you use it?', 'Why not'];

/** OFFERS: every contract that has an item. */
export const offers: CoopFunction = {
  id: 'OFFERS',
  summary:
    'Every contract that has an item, best first, each with its price, whether you may use it, and why it was not taken.',
  parameters: [
    PARAMETERS.item,
    PARAMETERS.qty,
    PARAMETERS.asOf,
    PARAMETERS.contract,
    PARAMETERS.uom,
    { name: 'headings', type: 'flag', optional: true, description: 'FALSE leaves the heading row out' },
    PARAMETERS.maker,
  ],
  result: { type: 'text', dimensions: 'matrix' },
  examples: [
    {
      formula: '=COOP.OFFERS("SO-CARD-65",2,,,"PK",FALSE)',
      shows: 'one contract has it',
      gives: [['SAMPLE-S-0001', 'Sourcewell', 'Sample Office Supply Co.', '2.30', 'PK', '4.60', 'yes', '']],
    },
    { formula: '=COOP.OFFERS("NO-SUCH-ITEM")', shows: 'an item on no contract', gives: '#N/A' },
    { formula: '=COOP.OFFERS("EN91","two")', shows: 'a quantity that is none', gives: '#VALUE!' },
  ],
  run(given, desk) {
    const priced = pricedOf(given, desk);
    if ('error' in priced) return priced;
    const rows = rowsOf(priced);
    if (rows.length === 0) return notAvailable(`${priced.verdict}: ${reasonText(priced)}`);
    const headings = HEADINGS.map((text) => ({ text }));
    return { rows: given.flag('headings') === false ? rows : [headings, ...rows] };
  },
};

function rowsOf({ line, chosen, alternatives }: PricedLine): OutCell[][] {
  const row = (offer: PricedOffer, whyNot: string): OutCell[] => [
    { text: offer.contract.number },
    { text: offer.programmeName },
    { text: offer.contract.supplier.name },
    offer.price === null ? null : { number: offer.price.toMoney(), format: 'money' },
    { text: line.unit ?? offer.match.item.unit },
    offer.extended === null ? null : { number: offer.extended.toMoney(), format: 'money' },
    { text: offer.eligibility.answer },
    { text: whyNot },
  ];
  const first = chosen === null ? [] : [row(chosen, '')];
  return [...first, ...alternatives.map(({ offer, whyNot }) => row(offer, whyNot))];
}
