import { codes } from '../../helpers/makers';
import { changed, exchangeText, imported, importExchange, itemsIn, refusedIn } from '../../helpers/exchange';

const FILE = 'ubl-catalogue.xml';

describe('UBL Catalogue', () => {
  it('reads a price per piece of a unit whose content is stated, with its ranges of quantity', () => {
    const result = imported(exchangeText(FILE));
    expect(itemsIn(result)[0]).toEqual({
      sku: 'U-1',
      mpn: 'P-12',
      manufacturer: 'Maker',
      description: 'Pen',
      unit: 'BX',
      pack: { quantity: '12', unit: 'C62' },
      net: '6.00',
      tiers: { basis: 'quantity', over: 'line', tiers: [{ from: '10', net: '5.40' }] },
    });
    expect(result.priceList).toMatchObject({ effectiveFrom: '2026-02-01', effectiveTo: '2026-12-31' });
  });

  it('an impossible GTIN is said (1234567890123, DOMAIN §8.7); a deleted line is left alone', () => {
    const result = imported(exchangeText(FILE));
    expect(codes(result.findings)).toContain('gtin-left-out');
    expect(result).toMatchObject({ read: 3, kept: 2, skipped: [{ row: 40, why: 'not-a-price' }] });
  });

  it('a unit code that two lists read differently is kept under a name of its own', () => {
    const result = imported(exchangeText(FILE));
    expect(itemsIn(result)[1]).toMatchObject({ sku: 'U-2', unit: 'CA (UN list: can)' });
    expect(codes(result.findings)).toContain('unit-of-two-lists');
  });

  it('without a stated content the price stays per piece, and quantities by the box are refused', () => {
    const bare = changed(FILE, ['<cbc:ContentUnitQuantity unitCode="C62">12</cbc:ContentUnitQuantity>', '']);
    expect(refusedIn(imported(bare))).toEqual(['11 article-bound-unit']);
    const single = bare.replace(
      /<cac:RequiredItemLocationQuantity>\s*<cbc:MinimumQuantity unitCode="BX">10[\s\S]*?<\/cac:RequiredItemLocationQuantity>/,
      '',
    );
    const result = imported(single);
    expect(itemsIn(result)[0]).toMatchObject({ unit: 'C62', net: '0.50' });
    expect(codes(result.findings)).toContain('order-unit-differs');
  });

  it('quantities may be counted in the price’s unit where it divides', () => {
    const dozens = changed(FILE, ['unitCode="BX">10<', 'unitCode="C62">120<']);
    expect(itemsIn(imported(dozens))[0]).toMatchObject({ tiers: { tiers: [{ from: '10' }] } });
    const uneven = changed(FILE, ['unitCode="BX">10<', 'unitCode="C62">100<']);
    expect(refusedIn(imported(uneven))).toEqual(['11 article-bound-unit']);
  });

  it.each([
    ['a range turned round', 'unitCode="BX">9<', 'unitCode="BX">0.5<', 'article-range-turned'],
    [
      'ends of a range in two units',
      '<cbc:MaximumQuantity unitCode="BX">',
      '<cbc:MaximumQuantity unitCode="C62">',
      'article-price-condition',
    ],
    [
      'an allowance beside the price',
      '<cbc:MinimumQuantity unitCode="BX">10',
      '<cac:AllowanceCharge/><cbc:MinimumQuantity unitCode="BX">10',
      'article-price-condition',
    ],
    [
      'another price type',
      '0.50</cbc:PriceAmount>',
      '0.50</cbc:PriceAmount><cbc:PriceType>wholesale</cbc:PriceType>',
      'article-bound',
    ],
    [
      'one of two prices for one place',
      '<cbc:MinimumQuantity unitCode="BX">10',
      '<cac:ApplicableTerritoryAddress><cac:Country><cbc:IdentificationCode>CA</cbc:IdentificationCode></cac:Country></cac:ApplicableTerritoryAddress><cbc:MinimumQuantity unitCode="BX">10',
      'article-territories',
    ],
    [
      'a line that cannot be ordered',
      '<cbc:OrderableUnit>BX',
      '<cbc:OrderableIndicator>false</cbc:OrderableIndicator><cbc:OrderableUnit>BX',
      'article-broken',
    ],
  ])('%s', (_, from, to, code) => {
    const result = imported(changed(FILE, [from, to]));
    // A kind that is left out leaves the deeper tier, which alone is no price of the first piece.
    if (code === 'article-bound') expect(itemsIn(result)[0]).not.toHaveProperty('net');
    else expect(refusedIn(result)).toEqual([`11 ${code}`]);
  });

  it.each([
    ['updates', '<cbc:Name>Test', '<cbc:ActionCode>Update</cbc:ActionCode><cbc:Name>Test', ['catalogue-partial']],
    [
      'a wrong count',
      '<cbc:Name>Test',
      '<cbc:LineCountNumeric>4</cbc:LineCountNumeric><cbc:Name>Test',
      ['catalogue-count'],
    ],
    ['an entity', 'Test catalogue', '&boom;', ['catalogue-broken']],
    ['no end', '</Catalogue>', '', ['catalogue-broken']],
  ])('%s: nothing is taken', (_, from, to, expected) => {
    expect(importExchange(changed(FILE, [from, to]))).toEqual(expected);
  });

  it('a request for quotation and an order are named', () => {
    for (const root of ['RequestForQuotation', 'Order', 'Invoice'])
      expect(importExchange(`<${root} xmlns="urn:oasis:names:specification:ubl:schema:xsd:${root}-2"/>`)).toEqual([
        'catalogue-other-document',
      ]);
  });
});

describe('UBL Quotation', () => {
  it('takes its prices, and says what a quotation is, whose it is, and that a tax amount stands in the wrong field', () => {
    const result = imported(exchangeText('ubl-quotation.xml'));
    expect(itemsIn(result)).toEqual([
      { sku: 'PC-T3400', description: 'Computer', unit: 'EA', net: '4300.00' },
      { description: 'Screen', unit: 'EA', net: '1250.00' },
    ]);
    expect(result.priceList).toMatchObject({ effectiveFrom: '2026-05-01', effectiveTo: '2026-05-06' });
    expect(codes(result.findings)).toEqual(
      expect.arrayContaining(['catalogue-quotation', 'catalogue-tax-field', 'catalogue-supplier-differs']),
    );
    expect(codes(result.findings)).not.toContain('catalogue-total-differs');
  });

  it('says where the total is not that of the lines', () => {
    const wrong = changed('ubl-quotation.xml', ['194250.00', '194250.01']);
    expect(codes(imported(wrong).findings)).toContain('catalogue-total-differs');
  });

  it('is over after its last day', () => {
    expect(imported(exchangeText('ubl-quotation.xml'), { day: '2026-05-07' }).priceList).toBeNull();
  });
});
