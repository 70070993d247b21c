import { codes } from '../../helpers/makers';
import { changed, exchangeText, imported, importExchange, itemsIn, refusedIn } from '../../helpers/exchange';

const FILE = 'cxml-index.xml';

describe('cXML Index', () => {
  it('reads scales of a pricing condition, and a price per 100 of another unit', () => {
    const result = imported(exchangeText(FILE));
    expect(itemsIn(result)).toMatchObject([
      {
        sku: 'C-1',
        mpn: 'ST-1',
        description: 'Stapler',
        net: '20.00',
        tiers: { tiers: [{ from: '10', net: '18.00' }] },
      },
      { sku: 'C-2', unit: 'BX', net: '30.00' },
    ]);
    expect(result.skipped).toMatchObject([{ why: 'not-a-price' }]);
    expect(result.priceList).toMatchObject({ effectiveFrom: '2026-01-01', effectiveTo: '2026-12-31' });
  });

  it('15.00 per 100 pieces, 150 in a box, is 22.50; where it would not end in the cent it stays per hundred', () => {
    const even = changed(FILE, ['conversionFactor="200"', 'conversionFactor="150"']);
    expect(itemsIn(imported(even))[1]).toMatchObject({ unit: 'BX', net: '22.50' });
    const odd = changed(FILE, ['conversionFactor="200"', 'conversionFactor="33"'], ['15.00', '15.01']);
    expect(itemsIn(imported(odd))[1]).toMatchObject({ unit: 'HU', net: '15.01' });
  });

  it.each([
    [
      'a condition that is no price',
      'ConditionType name="Price"',
      'ConditionType name="Freight"',
      '6 article-price-condition',
    ],
    ['a scale that counts money', 'scaleBasis="quantity"', 'scaleBasis="amount"', '6 article-price-condition'],
    ['a scale in percent', '<Money currency="USD">18.00</Money>', '<Percent>10</Percent>', '6 article-price-condition'],
    ['a scale at two prices', 'Scale from="10"', 'Scale from="1"', '6 article-two-prices'],
    ['additions to the price', '15.00</Money>', '15.00</Money><Modifications/>', '27 article-price-condition'],
    ['a basis that is no number', 'quantity="100"', 'quantity="C"', '27 article-basis-unreadable'],
    ['a factor of zero', 'conversionFactor="200"', 'conversionFactor="0"', '27 article-basis-unreadable'],
    ['no unit', '<UnitOfMeasure>BX</UnitOfMeasure>', '', '27 article-unit-missing'],
    ['no price', '<UnitPrice><Money currency="USD">15.00</Money></UnitPrice>', '', '27 article-price-missing'],
  ])('%s: that item is refused, the other is kept', (_, from, to, refused) => {
    const result = imported(changed(FILE, [from, to]), { day: '2026-02-01' });
    expect(refusedIn(result)).toEqual([refused]);
    expect(result.kept).toBe(1);
  });

  it('an item that only leads to the supplier’s shop has no price', () => {
    const text = exchangeText(FILE).replace(/IndexItemDelete/g, 'IndexItemPunchout');
    expect(imported(text).refused).toMatchObject([{ code: 'article-broken' }]);
  });

  it('an incremental index is no price list', () => {
    expect(importExchange(changed(FILE, ['loadmode="Full"', 'loadmode="Incremental"']))).toEqual(['catalogue-partial']);
  });
});

describe('other cXML', () => {
  it('a basket is named, and its total is checked (3 and 5 at 763.20 are 6,105.60, DOMAIN §8.7)', () => {
    expect(importExchange(exchangeText('cxml-basket.xml'))).toEqual([
      'catalogue-other-document',
      'catalogue-total-differs',
    ]);
    const right = changed('cxml-basket.xml', [
      '<Total><Money currency="USD">763.20',
      '<Total><Money currency="USD">6105.60',
    ]);
    expect(importExchange(right)).toEqual(['catalogue-other-document']);
  });

  it('a message without a catalogue is named', () => {
    expect(importExchange('<cXML><Response/></cXML>')).toEqual(['catalogue-other-document']);
  });

  it('a contract is read; its items state no unit, so the user has to', () => {
    const text =
      '<cXML><Request><Contract effectiveDate="2026-01-01T00:00:00Z" expirationDate="2026-12-31T00:00:00Z"><MasterAgreementIDInfo agreementID="S-0001"/><ItemSegment><ContractItem><ItemID><SupplierPartID>K-1</SupplierPartID></ItemID><UnitPrice><Money currency="USD">5.00</Money></UnitPrice></ContractItem></ItemSegment></Contract></Request></cXML>';
    expect(refusedIn(imported(text))).toEqual(['1 article-unit-missing']);
    const result = imported(text, { unit: 'EA' });
    expect(itemsIn(result)).toEqual([{ sku: 'K-1', unit: 'EA', net: '5.00' }]);
    expect(result.priceList).toMatchObject({ effectiveFrom: '2026-01-01', effectiveTo: '2026-12-31' });
    expect(codes(result.findings)).not.toContain('agreement-not-named');
  });
});
