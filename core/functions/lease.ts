import type { LeaseKind } from '../price-kinds/item-statements';
import type { CoopFunction } from './coop-function';
import { notAvailable, openOffer, PARAMETERS, pricedOf, reasonText } from './item-parameters';
import { priceCard } from './price-card';

/** How a lease ends, by the words of an argument, and as a row would say it. */
const KINDS: Readonly<Record<string, { readonly kind: LeaseKind; readonly row: string }>> = {
  fmv: { kind: 'fmv', row: 'FMV lease' },
  '$1 buyout': { kind: 'dollar-buyout', row: '$1 buyout lease' },
  rental: { kind: 'rental', row: 'straight rental' },
  installment: { kind: 'instalment', row: 'installment purchase' },
};
const NAMES = Object.keys(KINDS);

/** LEASE: the payment of a month. */
export const lease: CoopFunction = {
  id: 'LEASE',
  summary: 'The payment of a month under a contract that leases by rate factor: value × factor of the term.',
  parameters: [
    PARAMETERS.item,
    { name: 'months', type: 'number', description: 'the term of the lease in months' },
    {
      name: 'kind',
      type: 'text',
      optional: true,
      description: `how it ends: ${NAMES.join(', ')}; needed where the contract has several for the term`,
    },
    { ...PARAMETERS.qty, description: 'how many are leased; 1 where nothing is said' },
    PARAMETERS.asOf,
    PARAMETERS.contract,
    PARAMETERS.uom,
    PARAMETERS.maker,
  ],
  result: { type: 'number', dimensions: 'scalar' },
  examples: [
    { formula: '=COOP.LEASE("SCP-45",36,"FMV")', shows: '10,000.00 × 0.0377', gives: '377.00' },
    { formula: '=COOP.LEASE("SCP-45",48)', shows: 'the only kind of that term', gives: '309.00' },
    { formula: '=COOP.LEASE("SCP-45",60,"FMV",3)', shows: 'three of them', gives: '810.00' },
    { formula: '=COOP.LEASE("SCP-45",36,"$1 buyout")', shows: 'yours at the end', gives: '412.00' },
    { formula: '=COOP.LEASE("SCP-45",36)', shows: 'two kinds, and none named', gives: '#N/A' },
    { formula: '=COOP.LEASE("SCP-45",24,"FMV")', shows: 'a term that is not offered', gives: '#N/A' },
    { formula: '=COOP.LEASE("810838",36)', shows: 'an item that no contract leases', gives: '#N/A' },
    { formula: '=COOP.LEASE("SCP-45",36.5)', shows: 'half a month', gives: '#VALUE!' },
  ],
  run(given, desk) {
    const months = given.number('months');
    const count = Number(months?.toText() ?? '0');
    if (!Number.isInteger(count) || count < 1 || count > MOST_MONTHS)
      return { error: '#VALUE!', text: `months is a whole number from 1 to ${MOST_MONTHS}.` };
    const said = given.text('kind')?.toLowerCase() ?? null;
    const known = said !== null && NAMES.includes(said) ? KINDS[said] : undefined;
    if (said !== null && known === undefined) return { error: '#VALUE!', text: `kind is one of: ${NAMES.join(', ')}.` };
    const row = { acquisition: 'Lease', term: String(count), notes: known?.row };
    const priced = pricedOf(given, desk, row);
    if ('error' in priced) return priced;
    const offer = openOffer(priced);
    if ('error' in offer) return offer;
    const leased = offer.match.item.lease ?? offer.list.lease;
    if (leased === undefined) return notAvailable(`Contract ${offer.contract.number} states no lease of it.`);
    if (offer.extended === null) return notAvailable(reasonText(priced));
    return { value: { number: offer.extended.toMoney(), format: 'money' }, card: priceCard(priced, offer) };
  },
};

const MOST_MONTHS = 240;
