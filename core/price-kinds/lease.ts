import { priceFinding } from '../findings/price-findings';
import { Decimal } from '../money/decimal';
import type { LeaseKind, LeaseStatement } from './item-statements';
import { positiveOnly } from './positive-only';
import type { PriceKind, TermContext, Unpriced } from './price-kind';
import { computed, roundedWithStep, stated } from './steps';

/** The rate factors, what one of the thing is worth, and whether the list counts it by the month. */
export interface LeaseOfItem {
  readonly lease: LeaseStatement;
  readonly value: Decimal;
  readonly byMonth: boolean;
}

/** Monthly payments by rate factor. */
export const lease: PriceKind<LeaseOfItem> = {
  id: 'lease',
  title: 'Lease by rate factor',
  description:
    'The contract states a monthly rate factor for each term: the value of what is leased × the factor is the payment of a month. Whether it is given back, bought at its market value or bought for $1 at the end goes by the kind of lease, and each has factors of its own.',
  price({ lease: statement, value, byMonth }, context) {
    const row = factorFor(statement, context);
    if ('findings' in row) return row;
    const factor = Decimal.of(row.factor);
    const exact = value.times(factor);
    const term = `${row.months}-month lease, ${KIND_WORDS[row.kind]}`;
    const { value: monthly, steps: rounding } = roundedWithStep(exact, context.rounding);
    const common = { unitPrice: monthly, term, nextTier: null };
    const facts = { contract: context.contractNumber, term, months: row.months, end: END_WORDS[row.kind] };
    const source = statement.source?.title ?? context.source;
    const opening = [stated('value', value)];
    // Counted by the month the quantity is payments, each of them rounded; else it is machines, and the value of all of
    // them is multiplied: "Total Value of the Order × Monthly Rate Factor" (DOMAIN §1.6).
    if (byMonth) {
      const total = monthly.times(Decimal.of(String(row.months)));
      const finding = priceFinding('lease-in-all', { ...facts, total: total.toShownMoney() }, { source });
      const steps = [...opening, computed(`× ${factor.toText()} a month`, exact), ...rounding];
      return positiveOnly({ ...common, steps, findings: [finding] }, context);
    }
    const whole = value.times(context.quantity);
    const payment = whole.times(factor);
    const total = payment.rounded(CENTS).times(Decimal.of(String(row.months)));
    const finding = priceFinding('lease-in-all', { ...facts, total: total.toShownMoney() }, { source });
    const many = context.quantity.equals(Decimal.ONE) ? [] : [computed(`× ${context.quantity.toShown()}`, whole)];
    const steps = [...opening, ...many, computed(`× ${factor.toText()} a month`, payment)];
    return positiveOnly({ ...common, extended: payment, steps, findings: [finding] }, context);
  },
};

const CENTS = { mode: 'half-up', places: 2 } as const;

const KIND_WORDS: Readonly<Record<LeaseKind, string>> = {
  fmv: 'fair market value',
  'dollar-buyout': '$1 buyout',
  rental: 'straight rental',
  instalment: 'instalment purchase',
};

const END_WORDS: Readonly<Record<LeaseKind, string>> = {
  fmv: 'At its end you give it back, or buy it at its market value',
  'dollar-buyout': 'At its end it is yours for $1, so it counts as a purchase on credit',
  rental: 'At its end you give it back',
  instalment: 'With the last payment it is yours',
};

/** How each kind is called on a row. */
const SAID: Readonly<Record<LeaseKind, RegExp>> = {
  fmv: /\bfmv\b|\bfair market\b/i,
  'dollar-buyout': /\$ ?1(\.00)?( |-)?(buy|out|purchase|lease|end)|\bdollar buy|\bone dollar\b|\$1 out\b/i,
  rental: /\bstraight rental\b|\brental\b/i,
  instalment: /\binstall?ment\b/i,
};

type Factor = LeaseStatement['factors'][number];

function factorFor({ factors }: LeaseStatement, context: TermContext): Factor | Unpriced {
  const { contractNumber: contract, source, texts = [] } = context;
  const months = context.termMonths ?? null;
  const offered = [...new Set(factors.map((factor) => factor.months))].sort((a, b) => a - b).join(', ');
  if (months === null) return none(priceFinding('lease-term-missing', { contract, offered }, { source }));
  const ofTerm = factors.filter((factor) => factor.months === months);
  if (ofTerm.length === 0)
    return none(priceFinding('lease-term-not-offered', { contract, months, offered }, { source }));
  const distinct = new Map(ofTerm.map((row) => [`${row.kind} ${Decimal.of(row.factor).toText()}`, row]));
  const said = [...distinct.values()].filter(({ kind }) => texts.some((text) => SAID[kind].test(text.slice(0, 2000))));
  const fitting = said.length > 0 ? said : [...distinct.values()];
  const [only, ...others] = fitting;
  if (only !== undefined && others.length === 0) return kindSaid(only, ofTerm, context);
  const kinds = fitting.map(({ kind, factor }) => `${KIND_WORDS[kind]} at ${factor}`).join(', ');
  return none(priceFinding('lease-kind-unclear', { contract, months, kinds }, { source }));
}

/** A row that says "$1 buyout" is not priced by the only factor there is, which is for FMV. */
function kindSaid(
  only: Factor,
  ofTerm: readonly Factor[],
  { texts = [], contractNumber, source }: TermContext,
): Factor | Unpriced {
  const text = texts.join(' ').slice(0, 4000);
  const others = (Object.keys(SAID) as LeaseKind[]).filter((kind) => kind !== 'rental' && SAID[kind].test(text));
  if (others.length === 0 || others.includes(only.kind)) return only;
  const offered = [...new Set(ofTerm.map(({ kind }) => KIND_WORDS[kind]))].join(', ');
  const facts = {
    contract: contractNumber,
    months: only.months,
    asked: others.map((kind) => KIND_WORDS[kind]).join(', '),
  };
  return none(priceFinding('lease-kind-not-offered', { ...facts, offered }, { source }));
}

function none(finding: ReturnType<typeof priceFinding>): Unpriced {
  return { unitPrice: null, findings: [finding] };
}
