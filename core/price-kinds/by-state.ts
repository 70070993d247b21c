import { within } from '../contracts/common';
import type { Addendum, Contract } from '../contracts/contract';
import { priceFinding } from '../findings/price-findings';
import { adjust } from './adjust';
import type { PriceKind, Priced, TermContext, Unpriced } from './price-kind';

/** Adjustments of the addenda in force on the order's day, and the contract's own price; not rounded yet. */
export interface StateStatement {
  readonly adjustments: readonly StateAdjustment[];
  readonly priced: Priced;
}

interface StateAdjustment {
  readonly state: string;
  readonly number: string | undefined;
  readonly adjustment: NonNullable<Addendum['priceAdjustment']> | null;
}

/** Prices that lawfully differ by state. */
export const byState: PriceKind<StateStatement> = {
  id: 'by-state',
  title: 'Price by state',
  description:
    'A state may add a fee of its own and let the contractor adjust prices for it there. Where the addendum of the buyer’s state says so and is in force on the order’s day, the contract’s price is adjusted; in other states it is not.',
  price({ adjustments, priced }, context) {
    const state = context.buyerState ?? null;
    if (state === null) return stateUnknown(adjustments, context) ?? priced;
    const own = adjustments.filter((entry) => entry.state === state);
    const [first, ...others] = own;
    if (first === undefined) return priced;
    if (others.some((other) => keyOf(other) !== keyOf(first))) {
      const facts = { contract: context.contractNumber, state, adjustments: own.map(wordsOf).join(', ') };
      return { unitPrice: null, findings: [priceFinding('state-price-unclear', facts, { source: context.source })] };
    }
    const { adjustment } = first;
    if (adjustment === null) return priced;
    const { percent, way } = adjustment;
    const label =
      way === 'inside' ? `÷ (1 − ${percent}%), addendum of ${state}` : `plus ${percent}%, addendum of ${state}`;
    const adjusted = adjust(priced, { percent, way, label });
    const facts = { contract: context.contractNumber, state, percent };
    const finding = priceFinding('state-price', facts, { source: adjustment.source?.title ?? context.source });
    return { ...adjusted, findings: [...adjusted.findings, finding] };
  },
};

/** The addenda in force on a day, each with its adjustment or none. */
export function stateAdjustments({ addenda = [] }: Pick<Contract, 'addenda'>, asOf: string): StateAdjustment[] {
  return addenda
    .filter(({ start, end }) => within(asOf, start, end))
    .map(({ state, number, priceAdjustment }) => ({ state, number, adjustment: priceAdjustment ?? null }));
}

function stateUnknown(adjustments: readonly StateAdjustment[], context: TermContext): Unpriced | null {
  const adjusting = adjustments.filter(({ adjustment }) => adjustment !== null);
  if (adjusting.length === 0) return null;
  const facts = { contract: context.contractNumber, states: adjusting.map(wordsOf).join(', ') };
  return { unitPrice: null, findings: [priceFinding('state-unknown', facts, { source: context.source })] };
}

function keyOf({ adjustment }: StateAdjustment): string {
  return adjustment === null ? 'none' : `${adjustment.way} ${adjustment.percent}`;
}

function wordsOf({ state, number, adjustment }: StateAdjustment): string {
  const by = adjustment === null ? 'as in the contract' : `${adjustment.percent}% more`;
  return `${state}${number === undefined ? '' : ` (${number})`} ${by}`;
}
