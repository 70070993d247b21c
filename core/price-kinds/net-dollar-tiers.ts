import { priceFinding } from '../findings/price-findings';
import { Decimal } from '../money/decimal';
import type { TermContext, Unpriced } from './price-kind';
import type { TierTable } from './term';
import { priceOfRung, reachedRung, type Rung } from './tier-rungs';

/** A table by net dollars, its rungs for the delivery at hand, and the list dollars that the discount comes off. */
interface NetDollarTable {
  readonly table: TierTable;
  readonly scope: string;
  readonly rungs: readonly Rung[];
  readonly dollars: Decimal;
}

/**
 * Which tier of a net-dollar table applies. The tier decides the discount, the discount decides the net, and the net
 * decides the tier: a tier fits when the net it gives falls in that same tier. None or two may fit (DOMAIN §8.4); then
 * the contract's own rule is needed.
 */
export function chooseNetDollarTier(
  netTable: NetDollarTable,
  context: TermContext,
): { readonly index: number; readonly amount: Decimal } | Unpriced {
  const { table, rungs, scope } = netTable;
  const nets: Decimal[] = [];
  for (const rung of rungs) {
    const net = netDollars(rung, netTable, context);
    if (!(net instanceof Decimal)) return net;
    nets.push(net);
  }
  const reached = nets.map((net) => reachedRung(rungs, net));
  const fitting = reached.reduce<number[]>((found, to, index) => (to === index ? [...found, index] : found), []);
  const pair =
    fitting.length > 1 ? { lower: at(fitting, 0), higher: at(fitting, fitting.length - 1) } : crossing(reached);
  const only = fitting.length === 1 ? at(fitting, 0) : null;
  if (only !== null) return { index: only, amount: at(nets, only) };
  if (pair === null) return { index: -1, amount: at(nets, 0) };
  if (table.ifCircular !== undefined) {
    const index = table.ifCircular === 'lower-tier' ? pair.lower : pair.higher;
    return { index, amount: at(nets, index) };
  }
  const [lower, higher] = [at(rungs, pair.lower), at(rungs, pair.higher)];
  const [low, high] = [lower, higher].map((rung) => priceOfRung(rung, scope, 'net dollars', context).unitPrice);
  const finding = priceFinding(
    fitting.length > 1 ? 'tier-two-fit' : 'tier-circular',
    {
      contract: context.contractNumber,
      lower: lower.from.toShown(),
      higher: higher.from.toShown(),
      lowerNet: at(nets, pair.lower).toShownMoney(),
      higherNet: at(nets, pair.higher).toShownMoney(),
      lowerPrice: low?.toShownMoney() ?? 'unknown',
      higherPrice: high?.toShownMoney() ?? 'unknown',
    },
    { source: context.source },
  );
  return { unitPrice: null, findings: [finding] };
}

/** What the line or the order comes to, net, if this tier applied. Exact: rounding would move the border. */
function netDollars(rung: Rung, { table, scope, dollars }: NetDollarTable, context: TermContext): Decimal | Unpriced {
  const { contractNumber: contract, source } = context;
  const priced = priceOfRung(rung, scope, 'net dollars', context);
  if (priced.unitPrice === null) return priced;
  const tier = at(rung.tiers, 0);
  if (tier.net === undefined) return dollars.lessPercent(Decimal.of(tier.percent ?? '0'));
  if (table.over === 'line') return Decimal.of(tier.net).times(context.quantity);
  const facts = { contract, from: rung.from.toShown() };
  return { unitPrice: null, findings: [priceFinding('tier-uncountable', facts, { source })] };
}

/** Two neighbours where the lower leads above itself and the higher leads below itself. */
function crossing(reached: readonly number[]): { readonly lower: number; readonly higher: number } | null {
  for (let lower = reached.length - 2; lower >= 0; lower -= 1) {
    if (at(reached, lower) > lower && at(reached, lower + 1) <= lower) return { lower, higher: lower + 1 };
  }
  return null;
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`No entry ${index} of ${items.length}`);
  return item;
}
