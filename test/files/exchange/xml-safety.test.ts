import { changed, exchangeText, imported, importExchange, utf8 } from '../../helpers/exchange';

const FILE = 'bmecat12.xml';
const EUR = { currency: 'EUR', term: { start: '2000-01-01', initialEnd: '2002-12-31', currentEnd: '2002-12-31' } };

/** The bytes of a text with one sign a byte. */
const latin1 = (text: string) => new Uint8Array(Array.from(text, (sign) => sign.charCodeAt(0)));

describe('XML of strangers', () => {
  it.each([
    ['ISO-8859-1', 'St\u00fcck'],
    ['windows-1252', 'St\u00fcck'],
  ])('%s is read where it is declared', (encoding, word) => {
    const text = changed(FILE, ['encoding="UTF-8"', `encoding="${encoding}"`], ['Chair, 200', word]);
    const result = imported(latin1(text), { contract: EUR });
    expect(result.priceList?.items[3]?.description).toContain(word);
  });

  it('bytes that are not in the declared encoding are refused, not guessed', () => {
    expect(importExchange(latin1(changed(FILE, ['Chair, 200', 'St\u00fcck'])))).toEqual(['catalogue-broken']);
  });

  it('an encoding that is not known is refused', () => {
    expect(importExchange(changed(FILE, ['UTF-8', 'UTF-7']))).toEqual(['catalogue-broken']);
  });

  it('entities of the file’s own are never expanded', () => {
    const bomb =
      '<!DOCTYPE BMECAT [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
    for (const entity of ['&b;', '&x;'])
      expect(
        importExchange(
          changed(FILE, ['<!DOCTYPE BMECAT SYSTEM "bmecat_new_catalog_1_2.dtd">', bomb], ['Chair, 200', entity]),
        ),
      ).toEqual(['catalogue-broken']);
  });

  it('tags nested without end, and an element of very many others, are refused', () => {
    const deep = changed(FILE, ['Chair, 200', '<a>'.repeat(500)]);
    expect(importExchange(deep)).toEqual(['catalogue-broken']);
    const wide = changed(FILE, ['Chair, 200', '<a/>'.repeat(60_000)]);
    expect(importExchange(wide)).toEqual(['catalogue-broken']);
  });

  it('a very long text is cut, not kept', () => {
    const long = imported(changed(FILE, ['Chair, 200', 'x'.repeat(1_000_000)]), { contract: EUR });
    expect(long.priceList?.items[3]?.description?.length).toBeLessThanOrEqual(4000);
  });

  it('names of JavaScript’s own are words like others', () => {
    const text = changed(FILE, [
      '<SUPPLIER_AID>FACTOR',
      '<__proto__ constructor="x">1</__proto__><SUPPLIER_AID>__proto__',
    ]);
    expect(imported(text, { contract: EUR }).priceList?.items[3]?.sku).toBe('__proto__');
  });

  it('all on one line is read as well, and articles stay apart', () => {
    const line = exchangeText(FILE).replace(/\n\s*/g, '');
    const result = imported(utf8(line), { contract: EUR });
    expect(result).toMatchObject({ read: 4, kept: 4 });
  });
});
