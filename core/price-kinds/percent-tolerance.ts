import { Decimal } from '../money/decimal';

const HALF = Decimal.of('0.5');
const HUNDREDTH = Decimal.of('0.01');

/**
 * Whether a net price is one that the printed percentage could stand for. Percentages are rounded for display, so each
 * stands for half a unit of its last digit either way: 84.8% of 220.00 is 33.44 ± 0.11 (DOMAIN fact 4).
 */
export function agreesWithPercent(net: Decimal, list: Decimal, percent: string): boolean {
  const off = list.lessPercent(Decimal.of(percent)).minus(net).absolute();
  return off.compareTo(list.times(halfLastDigit(percent)).times(HUNDREDTH)) <= 0;
}

/** Half a unit of the last digit, in percentage points: "84.8" → 0.05, "77" → 0.5. */
function halfLastDigit(percent: string): Decimal {
  const places = percent.split('.')[1]?.length ?? 0;
  return places === 0 ? HALF : Decimal.of(`0.${'0'.repeat(places)}5`);
}
