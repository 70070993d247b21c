import type { PriceListItem } from '../../../core/contracts/price-list';
import type { Term } from '../../../core/price-kinds/term';
import { codes, contractWith, figure, off, price, residual } from './makers';

const ITEM: PriceListItem = { unit: 'EA', list: '100.00', category: 'Toner', brand: 'Acme', productLine: 'LaserPro' };
const TERMS: readonly Term[] = [
  residual('10'),
  off('category', ['Toner'], '20'),
  off('brand', ['ACME'], '30'),
  off('product-line', ['Laser Pro'], '25'),
];

describe('which term governs', () => {
  it.each([
    ['its net price', { ...ITEM, net: '80' }, '80.00'],
    ['its own percentage', { ...ITEM, percent: '15' }, '85.00'],
    ['its product line', ITEM, '75.00'],
    ['its brand', without(ITEM, 'productLine'), '70.00'],
    ['its category', { ...without(ITEM, 'productLine'), brand: 'Other' }, '80.00'],
    ['all other', { ...without(ITEM, 'productLine'), brand: 'Other', category: 'Desks' }, '90.00'],
  ])('is %s, the narrowest', (_, item, expected) => {
    expect(figure(price(item, { terms: TERMS }))).toBe(expected);
  });

  it('names what was passed over, with both figures', () => {
    const result = price(ITEM, { terms: TERMS });
    expect(codes(result)).toEqual(['term-passed-over', 'term-passed-over', 'term-passed-over']);
    expect(result.findings[0]?.text).toMatch(/75\.00.*30% off list, brand ACME.*70\.00/);
  });

  it('is the greater discount where the contract says so', () => {
    const contract = contractWith({ resolution: 'greater-discount' });
    const result = price(ITEM, { terms: TERMS, contract });
    expect(figure(result)).toBe('70.00');
    expect(result).toMatchObject({ term: '30% off list, brand ACME' });
    expect(codes(result)).toEqual(['term-passed-over', 'term-passed-over', 'term-passed-over']);
    expect(figure(price({ ...ITEM, net: '69.99' }, { terms: TERMS, contract }))).toBe('69.99');
  });

  it('lets net govern over its own percentage even then, because the percentage is only its printed form', () => {
    const contract = contractWith({ resolution: 'greater-discount' });
    expect(figure(price({ unit: 'EA', list: '220.00', net: '33.55', percent: '84.8' }, { contract }))).toBe('33.55');
  });

  it('says what could not be compared for the greater discount', () => {
    const contract = contractWith({ resolution: 'greater-discount' });
    const result = price({ unit: 'EA', net: '5', category: 'Toner' }, { terms: TERMS, contract });
    expect(figure(result)).toBe('5.00');
    expect(codes(result)).toContain('greater-discount-not-compared');
  });

  it('reads the maker as the brand where no brand is given', () => {
    expect(figure(price({ manufacturer: 'Acme', category: 'Toner' }, { terms: TERMS, list: '100' }))).toBe('70.00');
    expect(
      figure(price({ manufacturer: 'Acme', brand: 'Other', category: 'Toner' }, { terms: TERMS, list: '100' })),
    ).toBe('80.00');
  });

  it('says when a missing word could make a narrower term govern', () => {
    const result = price({ category: 'Toner' }, { terms: TERMS, list: '100' });
    expect(figure(result)).toBe('80.00');
    expect(codes(result)).toEqual(['term-passed-over', 'word-missing', 'word-missing']);
  });
});

