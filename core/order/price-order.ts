import { choose } from '../choose/choose';
import type { Cited } from '../choose/cited';
import { lineFinding } from '../findings/line-findings';
import type { Finding } from '../findings/finding';
import { Decimal } from '../money/decimal';
import type { JudgedCandidate, Purchase } from '../offers/judge-candidates';
import { offerOnLine } from '../offers/offer-on-line';
import { inListUnits, listPriceOf } from '../offers/price-offer';
import type { PricedLine, PricedOffer } from '../priced-line';
import type { Line } from '../workbook/line';
import { OrderFigures, orderKey } from './order-figures';

/** A line with its judged candidates, ready to be priced. */
export interface JudgedLine {
  readonly line: Line;
  readonly asOf: string;
  readonly candidates: readonly JudgedCandidate[];
  readonly cited: Cited | null;
  readonly cannotTell: boolean;
  readonly findings: readonly Finding[];
  /** What is said once the chosen contract is known. */
  readonly afterwards: (offers: readonly PricedOffer[], chosen: PricedOffer | null) => readonly Finding[];
}

/** Rounds after which a choice that never settles is said rather than looped on. */
const MOST_ROUNDS = 4;

/**
 * Prices all lines of a workbook. Where a tier is counted over the whole order, the order is the lines bought under that
 * contract on that sheet and day; but which lines those are depends on the prices. So: price as if every line that a contract
 * could serve, and that may be bought there, went to it, choose, count again over the lines that did, and repeat until nothing changes.
 */
export function priceOrder(lines: readonly JudgedLine[], purchase: Purchase): PricedLine[] {
  const byOrder = new Set(
    lines.flatMap(({ candidates }) => candidates.filter(countsOrder).map(({ contract }) => contract.id)),
  );
  let figures = figuresOf(lines, byOrder, ({ candidates }) => candidates.filter(mayBeBought));
  let priced = lines.map((line) => priceLine(line, purchase, figures));
  if (byOrder.size === 0) return priced;
  for (let round = 1; round < MOST_ROUNDS; round += 1) {
    const counted = figuresOf(lines, byOrder, (line, index) => chosenOf(line, priced[index]));
    if (figures.differsFrom(counted).size === 0) return priced;
    figures = counted;
    priced = lines.map((line) => priceLine(line, purchase, figures));
  }
  const last = figuresOf(lines, byOrder, (line, index) => chosenOf(line, priced[index]));
  return markUnsettled(lines, priced, figures.differsFrom(last));
}

function priceLine(judged: JudgedLine, purchase: Purchase, figures: OrderFigures): PricedLine {
  const { line, asOf } = judged;
  const offers = judged.candidates.map((candidate) => offerOnLine(candidate, line, purchase, asOf, figures));
  const priced = choose({ ...judged, offers }, purchase.buyer);
  return { ...priced, findings: [...priced.findings, ...judged.afterwards(offers, priced.chosen)] };
}

function countsOrder({ list, match }: JudgedCandidate): boolean {
  if (match.item.tiers?.over === 'order') return true;
  return (list.terms ?? []).some((term) => term.kind === 'tiers' && term.table.over === 'order');
}

function figuresOf(
  lines: readonly JudgedLine[],
  contracts: ReadonlySet<string>,
  counted: (line: JudgedLine, index: number) => readonly JudgedCandidate[],
): OrderFigures {
  const figures = new OrderFigures();
  lines.forEach((judged, index) => {
    const { line, asOf } = judged;
    for (const candidate of counted(judged, index)) {
      if (!contracts.has(candidate.contract.id)) continue;
      // Tiers are counted in the list's units: 12 pieces of a box of 12 are one box.
      const quantity = inListUnits(candidate, line);
      if (quantity === null || !quantity.isPositive()) continue;
      const list = listPriceOf(candidate, line) ?? Decimal.ZERO;
      figures.add(orderKey(candidate.contract.id, line.sheet, asOf), quantity, list.times(quantity));
    }
  });
  return figures;
}

function mayBeBought({ eligibility }: Pick<JudgedCandidate, 'eligibility'>): boolean {
  return eligibility.answer !== 'no';
}

/** The candidate that a line went to; none where it may not be bought there, because then it is not in that order. */
function chosenOf({ candidates }: JudgedLine, priced: PricedLine | undefined): readonly JudgedCandidate[] {
  const chosen = priced?.chosen ?? null;
  if (chosen === null || !mayBeBought(chosen)) return [];
  return candidates.filter(({ match }) => match === chosen.match);
}

function markUnsettled(
  lines: readonly JudgedLine[],
  priced: readonly PricedLine[],
  unsettled: ReadonlySet<string>,
): PricedLine[] {
  return priced.map((line, index) => {
    const { chosen } = line;
    const asOf = lines[index]?.asOf ?? '';
    if (chosen === null || !unsettled.has(orderKey(chosen.contract.id, line.line.sheet, asOf))) return line;
    const finding = lineFinding('order-tiers-unsettled', { contract: chosen.contract.number });
    return { ...line, verdict: 'cannot-tell', chosen: null, savings: null, findings: [...line.findings, finding] };
  });
}
