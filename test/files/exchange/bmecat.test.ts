import { aContract, codes } from '../../helpers/makers';
import { changed, exchangeText, imported, importExchange, itemsIn, refusedIn } from '../../helpers/exchange';
import type { ImportResult } from '../../../core/import/import-result';
import { MEMBER, priceTable } from '../../helpers/price-table';

const EUR = {
  currency: 'EUR',
  term: { start: '2000-01-01', initialEnd: '2002-12-31', currentEnd: '2002-12-31' },
};
/** What a line costs on a day of 2001, against what was imported. */
function extended({ priceList }: ImportResult, item: string, quantity: string, unit: string): string | undefined {
  if (priceList === null) throw new Error('Nothing was imported');
  const memberships = [{ programme: 'sourcewell', from: '2000-01-01' }];
  const table = `SKU|Qty|UOM|Currency\n${item}|${quantity}|${unit}|EUR`;
  const over = { asOf: '2001-03-01', asOfGoverns: true, buyer: { ...MEMBER, memberships } };
  return priceTable(table, [aContract(EUR), priceList], over).lines[0]?.chosen?.extended?.toMoney();
}

const one = (text: string) => imported(text, { contract: EUR });

describe('BMEcat 1.2', () => {
  it('reads tiers, list price, pack and days', () => {
    const result = one(exchangeText('bmecat12.xml'));
    expect(result.priceList).toMatchObject({ effectiveFrom: '2001-01-01', effectiveTo: '2001-07-31', currency: 'EUR' });
    expect(itemsIn(result)[0]).toEqual({
      sku: 'BOX-6',
      mpn: 'M-600',
      manufacturer: 'Maker',
      gtin: '04006381333931',
      description: 'Box of six & more',
      unit: 'BX',
      pack: { quantity: '6', unit: 'PCE' },
      list: '1800.00',
      net: '1499.50',
      tiers: { basis: 'quantity', over: 'line', tiers: [{ from: '100', net: '1300.90' }] },
    });
    expect(codes(result.findings).filter((code) => /^(agreement|catalogue-supplier)/.test(code))).toEqual([]);
  });

  it('the worked figures hold: 99 boxes 148,450.50, 100 boxes 130,090.00, and pieces by sixes (DOMAIN §8.6)', () => {
    const result = one(exchangeText('bmecat12.xml'));
    expect(extended(result, 'BOX-6', '99', 'BX')).toBe('148450.50');
    expect(extended(result, 'BOX-6', '100', 'BX')).toBe('130090.00');
    expect(extended(result, 'BOX-6', '6', 'EA')).toBe('1499.50');
  });

  it('a price per 100 is divided only where the contract’s cent keeps it; else it stays per hundred, tiers too', () => {
    const result = one(exchangeText('bmecat12.xml'));
    expect(itemsIn(result).slice(1, 3)).toMatchObject([
      { sku: 'PER-100', unit: 'C62', net: '0.12' },
      { sku: 'PER-100-ODD', unit: 'HU', net: '1.99', tiers: { tiers: [{ from: '50', net: '1.79' }] } },
    ]);
    expect(codes(result.findings)).toEqual(expect.arrayContaining(['price-divided', 'price-per-many']));
    expect(extended(result, 'PER-100-ODD', '100', 'EA')).toBe('1.99');
    expect(extended(result, 'PER-100-ODD', '5000', 'EA')).toBe('89.50');
  });

  it('the price factor is multiplied', () => {
    expect(itemsIn(one(exchangeText('bmecat12.xml')))[3]).toMatchObject({ sku: 'FACTOR', net: '170.00' });
  });

  it('prices with tax in them are no contract price and no list price', () => {
    const text = changed('bmecat12.xml', ['net_customer"><PRICE_AMOUNT>12.00', 'gros_list"><PRICE_AMOUNT>12.00']);
    const result = one(text);
    expect(refusedIn(result)).toEqual(['52 article-price-kind']);
    expect(codes(result.findings)).toContain('kind-left-out');
  });

  it.each([
    [
      'another currency',
      '<PRICE_AMOUNT>12.00</PRICE_AMOUNT>',
      '<PRICE_AMOUNT>12</PRICE_AMOUNT><PRICE_CURRENCY>USD</PRICE_CURRENCY>',
      'article-currency',
    ],
    ['a decimal comma', '12.00</PRICE_AMOUNT>', '12,00</PRICE_AMOUNT>', 'article-price-unreadable'],
    ['thousands signs', '12.00</PRICE_AMOUNT>', '1,200.00</PRICE_AMOUNT>', 'article-price-unreadable'],
    ['an exponent', '12.00</PRICE_AMOUNT>', '1.2e1</PRICE_AMOUNT>', 'article-price-unreadable'],
    ['zero', '12.00</PRICE_AMOUNT>', '0.00</PRICE_AMOUNT>', 'article-price-unreadable'],
    ['less than zero', '12.00</PRICE_AMOUNT>', '-1</PRICE_AMOUNT>', 'article-price-unreadable'],
    ['no amount', '<PRICE_AMOUNT>12.00</PRICE_AMOUNT>', '', 'article-price-unreadable'],
    [
      'a factor of zero',
      '</PRICE_AMOUNT><PRICE_FACTOR>0.85',
      '</PRICE_AMOUNT><PRICE_FACTOR>0',
      'article-price-unreadable',
    ],
    ['two prices from one quantity', '<LOWER_BOUND>100<', '<LOWER_BOUND>1<', 'article-two-prices'],
    ['a bound that is no number', '<LOWER_BOUND>100<', '<LOWER_BOUND>many<', 'article-bound-unreadable'],
    ['a price quantity of nothing', '<PRICE_QUANTITY>100<', '<PRICE_QUANTITY>0<', 'article-basis-unreadable'],
    ['no order unit', '<ORDER_UNIT>C62</ORDER_UNIT><PRICE_QUANTITY>100', '<PRICE_QUANTITY>100', 'article-unit-missing'],
    ['a day that does not exist', '2001-07-31', '2001-06-31', 'article-date-unreadable'],
    ['an end before the start', '2001-07-31', '2000-07-31', 'article-dates-turned'],
    [
      'a number that a spreadsheet destroyed',
      '<SUPPLIER_AID>PER-100</SUPPLIER_AID>',
      '<SUPPLIER_AID>7.52001E+12</SUPPLIER_AID>',
      'article-number-damaged',
    ],
  ])('%s: that article is refused, the others are kept', (_, from, to, code) => {
    const result = one(changed('bmecat12.xml', [from, to]));
    expect(result).toMatchObject({ read: 4, kept: 3 });
    expect(result.refused.map((refusal) => refusal.code)).toEqual([code]);
    expect(result.refused[0]?.row).toBeGreaterThan(20);
  });

  it('prices for different places cannot be told apart in one list; for one place they are taken and it is said', () => {
    const swap = (to: string): [string, string] => [
      '<LOWER_BOUND>100</LOWER_BOUND>',
      `<LOWER_BOUND>100</LOWER_BOUND><TERRITORY>${to}</TERRITORY>`,
    ];
    expect(refusedIn(one(changed('bmecat12.xml', swap('DE'))))).toEqual(['21 article-territories']);
    const all = exchangeText('bmecat12.xml').replace(/<\/ARTICLE_PRICE>/g, '<TERRITORY>DE</TERRITORY></ARTICLE_PRICE>');
    const result = one(all);
    expect(result.refused).toEqual([]);
    expect(codes(result.findings)).toContain('catalogue-territories');
  });

  it('prices that end on other days than the rest end the list on the first of them', () => {
    const result = one(changed('bmecat12.xml', ['2001-07-31', '2001-05-31']));
    expect(result.priceList?.effectiveTo).toBe('2001-05-31');
    expect(codes(result.findings)).toContain('ends-differ');
  });

  it('for another day than that of the prices nothing is taken', () => {
    const result = imported(exchangeText('bmecat12.xml'), { contract: EUR, day: '2002-01-01' });
    expect(result).toMatchObject({ priceList: null, kept: 0 });
    expect(new Set(result.refused.map(({ code }) => code))).toEqual(new Set(['article-not-valid-then']));
  });

  it('an impossible EAN is left out and said, a pack without a content unit too', () => {
    const result = one(
      changed('bmecat12.xml', ['4006381333931', '8712670911213'], ['<CONTENT_UNIT>PCE</CONTENT_UNIT>', '']),
    );
    expect(itemsIn(result)[0]).not.toHaveProperty('gtin');
    expect(itemsIn(result)[0]).not.toHaveProperty('pack');
    expect(codes(result.findings)).toEqual(expect.arrayContaining(['gtin-left-out', 'pack-left-out']));
  });

  it.each([
    ['another agreement', 'S-0001', '23/97', 'agreement-differs'],
    ['a second start date where the end belongs', 'agreement_end_date', 'agreement_start_date', 'agreement-dates'],
    ['an agreement that has ended', '2002-12-31', '2000-12-31', 'agreement-ended'],
    ['another supplier', 'Supplier One', 'SupplyCo Ltd.', 'catalogue-supplier-differs'],
    ['no agreement', '<AGREEMENT_ID>S-0001</AGREEMENT_ID>', '', 'agreement-not-named'],
  ])('%s is said', (_, from, to, code) => {
    const result = one(changed('bmecat12.xml', [from, to]));
    expect(codes(result.findings)).toContain(code);
    expect(result.kept).toBe(4);
  });

  it('the same article twice: once at one price, not at all at two', () => {
    const twice = changed('bmecat12.xml', ['PER-100-ODD', 'FACTOR'], ['<ARTICLE>', '<ARTICLE>']);
    const two = twice
      .replace('Pins, 1.99 per 100 pieces', 'Chair')
      .replace('<PRICE_QUANTITY>100</PRICE_QUANTITY></ARTICLE_ORDER_DETAILS>', '</ARTICLE_ORDER_DETAILS>');
    const differ = one(two.replace(/<PRICE_QUANTITY>100<\/PRICE_QUANTITY>/g, ''));
    expect(differ.refused.map(({ code }) => code)).toEqual([
      'article-repeated-differently',
      'article-repeated-differently',
    ]);
    const article = /<ARTICLE>\s*<SUPPLIER_AID>FACTOR[\s\S]*?<\/ARTICLE>/.exec(exchangeText('bmecat12.xml'))?.[0] ?? '';
    const same = one(changed('bmecat12.xml', ['</T_NEW_CATALOG>', `${article}</T_NEW_CATALOG>`]));
    expect(same).toMatchObject({ read: 5, kept: 4, refused: [], skipped: [{ why: 'repeated-row' }] });
  });

  it('an update is no price list: what it leaves out would be off the contract', () => {
    const text = exchangeText('bmecat12.xml').replace(/T_NEW_CATALOG/g, 'T_UPDATE_PRICES');
    expect(importExchange(text)).toEqual(['catalogue-partial']);
  });

  it('a catalogue without articles is no price list', () => {
    const text = exchangeText('bmecat12.xml').replace(/<ARTICLE>[\s\S]*<\/ARTICLE>/, '');
    expect(codes(one(text).findings)).toEqual(expect.arrayContaining(['nothing-to-import', 'catalogue-empty']));
  });
});

