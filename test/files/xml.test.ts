import { attribute, readXml } from '../../files/xml';

const utf8 = (text: string) => new TextEncoder().encode(text);

function heard(bytes: Uint8Array): string {
  let said = '';
  const result = readXml(bytes, {
    open: (name, tag) => (said += `<${name}${attribute(tag, 'r') ?? ''}>`),
    text: (text) => (said += text),
    close: (name) => (said += `</${name}>`),
  });
  return result.ok ? said : `! ${result.problem}`;
}

describe('readXml', () => {
  it('hears names without prefixes, entities and CDATA', () => {
    expect(heard(utf8('<x:a xmlns:x="u"><x:b r="7">1 &lt; 2 &#65;<![CDATA[<raw>]]></x:b></x:a>'))).toBe(
      '<a><b7>1 < 2 A<raw></b></a>',
    );
  });

  it('reads UTF-8 with a mark and UTF-16 either way', () => {
    expect(heard(utf8('\ufeff<a>é</a>'))).toBe('<a>é</a>');
    const units = Array.from('<?xml version="1.0" encoding="UTF-16"?><a>é</a>', (sign) => sign.charCodeAt(0));
    expect(heard(new Uint8Array(units.flatMap((unit) => [unit & 255, unit >> 8])))).toBe('<a>é</a>');
    expect(heard(new Uint8Array([0xfe, 0xff, ...units.flatMap((unit) => [unit >> 8, unit & 255])]))).toBe('<a>é</a>');
  });

  it('reads text and characters beyond the first plane across its own chunks', () => {
    const long = 'é🖨'.repeat(200_000);
    expect(heard(utf8(`<a>${long}</a>`))).toBe(`<a>${long}</a>`);
  });

  it.each([
    ['nothing', ''],
    ['a tag never closed', '<a><b></a>'],
    ['a text cut off', '<a>tex'],
    ['two roots', '<a/><b/>'],
    ['an unknown prefix', '<x:a/>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['an entity of its own', '<!DOCTYPE a [<!ENTITY e "boom">]><a>&e;</a>'],
    ['an outer entity', '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>'],
    ['a control character', '<a>\u0001</a>'],
    ['an attribute twice', '<a r="1" r="2"/>'],
    ['another encoding', '<?xml version="1.0" encoding="windows-1252"?><a/>'],
    ['tags nested without end', '<a>'.repeat(10_000)],
    ['attributes without end', `<a ${Array.from({ length: 5000 }, (_, at) => `b${at}=""`).join(' ')}/>`],
  ])('refuses %s', (_, text) => {
    expect(heard(utf8(text))).toMatch(/^! ./);
  });

  it('refuses bytes that are not UTF-8', () => {
    expect(heard(new Uint8Array([...utf8('<a>'), 0xe9, ...utf8('</a>')]))).toMatch(/^! /);
  });
});
