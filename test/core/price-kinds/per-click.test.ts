import fc from 'fast-check';
import type { PriceListItem } from '../../../core/contracts/price-list';
import type { Priced, Unpriced } from '../../../core/price-kinds/price-kind';
import { dec } from '../../helpers/makers';
import { codes, contractWith, figure, price } from './makers';

function clicks(over: Partial<NonNullable<PriceListItem['clicks']>> = {}): PriceListItem {
  return { sku: 'CPC-M', unit: 'IMPRESSION', clicks: { colour: 'mono', period: 'month', rate: '0.0132', ...over } };
}

const charge = (result: Priced | Unpriced): string | null =>
  result.unitPrice === null ? null : (result.extended?.toMoney() ?? null);

describe('a plain rate', () => {
  test('is never rounded, whatever the contract rounds', () => {
    // 12,345 × 0.0132 = 162.954; the rate in cents would make it 123.45 (DOMAIN §8.6).
    const priced = price(clicks(), { quantity: '12345' });
    expect(figure(priced)).toBe('0.0132');
    expect(charge(priced)).toBeNull();
    expect(codes(priced)).toEqual([]);
  });

  test('of nothing is no price', () => {
    expect(codes(price(clicks({ rate: '0' })))).toEqual(['price-not-positive']);
  });
});

describe('a base charge', () => {
  // $300 for 30,000 prints (DOMAIN §1.5), and 0.0085 for each above.
  const base = clicks({ base: '300', included: '30000', rate: '0.0085' });
  const texts = ['prints of one month'];

  test.each([
    ['0', '300.00'],
    ['1', '300.00'],
    ['29999', '300.00'],
    ['30000', '300.00'],
    ['30001', '300.0085'],
    ['45000', '427.50'],
    ['30000.5', '300.00425'],
  ])('%s impressions cost %s, not rounded here', (quantity, wanted) => {
    const priced = price(base, { quantity, texts });
    expect(charge(priced)).toBe(wanted);
    expect(figure(priced)).toBe('0.0085');
    expect(codes(priced)).toEqual([]);
  });

  test('shows base, overage and their sum', () => {
    const priced = price(base, { quantity: '45000', texts });
    expect(priced.unitPrice === null ? [] : priced.steps.map(({ value }) => value)).toEqual([
      '300.00',
      '127.50',
      '427.50',
    ]);
  });

  test('depends on the quantity, and says so', () => {
    expect(price(base)).toMatchObject({ tiered: true });
  });

  test('without a word of the period says which one it took', () => {
    expect(codes(price(base, { quantity: '45000' }))).toEqual(['click-period-assumed']);
    expect(codes(price(base, { quantity: '45000', texts: ['annual volume'] }))).toEqual(['click-period-assumed']);
    expect(codes(price(base, { quantity: '45000', texts: ['Monthly volume'] }))).toEqual([]);
  });

  test('with a rate of nothing is the base charge alone', () => {
    const flat = clicks({ base: '300', rate: '0' });
    expect(charge(price(flat, { quantity: '99999', texts }))).toBe('300.00');
  });

  test('of nothing at all is no price', () => {
    expect(codes(price(clicks({ base: '0', rate: '0' }), { texts }))).toEqual(['price-not-positive']);
  });
});

test.each([
  ['1000', '25.00'],
  ['1893', '25.00'],
  ['1894', '25.0008'],
])('with a least charge of 25.00 %s impressions cost %s', (quantity, wanted) => {
  expect(charge(price(clicks({ minimum: '25' }), { quantity, texts: ['a month'] }))).toBe(wanted);
});

describe('colour', () => {
  test.each([
    ['mono', ['Colour copies'], ['click-colour-differs']],
    ['mono', ['color prints'], ['click-colour-differs']],
    ['colour', ['Black & white prints'], ['click-colour-differs']],
    ['colour', ['b/w'], ['click-colour-differs']],
    ['mono', ['B&W prints'], []],
    ['colour', ['Color prints'], []],
    ['mono', ['prints, black and color'], []],
    ['mono', ['prints'], []],
  ] as const)('%s against %j says %j', (colour, texts, wanted) => {
    expect(codes(price(clicks({ colour }), { texts }))).toEqual(wanted);
  });
});

test('a fee is added to the charge and to the rate, which stays unrounded', () => {
  const contract = contractWith({ fee: { percent: '0.75', way: 'added', listFigures: 'without-fee' } });
  const base = clicks({ base: '300', included: '30000', rate: '0.0085' });
  const priced = price(base, { quantity: '45000', texts: ['month'], contract });
  // 427.50 × 1.0075 = 430.70625; 0.0085 × 1.0075 = 0.00856375.
  expect(charge(priced)).toBe('430.70625');
  expect(figure(priced)).toBe('0.00856375');
});

test('a charge beside a net price or a hot price is no price', () => {
  expect(codes(price({ ...clicks(), net: '5' }))).toEqual(['kinds-clash']);
  const hot = { net: '0.01', from: '2026-01-01', to: '2026-12-31' };
  expect(codes(price({ ...clicks(), hot }))).toEqual(['kinds-clash']);
});

test('more impressions never cost less, and never less than the base', () => {
  const item = clicks({ base: '120', included: '5000', rate: '0.0111', minimum: '130' });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99999 }), fc.integer({ min: 0, max: 999 }), (quantity, more) => {
      const [few, many] = [quantity, quantity + more].map((count) =>
        dec(charge(price(item, { quantity: `${count}` })) ?? '-1'),
      );
      expect(few?.compareTo(dec('130'))).toBeGreaterThanOrEqual(0);
      expect(many?.compareTo(few ?? dec('0'))).toBeGreaterThanOrEqual(0);
    }),
  );
});
