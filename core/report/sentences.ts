import type { Finding } from '../findings/finding';
import { Decimal } from '../money/decimal';
import type { PricedLine, PricedOffer } from '../priced-line';

/** Findings that repeat what other columns say, or that only the evidence sheet needs. */
const SAID_ELSEWHERE = new Set(['within-ceiling', 'price-found', 'sample-data', 'term-passed-over']);

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

/** "list 1,349.00 → less 18% → 1,106.18 → × 28 → 30,973.04" */
export function stepsText({ steps }: Pick<PricedOffer, 'steps'>): string {
  return steps
    .map(({ label, value }) => {
      const shown = Decimal.parse(value)?.toShown() ?? value;
      // toShown drops trailing zeros, which money keeps: 105.00 stays as the step has it.
      const figure = value.includes('.') ? (Decimal.parse(value)?.toShownMoney() ?? value) : shown;
      return label.includes(figure) ? label : `${label} → ${figure}`;
    })
    .join(' → ');
}

/** What is to be done or known besides the verdict's own reason: the gravest first. */
export function conditionsText(priced: PricedLine): string | null {
  const reasons = new Set(verdictReasons(priced));
  const rest = bySeverity(
    priced.findings.filter((finding) => !reasons.has(finding) && !SAID_ELSEWHERE.has(finding.code)),
  );
  const said = [...new Set([...nextSteps(priced), ...rest.map((finding) => finding.text)])];
  return said.length === 0 ? null : said.join(' ');
}

/** Why a line is not ready to order and what to do next, in one paragraph for a list of what needs doing. */
export function todoText(priced: PricedLine): string {
  const elsewhere = priced.findings.filter(({ code }) => code === 'eligible-elsewhere');
  const said = [...verdictReasons(priced), ...elsewhere].map((finding) => finding.text);
  return [...new Set([...said, ...nextSteps(priced)])].join(' ');
}

/** What to look at on a line whose verdict is good: null where nothing is. */
export function lookAtText(priced: PricedLine): string | null {
  if (priced.verdict !== 'on-contract') return null;
  const warnings = bySeverity(priced.findings.filter(({ severity }) => severity !== 'info'));
  return warnings.length === 0 ? null : warnings.map((finding) => finding.text).join(' ');
}

function bySeverity(findings: readonly Finding[]): Finding[] {
  return GRAVEST_FIRST.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

const GRAVEST_FIRST = ['block', 'warning', 'info'] as const;

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
        `${offer.contract.number} (${offer.contract.supplier.name})${offer.price === null ? '' : ` ${offer.price.toShownMoney()}`}: ${whyNot}`,
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
  'over-price': ['over-ceiling', 'no-contract-named', 'freight-not-allowed', 'fee-not-allowed'],
  'needs-document': [],
  'not-eligible': [],
  'off-contract': [
    'item-dropped',
    'excluded-from-term',
    'no-contract-price',
    'compatible-not-original',
    'refurbished-not-new',
    'maker-differs',
    'unsure-match',
    'off-contract',
  ],
  'cannot-tell': [],
};
