import type { PriceListItem } from '../../../core/contracts/price-list';
import type { LeaseKind } from '../../../core/price-kinds/item-statements';
import type { Priced, Unpriced } from '../../../core/price-kinds/price-kind';
import { codes, figure, price, type ContextWords } from './makers';

const factor = (months: number, text: string, kind: LeaseKind = 'fmv') => ({ months, factor: text, kind });

/** Rate factors of a public lease table (DOMAIN §8.6): 36 months .0377, 48 .0309, 60 .0270. */
const FACTORS = [factor(36, '0.0377'), factor(48, '0.0309'), factor(60, '0.0270')];

function machine(over: Partial<PriceListItem> = {}): PriceListItem {
  return { mpn: 'MFP-1', unit: 'EA', net: '10000.00', lease: { factors: FACTORS }, ...over };
}

const leased = (item: PriceListItem, said: ContextWords = {}) => price(item, { acquisition: 'lease', ...said });
const payment = (result: Priced | Unpriced): string | null =>
  result.unitPrice === null ? null : (result.extended?.toMoney() ?? null);

describe('the payment of a month', () => {
  test.each([
    [36, '377.00'],
    [48, '309.00'],
    [60, '270.00'],
  ])('of 10,000 over %s months is %s', (months, wanted) => {
    const priced = leased(machine(), { months });
    expect(figure(priced)).toBe(wanted);
    expect(payment(priced)).toBe(wanted);
    expect(codes(priced)).toEqual(['lease-in-all']);
  });

  test('is of the order’s value, not of rounded payments for each', () => {
    // 389.00 × 0.0309 = 12.0201 a machine; 30 machines: 11,670.00 × 0.0309 = 360.603.
    const priced = leased(machine({ net: '389.00' }), { months: 48, quantity: '30' });
    expect(figure(priced)).toBe('12.02');
    expect(payment(priced)).toBe('360.603');
  });

  test('counted by the month is rounded each month', () => {
    const priced = leased(machine({ net: '389.00', unit: 'MO' }), { months: 48, quantity: '12' });
    expect(figure(priced)).toBe('12.02');
    expect(payment(priced)).toBeNull();
  });

  test('says what all payments come to', () => {
    expect(leased(machine(), { months: 60 }).findings[0]?.text).toContain('60 payments come to 16,200.00 in all');
  });

  test('follows the contract price of the thing, whatever states it', () => {
    const discounted = machine({ net: undefined, list: '12500', percent: '20' });
    expect(figure(leased(discounted, { months: 36 }))).toBe('377.00');
    expect(
      figure(leased(machine({ net: undefined, lease: { factors: FACTORS, value: '10000' } }), { months: 36 })),
    ).toBe('377.00');
  });

  test('of a thing that the list only leases needs no word on the row', () => {
    expect(figure(price(machine({ acquisition: 'lease' }), { months: 36 }))).toBe('377.00');
  });
});

test('what is bought costs its price, and its factors change nothing', () => {
  expect(figure(price(machine(), { months: 36 }))).toBe('10000.00');
});

describe('no price', () => {
  test.each<[string, PriceListItem, ContextWords, string]>([
    ['no term', machine(), {}, 'lease-term-missing'],
    ['a term not offered', machine(), { months: 24 }, 'lease-term-not-offered'],
    ['no value to multiply', machine({ net: undefined }), { months: 36 }, 'lease-value-missing'],
    [
      'a percentage without its list price',
      machine({ net: undefined, percent: '20' }),
      { months: 36 },
      'no-list-price',
    ],
    ['a factor of nothing', machine({ lease: { factors: [factor(36, '0')] } }), { months: 36 }, 'price-not-positive'],
    ['another kind than the row asks', machine(), { months: 36, texts: ['$1 buyout'] }, 'lease-kind-not-offered'],
    ['call for price', machine({ net: undefined, priceOnRequest: true }), { months: 36 }, 'price-on-request'],
  ])('with %s', (_, item, said, code) => {
    const result = leased(item, said);
    expect(result.unitPrice).toBeNull();
    expect(codes(result)).toEqual([code]);
  });

  test('to buy what is only leased', () => {
    expect(codes(price(machine({ net: undefined })))).toEqual(['lease-only']);
    expect(codes(price({ mpn: 'MFP-1', unit: 'EA' }))).toEqual(['no-contract-price']);
  });

  test('the terms that there are stand in the sentence, in order', () => {
    expect(leased(machine()).findings[0]?.text).toContain('over 36, 48, 60 months');
  });
});

describe('several kinds over one term', () => {
  const both = machine({ lease: { factors: [factor(60, '0.0200'), factor(60, '0.0215', 'dollar-buyout')] } });

  test.each([
    [['Copier, FMV lease'], '200.00'],
    [['fair market value'], '200.00'],
    [['$1 buyout lease'], '215.00'],
    [['Copier lease', '$1 out'], '215.00'],
    [['$1.00 purchase option'], '215.00'],
  ])('%j is %s', (texts, wanted) => {
    expect(figure(leased(both, { months: 60, texts }))).toBe(wanted);
  });

  test.each([[['Copier lease']], [['FMV or $1 buyout']], [['$100 buyout']]])('%j leaves it open', (texts) => {
    expect(codes(leased(both, { months: 60, texts }))).toEqual(['lease-kind-unclear']);
  });
});
