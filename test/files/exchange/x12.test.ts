import { codes } from '../../helpers/makers';
import { changed, exchangeText, imported, importExchange, itemsIn, refusedIn, utf8 } from '../../helpers/exchange';

const FILE = 'x12-832.edi';
/** A change that keeps the number of segments. */
const swapped = (from: string, to: string) => changed(FILE, [from, to]);

describe('X12 832', () => {
  it('reads numbers, packs, prices by code and quantity, and days', () => {
    const result = imported(exchangeText(FILE));
    expect(result.priceList).toMatchObject({ effectiveFrom: '2026-01-01', effectiveTo: '2026-12-31' });
    expect(itemsIn(result)[2]).toEqual({
      sku: '0500001',
      mpn: 'PEN-12',
      gtin: '00012345678905',
      description: 'PENS, BLACK',
      unit: 'BX',
      pack: { quantity: '12', unit: 'EA' },
      net: '6.00',
      list: '9.00',
      tiers: { basis: 'quantity', over: 'line', tiers: [{ from: '50', net: '5.40' }] },
    });
  });

  it('CAT is the catalogue’s price: a list price, and no contract price (figures of DOMAIN §8.6)', () => {
    const result = imported(exchangeText(FILE));
    expect(itemsIn(result).slice(0, 2)).toMatchObject([
      { sku: '0073155', unit: 'CA', list: '99.99' },
      { sku: '0444067', unit: 'CA', list: '9.90' },
    ]);
    expect(itemsIn(result)[0]).not.toHaveProperty('net');
    expect(codes(result.findings)).toContain('list-price-only');
  });

  it('10 x 1000 CA in a CA does not say of what, so no pack is kept', () => {
    const result = imported(exchangeText(FILE));
    expect(itemsIn(result)[0]).not.toHaveProperty('pack');
    expect(codes(result.findings)).toContain('pack-left-out');
  });

  it('a line end inside ISA is said and read over: the separators are counted', () => {
    const result = imported(swapped('*0800*U*', '*08\n00*U*'));
    expect(result.kept).toBe(3);
    expect(codes(result.findings)).toContain('catalogue-envelope');
  });

  it('ISA of a wrong width is said', () => {
    const result = imported(swapped('ISA*00*          *', 'ISA*00*            *'));
    expect(result.kept).toBe(3);
    expect(codes(result.findings)).toContain('catalogue-envelope');
  });

  it('other separators, line ends as separators, a mark before, and lines cut at 80 signs', () => {
    const other = exchangeText(FILE).replace(/\*/g, '|').replace(/~\n/g, "'\n");
    const lines = exchangeText(FILE).replace(/~\n/g, '\n');
    const marked = `\ufeff${exchangeText(FILE)}`;
    const crlf = exchangeText(FILE).replace(/~\n/g, '\r\n');
    for (const text of [other, lines, marked, crlf]) expect(imported(text).kept).toBe(3);
    const joined = exchangeText(FILE).replace(/\n/g, '');
    const folded = (joined.match(/.{1,80}/g) ?? []).join('\r\n');
    const result = imported(folded);
    expect(itemsIn(result)).toEqual(itemsIn(imported(exchangeText(FILE))));
    expect(codes(result.findings)).toEqual(expect.arrayContaining(['catalogue-line-ends']));
  });

  it.each([
    ['fewer items than CTT says', 'CTT*3', 'CTT*329', ['catalogue-count']],
    ['fewer segments than SE says', 'SE*24', 'SE*1659', ['catalogue-count']],
    ['a count that is none', 'CTT*3', 'CTT*x', ['catalogue-count']],
    ['more groups than IEA says', 'IEA*1*', 'IEA*2*', ['catalogue-count']],
    ['the end of another set', '*0001~\nGE', '*0002~\nGE', ['catalogue-count']],
    ['the end of another interchange', 'IEA*1*000000001', 'IEA*1*000000009', ['catalogue-count']],
    ['no end', 'GE*1*1~\nIEA*1*000000001~\n', '', ['catalogue-cut-off']],
    ['an order', 'ST*832*', 'ST*850*', ['catalogue-other-document']],
    ['no set at all', 'ST*832*', 'XT*832*', ['catalogue-broken']],
    ['changes to an earlier catalogue', 'BCT*PC*SPRING', 'BCT*PC*SPRING********04', ['catalogue-partial']],
    ['ISA cut short', '*U*00401*000000001*0*P*>~', '~', ['catalogue-broken']],
    [
      'ISA that says segments end otherwise',
      '*P*>~',
      '*P*>',
      ['catalogue-count', 'catalogue-count', 'catalogue-count'],
    ],
    ['ISA that does not say how segments end', '*P*>~\n', '*P*>', ['catalogue-broken']],
  ])('%s: nothing is taken', (_, from, to, expected) => {
    expect(importExchange(swapped(from, to))).toEqual(expected);
  });

  it('a file cut off anywhere gives nothing', () => {
    const text = exchangeText(FILE);
    for (const share of [0.2, 0.5, 0.8, 0.97])
      expect(Array.isArray(importExchange(text.slice(0, text.length * share)))).toBe(true);
  });

  it.each([
    ['a price that is no number', 'CON*6.00', 'CON*6,00', 'article-price-unreadable'],
    ['a price to be multiplied', 'CON*6.00*1*BX', 'CON*6.00*1*BX*DIS*.8', 'article-price-condition'],
    ['prices per different units', 'CON*5.40*50*BX', 'CON*5.40*50*EA', 'article-broken'],
    ['two prices from one quantity', 'CON*5.40*50', 'CON*5.40*1', 'article-two-prices'],
    [
      'an item without number or text',
      'LIN*3*VC*0500001*MG*PEN-12*UP*012345678905~\nPID*F****PENS, BLACK',
      'LIN*3~\nPID*F',
      'article-without-item',
    ],
  ])('%s: that item is refused, the others are kept', (_, from, to, code) => {
    const result = imported(swapped(from, to));
    expect(result).toMatchObject({ read: 3, kept: 2 });
    expect(refusedIn(result)).toEqual([`18 ${code}`]);
  });

  it('an item that begins later is refused, and one without an end ends no list', () => {
    const later = swapped('PID*F****LIDS', 'DTM*007*20260601');
    expect(refusedIn(imported(later))).toEqual(['14 article-not-valid-then']);
    expect(imported(swapped('DTM*036*20261231', 'DTM*090*20261231')).priceList).not.toHaveProperty('effectiveTo');
  });

  it('a date after a price is that price’s own', () => {
    const result = imported(swapped('CTP**RES*11.00*1*BX', 'DTM*036*20260630'));
    expect(result.priceList?.effectiveTo).toBe('2026-06-30');
  });

  it('without a currency the contract’s is taken, and it is said', () => {
    expect(codes(imported(swapped('CUR*SE*USD', 'CUR*SE')).findings)).toContain('catalogue-currency-not-stated');
    expect(imported(swapped('CUR*SE*USD', 'CUR*SE*CAD')).kept).toBe(0);
  });

  it('bytes that are no text are said', () => {
    const bytes = utf8(exchangeText(FILE));
    bytes.fill(0, 120, 900);
    expect(importExchange(bytes)).toEqual(['catalogue-broken']);
  });
});
