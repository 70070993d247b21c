import type { Addendum, Contract } from '../../../core/contracts/contract';
import { codes, contractWith, figure, price } from './makers';

const CO: Addendum = {
  state: 'CO',
  number: '12345',
  start: '2025-07-01',
  end: '2027-06-30',
  priceAdjustment: { percent: '1', way: 'added' },
};
const PA: Addendum = { state: 'PA', start: '2025-07-01' };
const contract = contractWith({ addenda: [CO, PA] });

const at = (buyerState: string | undefined, over: { contract?: Contract; asOf?: string; net?: string } = {}) =>
  price(
    { mpn: 'A', unit: 'EA', net: over.net ?? '250.00' },
    {
      contract: over.contract ?? contract,
      asOf: over.asOf ?? '2026-11-25',
      ...(buyerState === undefined ? {} : { buyerState }),
    },
  );

test('the addendum’s state pays what it says, the others do not', () => {
  expect(figure(at('CO'))).toBe('252.50');
  expect(codes(at('CO'))).toEqual(['state-price']);
  expect(figure(at('PA'))).toBe('250.00');
  expect(figure(at('TX'))).toBe('250.00');
  expect(codes(at('TX'))).toEqual([]);
});

test.each([
  ['2025-06-30', '250.00'],
  ['2025-07-01', '252.50'],
  ['2027-06-30', '252.50'],
  ['2027-07-01', '250.00'],
])('on %s it is %s: the addendum has days of its own, inclusive', (asOf, wanted) => {
  expect(figure(at('CO', { asOf }))).toBe(wanted);
});

test('an adjustment inside the price divides', () => {
  const inside = contractWith({ addenda: [{ ...CO, priceAdjustment: { percent: '0.75', way: 'inside' } }] });
  expect(figure(at('CO', { contract: inside, net: '1000.00' }))).toBe('1007.56');
});

test('it comes on top of the contract’s own fee, and is rounded once', () => {
  // 90 / 0.9925 × 1.01 = 91.58690… ; rounded in between 90.68 × 1.01 = 91.5868 would be 91.59 too; 1,000: 1,017.63.
  const both = { ...contract, fee: { percent: '0.75', way: 'inside', listFigures: 'without-fee' } as const };
  const priced = at('CO', { contract: both, net: '1000.00' });
  expect(figure(priced)).toBe('1017.63');
  expect(codes(priced)).toEqual(['fee-counted', 'state-price']);
});

describe('no price', () => {
  test('where nobody knows who buys, and the states are named', () => {
    const result = at(undefined);
    expect(codes(result)).toEqual(['state-unknown']);
    expect(result.findings[0]?.text).toContain('CO (12345) 1% more');
  });

  test('where two addenda of one state adjust differently', () => {
    const unclear = contractWith({ addenda: [CO, { ...CO, priceAdjustment: { percent: '2', way: 'added' } }] });
    expect(codes(at('CO', { contract: unclear }))).toEqual(['state-price-unclear']);
    const oneWithout = contractWith({ addenda: [CO, { state: 'CO', start: '2025-07-01' }] });
    expect(codes(at('CO', { contract: oneWithout }))).toEqual(['state-price-unclear']);
  });
});

test('two addenda that say the same are one; without any adjustment nobody need know the buyer', () => {
  expect(figure(at('CO', { contract: contractWith({ addenda: [CO, { ...CO, number: '9' }] }) }))).toBe('252.50');
  expect(figure(at(undefined, { contract: contractWith({ addenda: [PA] }) }))).toBe('250.00');
  expect(figure(at(undefined, { asOf: '2028-01-01' }))).toBe('250.00');
});
