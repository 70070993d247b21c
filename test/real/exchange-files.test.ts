import { readFileSync } from 'node:fs';
import { imported, importExchange, itemsIn } from '../helpers/exchange';
import { aContract, codes } from '../helpers/makers';
import { MEMBER, priceTable } from '../helpers/price-table';
import { realPath, realTest } from './shared-data';

const real = (name: string) => new Uint8Array(readFileSync(realPath(name)));

const AGREED = {
  number: '23/97',
  supplier: { name: 'SupplyCo Ltd.' },
  currency: 'EUR',
  term: { start: '1999-03-17', initialEnd: '2002-05-31', currentEnd: '2002-05-31' },
};
const DANISH = {
  supplier: { name: 'Delcomputer A/S' },
  currency: 'DKK',
  term: { start: '2006-01-01', initialEnd: '2009-12-31', currentEnd: '2009-12-31' },
};

describe('real files in exchange formats are imported, or say what is missing', () => {
  realTest('BMEcat: two tiers per box of six; its wrong EAN and its two start dates are said', () => {
    const result = imported(real('bmecat/bmecat12_new_catalog.golden.xml'), { contract: AGREED });
    expect(itemsIn(result)).toMatchObject([
      {
        sku: '1000',
        unit: 'BOX',
        pack: { quantity: '6', unit: 'PCE' },
        net: '1499.50',
        tiers: { tiers: [{ from: '100', net: '1300.90' }] },
      },
    ]);
    expect(result.priceList).toMatchObject({ effectiveFrom: '2001-01-01', effectiveTo: '2001-07-31' });
    const said = codes(result.findings);
    expect(said).toEqual(expect.arrayContaining(['gtin-left-out', 'agreement-dates', 'catalogue-territories']));
    expect(said).not.toContain('agreement-differs');
    const gtin = result.findings.find(({ code }) => code === 'gtin-left-out');
    expect(gtin?.text).toContain('8712670911213');
    if (result.priceList === null) throw new Error('Nothing was imported');
    const memberships = [{ programme: 'sourcewell', from: '1999-01-01' }];
    const table = 'SKU|Qty|UOM|Currency\n1000|99|BOX|EUR\n1000|100|BOX|EUR';
    const over = { asOf: '2001-03-01', asOfGoverns: true, buyer: { ...MEMBER, memberships } };
    // The figures of DOMAIN §8.6, each line for itself.
    expect(
      priceTable(table, [aContract(AGREED), result.priceList], over).lines.map(({ chosen }) =>
        chosen?.extended?.toMoney(),
      ),
    ).toEqual(['148450.50', '130090.00']);
  });

  realTest('BMEcat for another contract, or after its days', () => {
    const name = 'bmecat/bmecat12_new_catalog.golden.xml';
    const other = imported(real(name), { contract: { ...AGREED, number: 'S-0001' } });
    expect(codes(other.findings)).toContain('agreement-differs');
    const late = imported(real(name), { contract: AGREED, day: '2001-08-01' });
    expect(late).toMatchObject({ priceList: null, refused: [{ row: 90, code: 'article-not-valid-then' }] });
  });

  realTest('X12 832: the counts do not fit, so nothing is taken; the broken ISA is said', () => {
    expect(importExchange(real('x12/004010_SC832_fail_1.edi'))).toEqual([
      'catalogue-count',
      'catalogue-count',
      'catalogue-envelope',
    ]);
  });

  realTest('X12 832 with its counts mended: two catalogue prices, which are list prices', () => {
    const text = new TextDecoder().decode(real('x12/004010_SC832_fail_1.edi'));
    const mended = text.replace('CTT*329', 'CTT*2').replace('SE*1659', 'SE*17');
    const result = imported(mended);
    expect(itemsIn(imported(mended, { day: '2010-01-18' }))).toMatchObject([
      { sku: '0073155', unit: 'CA', list: '99.99' },
      { sku: '0444067', unit: 'CA', list: '9.90' },
    ]);
    expect(codes(result.findings)).toEqual(
      expect.arrayContaining(['list-price-only', 'pack-left-out', 'agreement-differs']),
    );
  });

  realTest('UBL quotation: four prices that held for six days, a tax amount in the wrong field', () => {
    const result = imported(real('ubl/UBL-Quotation-2.1-Example.xml'), { contract: DANISH });
    expect(result.priceList).toMatchObject({ effectiveFrom: '2008-05-01', effectiveTo: '2008-05-06' });
    expect(result.priceList?.items.map(({ sku, net }) => `${sku ?? ''} ${net ?? ''}`)).toEqual([
      'DELL1052665 4300.00',
      'DELL2363463 1250.00',
      'DELL2367452 50.00',
      'DELL8436783 50.00',
    ]);
    expect(codes(result.findings)).toEqual(expect.arrayContaining(['catalogue-quotation', 'catalogue-tax-field']));
    expect(codes(result.findings)).not.toContain('catalogue-total-differs');
  });

  const others: readonly (readonly [name: string, expected: readonly string[]])[] = [
    ['ubl/UBL-RequestForQuotation-2.1-Example.xml', ['catalogue-other-document']],
    ['ubl/UBL-Order-2.1-Example.xml', ['catalogue-other-document']],
    ['cxml/OrderRequest.xml', ['catalogue-other-document']],
    ['cxml/PunchoutOrderMessage.xml', ['catalogue-other-document', 'catalogue-total-differs']],
    ['x12/004010_PO850_pass_1.edi', ['catalogue-other-document', 'catalogue-envelope']],
  ];
  for (const [name, expected] of others) {
    realTest(`${name} is no price catalogue, and says what it is`, () => {
      expect(importExchange(real(name))).toEqual(expected);
    });
  }
});
