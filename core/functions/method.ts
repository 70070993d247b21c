import { spendOf } from '../thresholds/spend';
import { methodFor } from '../thresholds/method-for';
import { PURCHASE_CATEGORIES, type PurchaseCategory } from '../thresholds/threshold';
import { thresholdRows } from '../thresholds/threshold-rows';
import { boundWords } from '../thresholds/words';
import type { CoopFunction } from './coop-function';
import { notAvailable, PARAMETERS } from './item-parameters';

const NAMES = PURCHASE_CATEGORIES.map((category) => category.replace(/-/g, ' '));

/** METHOD: which procurement method an amount asks for. */
export const method: CoopFunction = {
  id: 'METHOD',
  summary:
    'What an amount asks for where no contract is used: nothing, quotes or a bid, with the rule. State and, for federal money, federal limits of that day; the most restrictive governs.',
  parameters: [
    {
      name: 'amount',
      type: 'number',
      description: 'what is spent in all, added up as the rule says (often over 12 months)',
    },
    { name: 'category', type: 'text', optional: true, description: `${NAMES.join(', ')}; goods where nothing is said` },
    PARAMETERS.asOf,
  ],
  result: { type: 'text', dimensions: 'scalar' },
  examples: [
    { formula: '=COOP.METHOD(13199.99)', shows: 'below the limit', gives: 'no quotes are asked for (Act 90 of 2011)' },
    {
      formula: '=COOP.METHOD(24500)',
      shows: 'the end of the middle band, which is in it',
      gives: 'three written or telephone quotes (Act 90 of 2011)',
    },
    { formula: '=COOP.METHOD(24500.01)', shows: 'a cent more', gives: 'a formal bid (Act 90 of 2011)' },
    { formula: '=COOP.METHOD(20000,,"2025-06-30")', shows: 'a year whose limits are not known', gives: '#N/A' },
    { formula: '=COOP.METHOD(20000,"services")', shows: 'a category without known rows', gives: '#N/A' },
    { formula: '=COOP.METHOD(20000,"widgets")', shows: 'a category that is none', gives: '#VALUE!' },
    { formula: '=COOP.METHOD(-5)', shows: 'an amount below zero', gives: '#VALUE!' },
  ],
  run(given, desk) {
    const amount = given.number('amount');
    if (amount === null || amount.isNegative())
      return { error: '#VALUE!', text: 'amount is below zero; what is spent is expected.' };
    const category = categoryOf(given.text('category'));
    if (category === null) return { error: '#VALUE!', text: `category is one of: ${NAMES.join(', ')}.` };
    if (desk.buyer === null) return notAvailable('Nobody has said which organisation buys: set it first.');
    const spend = spendOf(desk.buyer, amount, category, given.day('as_of') ?? desk.asOf);
    const answer = methodFor(spend, thresholdRows(desk.book));
    if (answer.outcome === 'cannot-tell') return notAvailable(answer.cannotTell.map(({ text }) => text).join(' '));
    const row = answer.governing;
    const card = [...answer.answers, ...answer.below].map((one) => ({
      label: `${one.jurisdiction}, ${boundWords(one)}`,
      value: { text: `${one.action} (${one.authority}; ${one.source.title})` },
    }));
    if (row !== null) return { value: { text: `${row.action} (${row.authority})` }, card };
    const [lowest] = answer.below;
    const limit = lowest === undefined ? '' : `: ${boundWords(lowest)} asks for ${lowest.action} (${lowest.authority})`;
    return { value: { text: `nothing yet${limit}` }, card };
  },
};

function categoryOf(text: string | null): PurchaseCategory | null {
  if (text === null) return 'goods';
  const folded = text.toLowerCase().replace(/[\s_-]+/g, '-');
  return PURCHASE_CATEGORIES.find((category) => category === folded) ?? null;
}