describe('two terms of one level', () => {
  it('are no price where they differ, whichever stands first', () => {
    const terms = [off('category', ['Toner'], '20'), off('category', ['Supplies', 'Toner'], '22')];
    for (const order of [terms, [...terms].reverse()]) {
      const result = price(ITEM, { terms: order });
      expect(figure(result)).toBeNull();
      expect(codes(result)).toEqual(['ambiguous-terms']);
    }
  });

  it('are one price where they agree', () => {
    const terms = [off('category', ['Toner'], '20'), off('category', ['Supplies', 'Toner'], '20.0')];
    expect(figure(price(ITEM, { terms }))).toBe('80.00');
  });

  it('do not matter where a narrower one governs', () => {
    const terms = [off('category', ['Toner'], '20'), off('category', ['Toner'], '22'), off('brand', ['Acme'], '30')];
    expect(figure(price(ITEM, { terms }))).toBe('70.00');
  });

  it('as discount and tiers are base and steps', () => {
    const table = { basis: 'list', over: 'line', tiers: [{ from: '1000', percent: '40' }] } as const;
    const steps: Term = {
      kind: 'tiers',
      applies: { to: 'category', names: ['Toner'] },
      table: { ...table, tiers: [...table.tiers] },
    };
    const terms = [steps, off('category', ['Toner'], '20')];
    expect(figure(price(ITEM, { terms, quantity: '9' }))).toBe('80.00');
    expect(figure(price(ITEM, { terms, quantity: '10' }))).toBe('60.00');
    expect(price(ITEM, { terms, quantity: '9' })).toMatchObject({ nextTier: { missing: '100', unitPrice: '60' } });
    expect(codes(price(ITEM, { terms: [steps], quantity: '9' }))).toEqual(['below-lowest-tier']);
  });

  it('by delivery: the one for that delivery goes before the one for any', () => {
    const any = off('category', ['Toner'], '20');
    const dock: Term = { kind: 'percent-off-list', applies: any.applies, percent: '30', delivery: 'dock' };
    const terms = [any, dock];
    expect(figure(price(ITEM, { terms, delivery: 'dock' }))).toBe('70.00');
    expect(figure(price(ITEM, { terms, delivery: 'inside' }))).toBe('80.00');
    expect(codes(price(ITEM, { terms }))).toEqual(['delivery-unknown']);
    expect(codes(price(ITEM, { terms: [dock], delivery: 'inside' }))).toEqual(['delivery-not-offered']);
    expect(figure(price(ITEM, { terms: [dock] }))).toBe('70.00');
  });
});

describe('what a term leaves out', () => {
  const terms: Term[] = [
    {
      kind: 'percent-off-list',
      applies: { to: 'category', names: ['Toner'], except: { brands: ['Acme'] } },
      percent: '20',
    },
  ];

  it('has no price under it', () => {
    expect(codes(price(ITEM, { terms }))).toEqual(['excluded-from-term']);
    expect(figure(price({ ...ITEM, brand: 'Other' }, { terms }))).toBe('80.00');
  });

  it('cannot be told without the word', () => {
    expect(codes(price({ category: 'Toner' }, { terms, list: '100' }))).toEqual(['scope-unknown']);
  });

  it('may still be covered by a wider one', () => {
    expect(figure(price(ITEM, { terms: [...terms, residual('10')] }))).toBe('90.00');
  });
});

describe('what is no price', () => {
  it('a call for price, even where a discount stands', () => {
    expect(codes(price({ ...ITEM, priceOnRequest: true }, { terms: TERMS }))).toEqual(['price-on-request']);
  });

  it.each([
    ['a net price of zero', { unit: 'EA', net: '0' }],
    ['a net price that rounds to zero', { unit: 'EA', net: '0.004' }],
    ['a discount of everything', { unit: 'EA', list: '10', percent: '100' }],
    ['a discount of more', { unit: 'EA', list: '10', percent: '150' }],
    ['a list price of zero', { unit: 'EA', list: '0', percent: '10' }],
  ])('%s', (_, item) => {
    const result = price(item);
    expect(figure(result)).toBeNull();
    expect(codes(result)).toEqual(['price-not-positive']);
  });

  it('an item with nothing to go by', () => {
    expect(codes(price({ unit: 'EA' }))).toEqual(['no-contract-price']);
  });

  it('a percentage without a list price', () => {
    expect(codes(price({ unit: 'EA', percent: '10' }))).toEqual(['no-list-price']);
  });
});

it('says when rounding takes digits from a stated price and the contract does not ask for it', () => {
  const click = { unit: 'image', net: '0.0132' };
  expect(codes(price(click))).toEqual(['net-rounded']);
  expect(figure(price(click))).toBe('0.01');
  const contract = contractWith({ rounding: { mode: 'none', places: 5 } });
  expect(codes(price(click, { contract }))).toEqual([]);
  expect(figure(price(click, { contract }))).toBe('0.0132');
  expect(codes(price(click, { contract: contractWith({ rounding: { mode: 'up', places: 2 } }) }))).toEqual([]);
});

function without<Key extends keyof PriceListItem>(item: PriceListItem, key: Key): PriceListItem {
  const { [key]: _, ...rest } = item;
  return rest as PriceListItem;
}
