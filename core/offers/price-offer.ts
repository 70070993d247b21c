import type { Buyer } from '../contracts/buyer';
import type { Contract } from '../contracts/contract';
import type { PriceList } from '../contracts/price-list';
import { within } from '../contracts/common';
import { lineFinding } from '../findings/line-findings';
import type { Finding } from '../findings/finding';
import { unitFactor } from '../items/convert';
import { Decimal } from '../money/decimal';
import { Ratio } from '../money/ratio';
import { extend, roundingOf, roundTotal } from '../price-kinds/extend';
import type { NextTier, PriceContext, Priced, Step } from '../price-kinds/price-kind';
import { priceItem } from '../price-kinds/resolve';
import type { Line } from '../workbook/line';
import type { Candidate } from './candidate';
import type { OrderFigures } from '../order/order-figures';

/** The price part of an offer: per unit of the line, or the findings that say why there is none. */
export interface OfferPrice {
  readonly price: Decimal | null;
  readonly extended: Decimal | null;
  readonly ownTotal?: boolean;
  readonly listUnitPrice: Decimal | null;
  readonly ratio: Ratio | null;
  readonly exact: boolean;
  readonly term: string;
  readonly steps: readonly Step[];
  readonly nextTier: NextTier | null;
  readonly findings: readonly Finding[];
}

/** Decimals shown of a unit price that a pack size does not divide (1,499.50 for a box of 6 → 249.91667 each). */
const SHOWN_PLACES = 5;

/** What this contract may charge for this line: units first, then the price kind, then quantity. */
export function priceOffer(
  candidate: Candidate,
  line: Line,
  buyer: Buyer | null,
  asOf: string,
  order: OrderFigures,
): OfferPrice {
  const { contract, list, match } = candidate;
  const currencyProblem = currencyFinding(contract, list, line);
  if (currencyProblem !== null) return unpriced([currencyProblem]);
  const units = unitsBetween(candidate, line);
  if ('problem' in units) return unpriced([units.problem]);
  const quantity = units.ratio.convert((line.quantity ?? Decimal.ONE).absolute());
  const priced = priceItem(contract, list, match.item, contextOf(candidate, line, buyer, asOf, order, quantity));
  if (priced.unitPrice === null) return unpriced(priced.findings);
  if (line.quantity === null && priced.tiered === true) {
    return unpriced([...priced.findings, lineFinding('quantity-missing-tiers', {})]);
  }
  return inLineUnits(candidate, line, priced, units);
}

/** What a line asks for, in the unit that the price list sells by; null where the two units do not meet. */
export function inListUnits(candidate: Candidate, line: Line): Decimal | null {
  if (line.quantity === null) return null;
  const units = unitsBetween(candidate, line);
  return 'problem' in units ? null : units.ratio.convert(line.quantity);
}

/** The list price that discounts come off: the price list's own; the sheet's only where the contract prices by category. */
export function listPriceOf({ match }: Candidate, line: Line): Decimal | null {
  if (match.item.list !== undefined) return Decimal.of(match.item.list);
  return match.step === 'category' ? line.list : null;
}

interface Units {
  readonly ratio: Ratio;
  readonly steps: readonly string[];
  readonly findings: readonly Finding[];
}

/** A category's discount comes off the list price on the row itself, so it is in the row's own unit. */
function unitsBetween({ match }: Candidate, line: Line): Units | { readonly problem: Finding } {
  if (match.step === 'category') return { ratio: Ratio.ONE, steps: [], findings: [] };
  const texts = [line.pack, line.description].filter((text): text is string => text !== null);
  const found = unitFactor({ unit: line.unit, pack: line.pack, texts }, match.item);
  if ('problem' in found) return found;
  return {
    ratio: new Ratio(found.factor.numerator, found.factor.denominator),
    steps: found.steps,
    findings: found.findings,
  };
}

function contextOf(
  candidate: Candidate,
  line: Line,
  buyer: Buyer | null,
  asOf: string,
  order: OrderFigures,
  quantity: Decimal,
): PriceContext & { asOf: string } {
  const { contract } = candidate;
  const volume = buyer?.volumeToDate?.find((entry) => entry.contract === contract.id);
  return {
    quantity,
    list: listPriceOf(candidate, line),
    order: order.of(contract.id, line.sheet, asOf),
    volumeToDate: volume === undefined ? null : Decimal.of(volume.amount),
    delivery: deliveryOf(line) ?? buyer?.delivery ?? null,
    rounding: roundingOf(contract),
    asOf,
    buyerState: buyer?.state ?? null,
    acquisition: line.acquisition,
    termMonths: line.termMonths ?? null,
    texts: [line.description, line.notes, line.category, line.unit].filter((text): text is string => text !== null),
  };
}