describe('BMEcat 2005', () => {
  const read = (text: string) => imported(text, { day: '2026-02-01' });

  it('reads products under a prefix, with dates as elements', () => {
    const result = read(exchangeText('bmecat2005.xml'));
    expect(itemsIn(result)).toMatchObject([
      { sku: '2005-A', mpn: 'L-1', gtin: '04006381333931', net: '24.50' },
      { sku: '2005-B', unit: 'MTR', net: '0.80' },
      { sku: '2005-C', unit: 'KGM', priceOnRequest: true },
    ]);
    expect(codes(result.findings)).toEqual(expect.arrayContaining(['order-unit-differs', 'on-request-only']));
  });

  it('quantities in one unit and a price in another are refused, because the factor is read in two ways', () => {
    const text = changed('bmecat2005.xml', [
      '0.80</b:PRICE_AMOUNT>',
      '0.80</b:PRICE_AMOUNT><b:LOWER_BOUND>5</b:LOWER_BOUND>',
    ]);
    expect(refusedIn(read(text))).toEqual(['29 article-bound-unit']);
  });

  it('the prices of later days are set aside', () => {
    const result = imported(exchangeText('bmecat2005.xml'), { day: '2026-01-15' });
    expect(refusedIn(result)).toEqual(['16 article-not-valid-then']);
  });
});
