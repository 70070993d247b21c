import type { Buyer } from '../contracts/buyer';
import type { Finding } from '../findings/finding';
import { lineFinding } from '../findings/line-findings';
import { Decimal } from '../money/decimal';
import { quotedExtended } from '../order/totals';
import type { PricedLine, PricedOffer, Verdict } from '../priced-line';
import { sameSupplier } from '../rules/same-supplier';
import type { Line } from '../workbook/line';
import type { Cited } from './cited';
import { compareQuote, overcharge, type QuoteComparison } from './compare-quote';
import { rankOffers, tieBrokenBy, compareCost } from './rank';
import { whyNot } from './why-not';

/** What was found for a line before one contract is chosen. */
export interface LineOffers {
  readonly line: Line;
  readonly offers: readonly PricedOffer[];
  readonly cited: Cited | null;
  /** Set when the line itself allows no answer (destroyed number, two items, no number, quantity 0). */
  readonly cannotTell: boolean;
  readonly findings: readonly Finding[];
}

/** Chooses the offer that a line is judged by and gives the verdict. The same for any order of offers. */
export function choose(found: LineOffers, buyer: Buyer | null): PricedLine {
  const { line, cited, cannotTell } = found;
  const { offers, findings } = withoutUnpricedTerms(found);
  const ranked = rankOffers(offers, buyer);
  const chosen = cannotTell ? null : pickJudged(ranked, line, cited);
  if (chosen === null) {
    const verdict = cannotTell ? 'cannot-tell' : 'off-contract';
    const said = cannotTell ? findings : [...findings, lineFinding('off-contract', { item: nameOf(line) })];
    return {
      line,
      verdict,
      chosen: null,
      alternatives: alternativesTo(null, ranked, buyer),
      savings: null,
      findings: said,
    };
  }
  const comparison = compareQuote(line, chosen);
  const verdict = verdictOf(line, chosen, comparison);
  const alternatives = alternativesTo(chosen, ranked, buyer);
  return {
    line,
    verdict,
    chosen,
    alternatives,
    savings: chosen.eligibility.answer === 'no' ? nothingOver(line, comparison) : overcharge(line, comparison),
    findings: [
      ...findings,
      ...eligibilityFindings(chosen),
      ...chosen.findings,
      ...quoteFindings(line, chosen, comparison),
      ...unnamedFinding(line, chosen, comparison),
      ...betterFindings(chosen, ranked, line),
      ...tieFinding(chosen, ranked, buyer),
    ],
  };
}

/** What a price kind says where the contract has no price for an item: then it is off that contract, not unclear. */
const NOT_OFFERED: ReadonlySet<string> = new Set(['no-contract-price', 'excluded-from-term']);

/** "All other except furniture": a chair has no price there (DOMAIN §8.3). Such contracts fall out, and why is kept. */
function withoutUnpricedTerms({ offers, findings }: LineOffers): Pick<LineOffers, 'offers' | 'findings'> {
  const offered = offers.filter(
    (offer) => offer.price !== null || !offer.findings.some(({ code }) => NOT_OFFERED.has(code)),
  );
  if (offered.length > 0) return { offers: offered, findings };
  const why = offers.flatMap((offer) => offer.findings.filter(({ code }) => NOT_OFFERED.has(code)));
  return { offers: offered, findings: [...findings, ...why] };
}

/**
 * The contract a row is judged by: the one it cites; else the one of the supplier it names, because a ceiling binds only
 * that contract's own supplier; else the best.
 */
function pickJudged(ranked: readonly PricedOffer[], line: Line, cited: Cited | null): PricedOffer | null {
  const ofCited = cited === null ? undefined : ranked.find((offer) => cited.contracts.includes(offer.contract));
  if (ofCited !== undefined) return ofCited;
  const bestUsable =
    ranked.find((offer) => offer.eligibility.answer === 'yes' && offer.price !== null) ?? ranked[0] ?? null;
  const supplier = line.supplier;
  if (supplier === null) return bestUsable;
  const ofSupplier = ranked.find((offer) => offer.eligibility.answer === 'yes' && suppliedBy(offer, supplier));
  return ofSupplier ?? bestUsable;
}

function suppliedBy(offer: PricedOffer, supplier: string): boolean {
  const { contract } = offer;
  const names = [
    contract.supplier,
    ...(contract.dealers ?? []),
    ...(contract.addenda ?? []).flatMap((entry) => entry.dealers ?? []),
  ];
  return names.some(({ name, aliases }) =>
    [name, ...(aliases ?? [])].some((own) => sameSupplier(own, supplier) === 'same'),
  );
}

function verdictOf(line: Line, chosen: PricedOffer, comparison: QuoteComparison): Verdict {
  if (chosen.eligibility.answer === 'no') return 'not-eligible';
  if (chosen.price === null) return 'cannot-tell';
  if (chosen.eligibility.answer === 'needs-document') return 'needs-document';
  if (comparison.outcome === 'no-quote' && line.quoteUnclear) return 'cannot-tell';
  return comparison.outcome === 'over' ? 'over-price' : 'on-contract';
}

function eligibilityFindings(chosen: PricedOffer): Finding[] {
  return chosen.eligibility.judgements.flatMap((judgement) => (judgement.finding === null ? [] : [judgement.finding]));
}

