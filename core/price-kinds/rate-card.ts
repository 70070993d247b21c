import { contractYear } from '../contracts/contract-year';
import { priceFinding } from '../findings/price-findings';
import { Decimal } from '../money/decimal';
import { chosenByWords } from './chosen-by-words';
import type { RateCardStatement } from './item-statements';
import { net } from './net';
import { positiveOnly } from './positive-only';
import type { PriceKind, Priced, Step, TermContext, Unpriced } from './price-kind';
import { computed, roundedWithStep, stated } from './steps';

type ByYear = Extract<RateCardStatement, { by: 'contract-year' }>;
type Escalated = Extract<RateCardStatement, { by: 'escalation' }>;

/** Rates that change with the year of the contract. */
export const rateCard: PriceKind<RateCardStatement> = {
  id: 'rate-card',
  title: 'Rate card by contract year',
  description:
    'The contract states a rate for each of its years, or a first rate and a yearly escalation. Years are counted from the contract’s first day; the one that holds the order’s day governs, and a year without a rate has no price.',
  price(statement, context) {
    const year = contractYear(context.contractStart, context.asOf);
    if (year === null) {
      const { contractNumber: contract, contractStart: start, asOf, source } = context;
      return { unitPrice: null, findings: [priceFinding('rate-before-start', { contract, start, asOf }, { source })] };
    }
    return statement.by === 'contract-year' ? priceYear(statement, year, context) : escalate(statement, year, context);
  },
};

function priceYear({ rates }: ByYear, year: number, context: TermContext): Priced | Unpriced {
  const ofYear = rates.filter((rate) => rate.year === year);
  if (ofYear.length === 0) return noRate(yearWords(rates.map((rate) => rate.year)), year, context);
  const distinct = new Map(ofYear.map((rate) => [`${rate.for ?? ''}\u0000${Decimal.of(rate.net).toText()}`, rate]));
  const choices = [...distinct.values()];
  const [only, ...others] = choices;
  if (only !== undefined && others.length === 0) return atRate(only, year, context);
  const named = chosenByWords(
    choices.flatMap((rate) => rate.for ?? []),
    context.texts ?? [],
  );
  const fitting = choices.filter((rate) => rate.for !== undefined && named.includes(rate.for));
  const [chosen, ...rest] = fitting;
  if (chosen !== undefined && rest.length === 0) return atRate(chosen, year, context);
  const list = choices.map((rate) => `${rate.for ?? 'not said for what'} ${Decimal.of(rate.net).toShownMoney()}`);
  const facts = { contract: context.contractNumber, year, choices: list.join(', ') };
  return { unitPrice: null, findings: [priceFinding('rate-unclear', facts, { source: context.source })] };
}

function atRate(rate: ByYear['rates'][number], year: number, context: TermContext): Priced | Unpriced {
  const what = rate.for === undefined ? '' : `, ${rate.for}`;
  return net.price({ net: rate.net, term: `rate of contract year ${year}${what}` }, context);
}

function escalate(statement: Escalated, year: number, context: TermContext): Priced | Unpriced {
  const last = statement.lastYear ?? MOST_YEARS;
  if (year > last) return noRate(`1 to ${last}`, year, context);
  const factor = Decimal.ONE.lessPercent(Decimal.of(statement.percent).negated());
  let rate = Decimal.of(statement.base);
  const steps: Step[] = [stated('rate of contract year 1:', rate)];
  for (let next = 2; next <= year; next += 1) {
    rate = rate.times(factor);
    steps.push(computed(`${statement.percent}% escalation, contract year ${next}`, rate));
    if (statement.roundEachYear === undefined) continue;
    const rounded = roundedWithStep(rate, statement.roundEachYear);
    rate = rounded.value;
    steps.push(...rounded.steps);
  }
  const { value, steps: rounding } = roundedWithStep(rate, context.rounding);
  const term = `rate of contract year ${year}, escalated by ${statement.percent}% a year`;
  return positiveOnly(
    { unitPrice: value, steps: [...steps, ...rounding], term, nextTier: null, findings: [] },
    context,
  );
}

/** An escalation that states no last year is not followed further than any contract runs. */
const MOST_YEARS = 50;

function noRate(years: string, year: number, { contractNumber: contract, asOf, source }: TermContext): Unpriced {
  return {
    unitPrice: null,
    findings: [priceFinding('rate-year-missing', { contract, asOf, year, years }, { source })],
  };
}

function yearWords(years: readonly number[]): string {
  return [...new Set(years)].sort((a, b) => a - b).join(', ');
}
