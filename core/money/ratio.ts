import { Decimal } from './decimal';

/** An exact ratio of two units: how many of the price list's units one of the line's is (a piece of a box of 12: 1/12). */
export class Ratio {
  static readonly ONE = new Ratio(Decimal.ONE, Decimal.ONE);

  constructor(
    readonly numerator: Decimal,
    readonly denominator: Decimal,
  ) {
    if (!numerator.isPositive() || !denominator.isPositive()) throw new Error('A unit ratio is above zero');
  }

  get isOne(): boolean {
    return this.numerator.equals(this.denominator);
  }

  /** A quantity of line units in list units. Thirty decimals where it does not end: far below any tier's threshold. */
  convert(quantity: Decimal): Decimal {
    if (this.isOne) return quantity;
    return quantity.times(this.numerator).dividedBy(this.denominator, { places: 30, mode: 'down' });
  }

  givesWhole(quantity: Decimal): boolean {
    return (
      this.convert(quantity).times(this.denominator).equals(quantity.times(this.numerator)) &&
      this.convert(quantity).isWhole()
    );
  }

  /** A price per list unit, per line unit: exact where it ends within `places`, else rounded half up there. */
  pricePerLineUnit(price: Decimal, places: number): Decimal {
    return price.times(this.numerator).dividedBy(this.denominator, { places, mode: 'half-up' });
  }
}
