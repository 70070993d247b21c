import fc from 'fast-check';
import { restoreFromDescription } from '../../../core/items/restore-from-description';

test.each([
  ['7.52001E+12', 'AbilityOne NSN# 7520-01-386-1604 AbilityOne # 3861604 - 1 DZ', '7520-01-386-1604'],
  ['7.51E+12', "7510002236807: Binder Clips - 1/2' - DZ", '7510-00-223-6807'],
  ['7.52002E+12', 'MFG Part#:7520015654872 NIB - MFG Part: 5654872 NSN# 7520-01-565-4872', '7520-01-565-4872'],
  ['7.52E+12', '7519998000000 pens', '7519-99-800-0000'],
  ['1.00E+262', 'Tool 100-E260 assembly', '100-E260'],
  ['1.23E+11', 'code 123456789012', '123456789012'],
])('%s in "%s"', (damaged, description, expected) =>
  expect(restoreFromDescription(damaged, description)).toBe(expected),
);

test.each<[string, string | null]>([
  ['7.52001E+12', null],
  ['7.52001E+12', ''],
  ['7.52001E+12', '7520 HIGHLIGHTER 5-PACK'],
  ['7.52001E+12', 'NSN# 7510-01-386-1604'],
  ['7.52001E+12', '7520-01-386-1604 or 7520-01-386-1605'],
  ['7.52001E+12', '752001386160'],
  ['7.52E+12', '7530000000000'],
  ['15-Oct', '7520-01-386-1604'],
  ['CF280A', '7520-01-386-1604'],
])('nothing for %s in "%s"', (damaged, description) => expect(restoreFromDescription(damaged, description)).toBeNull());

test('whatever Excel shows for 13 digits is led back to them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000000000000, max: 9999990000000 }), (number) => {
      const [mantissa = '', exponent = ''] = number.toExponential(5).split('e+');
      const shown = `${String(Number(mantissa))}E+${exponent}`;
      expect(restoreFromDescription(shown, `item ${number} here`)?.replace(/-/g, '')).toBe(String(number));
    }),
  );
});
