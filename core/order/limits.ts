import { within } from '../contracts/common';
import type { Contract } from '../contracts/contract';
import type { Finding } from '../findings/finding';
import { lineFinding } from '../findings/line-findings';
import { Decimal } from '../money/decimal';
import type { PricedLine } from '../priced-line';
import type { Line } from '../workbook/line';
import { orderKey } from './order-figures';

/** The day on which a line is ordered. */
export type DayOf = (line: Line) => string;

/** What the lines of one sheet and day that are bought under one contract come to, by `orderKey`. */
export type OrderTotals = ReadonlyMap<string, Decimal>;

/** Adds up, per order, the lines that are judged by its contract, may be bought there and have a total. */
export function orderTotals(priced: readonly PricedLine[], dayOf: DayOf): OrderTotals {
  const totals = new Map<string, Decimal>();
  for (const { chosen, line } of priced) {
    if (chosen === null || chosen.extended === null || chosen.eligibility.answer === 'no') continue;
    const key = orderKey(chosen.contract.id, line.sheet, dayOf(line));
    totals.set(key, (totals.get(key) ?? Decimal.ZERO).plus(chosen.extended));
  }
  return totals;
}

/** Whether the order under a contract stays below the contract's minimum order. */
export function belowMinimum(contract: Contract, total: Decimal | undefined): boolean {
  const minimum = contract.constraints?.minimumOrder;
  return minimum !== undefined && total !== undefined && total.compareTo(Decimal.of(minimum)) < 0;
}

/** Says of every line when its whole order is over the contract's cap or under its minimum (DOMAIN §1.4, §1.8). */
export function withOrderLimits(
  priced: readonly PricedLine[],
  totals: OrderTotals,
  buyerState: string | null,
  dayOf: DayOf,
): PricedLine[] {
  return priced.map((line) => {
    const { chosen } = line;
    if (chosen === null || chosen.extended === null || chosen.eligibility.answer === 'no') return line;
    const asOf = dayOf(line.line);
    const total = totals.get(orderKey(chosen.contract.id, line.line.sheet, asOf));
    if (total === undefined) return line;
    const findings = limitFindings(chosen.contract, total, buyerState, asOf);
    return findings.length === 0 ? line : { ...line, findings: [...line.findings, ...findings] };
  });
}

function limitFindings(contract: Contract, total: Decimal, buyerState: string | null, asOf: string): Finding[] {
  const addendum = contract.addenda?.find(
    (entry) => entry.state === buyerState && within(asOf, entry.start, entry.end),
  );
  const cap = addendum?.maxOrder ?? contract.constraints?.maxOrder;
  const source = contract.constraints?.source?.title;
  const facts = { contract: contract.number, total: total.toShownMoney() };
  if (cap !== undefined && total.compareTo(Decimal.of(cap)) > 0) {
    return [lineFinding('over-order-cap', { ...facts, cap: Decimal.of(cap).toShownMoney() }, { source })];
  }
  if (!belowMinimum(contract, total)) return [];
  return [
    lineFinding(
      'below-minimum-order',
      { ...facts, minimum: Decimal.of(contract.constraints?.minimumOrder ?? '0').toShownMoney() },
      { source },
    ),
  ];
}
