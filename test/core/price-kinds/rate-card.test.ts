import fc from 'fast-check';
import type { PriceListItem } from '../../../core/contracts/price-list';
import { codes, contractWith, figure, price } from './makers';

// The contract of the makers begins on 2025-01-01; here it begins inside a year, as most do.
const contract = contractWith({ term: { start: '2024-07-01', initialEnd: '2029-06-30', currentEnd: '2029-06-30' } });
const unrounded = { ...contract, rounding: { mode: 'none', places: 0 } as const };

function card(rates: PriceListItem['rates']): PriceListItem {
  return { sku: 'SVC-1', unit: 'HR', rates };
}

/** 42.50 × 1.0075 = 42.81875, and 2% a year (s736_example.xlsx; DOMAIN §8.5). */
const ESCALATED = card({ by: 'escalation', base: '42.81875', percent: '2' });

describe('an escalated rate', () => {
  test.each([
    ['2024-07-01', '42.81875', '42.82'],
    ['2025-06-30', '42.81875', '42.82'],
    ['2025-07-01', '43.675125', '43.68'],
    ['2026-07-01', '44.5486275', '44.55'],
    ['2027-12-31', '45.43960005', '45.44'],
    ['2028-07-01', '46.348392051', '46.35'],
  ])('on %s is %s, in cents %s', (asOf, exact, cents) => {
    expect(figure(price(ESCALATED, { contract: unrounded, asOf }))).toBe(exact);
    expect(figure(price(ESCALATED, { contract, asOf }))).toBe(cents);
  });

  test('is shown year by year', () => {
    const priced = price(ESCALATED, { contract: unrounded, asOf: '2026-11-25' });
    expect(priced.unitPrice === null ? [] : priced.steps.map(({ value }) => value)).toEqual([
      '42.81875',
      '43.675125',
      '44.5486275',
    ]);
  });

  test('rounded each year goes on from the rounded rate', () => {
    // 0.33 × 1.1 = 0.363 → 0.36; × 1.1 = 0.396 → 0.40. Unrounded: 0.33 × 1.21 = 0.3993 → 0.40; fourth year 0.44 against 0.43923.
    const each = card({ by: 'escalation', base: '0.33', percent: '10', roundEachYear: { mode: 'half-up', places: 2 } });
    expect(figure(price(each, { contract: unrounded, asOf: '2025-08-01' }))).toBe('0.36');
    expect(figure(price(each, { contract: unrounded, asOf: '2026-08-01' }))).toBe('0.40');
    expect(figure(price(each, { contract: unrounded, asOf: '2027-08-01' }))).toBe('0.44');
    const never = card({ by: 'escalation', base: '0.33', percent: '10' });
    expect(figure(price(never, { contract: unrounded, asOf: '2027-08-01' }))).toBe('0.43923');
  });

  test('has no rate before the contract, after its last year, or of nothing', () => {
    expect(codes(price(ESCALATED, { contract, asOf: '2024-06-30' }))).toEqual(['rate-before-start']);
    const three = card({ by: 'escalation', base: '40', percent: '2', lastYear: 3 });
    expect(figure(price(three, { contract, asOf: '2027-06-30' }))).toBe('41.62');
    expect(codes(price(three, { contract, asOf: '2027-07-01' }))).toEqual(['rate-year-missing']);
    expect(codes(price(ESCALATED, { contract, asOf: '9999-12-31' }))).toEqual(['rate-year-missing']);
    expect(codes(price(card({ by: 'escalation', base: '0', percent: '2' }), { contract }))).toEqual([
      'price-not-positive',
    ]);
  });

  test('never falls while it escalates', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99999 }), fc.integer({ min: 0, max: 999 }), (cents, tenths) => {
        const item = card({ by: 'escalation', base: `${cents}.25`, percent: `${tenths / 10}` });
        const years = ['2024-08-01', '2025-08-01', '2026-08-01', '2027-08-01', '2028-08-01'];
        const prices = years.map((asOf) => price(item, { contract: unrounded, asOf }).unitPrice);
        prices.forEach((one, index) => {
          const before = prices[index - 1];
          if (one === null) throw new Error('no rate');
          if (before !== undefined && before !== null) expect(one.compareTo(before)).toBeGreaterThanOrEqual(0);
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe('rates printed for each year', () => {
  const printed = card({
    by: 'contract-year',
    rates: [
      { year: 1, net: '98.00' },
      { year: 2, net: '99.96' },
      { year: 3, net: '101.96' },
    ],
  });

  test.each([
    ['2024-07-01', '98.00'],
    ['2025-01-01', '98.00'],
    ['2025-07-01', '99.96'],
    ['2027-06-30', '101.96'],
  ])('go by the contract’s own years: %s is %s', (asOf, wanted) => {
    expect(figure(price(printed, { contract, asOf }))).toBe(wanted);
  });

  test('a year without a rate has no price', () => {
    expect(codes(price(printed, { contract, asOf: '2027-07-01' }))).toEqual(['rate-year-missing']);
  });

  test('a rate finer than the cent is rounded, and that is said unless the contract asks for it', () => {
    const fine = card({ by: 'contract-year', rates: [{ year: 3, net: '131.6675062972292' }] });
    expect(figure(price(fine, { contract }))).toBe('131.67');
    expect(codes(price(fine, { contract }))).toEqual(['net-rounded']);
    expect(figure(price(fine, { contract: unrounded }))).toBe('131.6675062972292');
  });

  test('the same rate printed twice is one rate', () => {
    const twice = card({
      by: 'contract-year',
      rates: [
        { year: 3, net: '98' },
        { year: 3, net: '98.00' },
      ],
    });
    expect(figure(price(twice, { contract }))).toBe('98.00');
  });
});

describe('several rates in one year', () => {
  // GS-35F-314CA, Network Architect: Customer 379.5, Contractor 442.75 (DOMAIN §1.7).
  const sites = card({
    by: 'contract-year',
    rates: [
      { year: 3, net: '379.50', for: 'Customer site' },
      { year: 3, net: '442.75', for: 'Contractor site' },
    ],
  });

  test.each([
    [['Network architect, customer site'], '379.50'],
    [['Network architect', 'at the CONTRACTOR SITE'], '442.75'],
  ])('the row’s words choose: %j is %s', (texts, wanted) => {
    expect(figure(price(sites, { contract, texts }))).toBe(wanted);
  });

  test.each([
    [[]],
    [['Network architect']],
    [['customer site or contractor site']],
    [['customer', 'our site']],
    [['Customers’ website']],
  ])('words that name none or both leave it open: %j', (texts) => {
    const result = price(sites, { contract, texts });
    expect(codes(result)).toEqual(['rate-unclear']);
    expect(result.findings[0]?.text).toMatch(/Customer site 379\.50, Contractor site 442\.75/);
  });

  test('of "Site" and "Customer site" the longer is meant', () => {
    const nested = card({
      by: 'contract-year',
      rates: [
        { year: 3, net: '1.00', for: 'Site' },
        { year: 3, net: '2.00', for: 'Customer site' },
      ],
    });
    expect(figure(price(nested, { contract, texts: ['customer site'] }))).toBe('2.00');
    expect(figure(price(nested, { contract, texts: ['on site'] }))).toBe('1.00');
  });
});

test('an item with a rate card and a net price has no price until one is taken out', () => {
  const both = { ...ESCALATED, net: '42.00' };
  expect(codes(price(both, { contract }))).toEqual(['kinds-clash']);
});
