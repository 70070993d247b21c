import fc from 'fast-check';
import { readGtin } from '../../../core/items/gtin';

/** DOMAIN §8.7: the seven 15-digit codes of the core list are valid. */
const CORE_LIST = [
  ...['000735854786571', '000735854108380', '000735854919214', '000735854994013'],
  ...['000735854926175', '000735854748067', '000735854795375'],
];

test.each([...CORE_LIST, '012345678905', '12345678905', '0 12345 67890 5', '00012345678905'])('%s is valid', (text) => {
  expect(readGtin(text)).toHaveProperty('gtin14');
});

test.each([
  '012345678901',
  '8712670911213',
  '1234567890123',
  '',
  '0',
  '00000000000000',
  'CF280A',
  '1.23E+11',
  '123',
  '123456789012345678',
])('"%s" is not, and says why', (text) => expect(readGtin(text)).toEqual({ bad: expect.stringMatching(/./) }));

test('zeros lost or added in front give the same code', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000000, max: 2000000000 }), fc.integer({ min: 0, max: 3 }), (body, zeros) => {
      const valid = [...'0123456789'].map((check) => `${body}${check}`).filter((text) => 'gtin14' in readGtin(text));
      expect(valid).toHaveLength(1);
      expect(readGtin(`${'0'.repeat(zeros)}${valid[0] ?? ''}`)).toEqual(readGtin(valid[0] ?? ''));
    }),
  );
});

test('one wrong digit is always noticed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CORE_LIST),
      fc.integer({ min: 3, max: 14 }),
      fc.integer({ min: 1, max: 9 }),
      (text, at, by) => {
        const wrong = String((Number(text.charAt(at)) + by) % 10);
        expect(readGtin(text.slice(0, at) + wrong + text.slice(at + 1))).toHaveProperty('bad');
      },
    ),
  );
});
