import { numberFormat } from '../../../files/xlsx/number-format';
import { shownNumber } from '../../../files/xlsx/shown-text';

const shown = (value: number, code: string) => shownNumber(value, numberFormat(200, code));

describe('shownNumber', () => {
  test.each([
    [0.375, '0.0%', '37.5%'],
    [0.57, '0%', '57%'],
    [0.865, '0.0 %', '86.5%'],
    [-0.02, '0.00%', '-2.00%'],
    [123, '00000', '00123'],
    [7520013861604, '0000-00-000-0000', '7520-01-386-1604'],
  ])('%s in %s is seen as %s', (value, code, text) => {
    expect(shown(value, code)).toBe(text);
  });

  test.each([
    [12.5, '#,##0.00'],
    [12345, '0'],
    [0.5, '0.00"% of list"'],
  ])('%s in %s says no more than its value', (value, code) => {
    expect(shown(value, code)).toBeUndefined();
  });

  test('the built-in percent formats need no text of their own', () => {
    expect(shownNumber(0.125, numberFormat(9, undefined))).toBe('13%');
    expect(shownNumber(0.125, numberFormat(10, undefined))).toBe('12.50%');
  });
});
