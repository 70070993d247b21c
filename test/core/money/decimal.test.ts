import fc from 'fast-check';
import { Decimal, sum } from '../../../core/money/decimal';
import type { Rounding } from '../../../core/money/rounding';

const of = Decimal.of;
const CENT = 2;

/** The reference: an integer and how many of its digits stand after the point. */
const scaled = fc.record({
  units: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
  places: fc.integer({ min: 0, max: 12 }),
});
type Scaled = { readonly units: bigint; readonly places: number };

function textOf({ units, places }: Scaled): string {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const text = places === 0 ? whole : `${whole}.${digits.slice(digits.length - places)}`;
  return units < 0n ? `-${text}` : text;
}

function same({ units, places }: Scaled, decimal: Decimal): boolean {
  return decimal.equals(of(textOf({ units, places })));
}

function toPlaces({ units, places }: Scaled, more: number): bigint {
  return units * 10n ** BigInt(more - places);
}

describe('exact arithmetic, against big integers', () => {
  it('adds and subtracts', () => {
    fc.assert(
      fc.property(scaled, scaled, (a, b) => {
        const places = Math.max(a.places, b.places);
        const [left, right] = [toPlaces(a, places), toPlaces(b, places)];
        expect(same({ units: left + right, places }, of(textOf(a)).plus(of(textOf(b))))).toBe(true);
        expect(same({ units: left - right, places }, of(textOf(a)).minus(of(textOf(b))))).toBe(true);
      }),
    );
  });

  it('multiplies and compares', () => {
    fc.assert(
      fc.property(scaled, scaled, (a, b) => {
        const product = { units: a.units * b.units, places: a.places + b.places };
        expect(same(product, of(textOf(a)).times(of(textOf(b))))).toBe(true);
        const places = Math.max(a.places, b.places);
        const [left, right] = [toPlaces(a, places), toPlaces(b, places)];
        expect(of(textOf(a)).compareTo(of(textOf(b)))).toBe(left < right ? -1 : left > right ? 1 : 0);
      }),
    );
  });

  it('takes a percentage off without losing a digit', () => {
    fc.assert(
      fc.property(scaled, fc.integer({ min: 0, max: 10_000 }), (a, basisPoints) => {
        const percent = of(textOf({ units: BigInt(basisPoints), places: 2 }));
        const expected = { units: a.units * BigInt(10_000 - basisPoints), places: a.places + 4 };
        expect(same(expected, of(textOf(a)).lessPercent(percent))).toBe(true);
      }),
    );
  });

  it.each(['half-up', 'half-even', 'up', 'down'] as const)('divides, rounding %s', (mode) => {
    fc.assert(
      fc.property(scaled, scaled, fc.integer({ min: 0, max: 12 }), (a, b, places) => {
        fc.pre(b.units !== 0n);
        // a / b to so many places, as one fraction of integers.
        const numerator = a.units * 10n ** BigInt(b.places + places);
        const denominator = b.units * 10n ** BigInt(a.places);
        const expected = { units: divided(numerator, denominator, mode), places };
        expect(same(expected, of(textOf(a)).dividedBy(of(textOf(b)), { places, mode }))).toBe(true);
      }),
    );
  });

  it.each(['half-up', 'half-even', 'up', 'down'] as const)('rounds %s', (mode) => {
    fc.assert(
      fc.property(scaled, fc.integer({ min: 0, max: 10 }), (a, places) => {
        const expected = divided(a.units * 10n ** BigInt(places), 10n ** BigInt(a.places), mode);
        expect(same({ units: expected, places }, of(textOf(a)).rounded({ mode, places }))).toBe(true);
      }),
    );
  });

  it('adds many up the same in any order', () => {
    fc.assert(
      fc.property(fc.array(scaled, { maxLength: 20 }), (all) => {
        const decimals = all.map((one) => of(textOf(one)));
        const total = all.reduce((units, one) => units + toPlaces(one, 12), 0n);
        expect(same({ units: total, places: 12 }, sum(decimals))).toBe(true);
        expect(sum([...decimals].reverse()).equals(sum(decimals))).toBe(true);
      }),
    );
  });
});

function divided(numerator: bigint, denominator: bigint, mode: 'half-up' | 'half-even' | 'up' | 'down'): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const [n, d] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator];
  const [quotient, rest] = [n / d, n % d];
  const half = rest * 2n === d ? 0 : rest * 2n > d ? 1 : -1;
  const away =
    rest !== 0n &&
    (mode === 'up' ||
      (mode === 'half-up' && half >= 0) ||
      (mode === 'half-even' && (half > 0 || (half === 0 && quotient % 2n === 1n))));
  const rounded = away ? quotient + 1n : quotient;
  return negative ? -rounded : rounded;
}

