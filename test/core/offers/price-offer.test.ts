import type { PriceListItem } from '../../../core/contracts/price-list';
import type { PricedLine } from '../../../core/priced-line';
import { aBuyer, aContract, aPriceList, codes } from '../../helpers/makers';
import { MEMBER, priceTable } from '../../helpers/price-table';

/** A member with the paper that a cooperative contract asks for. */
const buyer = aBuyer({ ...MEMBER, documents: [{ id: 'cooperative-authority' }] });
const contract = aContract({ scope: { acquisition: ['purchase', 'lease', 'service'] } });
const HEAD = 'Part Number | Description | Qty | Unit | Unit Price | Total | Purchase Type | Lease Term';

function check(row: string, item: Partial<PriceListItem>): PricedLine {
  const items = [{ sku: 'AB-100', unit: 'EA', ...item }];
  const { lines } = priceTable(`${HEAD}\nAB-100 | ${row}`, [contract, aPriceList(items)], { buyer });
  const [line] = lines;
  if (line === undefined) throw new Error('no line');
  return line;
}

const money = (line: PricedLine) => ({
  verdict: line.verdict,
  price: line.chosen?.price?.toMoney() ?? null,
  extended: line.chosen?.extended?.toMoney() ?? null,
  savings: line.savings?.toMoney() ?? null,
});

const RATE = { unit: 'IMPRESSION', clicks: { colour: 'mono', period: 'month', rate: '0.0132' } } as const;
const BASE = {
  unit: 'IMPRESSION',
  clicks: { colour: 'mono', period: 'month', base: '300', included: '30000', rate: '0.0085' },
} as const;
const LEASE: Partial<PriceListItem> = {
  net: '10000',
  lease: { factors: [{ months: 36, factor: '0.0377', kind: 'fmv' }] },
};

describe('a rate per click', () => {
  test('is kept, and the charge is rounded: 12,345 × 0.0132 = 162.954 → 162.95', () => {
    const line = check('prints | n:12345 | IMPRESSION | n:0.0132 | n:162.95', RATE);
    expect(money(line)).toEqual({ verdict: 'on-contract', price: '0.0132', extended: '162.95', savings: '0.00' });
    expect(codes(line.findings)).not.toContain('net-rounded');
  });

  test('is a ceiling of the rate, however small the difference', () => {
    const line = check('prints | n:12345 | IMPRESSION | n:0.0133 |', RATE);
    expect(line.verdict).toBe('over-price');
    expect(check('prints | n:1 | IMPRESSION | n:0.0133 |', RATE).verdict).toBe('over-price');
  });

  test('is not multiplied by machines', () => {
    const line = check('prints | n:3 | BOX | n:0.0132 |', RATE);
    expect(line.verdict).toBe('cannot-tell');
    expect(codes(line.findings)).toContain('pack-unknown');
  });
});

describe('a base charge with impressions included', () => {
  test.each([
    ['n:45000 | IMPRESSION | | n:427.50', 'on-contract', '427.50', '0.00'],
    ['n:45000 | IMPRESSION | | n:427.51', 'over-price', '427.50', '0.01'],
    ['n:45000 | IMPRESSION | | n:400', 'on-contract', '427.50', '0.00'],
    ['n:20000 | IMPRESSION | | n:310', 'over-price', '300.00', '10.00'],
    // The average price of an impression: 45,000 × 0.0095 = 427.50.
    ['n:45000 | IMPRESSION | n:0.0095 |', 'on-contract', '427.50', '0.00'],
    ['n:45000 | IMPRESSION | n:0.01 |', 'over-price', '427.50', '22.50'],
    ['n:30001 | IMPRESSION | | n:300.01', 'on-contract', '300.01', '0.00'],
    ['n:45000 | IMPRESSION | |', 'on-contract', '427.50', null],
  ])('%s is %s: %s', (row, verdict, extended, savings) => {
    expect(money(check(`prints of a month | ${row}`, BASE))).toEqual({ verdict, price: '0.0085', extended, savings });
  });

  test('says the totals that it compares', () => {
    const [over] = check('prints of a month | n:45000 | IMPRESSION | n:0.0086 | n:450', BASE).findings.filter(
      ({ code }) => code === 'over-ceiling',
    );
    expect(over?.text).toMatch(/Quoted 450\.00 per line of 45,000 IMPRESSION.*at most 427\.50: 22\.50 too much/);
  });

  test('has no charge without a count', () => {
    const line = check('prints of a month | | IMPRESSION | n:0.0085 |', BASE);
    expect(money(line)).toMatchObject({ verdict: 'cannot-tell', price: null });
    expect(codes(line.findings)).toContain('quantity-missing-tiers');
  });

  test('given back is given back whole', () => {
    expect(money(check('prints of a month | n:-45000 | IMPRESSION | | n:-427.50', BASE)).extended).toBe('-427.50');
  });
});

describe('a lease', () => {
  test.each([
    ['n:1 | EA | n:377 | | Lease | n:36', 'on-contract', '377.00', '0.00'],
    ['n:1 | EA | n:377 | | Lease | 36 months', 'on-contract', '377.00', '0.00'],
    ['n:1 | EA | n:377 | | Lease | 3 years', 'on-contract', '377.00', '0.00'],
    ['n:1 | EA | n:380.01 | | Lease | n:36', 'over-price', '377.00', '3.01'],
    ['n:3 | EA | n:377 | | Lease | n:36', 'on-contract', '1131.00', '0.00'],
  ])('%s is %s: %s', (row, verdict, extended, savings) => {
    expect(money(check(`Copier | ${row}`, LEASE))).toEqual({ verdict, price: '377.00', extended, savings });
  });

  test('takes its term from the description where there is no column for it', () => {
    expect(money(check('Copier, 36-month lease | n:1 | EA | n:377 | | Lease |', LEASE)).price).toBe('377.00');
  });

  test.each([
    ['Copier | n:1 | EA | n:377 | | Lease |', 'lease-term-missing'],
    ['Copier | n:1 | EA | n:377 | | Lease | n:60', 'lease-term-not-offered'],
    ['Copier | n:1 | EA | n:377 | | Lease | long', 'term-unreadable'],
    ['Copier, 24 or 36 months | n:1 | EA | n:377 | | Lease |', 'lease-term-missing'],
  ])('%s has no price: %s', (row, code) => {
    const line = check(row, LEASE);
    expect(line.verdict).toBe('cannot-tell');
    expect(codes(line.findings)).toContain(code);
  });

  test('of two terms the column’s is used, and the other is said', () => {
    const line = check('Copier, 60-month lease | n:1 | EA | n:377 | | Lease | n:36', LEASE);
    expect(line.chosen?.price?.toMoney()).toBe('377.00');
    expect(codes(line.findings)).toContain('term-differs');
  });

  test('is judged by the scope first', () => {
    const items = [{ sku: 'AB-100', unit: 'EA', ...LEASE }];
    const row = 'AB-100 | Copier | n:1 | EA | n:377 | | Lease | n:36';
    const { lines } = priceTable(`${HEAD}\n${row}`, [aContract(), aPriceList(items)], { buyer });
    expect(lines[0]?.verdict).toBe('not-eligible');
  });
});

test('a bought thing with rate factors is bought at its price', () => {
  expect(money(check('Copier | n:1 | EA | n:9900 | | |', LEASE))).toEqual({
    verdict: 'on-contract',
    price: '10000.00',
    extended: '10000.00',
    savings: '0.00',
  });
});
