import type { Buyer } from '../contracts/buyer';
import type { PricedOffer } from '../priced-line';

/**
 * Best first: what may be used, then what has a price, then the lowest price for the whole line. Specificity counts for
 * nothing across contracts (DESIGN §5). Equal prices go by the buyer's order of programmes, then by contract number, so
 * that the order in which a book's files were read never decides.
 */
export function rankOffers(offers: readonly PricedOffer[], buyer: Buyer | null): PricedOffer[] {
  return [...offers].sort((a, b) => {
    const byAnswer = ANSWER_RANK[a.eligibility.answer] - ANSWER_RANK[b.eligibility.answer];
    if (byAnswer !== 0) return byAnswer;
    const byPrice = compareCost(a, b);
    return byPrice !== 0 ? byPrice : tieOrder(a, b, buyer);
  });
}

const ANSWER_RANK = { yes: 0, 'needs-document': 1, no: 2 } as const;

/** Compares what the line costs under two offers; an offer without a price comes last. */
export function compareCost(a: PricedOffer, b: PricedOffer): number {
  if (a.price === null || b.price === null) return (a.price === null ? 1 : 0) - (b.price === null ? 1 : 0);
  if (a.extended !== null && b.extended !== null && !a.extended.equals(b.extended)) {
    // A return's total is negative; the cheaper offer is still the one with the lower unit price.
    return a.extended.isNegative() ? b.extended.compareTo(a.extended) : a.extended.compareTo(b.extended);
  }
  return a.price.compareTo(b.price);
}

function tieOrder(a: PricedOffer, b: PricedOffer, buyer: Buyer | null): number {
  const byProgramme = programmeRank(a, buyer) - programmeRank(b, buyer);
  if (byProgramme !== 0) return byProgramme;
  return compareText(a.contract.number, b.contract.number) || compareText(a.contract.id, b.contract.id);
}

/** Whether two offers were told apart by the buyer's order of programmes, or only by contract number. */
export function tieBrokenBy(a: PricedOffer, b: PricedOffer, buyer: Buyer | null): string {
  return programmeRank(a, buyer) === programmeRank(b, buyer) ? 'contract number' : 'your order of programmes';
}

function programmeRank(offer: PricedOffer, buyer: Buyer | null): number {
  const order = buyer?.programmeOrder ?? [];
  const place = order.indexOf(offer.contract.programme);
  return place === -1 ? order.length : place;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
