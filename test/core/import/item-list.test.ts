import { codes } from '../../helpers/makers';
import { importOf, itemsOf, left, refusals } from './import-of';

const HEAD = 'Mfr Part # | Manufacturer | Description | UOM | Contract Price\n';
const one = (row: string, over = {}) => importOf(HEAD + row, over);

describe('lists of items', () => {
  it('reads net prices under title and blank rows, and keeps the row for the evidence', () => {
    const result = importOf(
      `Price list 2026\n\n${HEAD}A-1 | Acme | Stapler | EA | $ 1,105.40\nA-2 | Acme | Staples | BX | n:2.5`,
    );
    expect(result.priceList?.items).toEqual([
      { mpn: 'A-1', manufacturer: 'Acme', description: 'Stapler', unit: 'EA', net: '1105.40', row: 4 },
      { mpn: 'A-2', manufacturer: 'Acme', description: 'Staples', unit: 'BX', net: '2.50', row: 5 },
    ]);
    expect(result.priceList).toMatchObject({ contract: 'c1', version: '2026', currency: 'USD' });
  });

  it('keeps net, list and percentage in the precision of the sheet; net governs', () => {
    const result = importOf(
      'SKU | Description | Unit | List Price | Discount % | Net Price\n1 | Pen | DZ | 220.00 | 84.80% | 33.55',
    );
    expect(itemsOf(result)).toEqual([
      { sku: '1', description: 'Pen', unit: 'DZ', list: '220.00', percent: '84.80', net: '33.55' },
    ]);
    expect(codes(result.findings)).toContain('net-differs');
  });

  it('says only that it is rounding where the percentage explains the difference', () => {
    const result = importOf(
      'SKU | Description | Unit | List Price | Discount % | Net Price\n1 | Pen | DZ | 220.00 | 84.8% | 33.55',
    );
    expect(codes(result.findings)).toContain('net-rounds');
    expect(codes(result.findings)).not.toContain('net-differs');
  });

  it('keeps list and percentage where there is no net price, and names the list', () => {
    const result = importOf(
      'SKU | Description | Unit | MSRP | Discount off MSRP\n1 | Pen | DZ | 10.00 | n:0.125~12.5%',
    );
    expect(itemsOf(result)).toEqual([{ sku: '1', description: 'Pen', unit: 'DZ', list: '10.00', percent: '12.5' }]);
    expect(result.priceList?.listBasis).toBe('MSRP');
  });

  it('a list price alone is kept, and said to be no contract price', () => {
    const result = importOf('SKU | Description | Unit | MSRP\n1 | Pen | DZ | 10.00');
    expect(itemsOf(result)).toEqual([{ sku: '1', description: 'Pen', unit: 'DZ', list: '10.00' }]);
    expect(codes(result.findings)).toContain('list-only');
  });

  it('a bare price column is taken as the contract price, with a warning', () => {
    const result = importOf('SKU | Description | Unit | Price\n1 | Pen | DZ | 10.00');
    expect(itemsOf(result)).toEqual([{ sku: '1', description: 'Pen', unit: 'DZ', net: '10.00' }]);
    expect(codes(result.findings)).toContain('plain-price-column');
  });

  it.each([
    ['A-1 | Acme | Pen | EA | BAD_PRICE', 'price-unreadable'],
    ['A-1 | Acme | Pen | EA | $4 - $6', 'price-is-range'],
    ['A-1 | Acme | Pen | EA | 0.75%', 'price-is-percent'],
    ['A-1 | Acme | Pen | EA | N/A', 'row-price-not-stated'],
    ['A-1 | Acme | Pen | EA | discontinued', 'row-price-not-stated'],
    ['A-1 | Acme | Pen | EA | included', 'row-price-not-stated'],
    ['A-1 | Acme | Pen | EA | (5.00)', 'row-price-below-zero'],
    ['A-1 | Acme | Pen | EA | n:0', 'row-price-zero'],
    ['A-1 | Acme | Pen | EA | e:#REF!', 'error-cell'],
    ['A-1 | Acme | Pen | EA | d:2026-01-02', 'price-is-date'],
    ['A-1 | Acme | Pen | EA |', 'row-price-missing'],
    ['A-1 | Acme | Pen | | 4.00', 'row-unit-missing'],
    ['A-1 | Acme | Pen | BX | $4.00 /ea', 'row-price-unit-differs'],
    ['A-1 | Acme | Pen | EA | CA$ 4.00', 'row-currency-differs'],
    ['A-1 | Acme | Pen | EA | €4.00', 'row-currency-differs'],
    ['7.5E+12 | Acme | Pen | EA | 4.00', 'row-number-damaged'],
    ['7.52001E+12 | Acme | Pen | EA | 4.00', 'row-number-damaged'],
    ['d:2026-03-01 | Acme | Pen | EA | 4.00', 'row-number-damaged'],
    ['n:1.2345678901234567e20 | Acme | Pen | EA | 4.00', 'row-number-damaged'],
    ['b:true | Acme | Pen | EA | 4.00', 'row-number-unreadable'],
    [' | Acme | | EA | 4.00', 'row-without-item'],
    [' | | Freight | | 4.00', 'row-charge'],
  ])('refuses %s: %s', (row, code) => {
    const result = one(row);
    expect(refusals(result)).toEqual([`2 ${code}`]);
    expect(result.priceList).toBeNull();
  });

  it.each(['Call for price', 'POA', 'TBD', 'please call for price', 'RFQ'])(
    'keeps "%s" as a price on request',
    (text) => {
      const result = one(`A-1 | Acme | Pen | EA | ${text}`);
      expect(itemsOf(result)).toEqual([
        { mpn: 'A-1', manufacturer: 'Acme', description: 'Pen', unit: 'EA', priceOnRequest: true },
      ]);
    },
  );

  it('points at the cell of what it refuses', () => {
    expect(one('A-1 | Acme | Pen | EA | BAD').refused).toMatchObject([{ sheet: 'Prices', row: 2, column: 'E' }]);
  });

  it('a unit beside the price, or the word of the user, is a unit; neither is guessed', () => {
    expect(itemsOf(one('A-1 | Acme | Pen | | $4.00 /ea'))).toMatchObject([{ unit: 'ea' }]);
    const given = one('A-1 | Acme | Pen | | 4.00\nA-2 | Acme | Pens | BX | 4.00', { unit: 'EA' });
    expect(itemsOf(given)).toMatchObject([{ unit: 'EA' }, { unit: 'BX' }]);
    expect(codes(given.findings)).toContain('unit-given');
    expect(codes(one('A-1 | Acme | Pen | | 4.00').findings)).toContain('no-unit');
  });

  it('a unit beside the price that means the same as the column is no contradiction', () => {
    expect(itemsOf(one('A-1 | Acme | Pen | Each | $4.00 /ea'))).toMatchObject([{ unit: 'Each', net: '4.00' }]);
  });

  it('a unit with two meanings is kept as written, and said', () => {
    const result = one('A-1 | Acme | Pen | CT | 4.00');
    expect(itemsOf(result)).toMatchObject([{ unit: 'CT' }]);
    expect(codes(result.findings)).toContain('unit-kept-as-written');
  });

  it('a currency column other than the contract’s refuses the row; a word that is none, too', () => {
    const head = 'SKU | Description | Unit | Net Price | Currency\n';
    expect(
      refusals(importOf(`${head}1 | Pen | EA | 4.00 | USD\n2 | Ink | EA | 4.00 | CAD\n3 | Pad | EA | 4.00 | shells`)),
    ).toEqual(['3 row-currency-differs', '4 row-currency-unreadable']);
    expect(importOf(`${head}1 | Pen | EA | 4.00 | CAD`, { contract: { currency: 'CAD' } }).kept).toBe(1);
  });

  it('a bad GTIN is left out and the row kept, unless nothing else names the item', () => {
    const result = importOf(
      'SKU | UPC | Description | Unit | Net Price\n1 | 012345678901 | Pen | EA | 4.00\n2 | 012345678905 | Ink | EA | 4.00\n3 | 1.23E+11 | Pad | EA | 4.00',
    );
    expect(itemsOf(result)).toEqual([
      { sku: '1', description: 'Pen', unit: 'EA', net: '4.00' },
      { sku: '2', gtin: '00012345678905', description: 'Ink', unit: 'EA', net: '4.00' },
      { sku: '3', description: 'Pad', unit: 'EA', net: '4.00' },
    ]);
    expect(codes(result.findings)).toContain('gtin-dropped');
    expect(refusals(importOf('UPC | Unit | Net Price\n012345678901 | EA | 4.00'))).toEqual(['2 row-number-unreadable']);
  });

  it('a destroyed number beside a whole one is left out, never kept', () => {
    const result = importOf('SKU | Mfr Part # | Description | Unit | Net Price\nS1 | 7.5E+12 | Pen | EA | 4.00');
    expect(itemsOf(result)).toEqual([{ sku: 'S1', description: 'Pen', unit: 'EA', net: '4.00' }]);
    expect(codes(result.findings)).toContain('number-dropped');
  });

  it('the same item at two prices is refused with all its rows; at one price it is taken once', () => {
    const result = one(
      'A-1 | Acme | Pen | EA | 4.00\nA-2 | Acme | Ink | EA | 5.00\na-1 | ACME | Pen | each | 4.10\nA-2 | Acme | Ink | EA | 5.00',
    );
    expect(refusals(result)).toEqual(['2 row-two-prices', '4 row-two-prices']);
    expect(result.refused[0]?.text).toContain('2 and 4');
    expect(left(result)).toEqual(['5 repeated-row']);
    expect(itemsOf(result)).toMatchObject([{ mpn: 'A-2', net: '5.00' }]);
  });

  it('so it is between sheets, and each row is still told of once', () => {
    const sheets = [
      `${HEAD}A-1 | Acme | Pen | EA | 4.00\nA-2 | Acme | Ink | EA | 5.00`,
      `${HEAD}A-1 | Acme | Pen | EA | 4.10\nA-2 | Acme | Ink | EA | 5.00`,
    ];
    const result = importOf(sheets);
    expect(refusals(result)).toEqual(['2 row-two-prices', '2 row-two-prices']);
    expect(result.refused[1]).toMatchObject({ sheet: 'Prices 2' });
    expect(left(result)).toEqual(['3 repeated-row']);
    expect(result).toMatchObject({ read: 4, kept: 1 });
  });

  it('one item by the piece and by the box is two offers', () => {
    expect(one('A-1 | Acme | Pen | EA | 4.00\nA-1 | Acme | Pen | BX | 40.00').kept).toBe(2);
  });

  it('skips totals, section headings, repeated headings, notes and blanks, each with its reason', () => {
    const result = importOf(
      `${HEAD}PENS\nA-1 | Acme | Pen | EA | 4.00\n${HEAD}A-2 | Acme | Ink | EA | 5.00\n | | Total | | 9.00\nPrices are firm.`,
    );
    expect(left(result)).toEqual(['2 section', '4 repeated-header', '6 subtotal', '7 note']);
    expect(result.kept).toBe(2);
  });

  it('formula text, markup and "__proto__" are only text', () => {
    const result = one('__proto__ | =HYPERLINK("x") | <b>Pen</b> | EA | 4.00');
    expect(itemsOf(result)).toEqual([
      { mpn: '__proto__', manufacturer: '=HYPERLINK("x")', description: '<b>Pen</b>', unit: 'EA', net: '4.00' },
    ]);
    const headed = importOf('__proto__ | constructor | SKU | Unit | Net Price\nx | y | 1 | EA | 4.00');
    expect(itemsOf(headed)).toEqual([{ sku: '1', unit: 'EA', net: '4.00' }]);
  });

  it('text longer than a price list can hold is refused, not cut', () => {
    expect(refusals(one(`A-1 | Acme | ${'long '.repeat(900)} | EA | 4.00`))).toEqual(['2 row-not-valid']);
  });

  it('rows of other contracts are left out and named; a number that is only likely is taken with a warning', () => {
    const head = 'SKU | Unit | Net Price | Contract Number\n';
    const result = importOf(`${head}1 | EA | 4.00 | 121923-ABC\n2 | EA | 5.00 | R190303\n3 | EA | 6.00 | 121923`, {
      contract: { number: '121923-ABC' },
    });
    expect(left(result)).toEqual(['3 other-contract']);
    expect(result.kept).toBe(2);
    expect(codes(result.findings)).toEqual(expect.arrayContaining(['other-contracts', 'contract-likely']));
  });

  it('vendors that are not the supplier are said', () => {
    const result = importOf('Vendor | Mfr Part # | Unit | Net Price\nInvictus | X1 | EA | 4.00');
    expect(codes(result.findings)).toContain('vendor-column');
    const own = importOf('Vendor | Mfr Part # | Unit | Net Price\nSupplier One, Inc. | X1 | EA | 4.00');
    expect(codes(own.findings)).not.toContain('vendor-column');
  });

  it('a title that names another contract is said', () => {
    const text = `Price list for contract R190303\n${HEAD}A-1 | Acme | Pen | EA | 4.00`;
    expect(codes(importOf(text).findings)).toContain('title-names-other-contract');
    expect(codes(importOf(text, { contract: { number: 'R190303' } }).findings)).not.toContain(
      'title-names-other-contract',
    );
  });

  it('an empty template says so', () => {
    const result = importOf(`Products\n${HEAD}`);
    expect(result.priceList).toBeNull();
    expect(codes(result.findings)).toEqual(expect.arrayContaining(['nothing-to-import', 'no-data-rows']));
  });

  it('two groups of prices are for the user to choose between, and a mapping chooses', () => {
    const text =
      'SKU | Current Description | Unit | Current Unit Price | Proposed Description | Proposed Unit Price\n1 | Pen | EA | 4.00 | Pen | 4.50';
    const result = importOf(text);
    expect(result.priceList).toBeNull();
    expect(codes(result.findings)).toContain('price-groups');
    expect(result).toMatchObject({ read: 1, kept: 0 });
    const mapping = { format: 'coopdesk-mapping-1' as const, columns: { net: 'Proposed Unit Price' } };
    expect(itemsOf(importOf(text, { mapping }))).toMatchObject([{ sku: '1', net: '4.50' }]);
  });

  it('a single group of "Current" columns needs no choice', () => {
    expect(itemsOf(importOf('SKU | Current Description | Unit | Current Unit Price\n1 | Pen | EA | 4.00'))).toEqual([
      { sku: '1', description: 'Pen', unit: 'EA', net: '4.00' },
    ]);
  });

  it('an item number of unsaid kind is the supplier’s own; a part number beside a maker is the maker’s', () => {
    expect(itemsOf(importOf('Item # | Description | Unit | Net Price\n77 | Pen | EA | 4.00'))).toMatchObject([
      { sku: '77' },
    ]);
    expect(itemsOf(importOf('Part Number | Manufacturer | Unit | Net Price\n77 | Bic | EA | 4.00'))).toMatchObject([
      { mpn: '77' },
    ]);
  });

  it('several sheets make one list; sheets without a table are said and left', () => {
    const result = importOf([
      `${HEAD}A-1 | Acme | Pen | EA | 4.00`,
      'Read this first',
      `${HEAD}A-2 | Acme | Ink | EA | 5.00`,
    ]);
    expect(result.kept).toBe(2);
    expect(codes(result.findings)).toContain('sheet-without-table');
    const only = importOf([`${HEAD}A-1 | Acme | Pen | EA | 4.00`, `${HEAD}A-2 | Acme | Ink | EA | 5.00`], {
      sheets: ['Prices 2'],
    });
    expect(itemsOf(only)).toMatchObject([{ mpn: 'A-2' }]);
  });

  it('a fault that runs through the list is said a few times and then counted, and every row is still refused', () => {
    const rows = Array.from({ length: 50 }, (_, index) => `A-${index} | Acme | Pen | EA | BAD`).join('\n');
    const result = one(rows);
    expect(result.refused).toHaveLength(50);
    expect(result.findings.length).toBeLessThan(30);
  });

  it('a first day that cannot be read leaves open whether the price holds; none stated does not', () => {
    const head = 'SKU | Description | UOM | Net Price | Effective Date';
    const result = importOf(
      `${head}\n1 | Pen | EA | 4.00 | BAD_DATE\n2 | Ink | EA | 5.00 | N/A\n3 | Pad | EA | 6.00 | 1/1/2026`,
    );
    expect(refusals(result)).toEqual(['2 row-day-unreadable']);
    expect(result.kept).toBe(2);
  });
});
