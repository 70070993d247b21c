import type { PriceListItem } from '../../../core/contracts/price-list';
import { codes, contractWith, figure, price } from './makers';

const set: PriceListItem = {
  sku: 'KIT-1',
  unit: 'EA',
  bundle: {
    net: '1149.00',
    parts: [
      { mpn: 'PJ-1', quantity: '1' },
      { sku: 'MNT-2', quantity: '2' },
    ],
  },
};

test('a set has one price, and its parts are named', () => {
  const priced = price(set);
  expect(figure(priced)).toBe('1149.00');
  expect(codes(priced)).toEqual(['bundle-of']);
  expect(priced.findings[0]?.text).toContain('1 × PJ-1, 2 × MNT-2');
});

test('a part that has no price of its own has none', () => {
  expect(codes(price({ mpn: 'PJ-1', unit: 'EA' }))).toEqual(['no-contract-price']);
});

test.each([
  ['a net price', { net: '1200.00' }, 'kinds-clash'],
  ['a percentage', { list: '1500', percent: '10' }, 'kinds-clash'],
  ['a rate card', { rates: { by: 'escalation', base: '9', percent: '1' } as const }, 'kinds-clash'],
])('a set with %s beside it has no price', (_, over, code) => {
  expect(codes(price({ ...set, ...over }))).toEqual([code]);
});

test('a set for nothing is no price', () => {
  expect(codes(price({ ...set, bundle: { net: '0', parts: [] } }))).toEqual(['price-not-positive']);
});

test('a hot price may lower a set, and a fee is counted on it', () => {
  const hot = { net: '1099.00', from: '2026-11-01', to: '2026-12-31' };
  expect(figure(price({ ...set, hot }))).toBe('1099.00');
  const contract = contractWith({ fee: { percent: '1', way: 'added', listFigures: 'without-fee' } });
  expect(figure(price(set, { contract }))).toBe('1160.49');
});
