import type { FeeWay } from '../contracts/common';
import { Decimal } from '../money/decimal';
import type { Rounding } from '../money/rounding';
import type { NextTier, Priced, TermContext } from './price-kind';
import { computed, roundedWithStep } from './steps';

/** A fee or a state's adjustment: by how much a price changes, by which of the two formulas. */
export interface Adjustment {
  readonly percent: string;
  readonly way: FeeWay;
  /** What it is called in the steps: "fee of 0.75% inside the price". */
  readonly label: string;
}

/** Places kept between two adjustments of a division that never ends; the price itself is rounded only at the end. */
const BETWEEN = { places: 30, mode: 'half-up' } as const;

/** Places of such a division where the contract rounds nothing, and in the steps. */
const SHOWN = { places: 10, mode: 'half-up' } as const;

/** The context in which a price that is still to be adjusted is worked out: rounding twice would be rounding wrong. */
export function unrounded(context: TermContext): TermContext {
  return { ...context, rounding: { mode: 'none', places: 0 }, roundingStated: true };
}

/** The figures of a price after a fee or a state's adjustment, not rounded yet. */
export function adjust(priced: Priced, adjustment: Adjustment): Priced {
  const change = (figure: Decimal): Decimal => changed(figure, adjustment);
  const { extended, nextTier } = priced;
  const shown = extended === undefined ? change(priced.unitPrice) : change(extended);
  return {
    ...priced,
    unitPrice: change(priced.unitPrice),
    ...(extended === undefined ? {} : { extended: change(extended) }),
    nextTier: nextTier === null ? null : tierOf(nextTier, change(Decimal.of(nextTier.unitPrice))),
    steps: [...priced.steps, computed(adjustment.label, shown.rounded(SHOWN))],
  };
}

/**
 * Rounds an adjusted price as the contract says. A rate that keeps its decimals is not rounded; nor is anything where the
 * contract rounds nothing, but a division that never ends has to end somewhere, and the step says where.
 */
export function settle(priced: Priced, rounding: Rounding, divided: boolean): Priced {
  const keeps = priced.keepsDecimals === true || rounding.mode === 'none';
  const to = keeps && divided ? SHOWN : keeps ? { mode: 'none' as const, places: 0 } : rounding;
  const { value, steps } = roundedWithStep(priced.unitPrice, to);
  const { nextTier } = priced;
  return {
    ...priced,
    unitPrice: value,
    nextTier: nextTier === null ? null : tierOf(nextTier, Decimal.of(nextTier.unitPrice).rounded(to)),
    steps: priced.extended === undefined ? [...priced.steps, ...steps] : priced.steps,
  };
}

/** × (1 + p), which is exact, or ÷ (1 − p), which seldom ends. The schema lets no fee of 100% in. */
function changed(figure: Decimal, { percent, way }: Adjustment): Decimal {
  const rate = Decimal.of(percent);
  if (way === 'added') return figure.lessPercent(rate.negated());
  return figure.times(Decimal.HUNDRED).dividedBy(Decimal.HUNDRED.minus(rate), BETWEEN);
}

function tierOf(tier: NextTier, unitPrice: Decimal): NextTier {
  return { ...tier, unitPrice: unitPrice.toText() };
}
