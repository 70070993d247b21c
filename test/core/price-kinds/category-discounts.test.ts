import fc from 'fast-check';
import type { Term } from '../../../core/price-kinds/term';
import { codes, contractWith, figure, off, price, residual } from './makers';

// Washington's office supplies of 2003 (DOMAIN §8.3).
const TERMS: readonly Term[] = [
  off('category', ['WRITING INSTRUMENTS'], '76'),
  off('category', ['DESKTOP SUPPLIES'], '48'),
  off('category', ['FASTENERS AND CUTTERS'], '65'),
  off('category', ['NOTES AND FLAGS'], '55'),
  off('category', ['FILES AND CONTAINERS'], '65'),
  off('category', ['TABLETS AND CALENDARS'], '68'),
  off('category', ['PAPER'], '77'),
  off('category', ['250 PROMOTIONAL ITEMS'], '5'),
  off('category', ['CLEANERS AND SANITARY'], '35'),
  off('category', ['RIBBONS AND CARTRIDGES'], '38'),
  off('category', ['SMALL ELECTRICS'], '42'),
  residual('35', { categories: ['Furniture', 'IT'] }),
];
const LIST = { list: '10.00', terms: TERMS };

describe('discounts by category', () => {
  it.each([
    ['PAPER', '2.30'],
    ['Writing Instruments', '2.40'],
    ['fasteners & cutters', '3.50'],
    ['250 promotional items', '9.50'],
    ['Small-electrics', '5.80'],
    ['Breakroom', '6.50'],
  ])('%s at list 10.00 is at most %s', (category, expected) => {
    const result = price({ category }, LIST);
    expect(figure(result)).toBe(expected);
  });

  it('shows the arithmetic and the term', () => {
    const result = price({ category: 'Paper' }, LIST);
    expect(result).toMatchObject({ term: '77% off list, category PAPER' });
    expect('steps' in result && result.steps).toEqual([
      { label: 'list 10.00', value: '10.00' },
      { label: 'less 77%', value: '2.30' },
    ]);
  });

  it.each(['Furniture', 'FURNITURE', 'it', 'I.T.'])('has no price for %s, not 35%%', (category) => {
    const result = price({ category }, LIST);
    expect(figure(result)).toBeNull();
    expect(codes(result)).toEqual(['excluded-from-term']);
  });

  it.each(['Office Furniture', 'IT Equipment', 'furniture & decor'])(
    'does not guess whether %s is excepted',
    (category) => {
      const result = price({ category }, LIST);
      expect(figure(result)).toBeNull();
      expect(codes(result)).toEqual(['scope-unknown']);
    },
  );

  it('does not take an item without a category for "all other"', () => {
    expect(codes(price({}, LIST))).toEqual(['scope-unknown']);
    expect(codes(price({ manufacturer: 'Acme' }, LIST))).toEqual(['scope-unknown']);
  });

  it('does not match a category by half its words', () => {
    expect(figure(price({ category: 'Paper clips' }, LIST))).toBe('6.50');
    expect(figure(price({ category: 'Papers' }, LIST))).toBe('6.50');
  });

  it('needs a list price and says which', () => {
    const result = price({ category: 'Paper' }, { terms: TERMS });
    expect(codes(result)).toEqual(['no-list-price']);
    expect(result.findings[0]?.text).toContain('the 2026 catalogue');
  });

  it('has no price where no term covers the item', () => {
    const terms = [off('category', ['PAPER'], '77')];
    expect(codes(price({ category: 'Chairs' }, { list: '10', terms }))).toEqual(['no-contract-price']);
    expect(codes(price({ category: 'Chairs' }, { list: '10', terms: [] }))).toEqual(['no-contract-price']);
  });

  it('gives the same answer in any order of terms', () => {
    const categories = ['Paper', 'Furniture', 'Office Furniture', 'Toner', 'notes & flags', undefined];
    const clashing = [...TERMS, off('category', ['Paper', 'Toner'], '70'), off('brand', ['Acme', 'Zeta'], '50')];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(clashing, { minLength: clashing.length }),
        fc.constantFrom(...categories),
        fc.constantFrom('Acme', 'Other', undefined),
        fc.constantFrom('most-specific' as const, 'greater-discount' as const),
        (terms, category, brand, resolution) => {
          const item = { ...(category === undefined ? {} : { category }), ...(brand === undefined ? {} : { brand }) };
          const contract = contractWith({ resolution });
          const [shuffled, plain] = [terms, clashing].map((order) =>
            price(item, { list: '10', terms: order, contract }),
          );
          expect(shuffled && figure(shuffled)).toEqual(plain && figure(plain));
          expect(shuffled && codes(shuffled).sort()).toEqual(plain && codes(plain).sort());
        },
      ),
    );
  });
});
