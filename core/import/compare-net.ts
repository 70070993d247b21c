import type { PriceListItem } from '../contracts/price-list';
import { Decimal } from '../money/decimal';
import { agreesWithPercent } from '../price-kinds/percent-tolerance';

/** How a net price differs from the discount printed beside it: by more than rounding explains, or by rounding only. */
export interface NetDifference {
  readonly code: 'net-differs' | 'net-rounds';
  readonly words: string;
}

/** Compares a net price with the percentage printed beside it; null where they agree or one is missing. */
export function compareNet({
  net,
  list,
  percent,
}: Partial<Pick<PriceListItem, 'net' | 'list' | 'percent'>>): NetDifference | null {
  if (net === undefined || list === undefined || percent === undefined) return null;
  const stated = Decimal.of(net);
  const exact = Decimal.of(list).lessPercent(Decimal.of(percent));
  const words = `${net} against ${list} less ${percent}%, which is ${exact.toShownMoney()}`;
  if (!agreesWithPercent(stated, Decimal.of(list), percent)) return { code: 'net-differs', words };
  return exact.rounded({ mode: 'half-up', places: 2 }).equals(stated) ? null : { code: 'net-rounds', words };
}