function inLineUnits(
  candidate: Candidate,
  line: Line,
  priced: Priced,
  { ratio, steps: conversion, findings: unitNotes }: Units,
): OfferPrice {
  const { contract, match } = candidate;
  const { unitPrice, term, nextTier } = priced;
  const findings: Finding[] = [...unitNotes, ...priced.findings];
  const steps: Step[] = [...priced.steps];
  const { isOne } = ratio;
  const price = isOne ? unitPrice : ratio.pricePerLineUnit(unitPrice, SHOWN_PLACES);
  const exact = isOne || price.times(ratio.denominator).equals(unitPrice.times(ratio.numerator));
  if (!isOne) {
    steps.push({ label: `per ${line.unit ?? 'unit'} (${conversion.join('; ')})`, value: price.toText() });
    findings.push(...unitFindings(contract, line, match.item.unit, conversion, ratio));
  }
  // Written out: spreading took a large part of the time of pricing.
  if (line.quantity === null) {
    findings.push(lineFinding('quantity-missing', {}));
    return { price, extended: null, listUnitPrice: unitPrice, ratio, exact, term, steps, nextTier, findings };
  }
  if (priced.extended !== undefined) {
    const own = line.quantity.isNegative() ? priced.extended.negated() : priced.extended;
    const { extended, steps: rounding } = roundTotal(own, contract);
    steps.push(...rounding);
    return { price, extended, ownTotal: true, listUnitPrice: unitPrice, ratio, exact, term, steps, nextTier, findings };
  }
  const { extended, steps: multiplied } = extend(unitPrice, line.quantity, contract, ratio);
  steps.push(...multiplied);
  return { price, extended, listUnitPrice: unitPrice, ratio, exact, term, steps, nextTier, findings };
}

function unitFindings(
  contract: Contract,
  line: Line,
  listUnit: string,
  conversion: readonly string[],
  ratio: Ratio,
): Finding[] {
  const unit = line.unit ?? 'unit';
  const facts = { unit, listUnit, contract: contract.number };
  const source = contract.constraints?.source?.title;
  if (contract.constraints?.alternateUnits === 'not-allowed')
    return [lineFinding('unit-not-allowed', facts, { source })];
  const said = [lineFinding('unit-differs', { ...facts, conversion: conversion.join('; ') })];
  if (line.quantity === null || ratio.givesWhole(line.quantity)) return said;
  return [...said, lineFinding('not-whole-packs', { listUnit, quantity: line.quantity.toText(), unit })];
}

/** The sheet of a United States buyer is in dollars unless it says otherwise; a price list says what it is in. */
function currencyFinding(contract: Contract, list: PriceList, line: Line): Finding | null {
  const listCurrency = list.currency ?? contract.currency;
  const lineCurrency = line.currency ?? 'USD';
  if (lineCurrency === listCurrency) return null;
  return lineFinding('currency-differs', { line: lineCurrency, list: listCurrency, contract: contract.number });
}

function deliveryOf(line: Line): 'dock' | 'inside' | 'installed' | null {
  const said = line.delivery?.toLowerCase() ?? '';
  if (said.includes('install')) return 'installed';
  if (said.includes('inside')) return 'inside';
  return said.includes('dock') ? 'dock' : null;
}

function unpriced(findings: readonly Finding[]): OfferPrice {
  return {
    price: null,
    extended: null,
    listUnitPrice: null,
    ratio: null,
    exact: true,
    term: '',
    steps: [],
    nextTier: null,
    findings,
  };
}

/** Whether the contract's cap on one unit leaves this price out (WSCA 2009: 50,000 a unit; DOMAIN §1.4). */
export function overUnitCap(
  contract: Contract,
  buyerState: string | null,
  asOf: string,
  price: Decimal,
): Finding | null {
  const addendum = contract.addenda?.find(
    (entry) => entry.state === buyerState && within(asOf, entry.start, entry.end),
  );
  const cap = addendum?.maxUnitPrice ?? contract.constraints?.maxUnitPrice;
  if (cap === undefined || price.compareTo(Decimal.of(cap)) <= 0) return null;
  const source = addendum?.source?.title ?? contract.constraints?.source?.title;
  return lineFinding(
    'over-unit-cap',
    { price: price.toShownMoney(), contract: contract.number, cap: Decimal.of(cap).toShownMoney() },
    { source },
  );
}
