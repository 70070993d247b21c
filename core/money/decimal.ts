import Big from 'big.js';
import type { Rounding, RoundingMode } from './rounding';

/** Plain decimal notation, or the exponent form that JavaScript prints for very large and very small numbers. */
const DECIMAL_TEXT = /^[+-]?(\d{1,60}(\.\d{0,60})?|\.\d{1,60})([eE][+-]?\d{1,3})?$/;

const BIG_MODE: Readonly<Record<Exclude<RoundingMode, 'none'>, 0 | 1 | 2 | 3>> = {
  down: 0,
  'half-up': 1,
  'half-even': 2,
  up: 3,
};

/** An exact decimal number: money, quantities, percentages. Never a binary float, never silently rounded. */
export class Decimal {
  static readonly ZERO = new Decimal(new Big(0));
  static readonly ONE = new Decimal(new Big(1));
  static readonly HUNDRED = new Decimal(new Big(100));

  private constructor(private readonly value: Big) {}

  /** Reads plain decimal text such as "-12.50". Answers null for anything else: currency signs are the caller's. */
  static parse(text: string): Decimal | null {
    const trimmed = text.trim();
    return DECIMAL_TEXT.test(trimmed) ? new Decimal(new Big(trimmed.replace(/^\+/, ''))) : null;
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
    return new Decimal(this.value.plus(other.value));
  }

  minus(other: Decimal): Decimal {
    return new Decimal(this.value.minus(other.value));
  }

  times(other: Decimal): Decimal {
    return new Decimal(this.value.times(other.value));
  }

  /** Division has no exact decimal in general, so the caller names the places and the mode. Throws on zero. */
  dividedBy(other: Decimal, rounding: { places: number; mode: Exclude<RoundingMode, 'none'> }): Decimal {
    const Calculator = Big();
    Calculator.DP = rounding.places;
    Calculator.RM = BIG_MODE[rounding.mode];
    return new Decimal(new Big(new Calculator(this.value).div(other.value)));
  }

  /** This amount after so many percent have been taken off, exact: 120.less('12.5') is 105. */
  lessPercent(percent: Decimal): Decimal {
    return this.times(Decimal.HUNDRED.minus(percent)).times(HUNDREDTH);
  }

  rounded(rounding: Rounding): Decimal {
    if (rounding.mode === 'none') return this;
    return new Decimal(this.value.round(rounding.places, BIG_MODE[rounding.mode]));
  }

  negated(): Decimal {
    return Decimal.ZERO.minus(this);
  }

  absolute(): Decimal {
    return new Decimal(this.value.abs());
  }

  /** Below zero when this is smaller, above when larger, 0 when equal. */
  compareTo(other: Decimal): -1 | 0 | 1 {
    return this.value.cmp(other.value);
  }

  equals(other: Decimal): boolean {
    return this.value.eq(other.value);
  }

  isZero(): boolean {
    return this.value.eq(0);
  }

  isNegative(): boolean {
    return this.value.lt(0);
  }

  isPositive(): boolean {
    return this.value.gt(0);
  }

  isWhole(): boolean {
    return this.value.round(0, 0).eq(this.value);
  }

  /** Plain decimal text, no exponent, no trailing zeros: "0.0132". */
  toText(): string {
    return this.isZero() ? '0' : this.value.toFixed();
  }

  /** Money text: at least two decimals, every further digit kept: "105.00", "42.81875". */
  toMoney(): string {
    const text = this.toText();
    const decimals = text.split('.')[1]?.length ?? 0;
    return decimals >= 2 ? text : this.value.toFixed(2);
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
  return `${whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,')}${text.slice(whole.length)}`;
}
