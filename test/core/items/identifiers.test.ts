import fc from 'fast-check';
import { alphanumericId, foldId, withoutLeadingZeros, zerolessId } from '../../../core/items/identifiers';

describe('folding', () => {
  test.each([
    ['hps‐725163 ', 'HPS-725163'],
    ['ＣＦ２８０ａ', 'CF280A'],
    ['CF\u200b28\u00a00A\ufeff', 'CF280A'],
    ['a\u2212b\u2013c', 'A-B-C'],
    ['6000105-0010', '6000105-0010'],
    ['', ''],
  ])('%s', (text, folded) => expect(foldId(text)).toBe(folded));

  test.each([
    ['MAG-LH-BK', 'MAGLHBK'],
    ['CB337WN#140', 'CB337WN140'],
    ['--- ***', ''],
    ['\uFFFD', ''],
    ['№ 5', '5'],
    ['Ünit 7', 'ÜNIT7'],
  ])('letters and digits of %s', (text, id) => expect(alphanumericId(text)).toBe(id));

  test.each([
    ['054924', '54924'],
    ['02-21-3214', '2213214'],
    ['000', '000'],
    ['A00', 'A00'],
  ])('without leading zeros: %s', (text, id) => expect(zerolessId(text)).toBe(id));

  test('folds are stable, and blanks and case never matter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(foldId(foldId(text))).toBe(foldId(text));
        expect(alphanumericId(foldId(text))).toBe(alphanumericId(text));
        expect(withoutLeadingZeros(zerolessId(text))).toBe(zerolessId(text));
        expect(foldId(` ${text}\u00a0`)).toBe(foldId(text));
      }),
    );
  });

  test('a text of any length is folded to a bounded one', () => {
    expect(foldId('x'.repeat(100000)).length).toBeLessThan(1000);
  });
});
