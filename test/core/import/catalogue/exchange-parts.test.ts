import { exchangeDay } from '../../../../core/import/catalogue/exchange-day';
import { exactQuotient, exchangeNumber } from '../../../../core/import/catalogue/exchange-number';
import { exchangeUnit, sameExchangeUnit } from '../../../../core/import/catalogue/unit-codes';
import { dec } from '../../../helpers/makers';

describe('days, numbers and units of exchange files', () => {
  it.each([
    ['2026-02-28', '2026-02-28'],
    ['20260228', '2026-02-28'],
    [' 2026-02-28T23:59:59-05:00 ', '2026-02-28'],
    ['2026-02-28Z', '2026-02-28'],
    ['2026-02-30', null],
    ['20261301', null],
    ['2026-02', null],
    ['02/28/2026', null],
    ['2026-02-28 or so'.replace(' ', ''), null],
    ['260228', null],
    ['', null],
  ])('the day of %j is %j', (text, day) => {
    expect(exchangeDay(text)).toBe(day);
  });

  it.each([
    ['12.50', '12.5'],
    ['.0377', '0.0377'],
    ['0', '0'],
    ['+5', '5'],
    ['7.', '7'],
    ['-1', null],
    ['1,5', null],
    ['1e3', null],
    ['0x10', null],
    ['NaN', null],
    ['1 000', null],
    ['9'.repeat(21), null],
    ['', null],
  ])('the number of %j is %j', (text, number) => {
    expect(exchangeNumber(text)?.toText() ?? null).toBe(number);
  });

  it('a quotient without an end is none', () => {
    expect(exactQuotient(dec('1'), dec('8'))?.toText()).toBe('0.125');
    expect(exactQuotient(dec('1'), dec('3'))).toBeNull();
    expect(exactQuotient(dec('1'), dec('0'))).toBeNull();
  });

  it('a unit code that two lists read differently is taken as neither, where the UN’s list holds', () => {
    expect(exchangeUnit('CA', 'american', [])).toEqual({ unit: 'CA', note: null });
    expect(exchangeUnit('ca', 'un', [])).toEqual({ unit: 'ca (UN list: can)', note: 'unit-of-two-lists' });
    expect(exchangeUnit('PCE', 'un', [])).toEqual({ unit: 'PCE', note: null });
    expect(exchangeUnit('CT', 'american', [])).toMatchObject({ note: 'unit-unclear' });
    expect(exchangeUnit('CT', 'american', ['CARTON'])).toMatchObject({ note: null });
    expect(exchangeUnit('XYZ', 'american', [])).toMatchObject({ note: 'unit-unclear' });
  });

  it('units are the same by code or by letters', () => {
    expect(sameExchangeUnit('EA', 'C62')).toBe(true);
    expect(sameExchangeUnit('xyz', ' XYZ')).toBe(true);
    expect(sameExchangeUnit('EA', 'BX')).toBe(false);
    expect(sameExchangeUnit('CT', 'BX')).toBe(false);
  });
});
