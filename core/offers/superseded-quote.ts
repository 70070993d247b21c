import type { Buyer } from '../contracts/buyer';
import { lineFinding } from '../findings/line-findings';
import type { Finding } from '../findings/finding';
import { matchLine } from '../items/item-index';
import { OrderFigures } from '../order/order-figures';
import type { PricedOffer } from '../priced-line';
import type { Line } from '../workbook/line';
import type { DayBook } from './day-book';
import { priceOffer } from './price-offer';

/**
 * A quote above the ceiling is often the price of the list before: say so when it is, to the cent, because the supplier
 * then has only to look at the newer list. The older list is priced as the newer one is; order tiers are left out of it.
 */
export function supersededQuote(day: DayBook, line: Line, buyer: Buyer | null, chosen: PricedOffer): Finding[] {
  const { quoted } = line;
  if (quoted === null || chosen.price === null || quoted.compareTo(chosen.price) <= 0) return [];
  const { lists, index } = day.superseded();
  if (lists.length === 0) return [];
  for (const { listIndex, match } of matchLine(index, line).matches) {
    const older = lists[listIndex];
    if (older === undefined || older.entry.contract.id !== chosen.contract.id) continue;
    const candidate = { contract: older.entry.contract, list: older.list, match };
    const { price } = priceOffer(candidate, line, buyer, day.asOf, new OrderFigures());
    if (price === null || !price.equals(quoted)) continue;
    const facts = { quoted: quoted.toShownMoney(), older: older.list.version, version: chosen.list.version };
    return [lineFinding('quoted-from-superseded-list', { ...facts, from: chosen.list.effectiveFrom })];
  }
  return [];
}
