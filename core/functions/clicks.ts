import { CLICK_PERIODS } from '../price-kinds/item-statements';
import type { CoopFunction } from './coop-function';
import { notAvailable, openOffer, PARAMETERS, pricedOf, reasonText } from './item-parameters';
import { priceCard } from './price-card';

/** CLICKS: what a period's impressions cost. */
export const clicks: CoopFunction = {
  id: 'CLICKS',
  summary:
    'What so many impressions of a period cost under a contract that charges by the click: base charge, those it covers, and the rate of each above them. The charge is rounded, the rate never.',
  parameters: [
    PARAMETERS.item,
    { name: 'impressions', type: 'number', description: 'how many were printed or copied in the period' },
    {
      name: 'period',
      type: 'text',
      optional: true,
      description: `what they were counted over: ${CLICK_PERIODS.join(', ')}; the contract’s own period where nothing is said`,
    },
    PARAMETERS.asOf,
    PARAMETERS.contract,
    PARAMETERS.maker,
  ],
  result: { type: 'number', dimensions: 'scalar' },
  examples: [
    { formula: '=COOP.CLICKS("SCP-CLICK-BW",12345)', shows: '12,345 × 0.0132 is 162.954', gives: '162.95' },
    { formula: '=COOP.CLICKS("SCP-CLICK-BASE",30000)', shows: 'all inside the base charge', gives: '300.00' },
    { formula: '=COOP.CLICKS("SCP-CLICK-BASE",34250,"quarter")', shows: '4,250 above it, at 0.01', gives: '342.50' },
    { formula: '=COOP.CLICKS("SCP-CLICK-C",100)', shows: 'below the least charge', gives: '25.00' },
    {
      formula: '=COOP.CLICKS("SCP-CLICK-BASE",120000,"year")',
      shows: 'a year, where the base is a quarter’s',
      gives: '#N/A',
    },
    { formula: '=COOP.CLICKS("810838",100)', shows: 'an item that is not charged by the click', gives: '#N/A' },
    { formula: '=COOP.CLICKS("SCP-CLICK-BW",100,"fortnight")', shows: 'a period that is none', gives: '#VALUE!' },
  ],
  run(given, desk) {
    const impressions = given.number('impressions');
    if (impressions === null || impressions.isNegative())
      return { error: '#VALUE!', text: 'impressions is below zero; a count is expected.' };
    const said = given.text('period')?.toLowerCase() ?? null;
    const period = CLICK_PERIODS.find((known) => known === said) ?? null;
    if (said !== null && period === null)
      return { error: '#VALUE!', text: `period is one of: ${CLICK_PERIODS.join(', ')}.` };
    const priced = pricedOf(given, desk, { quantity: impressions.toText(), unit: 'impressions' });
    if ('error' in priced) return priced;
    const stated = priced.chosen?.match.item.clicks;
    if (stated === undefined)
      return notAvailable(`It is not charged by the click: EXTENDED tells what it costs. ${reasonText(priced)}`);
    const offer = openOffer(priced);
    if ('error' in offer) return offer;
    const byPeriod = stated.base !== undefined || stated.included !== undefined || stated.minimum !== undefined;
    if (byPeriod && period !== null && period !== stated.period) {
      return notAvailable(
        `Contract ${offer.contract.number} charges by the ${stated.period}: ask for one ${stated.period} at a time.`,
      );
    }
    if (offer.extended === null) return notAvailable(reasonText(priced));
    return { value: { number: offer.extended.toMoney(), format: 'money' }, card: priceCard(priced, offer) };
  },
};
