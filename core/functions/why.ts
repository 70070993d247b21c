import type { CoopFunction } from './coop-function';
import { ITEM_PARAMETERS, PARAMETERS, pricedOf, reasonText } from './item-parameters';

/** WHY: the reason in full. */
export const why: CoopFunction = {
  id: 'WHY',
  summary: 'The reason of a verdict in sentences, with contract, price list and arithmetic: for the file.',
  parameters: [...ITEM_PARAMETERS, PARAMETERS.quoted, PARAMETERS.maker],
  result: { type: 'text', dimensions: 'scalar' },
  examples: [
    {
      formula: '=COOP.WHY("NO-SUCH-ITEM")',
      shows: 'an item on no contract',
      gives:
        'No contract in the book covers NO-SUCH-ITEM as the row has it: it is an open-market item. Buy it by quotes or bid, as the amount requires.',
    },
    { formula: '=COOP.WHY()', shows: 'no item', gives: '#VALUE!' },
  ],
  run(given, desk) {
    const priced = pricedOf(given, desk, { quoted: given.number('quoted')?.toText() });
    return 'error' in priced ? priced : { value: { text: reasonText(priced) } };
  },
};
