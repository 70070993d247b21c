import fc from 'fast-check';
import { fromSerial, isoText } from '../../../core/workbook/serial-date';

const iso = (serial: number, date1904 = false) => {
  const time = fromSerial(serial, date1904);
  return time === null ? null : isoText(time);
};

describe('fromSerial', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, null],
    [60.5, null],
    [61, '1900-03-01'],
    [36525, '1999-12-31'],
    [36585, '2000-02-29'],
    [45351.5, '2024-02-29T12:00:00'],
    [46351.5625, '2026-11-25T13:30:00'],
    [46351.999999, '2026-11-26'],
    [2958465, '9999-12-31'],
    [2958465.999999, null],
    [2958466, null],
    [0, null],
    [0.5, null],
    [-1, null],
    [NaN, null],
    [Infinity, null],
  ])('serial %p of the 1900 system is %p', (serial, day) => {
    expect(iso(serial)).toBe(day);
  });

  it.each([
    [0, '1904-01-01'],
    [60, '1904-03-01'],
    [44889, '2026-11-25'],
    [2957003, '9999-12-31'],
    [2957004, null],
    [-0.5, null],
  ])('serial %p of the 1904 system is %p', (serial, day) => {
    expect(iso(serial, true)).toBe(day);
  });

  it('agrees with the calendar of the platform on every day after February 1900', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), fc.nat(86_399), (serial, seconds) => {
        const wanted = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000 + seconds * 1000);
        const text = wanted.toISOString().slice(0, 19);
        expect(iso(serial + seconds / 86_400)).toBe(seconds === 0 ? text.slice(0, 10) : text);
        expect(fromSerial(serial, false)?.weekday).toBe(wanted.getUTCDay());
      }),
    );
  });

  it('the two systems lie 1,462 days apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2957003 }), (serial) => {
        expect(iso(serial, true)).toBe(iso(serial + 1462));
      }),
    );
  });
});
