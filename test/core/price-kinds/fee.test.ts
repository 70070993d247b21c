import fc from 'fast-check';
import type { Contract } from '../../../core/contracts/contract';
import { codes, contractWith, figure, price } from './makers';

type Fee = NonNullable<Contract['fee']>;
const none = { mode: 'none', places: 0 } as const;

function withFee(fee: Partial<Fee> = {}, over: Partial<Contract> = {}): Contract {
  return contractWith({ fee: { percent: '0.75', way: 'inside', listFigures: 'without-fee', ...fee }, ...over });
}

const at = (net: string, contract: Contract) => price({ mpn: 'A', unit: 'EA', net }, { contract });

describe('a fee inside the price: ÷ (1 − fee)', () => {
  test.each([
    ['90.00', '90.68'],
    ['1000.00', '1007.56'],
    ['130.68', '131.67'],
  ])('%s becomes %s', (net, wanted) => {
    const priced = at(net, withFee());
    expect(figure(priced)).toBe(wanted);
    expect(codes(priced)).toEqual(['fee-counted']);
  });

  test('that never ends is kept to ten decimals where the contract rounds nothing, and says so', () => {
    const priced = at('130.68', withFee({}, { rounding: none }));
    expect(figure(priced)).toBe('131.6675062972');
    expect(priced.unitPrice === null ? [] : priced.steps.map(({ label }) => label)).toContain(
      'rounded half up to 10 decimals',
    );
  });
});

describe('a fee added: × (1 + fee)', () => {
  test.each([
    ['90.00', '90.68'],
    ['1000.00', '1007.50'],
    ['42.50', '42.82'],
  ])('%s becomes %s', (net, wanted) => {
    expect(figure(at(net, withFee({ way: 'added' })))).toBe(wanted);
  });

  test('is exact where the contract rounds nothing', () => {
    expect(figure(at('42.50', withFee({ way: 'added' }, { rounding: none })))).toBe('42.81875');
  });
});

test('figures that hold the fee already stay as they are', () => {
  expect(figure(at('90.68', withFee({ listFigures: 'with-fee' })))).toBe('90.68');
  expect(codes(at('90.68', withFee({ listFigures: 'with-fee' })))).toEqual([]);
});

test('the price is rounded once, after the fee', () => {
  // 100 less 0.666% = 99.334 × 1.0075 = 100.079005 → 100.08; rounded first 99.33 × 1.0075 = 100.074975 → 100.07.
  const contract = withFee({ way: 'added' });
  const priced = price({ mpn: 'A', unit: 'EA', list: '100', percent: '0.666' }, { contract });
  expect(figure(priced)).toBe('100.08');
});

test('the fee is on every kind: escalated rates, tiers and the tier ahead', () => {
  // 42.50 × 1.02 = 43.35; × 1.0075 = 43.675125: the same as escalating the price with the fee (DOMAIN §8.5).
  const contract = withFee({ way: 'added' }, { rounding: none });
  const rates = { by: 'escalation', base: '42.50', percent: '2' } as const;
  expect(figure(price({ sku: 'S', unit: 'HR', rates }, { contract }))).toBe('43.675125');
  const tiers = {
    basis: 'quantity' as const,
    over: 'line' as const,
    tiers: [
      { from: '1', net: '100' },
      { from: '10', net: '90' },
    ],
  };
  const tiered = price({ mpn: 'A', unit: 'EA', tiers }, { contract: withFee({ way: 'added' }), quantity: '9' });
  expect(figure(tiered)).toBe('100.75');
  expect(tiered.nextTier?.unitPrice).toBe('90.68');
});

test('where there is no price there is nothing to add a fee to', () => {
  expect(codes(price({ mpn: 'A', unit: 'EA', percent: '10' }, { contract: withFee() }))).toEqual(['no-list-price']);
  expect(codes(at('0', withFee()))).toEqual(['price-not-positive']);
});

test('a fee inside is never less than the same fee added, and neither lowers a price', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999999 }), fc.integer({ min: 0, max: 9999 }), (cents, hundredths) => {
      const net = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
      const percent = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
      const plain = at(net, contractWith({})).unitPrice;
      const inside = at(net, withFee({ percent })).unitPrice;
      const added = at(net, withFee({ percent, way: 'added' })).unitPrice;
      if (plain === null || inside === null || added === null) throw new Error('no price');
      expect(inside.compareTo(added)).toBeGreaterThanOrEqual(0);
      expect(added.compareTo(plain)).toBeGreaterThanOrEqual(0);
    }),
  );
});
