import { readdirSync } from 'node:fs';
import { EXCHANGE_FORMATS, exchangeFormatOf } from '../../../files/exchange/index';
import { exchangeText, utf8 } from '../../helpers/exchange';

const NOT_FORMATS = ['index.ts', 'exchange-format.ts'];

describe('exchange formats', () => {
  it('every format has a file and a line in the list', async () => {
    const files = readdirSync('files/exchange').filter((name) => name.endsWith('.ts') && !NOT_FORMATS.includes(name));
    const ids = EXCHANGE_FORMATS.map(({ id }) => id);
    expect(ids.slice().sort()).toEqual(files.map((name) => name.replace('.ts', '')).sort());
    for (const id of ids) {
      const module = (await import(`../../../files/exchange/${id}`)) as Record<string, unknown>;
      expect(module[id]).toBe(EXCHANGE_FORMATS.find((format) => format.id === id));
    }
  });

  it.each([
    ['bmecat12.xml', 'bmecat'],
    ['bmecat2005.xml', 'bmecat'],
    ['x12-832.edi', 'x12'],
    ['ubl-catalogue.xml', 'ubl'],
    ['ubl-quotation.xml', 'ubl'],
    ['cxml-index.xml', 'cxml'],
    ['cxml-basket.xml', 'cxml'],
    ['catalogue.cif', 'cif'],
  ])('%s is known by its content, by one format alone', (name, id) => {
    const text = exchangeText(name);
    expect(EXCHANGE_FORMATS.filter(({ recognises }) => recognises(text)).map((format) => format.id)).toEqual([id]);
    const units = Array.from(`\ufeff${text}`, (sign) => sign.charCodeAt(0));
    const utf16 = new Uint8Array(units.flatMap((unit) => [unit & 255, unit >> 8]));
    for (const bytes of [utf8(text), utf8(`\ufeff${text}`), utf16]) expect(exchangeFormatOf(bytes)?.id).toBe(id);
  });

  it.each([
    ['nothing', ''],
    ['a table', 'SKU,Description,UOM,Net Price\n1,Pen,EA,4.00\n'],
    ['a table whose first heading begins with ISA', 'ISABEL,Price\n1,2\n'],
    ['a web page', '<!DOCTYPE html><html><body>BMECAT</body></html>'],
    ['some other XML', '<?xml version="1.0"?><prices><BMECAT/></prices>'],
    ['a Catalogue that is not UBL’s', '<Catalogue><CatalogueLine/></Catalogue>'],
    ['a comment that never ends', '<!-- <BMECAT>'],
    ['a longer name', '<BMECATALOG version="1.2"/>'],
    ['JSON', '{"format":"CIF_I_V3.0"}'],
  ])('%s is none', (_, text) => {
    expect(exchangeFormatOf(utf8(text))).toBeNull();
  });

  it('the zip of a workbook is none', () => {
    expect(exchangeFormatOf(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]))).toBeNull();
  });
});
