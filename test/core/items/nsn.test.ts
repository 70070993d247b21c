import { nsnTail, readNsn } from '../../../core/items/nsn';

test.each(['7520013861604', '7520-01-386-1604', 'NSN# 7520-01-386-1604', ' 7520 01 386 1604', '7520‐01‐386‐1604'])(
  '%s',
  (text) => {
    expect(readNsn(text)).toEqual({ nsn: '7520-01-386-1604' });
  },
);

test.each(['', '752001386160', '75200138616045', '7520-01-386-160A', '7.52001E+12', '7530002822507CASE'])(
  'not "%s"',
  (text) => {
    expect(readNsn(text)).toHaveProperty('bad');
  },
);

test('the last seven digits', () => expect(nsnTail('7520-00-240-2411')).toBe('2402411'));
