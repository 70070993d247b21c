import fc from 'fast-check';
import { cellBody } from '../../../files/xlsx-patch/cell-xml';
import { daySerial } from '../../../files/xlsx-patch/day-serial';
import { fromSerial, isoText } from '../../../core/workbook/serial-date';

const inner = (cell: Parameters<typeof cellBody>[0], date1904 = false) => cellBody(cell, '', date1904)?.inner;

describe('numbers', () => {
  test.each([
    ['42.81875', '<v>42.81875</v>'],
    ['1e-7', '<v>0.0000001</v>'],
    ['-0', '<v>0</v>'],
    ['123456789012345678.9', '<v>123456789012345678.9</v>'],
  ])('%s is written exactly', (number, xml) => {
    expect(inner({ number, format: 'money' })).toBe(xml);
  });

  test('a percent figure is stored as a spreadsheet does', () => {
    expect(inner({ number: '12.5', format: 'percent' })).toBe('<v>0.125</v>');
    expect(inner({ number: '0.07', format: 'percent' })).toBe('<v>0.0007</v>');
  });

  test.each(['', '1,200', '$5', 'NaN', '=1'])('%j is no number: a bug, not data', (number) => {
    expect(() => cellBody({ number, format: 'money' }, '', false)).toThrow();
  });
});

describe('texts', () => {
  test.each([
    ['=SUM(A1)', '=SUM(A1)'],
    ['a<b & "c"', 'a&lt;b &amp; &quot;c&quot;'],
    ['a\u0000\u0008b', 'ab'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['_x0041_', '_x005F_x0041_'],
    ['\uD83D\uDE00 \uD83D \uDE00', '\uD83D\uDE00  '],
  ])('%j', (text, xml) => {
    expect(inner({ text })).toBe(`<is><t xml:space="preserve">${xml}</t></is>`);
  });

  test('none is a blank cell', () => {
    expect(cellBody({ text: '' }, '', false)).toBeNull();
    expect(cellBody(null, '', false)).toBeNull();
  });

  test('one that is too long is cut where no character is cut in two', () => {
    const xml = inner({ text: `${'a'.repeat(32_766)}\uD83D\uDE00` }) ?? '';
    expect(/>(a+)</.exec(xml)?.[1]).toHaveLength(32_766);
    expect(xml).not.toMatch(/[\uD800-\uDFFF]/);
  });

  test('any text is inline and breaks nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const body = cellBody({ text: `x${text}` }, 'p:', false);
        expect(body?.attributes).toBe(' t="inlineStr"');

        expect(body?.inner).toMatch(
          /^<p:is><p:t xml:space="preserve">[^<>\u0000-\u0008\u000B\u000C\u000E-\u001F]*<\/p:t><\/p:is>$/,
        );
      }),
    );
  });
});

describe('days', () => {
  test.each([
    ['1900-01-01', false, 1],
    ['1900-02-28', false, 59],
    ['1900-03-01', false, 61],
    ['2026-11-25', false, 46_351],
    ['1904-01-01', true, 0],
    ['2026-11-25', true, 44_889],
  ])('%s, 1904: %s', (day, date1904, serial) => {
    expect(daySerial(day, date1904)).toBe(serial);
  });

  test('one that the date system cannot hold is written as text', () => {
    expect(daySerial('1899-12-31', false)).toBeNull();
    expect(daySerial('1903-12-31', true)).toBeNull();
    expect(cellBody({ day: '1899-12-31' }, '', false)?.attributes).toBe(' t="inlineStr"');
  });

  test.each(['2026-02-29', '2026-13-01', '26-01-01', 'soon'])('%s is no day: a bug, not data', (day) => {
    expect(() => daySerial(day, false)).toThrow();
  });

  test('the reader gives back the day that was written', () => {
    const days = fc.date({
      min: new Date('1904-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.boolean(), (date, date1904) => {
        const day = date.toISOString().slice(0, 10);
        const time = fromSerial(daySerial(day, date1904) ?? -1, date1904);
        expect(time === null ? null : isoText(time)).toBe(day);
      }),
    );
  });
});
