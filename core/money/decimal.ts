import Big from 'big.js';
import type { Rounding, RoundingMode } from './rounding';

/**
 * Plain decimal notation, or the exponent form that JavaScript prints for very large and very small numbers. Cells hold at
 * most 30 digits before the point and 30 after it; products and sums of them, written as text, must be read again.
 */
const DECIMAL_TEXT = /^[+-]?(\d{1,200}(\.\d{0,200})?|\.\d{1,200})([eE][+-]?\d{1,3})?$/;

/** What fits into a safe integer whatever its digits. */
const SHORT_TEXT = /^([+-]?)(\d{1,8})(?:\.(\d{1,7}))?$/;

const BIG_MODE: Readonly<Record<Exclude<RoundingMode, 'none'>, 0 | 1 | 2 | 3>> = {
  down: 0,
  'half-up': 1,
  'half-even': 2,
  up: 3,
};

/** Powers of ten that a binary number holds exactly. */
const TENS = Array.from({ length: 16 }, (_, power) => Number(`1e${power}`));
/** More decimals than this are left to the library. */
const MOST_PLACES = 15;
const MOST_UNITS = 9007199254740991;

/**
 * An exact decimal number: money, quantities, percentages. Never a binary float, never silently rounded. What fits into a
 * safe integer and a place for the point (almost everything) is reckoned in those; the rest is left to big.js. A value has
 * one form only, so that equal numbers are equal objects.
 */
export class Decimal {
  static readonly ZERO = new Decimal(0, 0, null);
  static readonly ONE = new Decimal(1, 0, null);
  static readonly HUNDRED = new Decimal(100, 0, null);

  /** The number is units ÷ 10^places, unless `large` holds it. */
  private constructor(
    private readonly units: number,
    private readonly places: number,
    private readonly large: Big | null,
  ) {}

  private static small(units: number, places: number): Decimal {
    let shorter = units === 0 ? 0 : units;
    let fewer = places;
    while (fewer > 0 && shorter % 10 === 0) {
      shorter /= 10;
      fewer -= 1;
    }
    return fewer <= MOST_PLACES ? new Decimal(shorter, fewer, null) : Decimal.from(exactBig(shorter, fewer));
  }

  private static from(big: Big): Decimal {
    const places = Math.max(0, big.c.length - 1 - big.e);
    const digits = Math.max(big.c.length, big.e + 1);
    if (places > MOST_PLACES || digits > 16) return new Decimal(0, 0, big);
    const units = Number(big.c.join('')) * (TENS[Math.max(0, big.e + 1 - big.c.length)] ?? NaN);
    if (!(units <= MOST_UNITS)) return new Decimal(0, 0, big);
    return new Decimal(big.s < 0 && units !== 0 ? -units : units, places, null);
  }

  /** Reads plain decimal text such as "-12.50". Answers null for anything else: currency signs are the caller's. */
  static parse(text: string): Decimal | null {
    const short = SHORT_TEXT.exec(text);
    if (short !== null) {
      const decimals = short[3] ?? '';
      const units = Number((short[2] ?? '') + decimals);
      return Decimal.small(short[1] === '-' ? -units : units, decimals.length);
    }
    const trimmed = text.trim();
    return DECIMAL_TEXT.test(trimmed) ? Decimal.from(new Big(trimmed.replace(/^\+/, ''))) : null;
  }

  /** As parse, for text that our own schemas have already checked. Throws on anything else: that is a bug. */
  static of(text: string): Decimal {
    const parsed = Decimal.parse(text);
    if (parsed === null) throw new Error(`Not a decimal number: ${JSON.stringify(text)}`);
    return parsed;
  }

  /** A spreadsheet's number. Hosts keep 15 significant digits; digits past them are binary dust (9.405000000000001). */
  static fromCell(value: number): Decimal {
    if (!Number.isFinite(value)) throw new Error(`A cell cannot hold ${value}`);
    return Decimal.of(String(Number(value.toPrecision(15))));
  }

  plus(other: Decimal): Decimal {
    const places = Math.max(this.places, other.places);
    const sum = this.unitsAt(places) + other.unitsAt(places);
    return isSafe(sum) ? Decimal.small(sum, places) : Decimal.from(this.big().plus(other.big()));
  }

  minus(other: Decimal): Decimal {
    const places = Math.max(this.places, other.places);
    const difference = this.unitsAt(places) - other.unitsAt(places);
    return isSafe(difference) ? Decimal.small(difference, places) : Decimal.from(this.big().minus(other.big()));
  }

  times(other: Decimal): Decimal {
    const product = this.large === null && other.large === null ? this.units * other.units : NaN;
    if (isSafe(product)) return Decimal.small(product, this.places + other.places);
    return Decimal.from(this.big().times(other.big()));
  }

  /** Division has no exact decimal in general, so the caller names the places and the mode. Throws on zero. */
  dividedBy(other: Decimal, rounding: { places: number; mode: Exclude<RoundingMode, 'none'> }): Decimal {
    const { places, mode } = rounding;
    const shift = places + other.places - this.places;
    const above = this.large === null ? this.units * (TENS[Math.max(0, shift)] ?? NaN) : NaN;
    const below = other.large === null ? other.units * (TENS[Math.max(0, -shift)] ?? NaN) : NaN;
    if (isSafe(above) && isSafe(below) && below !== 0 && places <= MOST_PLACES)
      return Decimal.small(quotient(above, below, mode), places);
    const Calculator = Big();
    Calculator.DP = places;
    Calculator.RM = BIG_MODE[mode];
    return Decimal.from(new Big(new Calculator(this.big()).div(other.big())));
  }

