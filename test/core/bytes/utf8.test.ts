import * as fc from 'fast-check';
import { decodeUtf8, encodeUtf8 } from '../../../core/bytes/utf8';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 80 }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
);

test('every text comes back, half surrogate pairs too', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const bytes = encodeUtf8(text);
      expect(decodeUtf8(bytes, 0, bytes.length)).toBe(text);
    }),
  );
});

test('well-formed text is what TextEncoder writes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(Buffer.from(encodeUtf8(text)).equals(Buffer.from(new TextEncoder().encode(text)))).toBe(true);
    }),
  );
});

test('a text longer than one call may be', () => {
  const text = 'coop '.repeat(20_000);
  const bytes = encodeUtf8(text);
  expect(decodeUtf8(bytes, 0, bytes.length)).toBe(text);
  expect(decodeUtf8(bytes, 5, 9)).toBe('coop');
});

test.each([
  ['a continuation without its lead', [0x80, 0x41], '\uFFFDA'],
  ['a lead whose rest is cut off', [0x41, 0xe2, 0x82], 'A\uFFFD\uFFFD'],
  ['a byte that stands nowhere', [0xff], '\uFFFD'],
])('%s gives the replacement character', (_, bytes, text) => {
  expect(decodeUtf8(Uint8Array.from(bytes), 0, bytes.length)).toBe(text);
});
