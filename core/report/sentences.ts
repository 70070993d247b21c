import type { Finding } from '../findings/finding';
import type { PricedLine, PricedOffer } from '../priced-line';

/** Findings that repeat what other columns say, or concern the reader of the examples only. */
const SAID_ELSEWHERE = new Set(['within-ceiling', 'price-found', 'sample-data']);

/** The verdict's own reason: the gravest finding first, then the contract, the price list and the arithmetic. */
export function whyText(priced: PricedLine): string {
  const { chosen } = priced;
  const reasons = verdictReasons(priced).map((finding) => finding.text);
  if (chosen === null) return reasons.join(' ');
  const evidence = `${contractText(chosen)}${chosen.steps.length === 0 ? '' : ` Price: ${stepsText(chosen)}.`}`;
  return [...reasons, evidence].join(' ');
}

/** Contract, supplier, price list version and day, term: one sentence for the file. */
export function contractText({ contract, list, programmeName, term, match }: PricedOffer): string {
  const under = `${programmeName} contract ${contract.number}, ${contract.supplier.name}`;
  const version = `price list ${list.version} in force from ${list.effectiveFrom}`;
  const row = match.item.row === undefined ? '' : `, its row ${match.item.row}`;
  return `${under}; ${version}${row}${term === '' ? '' : `; ${term}`}.`;
}

/** "list 120.00 → less 12.5% → 105.00 → × 4 → 420.00" */
export function stepsText({ steps }: Pick<PricedOffer, 'steps'>): string {
  return steps
    .map((step) => (step.label.includes(step.value) ? step.label : `${step.label} → ${step.value}`))
    .join(' → ');
}

/** What is to be done or known besides the verdict's own reason. */
export function conditionsText(priced: PricedLine): string | null {
  const reasons = new Set(verdictReasons(priced));
  const rest = priced.findings.filter((finding) => !reasons.has(finding) && !SAID_ELSEWHERE.has(finding.code));
  const steps = nextSteps(priced);
  const said = [...new Set([...rest.map((finding) => finding.text), ...steps])];
  return said.length === 0 ? null : said.join(' ');
}

function nextSteps({ chosen, verdict }: PricedLine): string[] {
  if (chosen === null || verdict === 'on-contract') return [];
  return chosen.eligibility.judgements.flatMap(({ answer, nextStep }) =>
    answer === 'yes' || nextStep === null ? [] : [`Next: ${nextStep}`],
  );
}

export function otherContractsText({ alternatives }: PricedLine): string | null {
  if (alternatives.length === 0) return null;
  return alternatives
    .map(
      ({ offer, whyNot }) =>
        `${offer.contract.number} (${offer.contract.supplier.name})${offer.price === null ? '' : ` ${offer.price.toMoney()}`}: ${whyNot}`,
    )
    .join(' | ');
}

/** The findings that the verdict rests on: those of its gravest kind; for a good line the plain one. */
export function verdictReasons({ verdict, findings }: PricedLine): Finding[] {
  const ofVerdict = findings.filter((finding) => REASONS[verdict].includes(finding.code));
  if (ofVerdict.length > 0) return ofVerdict;
  const blocking = findings.filter((finding) => finding.severity === 'block');
  return blocking.length > 0 ? blocking : findings.slice(0, 1);
}

/** Codes that a verdict is about; where none is listed, its blocking findings speak. */
const REASONS: Readonly<Record<PricedLine['verdict'], readonly string[]>> = {
  'on-contract': ['within-ceiling', 'price-found', 'freight-allowed', 'fee-allowed'],
  'over-price': ['over-ceiling', 'freight-not-allowed', 'fee-not-allowed'],
  'needs-document': [],
  'not-eligible': [],
  'off-contract': ['off-contract', 'item-dropped'],
  'cannot-tell': [],
};
