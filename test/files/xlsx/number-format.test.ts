import fc from 'fast-check';
import { numberFormat } from '../../../files/xlsx/number-format';
import { fromSerial } from '../../../core/workbook/serial-date';
import { shownDate, shownNumber } from '../../../files/xlsx/shown-text';

const kind = (code: string) => numberFormat(164, code).kind;

describe('numberFormat', () => {
  it('knows the built-in dates', () => {
    const dates = Array.from({ length: 64 }, (_, id) => id).filter((id) => numberFormat(id, undefined).kind === 'date');
    const wanted = [14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 47];
    expect(dates).toEqual([...wanted, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
  });

  it("lets the file's own text of a built-in id govern", () => {
    expect(numberFormat(14, '0.00').kind).toBe('number');
    expect(numberFormat(2, 'yyyy').kind).toBe('date');
  });

  it.each([
    'yyyy-mm-dd',
    'M/D/YY',
    'd. mmmm yyyy',
    '[$-409]d-mmm-yy;@',
    '[$-F800]dddd, mmmm dd, yyyy',
    'yyyy"year"m"month"',
    'mmm\\-yy',
    'h:mm AM/PM',
    'mm:ss.000',
    '[Red]yyyy',
    '[<40000]yyyy;0',
    'yyyy/mm/dd\\ hh:mm:ss',
  ])('takes %j for a date', (code) => {
    expect(kind(code)).toBe('date');
  });

  it.each([
    'General',
    'GENERAL',
    'Standard',
    '',
    '0',
    '#,##0.00',
    '0.00E+00',
    '@',
    '"day "0',
    '0 "lbs"',
    '0 lbs',
    '0\\d',
    '0_d',
    '*d0',
    '[h]:mm:ss',
    '[mm]:ss',
    '[$USD] 0.00',
    '[$-409]0.00',
    '"$"#,##0_);[Red]\\("$"#,##0\\)',
    '_(* "dash"_)',
    '0;"yyyy"',
    '"unclosed yyyy',
    '[unclosed yyyy',
    '\\',
  ])('takes %j for a number', (code) => {
    expect(kind(code)).toBe('number');
  });

  it('reads any text at all as a format', () => {
    fc.assert(fc.property(fc.string({ maxLength: 50 }), (code) => ['date', 'number'].includes(kind(code))));
  });
});

describe('shownNumber', () => {
  it.each([
    ['00000', 123, '00123'],
    ['00000', 1234567, undefined],
    ['000-000', 4567, '004-567'],
    ['000\\-00\\-0000', 123456789, '123-45-6789'],
    ['000-000', 1234567, '1234-567'],
    ['"HP-"0000', 12, 'HP-0012'],
    ['00000', 0, '00000'],
    ['00000', 12345, undefined],
    ['0', 7, undefined],
    ['0.00', 7, undefined],
    ['#,##0', 7000, undefined],
    ['"$"00', 7, '$07'],
    ['00%', 7, '700%'],
    ['0.00E+00', 7520010000000, undefined],
    ['General', 7520010000000, undefined],
    ['@', 42, undefined],
    ['00000', -5, undefined],
    ['00000', 1.5, undefined],
  ])('format %j shows %p as %p', (code, value, shown) => {
    expect(shownNumber(value, numberFormat(164, code))).toBe(shown);
  });

  it('padded digits read back as the value', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 2, max: 12 }), (value, places) => {
        const shown = shownNumber(value, numberFormat(164, '0'.repeat(places))) ?? String(value);
        expect(Number(shown)).toBe(value);
        expect(shown.length).toBe(Math.max(places, String(value).length));
      }),
    );
  });
});

describe('shownDate', () => {
  // Wednesday, 5 March 2025, 14:07:09.
  const time = fromSerial(45721 + (14 * 3600 + 7 * 60 + 9) / 86_400, false);

  it.each([
    ['d-mmm', '5-Mar'],
    ['mmm-yy', 'Mar-25'],
    ['m/d/yyyy', '3/5/2025'],
    ['dd.mm.yy', '05.03.25'],
    ['dddd, mmmm d, yyyy', 'Wednesday, March 5, 2025'],
    ['[$-409]ddd mmmmm;@', 'Wed M'],
    ['yyyy-mm-dd hh:mm:ss', '2025-03-05 14:07:09'],
    ['h:mm AM/PM', '2:07 PM'],
    ['mm:ss', '07:09'],
    ['m/d h:mm', '3/5 14:07'],
    ['yyyy"年"', '2025年'],
    ['[$-407]d. mmmm', undefined],
    ['[$-F800]dddd', undefined],
    ['ggge', undefined],
    ['ss.00', undefined],
  ])('format %j shows %p', (code, shown) => {
    expect(time && shownDate(time, numberFormat(164, code))).toBe(shown);
  });

  it('says nothing of formats that follow the system', () => {
    expect(time && shownDate(time, numberFormat(14, undefined))).toBeUndefined();
    expect(time && shownDate(time, numberFormat(16, undefined))).toBe('5-Mar');
  });
});
