import { cellFinding } from '../findings/cell-findings';
import type { Finding, Place } from '../findings/finding';
import { Decimal } from '../money/decimal';
import { HALF_UP_TO_THE_CENT } from '../money/rounding';
import type { Line } from './line';

const CENT = Decimal.of('0.01');

/**
 * Whether quantity × unit price is the extended price, to the cent either way; null when it is or when one is missing.
 * Sheets round the product to the cent, so the product is compared both exactly and rounded.
 */
export function checkArithmetic(
  line: Pick<Line, 'row' | 'quantity' | 'quoted' | 'extended'>,
  place: Place,
): Finding | null {
  const { quantity, quoted, extended } = line;
  if (quantity === null || quoted === null || extended === null) return null;
  const product = quantity.times(quoted);
  const off = product.rounded(HALF_UP_TO_THE_CENT).minus(extended).absolute();
  if (off.compareTo(CENT) <= 0 || product.minus(extended).absolute().compareTo(CENT) <= 0) return null;
  const facts = {
    row: line.row,
    quantity: quantity.toShown(),
    price: quoted.toShownMoney(),
    extended: extended.toShownMoney(),
  };
  return cellFinding('row-arithmetic-wrong', { ...facts, product: product.toShownMoney() }, { place });
}
