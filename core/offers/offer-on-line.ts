import type { Buyer } from '../contracts/buyer';
import { lineFinding } from '../findings/line-findings';
import type { Finding } from '../findings/finding';
import type { OrderFigures } from '../order/order-figures';
import type { PricedOffer } from '../priced-line';
import type { ProgrammeRegistry } from '../programmes/registry';
import { judge } from '../rules/judge';
import { judgeWithoutBuyer } from '../rules/judge-without-buyer';
import type { Eligibility } from '../rules/rule';
import { sourceText } from '../rules/source-text';
import type { Line } from '../workbook/line';
import type { Candidate } from './candidate';
import { overUnitCap, priceOffer } from './price-offer';

/** Who buys, under which programmes' rules. */
export interface Purchase {
  readonly buyer: Buyer | null;
  readonly programmes: ProgrammeRegistry;
}

/** A candidate with the rules' judgement, before it is priced: judged once, priced as often as order tiers ask. */
export interface JudgedCandidate extends Candidate {
  readonly eligibility: Eligibility;
  readonly programmeName: string;
  readonly ordering: NonNullable<PricedOffer['ordering']>;
}

/** May this buyer use this contract for this line on this day? */
export function judgeCandidate(candidate: Candidate, line: Line, purchase: Purchase, asOf: string): JudgedCandidate {
  const { contract, match } = candidate;
  const programme = purchase.programmes.byId.get(contract.programme);
  if (programme === undefined)
    throw new Error(`The book let in contract ${contract.id} of unknown programme ${contract.programme}`);
  const { buyer } = purchase;
  const eligibility =
    buyer === null
      ? judgeWithoutBuyer(contract, programme, asOf)
      : judge({ buyer, contract, programme, item: match.item, line, asOf });
  const ordering = programme.ordering.map(({ text, source }) => ({ text, source: sourceText(source) }));
  return { ...candidate, eligibility, programmeName: programme.name, ordering };
}

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
