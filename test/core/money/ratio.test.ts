import fc from 'fast-check';
import { Decimal } from '../../../core/money/decimal';
import { Ratio } from '../../../core/money/ratio';
import { dec } from '../../helpers/makers';

const positive = fc.integer({ min: 1, max: 100000 }).map((n) => Decimal.of(String(n)));

describe('Ratio', () => {
  test('a piece of a box of six: 1,499.50 a box is no exact price a piece (DOMAIN §8.6)', () => {
    const ratio = new Ratio(dec('1'), dec('6'));
    expect(ratio.pricePerLineUnit(dec('1499.5'), 5).toText()).toBe('249.91667');
    expect(ratio.givesWhole(dec('12'))).toBe(true);
    expect(ratio.givesWhole(dec('13'))).toBe(false);
  });

  test('a third of a box never reaches a whole one by rounding', () => {
    const ratio = new Ratio(dec('1'), dec('3'));
    expect(ratio.convert(dec('2')).compareTo(dec('1'))).toBe(-1);
    expect(ratio.convert(dec('3')).equals(dec('1'))).toBe(true);
  });

  test.each([['0'], ['-1']])('refuses a ratio of %s: a unit cannot hold that many', (numerator) => {
    expect(() => new Ratio(dec(numerator), dec('1'))).toThrow('above zero');
  });

  test('law: whole packs convert to whole numbers, and no threshold is reached early', () => {
    fc.assert(
      fc.property(positive, positive, (pack, count) => {
        const ratio = new Ratio(Decimal.ONE, pack);
        expect(ratio.convert(count.times(pack)).equals(count)).toBe(true);
        const oneShort = count.times(pack).minus(Decimal.of('0.001'));
        expect(ratio.convert(oneShort).compareTo(count)).toBe(-1);
      }),
    );
  });
});
