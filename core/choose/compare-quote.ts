import { Decimal } from '../money/decimal';
import type { PricedOffer } from '../priced-line';
import { quotedExtended } from '../order/totals';
import type { Line } from '../workbook/line';

/** How a quote stands to a ceiling. `difference` is quoted less allowed over the whole line; null without a quantity. */
export type QuoteComparison =
  { readonly outcome: 'no-quote' } | { readonly outcome: 'within' | 'over'; readonly difference: Decimal | null };

/**
 * The ceiling test (DOMAIN fact 1): quoted ≤ ceiling complies. Compared on the unit price where the units are the same;
 * on the whole line where a pack was converted, because 1,499.50 a box of 6 is no exact price per piece, and where the
 * contract charges for the whole (a period's impressions, a lease).
 */
export function compareQuote(line: Line, offer: PricedOffer): QuoteComparison {
  if (offer.price === null) return { outcome: 'no-quote' };
  const quoted = quotedExtended({ line, chosen: offer });
  if (line.quoted !== null && offer.ownTotal !== true) {
    const over = offer.exact ? line.quoted.compareTo(offer.price) > 0 : overByPacks(line.quoted, offer);
    const difference = quoted !== null && offer.extended !== null ? quoted.minus(offer.extended) : null;
    return { outcome: over ? 'over' : 'within', difference };
  }
  if (quoted === null || offer.extended === null) return { outcome: 'no-quote' };
  const difference = quoted.minus(offer.extended);
  return { outcome: difference.isPositive() ? 'over' : 'within', difference };
}

/** quoted per line unit × line units per pack against the price per pack: exact on both sides. */
function overByPacks(quoted: Decimal, offer: PricedOffer): boolean {
  const { ratio, listUnitPrice } = offer;
  if (listUnitPrice === null || ratio === null) throw new Error('A converted price keeps its ratio and its list price');
  return quoted.times(ratio.denominator).compareTo(listUnitPrice.times(ratio.numerator)) > 0;
}

/** The overcharge of a line: what is quoted above the ceiling, over the quantity; null where none can be stated. */
export function overcharge(line: Line, comparison: QuoteComparison): Decimal | null {
  if (comparison.outcome === 'no-quote' || comparison.difference === null) return null;
  if (line.quantity !== null && line.quantity.isNegative()) return null;
  return comparison.outcome === 'over' && comparison.difference.isPositive() ? comparison.difference : Decimal.ZERO;
}
