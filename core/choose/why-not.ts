import type { Buyer } from '../contracts/buyer';
import type { PricedOffer } from '../priced-line';
import { compareCost, tieBrokenBy } from './rank';

/** Why an offer was not the one the line is judged by: one sentence for the list of other contracts. */
export function whyNot(offer: PricedOffer, chosen: PricedOffer | null, buyer: Buyer | null): string {
  const refusal = offer.eligibility.judgements.find((judgement) => judgement.answer === offer.eligibility.answer);
  if (offer.eligibility.answer === 'no') return refusal?.reason ?? 'Your organisation may not use it.';
  if (offer.price === null) return offer.findings.map((finding) => finding.text).join(' ');
  if (offer.eligibility.answer === 'needs-document')
    return [refusal?.reason, refusal?.nextStep].filter(Boolean).join(' ');
  if (chosen === null) return 'The line itself allows no answer.';
  if (chosen.eligibility.answer === 'no') return `Open to you; ${chosen.contract.number} is not.`;
  if (chosen.eligibility.answer === 'needs-document')
    return `Open to you now; ${chosen.contract.number} needs a paper first.`;
  const difference = compareCost(offer, chosen);
  if (difference === 0)
    return `Same price; ${chosen.contract.number} was taken by ${tieBrokenBy(chosen, offer, buyer)}.`;
  if (difference < 0) return `Cheaper, but the row names ${chosen.contract.number} or its supplier.`;
  return `Dearer: ${offer.price.toShownMoney()} against ${chosen.price?.toShownMoney() ?? 'no price'}.`;
}
