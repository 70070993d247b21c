import { priceFinding } from '../findings/price-findings';
import type { Finding } from '../findings/finding';
import { Decimal } from '../money/decimal';
import type { ClicksStatement } from './item-statements';
import { positiveOnly } from './positive-only';
import type { PriceKind, Priced, Step, TermContext, Unpriced } from './price-kind';
import { computed, stated } from './steps';

/** Charges by what is printed or copied. */
export const perClick: PriceKind<ClicksStatement> = {
  id: 'per-click',
  title: 'Per click',
  description:
    'The contract states a rate per impression, in black or in colour, with all its decimals, and may add a base charge that covers so many impressions of a period, or a least charge. The charge of the period is rounded, the rate never.',
  price(clicks, context) {
    const rate = Decimal.of(clicks.rate);
    const term = `${clicks.colour === 'mono' ? 'black' : 'colour'} impressions at ${rate.toShownMoney()} each`;
    const findings = colourFindings(clicks, context);
    // The rate keeps its decimals whatever the contract rounds: 0.0132 rounded to the cent is another price.
    const steps = [stated('rate per impression:', rate)];
    const plain = { unitPrice: rate, keepsDecimals: true, steps, term, nextTier: null, findings };
    if (clicks.base === undefined && clicks.included === undefined && clicks.minimum === undefined) {
      return positiveOnly(plain, context);
    }
    return withCharge(clicks, plain, context);
  },
};

/** The charge of one period; what it is made of depends on the quantity, so without one there is no price. */
function withCharge(clicks: ClicksStatement, plain: Priced, context: TermContext): Priced | Unpriced {
  const { quantity } = context;
  const base = Decimal.of(clicks.base ?? '0');
  const included = Decimal.of(clicks.included ?? '0');
  const over = quantity.compareTo(included) > 0 ? quantity.minus(included) : Decimal.ZERO;
  const steps: Step[] = [];
  if (clicks.base !== undefined) {
    steps.push(stated(`base charge of a ${clicks.period}, ${included.toShown()} impressions included:`, base));
  }
  const overage = over.times(plain.unitPrice);
  const counted = clicks.included === undefined ? 'impressions' : 'impressions above those';
  steps.push(computed(`${over.toShown()} ${counted} × ${plain.unitPrice.toShownMoney()}`, overage));
  let charge = base.plus(overage);
  if (!base.isZero()) steps.push(computed('base charge and impressions', charge));
  const least = Decimal.of(clicks.minimum ?? '0');
  if (charge.compareTo(least) < 0) {
    charge = least;
    steps.push(computed(`at least ${least.toShownMoney()} a ${clicks.period}`, charge));
  }
  if (!charge.isPositive()) return positiveOnly({ ...plain, unitPrice: charge }, context);
  return {
    ...plain,
    extended: charge,
    steps,
    term: `${plain.term}, charged by the ${clicks.period}`,
    tiered: true,
    findings: [...plain.findings, ...periodFindings(clicks, context)],
  };
}

/** A base charge is of a month; whether the row counts a month or a year of impressions, only its words can say. */
function periodFindings({ period }: ClicksStatement, context: TermContext): Finding[] {
  const said = (context.texts ?? []).some((text) => PERIOD_WORDS[period].test(text));
  if (said) return [];
  const facts = { contract: context.contractNumber, period, quantity: context.quantity.toShown() };
  return [priceFinding('click-period-assumed', facts, { source: context.source })];
}

const PERIOD_WORDS = {
  month: /\bmonth|\bmo\b/i,
  quarter: /\bquarter|\bqtr\b/i,
  year: /\byear|\bannual|\byr\b/i,
} as const;

function colourFindings({ colour }: ClicksStatement, { texts = [], contractNumber, source }: TermContext): Finding[] {
  const text = texts.join(' ');
  const [saysColour, saysMono] = [/\bcolou?r\b/i.test(text), /\bmono(chrome)?\b|\bblack\b|\bb ?[&/] ?w\b/i.test(text)];
  if (saysColour === saysMono || saysColour === (colour === 'colour')) return [];
  const facts = { contract: contractNumber, colour: colour === 'mono' ? 'black' : 'colour' };
  return [priceFinding('click-colour-differs', facts, { source })];
}
