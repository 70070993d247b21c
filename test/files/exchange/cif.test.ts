import { codes } from '../../helpers/makers';
import { changed, exchangeText, imported, importExchange, itemsIn, refusedIn } from '../../helpers/exchange';

const FILE = 'catalogue.cif';

describe('CIF 3.0', () => {
  it('reads unit price and market price, quoted fields and lines within them', () => {
    const result = imported(exchangeText(FILE));
    expect(itemsIn(result)).toMatchObject([
      { sku: 'F-1', mpn: 'C11', description: 'Chair, "Lounge"', unit: 'EA', net: '400.00', list: '520.00' },
      { sku: 'F-2', description: 'Paper two lines', unit: 'CT', net: '32.50' },
      { sku: 'F-3', unit: 'CA (UN list: can)' },
    ]);
    expect(refusedIn(result)).toEqual(['15 article-price-unreadable']);
    expect(result.priceList).toMatchObject({ effectiveFrom: '2026-02-01', effectiveTo: '2026-12-31' });
  });

  it('UNUOM says whose unit codes they are', () => {
    const american = imported(changed(FILE, ['UNUOM: TRUE', 'UNUOM: FALSE']));
    expect(itemsIn(american)[2]).toMatchObject({ sku: 'F-3', unit: 'CA' });
    expect(codes(american.findings)).not.toContain('unit-of-two-lists');
  });

  it.each([
    ['fewer items than counted', 'ITEMCOUNT: 4', 'ITEMCOUNT: 5', ['catalogue-count']],
    ['no end', 'ENDOFDATA', '', ['catalogue-cut-off']],
    ['an incremental load', 'LOADMODE: F', 'LOADMODE: I', ['catalogue-partial']],
    ['no field names', 'FIELDNAMES:', 'FIELDS:', ['catalogue-broken']],
    ['a field named twice', 'Lead Time', 'Unit Price', ['catalogue-broken']],
    ['no data', '\nDATA\n', '\n', ['catalogue-broken']],
  ])('%s: nothing is taken', (_, from, to, expected) => {
    expect(importExchange(changed(FILE, [from, to]))).toEqual(expected);
  });

  it.each([
    ['a comma lost', '400.00,EA', '400.00EA', '11 article-broken'],
    ['a comma too many', '"Chair, ""Lounge"""', 'Chair, Lounge', '11 article-broken'],
    ['a stray quote', 'Tins of paint', 'Tins "of" paint', '14 article-broken'],
    ['a number destroyed by a spreadsheet', 'F-1,C11', '7.52001E+12,', '11 article-number-damaged'],
    ['a day that is none', '520.00,2026-02-01', '520.00,02/01/2026', '11 article-date-unreadable'],
  ])('%s: that row is refused', (_, from, to, refused) => {
    expect(refusedIn(imported(changed(FILE, [from, to]), { day: '2026-03-01' }))).toContain(refused);
  });

  it('a row marked as deleted is left alone', () => {
    const text = changed(FILE, ['Market Price', 'Delete'], ['520.00', 'T']);
    expect(imported(text).skipped).toMatchObject([{ row: 11, why: 'not-a-price' }]);
  });
});
