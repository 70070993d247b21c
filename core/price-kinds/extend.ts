import type { Contract } from '../contracts/contract';
import { Decimal } from '../money/decimal';
import type { Ratio } from '../money/ratio';
import { HALF_UP_TO_THE_CENT, type Rounding } from '../money/rounding';
import type { Step } from './price-kind';
import { computed, roundedWithStep, roundingWords } from './steps';

/** How a contract rounds its unit prices. */
export function roundingOf(contract: Pick<Contract, 'rounding'>): Rounding {
  return contract.rounding ?? HALF_UP_TO_THE_CENT;
}

/** Unit price × quantity, rounded as the contract says, with the arithmetic shown. */
export interface Extension {
  readonly extended: Decimal;
  readonly steps: readonly Step[];
}

/** Places kept of an extension that never ends and that the contract does not round. */
const MOST_PLACES = 10;

/**
 * Extends a price to a quantity. With a ratio the quantity is in another unit than the price (18 pieces of a box of 12);
 * then the multiplication comes first and the division last, so that nothing is rounded twice.
 */
export function extend(
  unitPrice: Decimal,
  quantity: Decimal,
  contract: Pick<Contract, 'extensionRounding'>,
  ratio?: Ratio,
): Extension {
  const rounding = contract.extensionRounding ?? HALF_UP_TO_THE_CENT;
  if (ratio !== undefined && !ratio.isOne) return extendOverRatio(unitPrice, quantity, rounding, ratio);
  const exact = unitPrice.times(quantity);
  const { value, steps } = roundedWithStep(exact, rounding);
  return { extended: value, steps: [computed(`× ${quantity.toShown()}`, exact), ...steps] };
}

/** Rounds a line total that a price kind worked out as a whole, as the contract rounds what it extends. */
export function roundTotal(exact: Decimal, contract: Pick<Contract, 'extensionRounding'>): Extension {
  const { value, steps } = roundedWithStep(exact, contract.extensionRounding ?? HALF_UP_TO_THE_CENT);
  return { extended: value, steps };
}

function extendOverRatio(unitPrice: Decimal, quantity: Decimal, rounding: Rounding, ratio: Ratio): Extension {
  const { numerator, denominator } = ratio;
  const mode = rounding.mode === 'none' ? 'half-up' : rounding.mode;
  const places = rounding.mode === 'none' ? MOST_PLACES : rounding.places;
  const product = unitPrice.times(quantity).times(numerator);
  const extended = product.dividedBy(denominator, { places, mode });
  const by = denominator.equals(Decimal.ONE) ? numerator.toText() : `${numerator.toText()}/${denominator.toText()}`;
  const exact = extended.times(denominator).equals(product);
  const label = `× ${quantity.toShown()} × ${by} of the price list's unit`;
  return { extended, steps: [computed(exact ? label : `${label}, ${roundingWords({ places, mode })}`, extended)] };
}
