import { codes } from '../../helpers/makers';
import { importOf, itemsOf, refusals } from './import-of';

const ITEMS = 'SKU | Description | UOM | Net Price\n1 | Meter | EA | 400.00';
const FACTORS =
  'term_months | lease_type | monthly_rate_factor\n36 | FMV rental | .0377\n48 months | $1 buyout | 0.0309';

describe('lease rate factors', () => {
  it('beside items they hold for every item of the list', () => {
    const result = importOf([ITEMS, FACTORS]);
    expect(result).toMatchObject({ read: 3, kept: 3, refused: [], skipped: [] });
    expect(result.priceList?.lease).toEqual({
      factors: [
        { months: 36, kind: 'fmv', factor: '0.0377' },
        { months: 48, kind: 'dollar-buyout', factor: '0.0309' },
      ],
    });
    expect(itemsOf(result)).toHaveLength(1);
    expect(codes(result.findings)).toContain('lease-factors-read');
  });

  it('alone they are no price list: it would take every item off the contract', () => {
    const result = importOf(FACTORS);
    expect(result).toMatchObject({ priceList: null, read: 2, kept: 0 });
    expect(result.skipped).toHaveLength(2);
    expect(codes(result.findings)).toEqual(expect.arrayContaining(['nothing-to-import', 'lease-factors-alone']));
  });

  it('from several sheets none are taken', () => {
    const result = importOf([ITEMS, FACTORS, FACTORS]);
    expect(result.priceList).not.toHaveProperty('lease');
    expect(result).toMatchObject({ read: 5, kept: 1 });
    expect(codes(result.findings)).toContain('lease-factors-several');
  });

  it.each([
    ['a percentage', '60 | FMV | 3.77%'],
    ['a factor above one', '60 | FMV | 3.77'],
    ['a factor of nothing', '60 | FMV | 0'],
    ['no factor', '60 | FMV | '],
    ['a term in words', 'five years | FMV | .027'],
    ['a term without an end', '999 | FMV | .027'],
    ['a kind that is none', '60 | Gold plan | .027'],
    ['no kind', '60 | | .027'],
    ['a term again at another factor', '36 | FMV | .0400'],
  ])('%s is refused by its row, the others are kept', (_, row) => {
    const result = importOf([ITEMS, `${FACTORS}\n${row}`]);
    expect(refusals(result)).toEqual(['4 row-lease-factor']);
    expect(result.priceList?.lease?.factors).toHaveLength(2);
  });

  it('a sheet with prices is read for its prices, whatever its notes say', () => {
    const result = importOf('SKU | Description | UOM | Net Price\n1 | Lease factor table, term 36 | EA | 9.00');
    expect(result).toMatchObject({ kept: 1 });
    expect(result.priceList).not.toHaveProperty('lease');
  });
});
