import type { Contract } from '../contracts/contract';
import { settle, unrounded } from './adjust';
import { byState, stateAdjustments } from './by-state';
import { fee as feeKind } from './fee';
import { positiveOnly } from './positive-only';
import type { Priced, TermContext, Unpriced } from './price-kind';

/** A price with the contract's fee and the adjustment of the buyer's state, rounded once, at the end. */
export function adjustedPrice(
  contract: Contract,
  context: TermContext,
  price: (context: TermContext) => Priced | Unpriced,
): Priced | Unpriced {
  const fee = contract.fee?.listFigures === 'without-fee' ? contract.fee : null;
  // Most contracts have neither, and this is asked of every offer.
  if (fee === null && contract.addenda === undefined) return price(context);
  const adjustments = stateAdjustments(contract, context.asOf);
  const concerning = adjustments.filter(
    ({ state, adjustment }) => adjustment !== null && (context.buyerState ?? state) === state,
  );
  if (fee === null && concerning.length === 0) return price(context);
  const priced = price(unrounded(context));
  if (priced.unitPrice === null) return priced;
  const withFee = fee === null ? priced : feeKind.price({ fee, priced }, context);
  if (withFee.unitPrice === null) return withFee;
  const adjusted = byState.price({ adjustments, priced: withFee }, context);
  if (adjusted.unitPrice === null) return adjusted;
  const divided = fee?.way === 'inside' || concerning.some(({ adjustment }) => adjustment?.way === 'inside');
  return positiveOnly(settle(adjusted, context.rounding, divided), context);
}
