import { codes } from '../../helpers/makers';
import { importOf, left, refusals } from './import-of';

const HEAD = 'Category No | Product Category | Discount Percentage off Catalog List Price\n';

describe('tables of discounts', () => {
  it('each category becomes a discount, and the list they come off is named', () => {
    const { priceList } = importOf(`${HEAD}1 | WRITING INSTRUMENTS | 76%\n7 | PAPER | 77.0%`);
    expect(priceList?.terms).toEqual([
      { kind: 'percent-off-list', applies: { to: 'category', names: ['WRITING INSTRUMENTS'] }, percent: '76' },
      { kind: 'percent-off-list', applies: { to: 'category', names: ['PAPER'] }, percent: '77.0' },
    ]);
    expect(priceList?.listBasis).toBe('Catalog List Price');
    expect(priceList?.items).toEqual([]);
  });

  it('the residual row names what it leaves out', () => {
    const result = importOf(`${HEAD}7 | PAPER | 77%\n12 | ALL OTHER SUPPLIES except Furniture and IT | 35%`);
    expect(result.priceList?.terms?.[1]).toEqual({
      kind: 'percent-off-list',
      applies: { to: 'all-other', except: { categories: ['Furniture', 'IT'] } },
      percent: '35',
    });
    expect(codes(result.findings)).toContain('residual-read');
  });

  it('a row about another catalogue is kept under its own name, and said', () => {
    const result = importOf(
      `${HEAD}7 | PAPER | 77%\n | Items not in Full-Line Source Book (Supplemental Catalog CEI20054) | 15%`,
    );
    expect(result.kept).toBe(2);
    expect(codes(result.findings)).toContain('other-catalogue');
  });

  it('brands and product lines are discounts too', () => {
    expect(importOf('Brand | Discount off MSRP\nHP | 15%').priceList?.terms).toMatchObject([
      { applies: { to: 'brand', names: ['HP'] } },
    ]);
    expect(importOf('Product Line | Discount off MSRP\nProLiant | 15%').priceList?.terms).toMatchObject([
      { applies: { to: 'product-line', names: ['ProLiant'] } },
    ]);
  });

  it.each([
    ['1 | PAPER | 177%', '2 percent-out-of-range'],
    ['1 | PAPER | -5%', '2 percent-out-of-range'],
    ['1 | PAPER | 0.77', '2 percent-unclear'],
    ['1 | PAPER | 10% - 20%', '2 percent-is-range'],
    ['1 | PAPER | ask', '2 percent-unreadable'],
    ['1 | | 12%', '2 row-without-name'],
    ['1 | PAPER |', '2 row-discount-missing'],
  ])('refuses %s', (row, refusal) => {
    expect(refusals(importOf(HEAD + row))).toEqual([refusal]);
  });

  it('a brand within a category cannot be said in a price list, so it is refused', () => {
    expect(refusals(importOf('Brand | Category | Discount off MSRP\nHP | Servers | 15%'))).toEqual(['2 row-two-words']);
    expect(importOf('Brand | Category | Discount off MSRP\nHP | All products | 15%').kept).toBe(1);
  });

  it('two discounts for one category refuse both; the same twice is taken once', () => {
    const result = importOf(`${HEAD}1 | PAPER | 77%\n2 | Paper | 70%\n3 | PENS | 5%\n4 | Pens | 5.0%`);
    expect(refusals(result)).toEqual(['2 row-two-discounts', '3 row-two-discounts']);
    expect(left(result)).toEqual(['5 repeated-row']);
  });

  it('discounts without a word of which list they come off are said', () => {
    expect(codes(importOf('Category | Discount\nPAPER | 77%').findings)).toContain('list-basis-unknown');
  });
});
