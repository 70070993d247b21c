import type { Decimal } from '../money/decimal';
import type { Rounding } from '../money/rounding';
import type { Step } from './price-kind';

/** A step that states a figure: "list 120.00". */
export function stated(what: string, figure: Decimal): Step {
  return { label: `${what} ${figure.toShownMoney()}`, value: figure.toMoney() };
}

/** A step that works one out: "less 12.5%" → 105.00. */
export function computed(label: string, result: Decimal): Step {
  return { label, value: result.toMoney() };
}

/** The rounded figure, with a step that says so only where rounding changed it. */
export function roundedWithStep(
  exact: Decimal,
  rounding: Rounding,
): { readonly value: Decimal; readonly steps: readonly Step[] } {
  const value = exact.rounded(rounding);
  return { value, steps: value.equals(exact) ? [] : [computed(roundingWords(rounding), value)] };
}

/** "rounded half up to the cent", "rounded up to 4 decimals". */
export function roundingWords({ mode, places }: Rounding): string {
  return `rounded ${mode.replace('-', ' ')} to ${places === 2 ? 'the cent' : `${places} decimals`}`;
}
