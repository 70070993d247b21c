import { priceFinding } from '../findings/price-findings';
import type { Finding } from '../findings/finding';
import { Decimal } from '../money/decimal';
import { agreesWithPercent } from './percent-tolerance';
import type { PriceKind, Priced, TermContext } from './price-kind';
import { positiveOnly } from './positive-only';
import { roundedWithStep, stated } from './steps';

/** A net price, and the percentage that the list prints beside it. */
export interface NetStatement {
  readonly net: string;
  readonly percent?: string | undefined;
  /** What the statement is called in the evidence: "net price", "tier from 100". */
  readonly term: string;
}

/** The most that may be charged, stated as an amount. */
export const net: PriceKind<NetStatement> = {
  id: 'net',
  title: 'Net price',
  description:
    'The contract states the most that may be charged per unit. Where a percentage off list stands beside it, the net price governs and the percentage is only compared.',
  price(statement, context) {
    const exact = Decimal.of(statement.net);
    const { value, steps } = roundedWithStep(exact, context.rounding);
    return positiveOnly(
      {
        unitPrice: value,
        steps: [stated(withColon(statement.term), exact), ...steps],
        term: statement.term,
        nextTier: null,
        findings: [...roundedFindings(exact, value, context), ...percentFindings(statement, value, context)],
      },
      context,
    );
  },
};

/** "until 2026-12-31: 9.99" rather than two figures in a row. */
function withColon(term: string): string {
  return /\d$/.test(term) ? `${term}:` : term;
}

/** Rounding a stated price changes the contract's own figure, so it is said unless the contract asked for it. */
function roundedFindings(exact: Decimal, value: Decimal, context: TermContext): Finding[] {
  if (context.roundingStated || value.equals(exact)) return [];
  const facts = { contract: context.contractNumber, net: exact.toShownMoney(), rounded: value.toShownMoney() };
  return [priceFinding('net-rounded', facts, { source: context.source })];
}

function percentFindings(
  { net: amount, percent, term }: NetStatement,
  value: Decimal,
  context: TermContext,
): Finding[] {
  const { list, rounding, contractNumber, source } = context;
  if (percent === undefined || list === null) return [];
  const exact = list.lessPercent(Decimal.of(percent));
  if (!agreesWithPercent(Decimal.of(amount), list, percent)) {
    const facts = { contract: contractNumber, net: value.toShownMoney(), percent, list: list.toShownMoney() };
    return [priceFinding('net-differs-from-percent', { ...facts, computed: exact.toShownMoney() }, { source })];
  }
  const rounded: Priced['unitPrice'] = exact.rounded(rounding);
  if (rounded.equals(value)) return [];
  const facts = { contract: contractNumber, term, price: value.toShownMoney(), otherPrice: rounded.toShownMoney() };
  return [priceFinding('term-passed-over', { ...facts, other: `${percent}% off list` }, { source })];
}