function quoteFindings(line: Line, chosen: PricedOffer, comparison: QuoteComparison): Finding[] {
  if (chosen.price === null) return [];
  const whole = comparedWhole(line, chosen);
  const facts = {
    contract: chosen.contract.number,
    price: (whole?.allowed ?? chosen.price).toShownMoney(),
    unit: whole?.unit ?? line.unit ?? chosen.match.item.unit,
  };
  if (comparison.outcome === 'no-quote') {
    return [lineFinding(line.quoteUnclear ? 'quote-unclear' : 'price-found', facts)];
  }
  const quoted = (whole === null ? (line.quoted ?? line.extended) : whole.quoted)?.toShownMoney() ?? '';
  if (comparison.outcome === 'within') return [lineFinding('within-ceiling', { ...facts, quoted })];
  if (chosen.eligibility.answer === 'no') return [lineFinding('above-closed-ceiling', { ...facts, quoted })];
  const { version, effectiveFrom: from } = chosen.list;
  const difference = comparison.difference?.toShownMoney() ?? 'an amount that depends on the quantity';
  return [
    lineFinding('over-ceiling', { ...facts, quoted, difference, version, from }, { source: chosen.list.source?.title }),
  ];
}

/** Where the contract charges for the whole line (a period's impressions, a lease), the sentences speak of that. */
function comparedWhole(line: Line, chosen: PricedOffer) {
  if (chosen.ownTotal !== true || chosen.extended === null || line.quantity === null) return null;
  const unit = `line of ${line.quantity.toShown()} ${line.unit ?? chosen.match.item.unit}`;
  return { allowed: chosen.extended, quoted: quotedExtended({ line, chosen }), unit };
}

/** A contract that is closed to the buyer binds nobody towards her: nothing is overcharged, where it could be told. */
function nothingOver(line: Line, comparison: QuoteComparison): Decimal | null {
  return overcharge(line, comparison) === null ? null : Decimal.ZERO;
}

/** A ceiling binds only its own supplier: of a quote that names nobody, "too much" is said with that reserve. */
function unnamedFinding(line: Line, chosen: PricedOffer, comparison: QuoteComparison): Finding[] {
  if (comparison.outcome !== 'over' || chosen.eligibility.answer !== 'yes') return [];
  if (line.contract !== null || line.supplier !== null) return [];
  const facts = { contract: chosen.contract.number, supplier: chosen.contract.supplier.name };
  return [lineFinding('no-contract-named', facts)];
}

/** Other contracts that would be better, and what stands between. */
function betterFindings(chosen: PricedOffer, ranked: readonly PricedOffer[], line: Line): Finding[] {
  const others = ranked.filter((offer) => offer !== chosen && offer.price !== null);
  const usable = others.find((offer) => offer.eligibility.answer === 'yes');
  const found: Finding[] = [];
  if (usable !== undefined) found.push(...usableFinding(chosen, usable, line));
  const askable = others.find((offer) => offer.eligibility.answer === 'needs-document');
  const saving = askable === undefined ? null : savingOf(chosen, askable);
  if (askable !== undefined && saving !== null && chosen.eligibility.answer === 'yes') {
    const need = askable.eligibility.judgements.find((judgement) => judgement.answer === 'needs-document');
    found.push(
      lineFinding('cheaper-with-document', {
        ...offerFacts(askable, line),
        saving: saving.toShownMoney(),
        need: need?.nextStep ?? '',
      }),
    );
  }
  return found;
}

function usableFinding(chosen: PricedOffer, usable: PricedOffer, line: Line): Finding[] {
  if (chosen.eligibility.answer !== 'yes' || chosen.price === null)
    return [lineFinding('eligible-elsewhere', offerFacts(usable, line))];
  const saving = savingOf(chosen, usable);
  return saving === null
    ? []
    : [lineFinding('cheaper-contract', { ...offerFacts(usable, line), saving: saving.toShownMoney() })];
}

function savingOf(chosen: PricedOffer, other: PricedOffer): Decimal | null {
  if (chosen.extended === null || other.extended === null || compareCost(other, chosen) >= 0) return null;
  return chosen.extended.minus(other.extended).absolute();
}

function offerFacts(offer: PricedOffer, line: Line) {
  return {
    contract: offer.contract.number,
    programme: offer.programmeName,
    supplier: offer.contract.supplier.name,
    price: offer.price?.toShownMoney() ?? '',
    unit: line.unit ?? offer.match.item.unit,
  };
}

function tieFinding(chosen: PricedOffer, ranked: readonly PricedOffer[], buyer: Buyer | null): Finding[] {
  if (chosen.price === null) return [];
  const tied = ranked.filter(
    (offer) =>
      offer !== chosen &&
      offer.price !== null &&
      offer.eligibility.answer === chosen.eligibility.answer &&
      compareCost(offer, chosen) === 0,
  );
  const [first] = tied;
  if (first === undefined) return [];
  const contracts = [chosen, ...tied].map((offer) => offer.contract.number).join(', ');
  return [
    lineFinding('tie', { contracts, contract: chosen.contract.number, order: tieBrokenBy(chosen, first, buyer) }),
  ];
}

function alternativesTo(
  chosen: PricedOffer | null,
  ranked: readonly PricedOffer[],
  buyer: Buyer | null,
): PricedLine['alternatives'] {
  return ranked.filter((offer) => offer !== chosen).map((offer) => ({ offer, whyNot: whyNot(offer, chosen, buyer) }));
}

/** How a line's item is called in a sentence. */
export function nameOf(line: Pick<Line, 'item' | 'description'>): string {
  return line.item || line.description || 'this item';
}