describe('laws of rounding', () => {
  const rounding = (mode: Rounding['mode'], places: number): Rounding => ({ mode, places });
  const modes = fc.constantFrom<Rounding['mode']>('half-up', 'half-even', 'up', 'down', 'none');
  const places = fc.integer({ min: 0, max: 10 });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(scaled, modes, places, (a, mode, to) => {
        const once = of(textOf(a)).rounded(rounding(mode, to));
        expect(once.rounded(rounding(mode, to)).equals(once)).toBe(true);
      }),
    );
  });

  it('moves by less than one unit of the last place, and by at most half of one to the nearest', () => {
    fc.assert(
      fc.property(scaled, modes, places, (a, mode, to) => {
        const exact = of(textOf(a));
        const moved = exact.rounded(rounding(mode, to)).minus(exact).absolute();
        const unit = of(textOf({ units: 1n, places: to }));
        expect(moved.compareTo(unit)).toBe(-1);
        if (mode.startsWith('half')) expect(moved.times(of('2')).compareTo(unit)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('keeps the order of two amounts', () => {
    fc.assert(
      fc.property(scaled, scaled, modes, places, (a, b, mode, to) => {
        const [left, right] = [of(textOf(a)), of(textOf(b))];
        const [roundLeft, roundRight] = [left.rounded(rounding(mode, to)), right.rounded(rounding(mode, to))];
        if (left.compareTo(right) <= 0) expect(roundLeft.compareTo(roundRight)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('treats what is owed and what is owing alike', () => {
    fc.assert(
      fc.property(scaled, modes, places, (a, mode, to) => {
        const exact = of(textOf(a));
        const other = exact.negated().rounded(rounding(mode, to)).negated();
        expect(exact.rounded(rounding(mode, to)).equals(other)).toBe(true);
      }),
    );
  });

  it.each([
    ['0.93825', 'half-up', '0.94'],
    ['1.75053', 'up', '1.76'],
    ['1.672', 'up', '1.68'],
    ['1.672', 'half-up', '1.67'],
    ['2.345', 'half-even', '2.34'],
    ['2.355', 'half-even', '2.36'],
    ['2.345', 'half-up', '2.35'],
    ['2.349', 'down', '2.34'],
    ['1.519', 'none', '1.519'],
  ] as const)('%s rounded %s is %s', (text, mode, expected) => {
    expect(of(text).rounded({ mode, places: CENT }).toMoney()).toBe(expected);
  });
});

describe('worked figures of fees, escalation, leases and prints (DOMAIN §8.5, §8.6)', () => {
  const cents = { mode: 'half-up', places: 2 } as const;

  it('a fee inside the price and a fee added are two formulas', () => {
    expect(of('90').dividedBy(of('0.9925'), cents).toText()).toBe('90.68');
    expect(of('42.50').times(of('1.0075')).toText()).toBe('42.81875');
    expect(of('90').times(of('1.0075')).toText()).toBe('90.675');
    expect(of('90').times(of('1.0075')).rounded(cents).toText()).toBe('90.68');
    expect(of('1000').dividedBy(of('0.9925'), cents).toMoney()).toBe('1007.56');
    expect(of('1000').times(of('1.0075')).toMoney()).toBe('1007.50');
    expect(of('130.68').dividedBy(of('0.9925'), { mode: 'half-up', places: 13 }).toText()).toBe('131.6675062972292');
    expect(of('10000').times(of('0.0025')).toMoney()).toBe('25.00');
  });

  it('a discount off the list and off another price', () => {
    const mfc = of('10').lessPercent(of('1'));
    expect(mfc.toMoney()).toBe('9.90');
    expect(mfc.lessPercent(of('5')).toText()).toBe('9.405');
    expect(mfc.lessPercent(of('5')).times(of('1.0075')).toText()).toBe('9.4755375');
    expect(of('10').lessPercent(of('5')).times(of('1.0075')).toText()).toBe('9.57125');
  });

  it('an average of discounts', () => {
    expect(sum(['15', '25', '10'].map(of)).dividedBy(of('3'), cents).toText()).toBe('16.67');
  });

  it('2% a year, unrounded', () => {
    let year = of('42.81875');
    const years = ['42.81875', '43.675125', '44.5486275', '45.43960005', '46.348392051'];
    for (const expected of years) {
      expect(year.toText()).toBe(expected);
      year = year.times(of('1.02'));
    }
    expect(years.map((text) => of(text).rounded(cents).toMoney())).toEqual([
      '42.82',
      '43.68',
      '44.55',
      '45.44',
      '46.35',
    ]);
  });

  it('rate factors and prints', () => {
    expect(['0.0377', '0.0309', '0.0270'].map((factor) => of('10000').times(of(factor)).toMoney())).toEqual([
      '377.00',
      '309.00',
      '270.00',
    ]);
    expect(of('12345').times(of('0.0132')).toText()).toBe('162.954');
    expect(of('300').dividedBy(of('30000'), { mode: 'half-up', places: 4 }).toText()).toBe('0.01');
    expect(of('1499.5').dividedBy(of('6'), { mode: 'half-up', places: 5 }).toText()).toBe('249.91667');
  });
});

describe('reading and writing', () => {
  it.each([
    '',
    ' ',
    '-',
    '.',
    '1,000',
    '$5',
    '1.2.3',
    '0x10',
    '1e',
    'NaN',
    'Infinity',
    '١٢',
    '1 000',
    '--1',
    '9'.repeat(201),
  ])('refuses %j', (text) => {
    expect(Decimal.parse(text)).toBeNull();
    expect(() => Decimal.of(text)).toThrow('Not a decimal number');
  });

  it.each([
    ['12.50', '12.5', '12.50'],
    ['+7', '7', '7.00'],
    ['-0', '0', '0.00'],
    ['-0.00', '0', '0.00'],
    ['.5', '0.5', '0.50'],
    ['5.', '5', '5.00'],
    ['1e-7', '0.0000001', '0.0000001'],
    ['1.5E+21', '1500000000000000000000', '1500000000000000000000.00'],
    ['0042.81875', '42.81875', '42.81875'],
  ])('reads %s as %s, money %s', (text, plain, money) => {
    expect(of(text).toText()).toBe(plain);
    expect(of(text).toMoney()).toBe(money);
    expect(JSON.stringify({ amount: of(text) })).toBe(`{"amount":"${plain}"}`);
  });

  it('comes back from its own text', () => {
    fc.assert(fc.property(scaled, (a) => of(of(textOf(a)).toText()).equals(of(textOf(a)))));
    fc.assert(fc.property(scaled, (a) => of(of(textOf(a)).toMoney()).equals(of(textOf(a)))));
  });

  it.each([
    [9.405000000000001, '9.405'],
    [9.475537500000002, '9.4755375'],
    [0.1 + 0.2, '0.3'],
    [1e21, '1000000000000000000000'],
    [-0, '0'],
    [90.67500000000001, '90.675'],
  ])('takes the binary dust off %d', (value, expected) => {
    expect(Decimal.fromCell(value).toText()).toBe(expected);
  });

  it.each([NaN, Infinity, -Infinity])('throws on %d, which no cell can hold', (value) => {
    expect(() => Decimal.fromCell(value)).toThrow();
  });

  it('throws on a division by zero', () => {
    expect(() => of('1').dividedBy(Decimal.ZERO, { places: 2, mode: 'half-up' })).toThrow();
  });

  it.each([
    ['3', true],
    ['3.000', true],
    ['-3', true],
    ['0', true],
    ['3.001', false],
    ['0.5', false],
  ])('%s whole: %s', (text, expected) => {
    expect(of(text).isWhole()).toBe(expected);
  });

  it('knows the sign', () => {
    expect([of('-1'), of('0'), of('1')].map((d) => [d.isNegative(), d.isZero(), d.isPositive()])).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
  });
});

describe('as a person reads it', () => {
  test.each([
    ['26400', '26,400.00', '26,400'],
    ['999.5', '999.50', '999.5'],
    ['1000', '1,000.00', '1,000'],
    ['1234567.81875', '1,234,567.81875', '1,234,567.81875'],
    ['-45678', '-45,678.00', '-45,678'],
    ['-100', '-100.00', '-100'],
    ['0.0132', '0.0132', '0.0132'],
    ['0', '0.00', '0'],
  ])('%s', (text, money, figure) => {
    expect(of(text).toShownMoney()).toBe(money);
    expect(of(text).toShown()).toBe(figure);
  });

  test('the commas are all that differs, and stand between groups of three', () => {
    fc.assert(
      fc.property(scaled, (number) => {
        const decimal = of(textOf(number));
        expect(decimal.toShownMoney().split(',').join('')).toBe(decimal.toMoney());
        expect(decimal.toShown()).toMatch(/^-?\d{1,3}(,\d{3})*(\.\d+)?$/);
      }),
    );
  });
});
