import type { Delivery } from '../contracts/common';
import { Decimal } from '../money/decimal';
import { net } from './net';
import { percentOffList } from './percent-off-list';
import { priceFinding } from '../findings/price-findings';
import type { Priced, TermContext, Unpriced } from './price-kind';
import type { Tier, TierTable } from './term';

/** All tiers of a table that begin at one minimum, for one way of delivery. */
export interface Rung {
  readonly from: Decimal;
  readonly tiers: readonly Tier[];
}

/** A table's minimums from low to high, whatever the order of its rows. Worked out once per table. */
const sorted = new WeakMap<TierTable, readonly Rung[]>();

/** The rungs for one way of delivery: a tier that names the delivery goes before one that names none. */
export function rungsOf(table: TierTable, delivery: Delivery | null): Rung[] {
  const rungs: Rung[] = [];
  for (const { from, tiers } of sortedRungs(table)) {
    const own = tiers.filter((tier) => tier.delivery !== undefined && tier.delivery === delivery);
    const fitting = own.length > 0 ? own : tiers.filter((tier) => tier.delivery === undefined);
    if (fitting.length > 0) rungs.push({ from, tiers: withoutRepeats(fitting) });
  }
  return rungs;
}

/** The deepest rung whose minimum is not above the amount; -1 below the lowest. Minimums are inclusive. */
export function reachedRung(rungs: readonly Rung[], amount: Decimal): number {
  let reached = -1;
  rungs.forEach(({ from }, index) => {
    if (from.compareTo(amount) <= 0) reached = index;
  });
  return reached;
}

/** What a rung costs per unit; two different prices at one minimum are not a price. */
export function priceOfRung(
  { from, tiers }: Rung,
  scope: string,
  basis: string,
  context: TermContext,
): Priced | Unpriced {
  const [tier, ...others] = tiers;
  if (tier === undefined) throw new Error('A rung has at least one tier');
  const { contractNumber: contract, source } = context;
  const facts = { contract, from: from.toShown() };
  if (others.length > 0) {
    const prices = tiers.map(wordsOf).join(', ');
    return { unitPrice: null, findings: [priceFinding('tier-ambiguous', { ...facts, basis, prices }, { source })] };
  }
  const tail = `tier from ${from.toShown()} ${basis}${scope === '' ? '' : `, ${scope}`}`;
  if (tier.net !== undefined) {
    return net.price({ net: tier.net, percent: tier.percent, term: `net price, ${tail}` }, context);
  }
  if (tier.percent !== undefined) {
    return percentOffList.price({ percent: tier.percent, term: `${tier.percent}% off list, ${tail}` }, context);
  }
  return { unitPrice: null, findings: [priceFinding('tier-without-price', facts, { source })] };
}

function sortedRungs(table: TierTable): readonly Rung[] {
  const known = sorted.get(table);
  if (known !== undefined) return known;
  const all = table.tiers.map((tier) => ({ from: Decimal.of(tier.from), tiers: [tier] }));
  all.sort((a, b) => a.from.compareTo(b.from));
  const rungs: { from: Decimal; tiers: Tier[] }[] = [];
  for (const { from, tiers } of all) {
    const last = rungs[rungs.length - 1];
    if (last !== undefined && last.from.equals(from)) last.tiers.push(...tiers);
    else rungs.push({ from, tiers: [...tiers] });
  }
  sorted.set(table, rungs);
  return rungs;
}

/** The same tier printed twice is one tier; "56" and "56.0" are the same percentage. */
function withoutRepeats(tiers: readonly Tier[]): Tier[] {
  const kept = new Map<string, Tier>();
  for (const tier of tiers) kept.set(wordsOf(tier), tier);
  return [...kept.values()].sort((a, b) => (wordsOf(a) < wordsOf(b) ? -1 : 1));
}

function wordsOf({ net: amount, percent }: Tier): string {
  if (amount !== undefined) return `net ${Decimal.of(amount).toShownMoney()}`;
  return percent === undefined ? 'no price' : `${Decimal.of(percent).toText()}% off list`;
}