  /** This amount after so many percent have been taken off, exact: 120.less('12.5') is 105. */
  lessPercent(percent: Decimal): Decimal {
    return this.times(Decimal.HUNDRED.minus(percent)).times(HUNDREDTH);
  }

  rounded(rounding: Rounding): Decimal {
    if (rounding.mode === 'none') return this;
    if (this.large !== null) return Decimal.from(this.large.round(rounding.places, BIG_MODE[rounding.mode]));
    if (rounding.places >= this.places) return this;
    const step = TENS[this.places - rounding.places];
    if (step === undefined) throw new Error(`Not a number of decimals: ${rounding.places}`);
    return Decimal.small(quotient(this.units, step, rounding.mode), rounding.places);
  }

  negated(): Decimal {
    return Decimal.ZERO.minus(this);
  }

  absolute(): Decimal {
    return this.isNegative() ? this.negated() : this;
  }

  /** Below zero when this is smaller, above when larger, 0 when equal. */
  compareTo(other: Decimal): -1 | 0 | 1 {
    const places = Math.max(this.places, other.places);
    const [mine, theirs] = [this.unitsAt(places), other.unitsAt(places)];
    if (!isSafe(mine) || !isSafe(theirs)) return this.big().cmp(other.big());
    return mine < theirs ? -1 : mine > theirs ? 1 : 0;
  }

  equals(other: Decimal): boolean {
    if (this.large !== null && other.large !== null) return this.large.eq(other.large);
    return this.large === other.large && this.units === other.units && this.places === other.places;
  }

  isZero(): boolean {
    return this.units === 0 && this.large === null;
  }

  isNegative(): boolean {
    return this.large === null ? this.units < 0 : this.large.lt(0);
  }

  isPositive(): boolean {
    return this.large === null ? this.units > 0 : this.large.gt(0);
  }

  isWhole(): boolean {
    return this.large === null ? this.places === 0 : this.large.round(0, 0).eq(this.large);
  }

  /** Plain decimal text, no exponent, no trailing zeros: "0.0132". */
  toText(): string {
    return this.large === null ? textOf(this.units, this.places, this.places) : this.large.toFixed();
  }

  /** Money text: at least two decimals, every further digit kept: "105.00", "42.81875". */
  toMoney(): string {
    if (this.large === null) return textOf(this.units, this.places, Math.max(2, this.places));
    const text = this.large.toFixed();
    const decimals = text.split('.')[1]?.length ?? 0;
    return decimals >= 2 ? text : this.large.toFixed(2);
  }

  /** Money as a person reads it, for sentences and tables only, never for a file's amounts: "26,400.00". */
  toShownMoney(): string {
    return grouped(this.toMoney());
  }

  /** A figure that need not be money, with its thousands apart: "25,728", "2.5". */
  toShown(): string {
    return grouped(this.toText());
  }

  toJSON(): string {
    return this.toText();
  }

  /** The units with so many places; NaN, or a number that is not safe, where they do not fit. */
  private unitsAt(places: number): number {
    return this.large === null ? this.units * (TENS[places - this.places] ?? NaN) : NaN;
  }

  private big(): Big {
    return this.large ?? exactBig(this.units, this.places);
  }
}

function isSafe(units: number): boolean {
  return units <= MOST_UNITS && units >= -MOST_UNITS;
}

function exactBig(units: number, places: number): Big {
  return new Big(`${units}e-${places}`);
}

/** A whole quotient. The remainder of safe integers is exact, and so is the division once it is taken off. */
function quotient(above: number, below: number, mode: Exclude<RoundingMode, 'none'>): number {
  const rest = above % below;
  const towardsZero = (above - rest) / below;
  if (rest === 0 || mode === 'down') return towardsZero;
  const awayFromZero = towardsZero + (above < 0 === below < 0 ? 1 : -1);
  if (mode === 'up') return awayFromZero;
  // Twice a safe integer is still exact.
  const twice = Math.abs(rest) * 2 - Math.abs(below);
  if (twice !== 0) return twice > 0 ? awayFromZero : towardsZero;
  return mode === 'half-up' || towardsZero % 2 !== 0 ? awayFromZero : towardsZero;
}

/** Units as text with so many decimals shown, at least as many as they have. */
function textOf(units: number, places: number, shown: number): string {
  const digits = String(Math.abs(units));
  const sign = units < 0 ? '-' : '';
  if (shown === 0) return sign + digits;
  const padded = digits.length > places ? digits : digits.padStart(places + 1, '0');
  const point = padded.length - places;
  const decimals = places === shown ? padded.slice(point) : padded.slice(point).padEnd(shown, '0');
  return `${sign}${padded.slice(0, point)}.${decimals}`;
}

const HUNDREDTH = Decimal.of('0.01');

/** The exact sum of many amounts. */
export function sum(amounts: Iterable<Decimal>): Decimal {
  let total = Decimal.ZERO;
  for (const amount of amounts) total = total.plus(amount);
  return total;
}

/** Puts commas between the thousands of plain decimal text; the digits after the point stay as they are. */
function grouped(text: string): string {
  const point = text.indexOf('.');
  const whole = point === -1 ? text : text.slice(0, point);
  if (whole.length <= 3) return text;
  return `${whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,')}${text.slice(whole.length)}`;
}
