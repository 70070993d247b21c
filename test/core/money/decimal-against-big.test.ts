import Big from 'big.js';
import * as fc from 'fast-check';
import { Decimal } from '../../../core/money/decimal';

/** Numbers around every border between what is reckoned in safe integers and what is left to the library. */
const number = fc.oneof(
  fc.stringMatching(/^-?[0-9]{1,4}(\.[0-9]{1,4})?$/),
  fc.stringMatching(/^-?[0-9]{1,20}(\.[0-9]{1,20})?$/),
  fc.stringMatching(/^-?[0-9]{14,17}(\.[0-9]{1,3})?$/),
  fc.stringMatching(/^-?0\.0{5,20}[0-9]{1,5}$/),
  fc.stringMatching(/^-?[0-9]{1,3}e-?[0-9]$/),
  fc.constantFrom('-0', '0.00', '9007199254740991', '9007199254740992', '-9007199254740993', '0.5', '2.5', '-2.5'),
  fc.constantFrom('1000', '999999', '1000000000000000', '0.000000000000001', '0.0000000000000001'),
);
const MODES = { down: 0, 'half-up': 1, 'half-even': 2, up: 3 } as const;
const mode = fc.constantFrom(...(Object.keys(MODES) as (keyof typeof MODES)[]));
const places = fc.integer({ min: 0, max: 32 });

function plain(big: Big): string {
  return big.eq(0) ? '0' : big.toFixed();
}

test('sums, differences and products are those of the library', () => {
  fc.assert(
    fc.property(number, number, (first, second) => {
      const [a, b] = [Decimal.of(first), Decimal.of(second)];
      const [x, y] = [new Big(first), new Big(second)];
      expect(a.plus(b).toText()).toBe(plain(x.plus(y)));
      expect(a.minus(b).toText()).toBe(plain(x.minus(y)));
      expect(a.times(b).toText()).toBe(plain(x.times(y)));
      expect(a.compareTo(b)).toBe(x.cmp(y));
      expect(a.equals(b)).toBe(x.eq(y));
      expect([a.isZero(), a.isNegative(), a.isPositive()]).toEqual([x.eq(0), x.lt(0), x.gt(0)]);
      expect(a.isWhole()).toBe(x.round(0, 0).eq(x));
    }),
    { numRuns: 1000 },
  );
});

test('quotients and rounded figures are those of the library', () => {
  fc.assert(
    fc.property(number, number, places, mode, (first, second, kept, way) => {
      const [a, b] = [Decimal.of(first), Decimal.of(second)];
      expect(a.rounded({ places: kept, mode: way }).toText()).toBe(plain(new Big(first).round(kept, MODES[way])));
      if (b.isZero()) {
        expect(() => a.dividedBy(b, { places: kept, mode: way })).toThrow();
        return;
      }
      const Calculator = Big();
      Calculator.DP = kept;
      Calculator.RM = MODES[way];
      const quotient = new Calculator(first).div(second);
      expect(a.dividedBy(b, { places: kept, mode: way }).toText()).toBe(plain(quotient));
    }),
    { numRuns: 1000 },
  );
});

test('one number has one form, however it came about', () => {
  fc.assert(
    fc.property(number, number, (first, second) => {
      const [a, b] = [Decimal.of(first), Decimal.of(second)];
      expect(a.plus(b).minus(b)).toEqual(a);
      expect(a.negated().negated()).toEqual(a);
      expect(Decimal.of(a.toText())).toEqual(a);
      expect(Decimal.of(a.toMoney())).toEqual(a);
    }),
    { numRuns: 1000 },
  );
});
