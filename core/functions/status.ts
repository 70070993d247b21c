import { VERDICTS } from '../priced-line';
import type { CoopFunction } from './coop-function';
import { ITEM_PARAMETERS, PARAMETERS, pricedOf } from './item-parameters';

/** STATUS: the verdict in one word. */
export const status: CoopFunction = {
  id: 'STATUS',
  summary: `The verdict on an item, and on a quoted price where one is given: ${VERDICTS.join(', ')}.`,
  parameters: [...ITEM_PARAMETERS, PARAMETERS.quoted, PARAMETERS.maker],
  result: { type: 'text', dimensions: 'scalar' },
  examples: [
    { formula: '=COOP.STATUS("810838",30,,,"BX")', shows: 'an item on a contract', gives: 'on-contract' },
    { formula: '=COOP.STATUS("810838",30,,,"BX",4.26)', shows: 'a cent too much', gives: 'over-price' },
    { formula: '=COOP.STATUS("NO-SUCH-ITEM")', shows: 'an item on no contract', gives: 'off-contract' },
    { formula: '=COOP.STATUS("SHR-5000")', shows: 'a list that says "call for price"', gives: 'cannot-tell' },
    {
      formula: '=COOP.STATUS("SAV-PJ-500",1,,"SAMPLE-S-0002")',
      shows: 'a contract that has ended',
      gives: 'not-eligible',
    },
    { formula: '=COOP.STATUS(TRUE)', shows: 'no item number', gives: '#VALUE!' },
  ],
  run(given, desk) {
    const priced = pricedOf(given, desk, { quoted: given.number('quoted')?.toText() });
    return 'error' in priced ? priced : { value: { text: priced.verdict } };
  },
};
