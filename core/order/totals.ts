import { Decimal } from '../money/decimal';
import { HALF_UP_TO_THE_CENT } from '../money/rounding';
import { roundTotal } from '../price-kinds/extend';
import { VERDICTS, type PricedLine, type Verdict } from '../priced-line';

/** Sums over lines in one currency. Every one is the exact sum of the lines' own figures. */
export interface MoneyTotals {
  readonly currency: string;
  /** What the sheet asks for, where it gives a price and a quantity. */
  readonly quoted: Decimal;
  /** Contract price × quantity of the lines that have one. */
  readonly extended: Decimal;
  /** Overcharges: quoted less contract, over the lines where that is above zero. */
  readonly savings: Decimal;
  /** Quoted on lines that no contract covers. */
  readonly offContract: Decimal;
}

export interface Totals {
  readonly lines: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** By currency; dollars first. Amounts of different currencies are never added. */
  readonly money: readonly MoneyTotals[];
}

/** Adds up the priced lines. */
export function totalsOf(priced: readonly PricedLine[]): Totals {
  const verdicts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  const byCurrency = new Map<string, MoneyTotals>();
  for (const line of priced) {
    verdicts[line.verdict] += 1;
    addQuoted(byCurrency, line);
    addContract(byCurrency, line);
  }
  if (byCurrency.size === 0) byCurrency.set('USD', zeros('USD'));
  const money = [...byCurrency.values()].sort((a, b) => (rank(a.currency) < rank(b.currency) ? -1 : 1));
  return { lines: priced.length, verdicts, money };
}

function addQuoted(byCurrency: Map<string, MoneyTotals>, priced: PricedLine): void {
  const quoted = quotedExtended(priced);
  if (quoted === null) return;
  const before = entry(byCurrency, priced.line.currency ?? 'USD');
  byCurrency.set(before.currency, {
    ...before,
    quoted: before.quoted.plus(quoted),
    savings: before.savings.plus(priced.savings ?? Decimal.ZERO),
    offContract: priced.verdict === 'off-contract' ? before.offContract.plus(quoted) : before.offContract,
  });
}

function addContract(byCurrency: Map<string, MoneyTotals>, priced: PricedLine): void {
  const { chosen } = priced;
  if (chosen === null || chosen.extended === null) return;
  const before = entry(byCurrency, currencyOf(priced));
  byCurrency.set(before.currency, { ...before, extended: before.extended.plus(chosen.extended) });
}

/**
 * What the row asks for in all: unit price × quantity, or the row's own extension where it has no unit price. A charge by
 * period or a lease is not unit price × quantity, so there the row's own extension goes first.
 */
export function quotedExtended({ line, chosen }: Quoted): Decimal | null {
  if (chosen?.ownTotal === true) {
    if (line.extended !== null || line.quoted === null || line.quantity === null) return line.extended;
    return roundTotal(line.quoted.times(line.quantity), chosen.contract).extended;
  }
  if (line.quoted === null || line.quantity === null) return line.extended;
  const product = line.quoted.times(line.quantity);
  // A rate of 0.0132 makes 162.954; what the row asks for is the 162.95 that it says.
  return line.extended !== null && product.rounded(HALF_UP_TO_THE_CENT).equals(line.extended) ? line.extended : product;
}

interface Quoted extends Pick<PricedLine, 'line'> {
  readonly chosen?: PricedLine['chosen'];
}

/** The currency of a priced line: the price list's where its price is shown, else the sheet's, in which the quote is. */
export function currencyOf({ chosen, line }: Pick<PricedLine, 'chosen' | 'line'>): string {
  if (chosen !== null && chosen.price !== null) return chosen.list.currency ?? chosen.contract.currency;
  return line.currency ?? 'USD';
}

function entry(byCurrency: Map<string, MoneyTotals>, currency: string): MoneyTotals {
  return byCurrency.get(currency) ?? zeros(currency);
}

function zeros(currency: string): MoneyTotals {
  return { currency, quoted: Decimal.ZERO, extended: Decimal.ZERO, savings: Decimal.ZERO, offContract: Decimal.ZERO };
}

function rank(currency: string): string {
  return currency === 'USD' ? '' : currency;
}
