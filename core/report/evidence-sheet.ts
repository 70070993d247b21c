import type { CheckResult } from '../price-workbook';
import type { PricedLine, PricedOffer } from '../priced-line';
import type { Judgement } from '../rules/rule';
import { OUR_SHEET_MARK, OUR_SHEETS, type OutCell, type OutRow, type PutSheet } from '../workbook/action';
import { contractRights, sharedWithContract, type ContractRights } from './contract-rights';
import { heading, text } from './out-rows';
import { contractText, stepsText } from './sentences';

const HEADINGS = ['Sheet', '>Row', 'Item', 'Verdict', 'Contract', 'Evidence', 'What is so', '>Figure', 'Source'];

/** Everything behind every answer, one fact a row, so that an auditor can filter it: the price verification sheet. */
export function evidenceSheet(result: CheckResult): PutSheet {
  const rights = contractRights(result.lines);
  return {
    do: 'put-sheet',
    name: OUR_SHEETS.evidence,
    widths: [14, 6, 20, 15, 17, 16, 72, 13, 50],
    frozenRows: 4,
    filterRow: 4,
    rows: [
      { cells: [text(OUR_SHEET_MARK)], style: 'small' },
      { cells: [text(`Evidence for every line, as of ${result.asOf}`)], style: 'title' },
      {
        cells: [text('First what is so line by line, then for each contract what holds for all its lines.')],
        style: 'small',
      },
      heading(...HEADINGS),
      ...result.lines.flatMap((priced) => lineRows(priced, rights)),
      ...[...rights.values()].flatMap(rightsRows),
    ],
  };
}

interface Fact {
  readonly kind: string;
  readonly what: string;
  readonly figure?: string;
  readonly source?: string | null;
  /** Where the fact is about another contract than the line's own. */
  readonly contract?: string;
}

function lineRows(priced: PricedLine, rights: ReadonlyMap<string, ContractRights>): OutRow[] {
  const { line, verdict, chosen } = priced;
  return factsOf(priced, rights).map((fact) =>
    factRow(
      [
        text(line.sheet),
        { number: String(line.row), format: 'integer' },
        text(line.item),
        text(verdict),
        text(fact.contract ?? chosen?.contract.number ?? ''),
      ],
      fact,
    ),
  );
}

/** What holds for every line of a contract stands once, in rows that carry its number. */
function rightsRows({ number, shared, ordering }: ContractRights): OutRow[] {
  const facts: Fact[] = [
    ...shared.map(judgedFact),
    ...ordering.map(({ text: what, source }) => ({ kind: 'How to order', what, source })),
  ];
  return facts.map((fact) => factRow([text('all lines'), null, null, null, text(number)], fact));
}

function factRow(where: readonly OutCell[], { kind, what, figure, source }: Fact): OutRow {
  return {
    cells: [
      ...where,
      text(kind),
      text(what),
      figure === undefined ? null : { number: figure, format: 'money' },
      source === undefined || source === null ? null : text(source),
    ],
  };
}

function factsOf(priced: PricedLine, rights: ReadonlyMap<string, ContractRights>): Fact[] {
  const { chosen, line, findings, alternatives } = priced;
  const facts: Fact[] = [];
  if (line.quoted !== null)
    facts.push({ kind: 'Quoted', what: 'Unit price as the sheet has it', figure: line.quoted.toText() });
  if (chosen !== null) facts.push(...offerFacts(chosen, rights));
  const judged = new Set(chosen?.eligibility.judgements.map(({ finding }) => finding) ?? []);
  facts.push(
    ...findings
      .filter((finding) => !judged.has(finding))
      .map((finding) => ({
        kind: SEVERITY[finding.severity],
        what: finding.text,
        source: finding.source ?? null,
      })),
  );
  facts.push(...alternatives.map(({ offer, whyNot }) => otherFact(offer, whyNot)));
  return facts;
}

const SEVERITY = { block: 'Must be mended', warning: 'Look at', info: 'Know' } as const;

function offerFacts(offer: PricedOffer, rights: ReadonlyMap<string, ContractRights>): Fact[] {
  const source = offer.list.source ?? offer.contract.source;
  const facts: Fact[] = [
    {
      kind: 'Contract',
      what: contractText(offer),
      source: source === undefined ? null : [source.title, source.url].filter(Boolean).join(', '),
    },
    { kind: 'Item found', what: `${offer.match.evidence} (${CONFIDENCE[offer.match.confidence]})` },
  ];
  if (offer.price !== null) facts.push({ kind: 'Ceiling', what: stepsText(offer), figure: offer.price.toText() });
  return [...facts, ...rightsFacts(offer, rights)];
}

const CONFIDENCE = {
  certain: 'certain',
  high: 'sure but for its spelling',
  medium: 'to be checked',
  low: 'unsure',
} as const;

/** The line's own answers to "may you use it"; what holds for the whole contract is pointed to, not repeated. */
function rightsFacts({ contract, eligibility }: PricedOffer, rights: ReadonlyMap<string, ContractRights>): Fact[] {
  const own = eligibility.judgements.filter(
    (judgement) => judgement.answer !== 'yes' || !sharedWithContract(judgement, rights.get(contract.id)),
  );
  if (eligibility.answer !== 'yes') return own.map(judgedFact);
  const pointer = `Yes: every rule is met; those that hold for all lines of contract ${contract.number} stand at the end of this sheet.`;
  return [{ kind: RIGHT, what: pointer }, ...own.map(judgedFact)];
}

const RIGHT = 'May you use it';

function judgedFact({ answer, reason, source, nextStep }: Judgement): Fact {
  const next = nextStep === null ? '' : ` Next: ${nextStep}`;
  return { kind: RIGHT, what: `${ANSWER[answer]}: ${reason}${next}`, source };
}

const ANSWER = { yes: 'Yes', 'needs-document': 'Needs a document', no: 'No' } as const;

function otherFact(offer: PricedOffer, whyNot: string): Fact {
  return {
    kind: 'Other contract',
    what: `${offer.contract.number}, ${offer.contract.supplier.name} (${offer.programmeName}): ${whyNot}`,
    contract: offer.contract.number,
    ...(offer.price === null ? {} : { figure: offer.price.toText() }),
  };
}
