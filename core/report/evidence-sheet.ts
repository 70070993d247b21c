import type { CheckResult } from '../price-workbook';
import type { PricedLine, PricedOffer } from '../priced-line';
import { OUR_SHEET_MARK, OUR_SHEETS, type OutCell, type OutRow, type PutSheet } from '../workbook/action';
import { contractText, stepsText } from './sentences';

const text = (value: string): OutCell => ({ text: value });

/** Everything behind every answer, one fact a row, so that an auditor can filter it: the price verification sheet. */
export function evidenceSheet(result: CheckResult): PutSheet {
  return {
    do: 'put-sheet',
    name: OUR_SHEETS.evidence,
    widths: [16, 7, 22, 15, 14, 80, 16, 50],
    frozenRows: 3,
    rows: [
      { cells: [text(OUR_SHEET_MARK)], style: 'small' },
      { cells: [text(`Evidence for every line, as of ${result.asOf}`)], style: 'title' },
      {
        cells: ['Sheet', 'Row', 'Item', 'Verdict', 'Evidence', 'What is so', 'Figure', 'Source'].map(text),
        style: 'heading',
      },
      ...result.lines.flatMap(lineRows),
    ],
  };
}

interface Fact {
  readonly kind: string;
  readonly what: string;
  readonly figure?: string;
  readonly source?: string | null;
}

function lineRows(priced: PricedLine): OutRow[] {
  const { line, verdict } = priced;
  return factsOf(priced).map(({ kind, what, figure, source }) => ({
    cells: [
      text(line.sheet),
      { number: String(line.row), format: 'integer' },
      text(line.item),
      text(verdict),
      text(kind),
      text(what),
      figure === undefined ? null : { number: figure, format: 'money' },
      source === undefined || source === null ? null : text(source),
    ],
  }));
}

function factsOf(priced: PricedLine): Fact[] {
  const { chosen, line, findings, alternatives } = priced;
  const facts: Fact[] = [];
  if (line.quoted !== null)
    facts.push({ kind: 'Quoted', what: `Unit price as the sheet has it`, figure: line.quoted.toText() });
  if (chosen !== null) facts.push(...offerFacts(chosen));
  facts.push(
    ...findings.map((finding) => ({
      kind: SEVERITY[finding.severity],
      what: finding.text,
      source: finding.source ?? null,
    })),
  );
  facts.push(...alternatives.map(({ offer, whyNot }) => otherFact(offer, whyNot)));
  return facts;
}

const SEVERITY = { block: 'Must be mended', warning: 'Look at', info: 'Know' } as const;

function offerFacts(offer: PricedOffer): Fact[] {
  const source = offer.list.source ?? offer.contract.source;
  const facts: Fact[] = [
    {
      kind: 'Contract',
      what: contractText(offer),
      source: source === undefined ? null : [source.title, source.url].filter(Boolean).join(', '),
    },
    { kind: 'Item found', what: `${offer.match.evidence} (${offer.match.step}, ${offer.match.confidence})` },
  ];
  if (offer.price !== null) facts.push({ kind: 'Ceiling', what: stepsText(offer), figure: offer.price.toText() });
  const judged = offer.eligibility.judgements.map(({ answer, reason, source: rests }) => ({
    kind: 'May you use it',
    what: `${ANSWER[answer]}: ${reason}`,
    source: rests,
  }));
  return [...facts, ...judged];
}

const ANSWER = { yes: 'Yes', 'needs-document': 'Needs a document', no: 'No' } as const;

function otherFact(offer: PricedOffer, whyNot: string): Fact {
  return {
    kind: 'Other contract',
    what: `${offer.contract.number}, ${offer.contract.supplier.name} (${offer.programmeName}): ${whyNot}`,
    ...(offer.price === null ? {} : { figure: offer.price.toText() }),
  };
}
