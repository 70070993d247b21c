import fc from 'fast-check';
import type { PriceListItem } from '../../../core/contracts/price-list';
import { codes, contractWith, figure, off, price } from './makers';

const HOT = { net: '8.00', from: '2026-11-01', to: '2026-11-30' };
const ITEM: PriceListItem = { unit: 'EA', net: '10.00', hot: HOT };

describe('a hot list', () => {
  it.each([
    ['2026-10-31', '10.00'],
    ['2026-11-01', '8.00'],
    ['2026-11-30', '8.00'],
    ['2026-12-01', '10.00'],
  ])('on %s gives %s: its days are inclusive', (asOf, expected) => {
    expect(figure(price(ITEM, { asOf }))).toBe(expected);
  });

  it('says that it is used, and until when', () => {
    const result = price(ITEM);
    expect(result).toMatchObject({ term: 'hot list price until 2026-11-30' });
    expect('steps' in result && result.steps.map(({ label }) => label)).toEqual([
      'net price 10.00',
      'hot list price until 2026-11-30: 8.00',
    ]);
  });

  it('is ignored where it is dearer, and that is said', () => {
    const result = price({ ...ITEM, hot: { ...HOT, net: '10.01' } });
    expect(figure(result)).toBe('10.00');
    expect(codes(result)).toEqual(['hot-price-dearer']);
  });

  it('says nothing where it is equal', () => {
    expect(price({ ...ITEM, hot: { ...HOT, net: '10.00' } })).toMatchObject({ term: 'net price', findings: [] });
  });

  it('says when it is not in force', () => {
    expect(codes(price(ITEM, { asOf: '2026-12-01' }))).toEqual(['hot-price-not-now']);
  });

  it('stands alone where the contract states no other price', () => {
    const alone: PriceListItem = { unit: 'EA', hot: HOT };
    expect(figure(price(alone))).toBe('8.00');
    expect(codes(price(alone, { asOf: '2026-12-01' }))).toEqual(['no-contract-price', 'hot-price-not-now']);
  });

  it('does not stand in for a price that cannot be told', () => {
    const terms = [off('category', ['Paper'], '50'), off('category', ['Paper'], '60')];
    const item = { unit: 'EA', list: '20.00', category: 'Paper', hot: HOT };
    expect(codes(price(item, { terms }))).toEqual(['ambiguous-terms']);
  });

  it('of zero is no price', () => {
    const result = price({ ...ITEM, hot: { ...HOT, net: '0' } });
    expect(figure(result)).toBe('10.00');
    expect(codes(result)).toEqual(['hot-price-not-positive']);
  });

  it('keeps the next tier only while that is cheaper', () => {
    const tiers = { basis: 'quantity', over: 'line', tiers: [{ from: '12', net: '9.00' }] } as const;
    const item = (net: string): PriceListItem => ({ ...ITEM, tiers: { ...tiers, tiers: [{ from: '12', net }] } });
    expect(price(item('9.00'))).toMatchObject({ nextTier: null, tiered: true });
    expect(price(item('7.00'))).toMatchObject({ nextTier: { from: '12' }, tiered: true });
  });

  it('only ever lowers', () => {
    const cents = fc.integer({ min: 0, max: 5_000 }).map((value) => (value / 100).toFixed(2));
    const mode = fc.constantFrom('half-up' as const, 'half-even' as const, 'up' as const, 'down' as const);
    fc.assert(
      fc.property(cents, cents, mode, fc.integer({ min: 0, max: 3 }), (net, hot, how, places) => {
        const contract = contractWith({ rounding: { mode: how, places } });
        const without = price({ unit: 'EA', net }, { contract }).unitPrice;
        const withHot = price({ unit: 'EA', net, hot: { ...HOT, net: hot } }, { contract }).unitPrice;
        if (without === null) return;
        expect(withHot?.compareTo(without)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
