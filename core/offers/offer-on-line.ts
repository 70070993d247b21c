import { lineFinding } from '../findings/line-findings';
import type { Finding } from '../findings/finding';
import type { OrderFigures } from '../order/order-figures';
import type { PricedOffer } from '../priced-line';
import type { Eligibility } from '../rules/rule';
import type { Line } from '../workbook/line';
import type { JudgedCandidate, Purchase } from './judge-candidates';
import { overUnitCap, priceOffer } from './price-offer';

/** One contract's whole answer to one line. */
export function offerOnLine(
  judged: JudgedCandidate,
  line: Line,
  purchase: Purchase,
  asOf: string,
  order: OrderFigures,
): PricedOffer {
  const { contract, list, match, programmeName, ordering } = judged;
  const priced = priceOffer(judged, line, purchase.buyer, asOf, order);
  const cap =
    priced.listUnitPrice === null
      ? null
      : overUnitCap(contract, purchase.buyer?.state ?? null, asOf, priced.listUnitPrice);
  return {
    contract,
    list,
    match,
    programmeName,
    ordering,
    eligibility: cap === null ? judged.eligibility : refusedByCap(judged.eligibility, cap),
    price: priced.price,
    extended: priced.extended,
    ...(priced.ownTotal === true ? { ownTotal: true } : {}),
    listUnitPrice: priced.listUnitPrice,
    ratio: priced.ratio,
    exact: priced.exact,
    term: priced.term,
    steps: priced.steps,
    nextTier: priced.nextTier,
    findings: [...matchFindings(judged), ...priced.findings],
  };
}

function refusedByCap(eligibility: Eligibility, cap: Finding): Eligibility {
  const judgement = {
    rule: 'unit-cap',
    answer: 'no',
    reason: cap.text,
    source: cap.source ?? 'the contract’s own limit',
    nextStep: null,
    finding: cap,
  } as const;
  return { answer: 'no', judgements: [...eligibility.judgements, judgement] };
}

function matchFindings({ contract, list, match }: JudgedCandidate): Finding[] {
  const findings: Finding[] = [];
  if (match.step === 'category') {
    findings.push(lineFinding('priced-by-category', { basis: list.listBasis ?? 'the list that the contract names' }));
  } else if (match.confidence === 'medium') {
    findings.push(lineFinding('match-to-check', { evidence: match.evidence }));
  }
  if (contract.sample === true) findings.push(lineFinding('sample-data', { contract: contract.number }));
  return findings;
}
