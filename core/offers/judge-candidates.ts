import type { Buyer } from '../contracts/buyer';
import type { Contract } from '../contracts/contract';
import type { PricedOffer } from '../priced-line';
import type { ProgrammeRegistry } from '../programmes/registry';
import { judge } from '../rules/judge';
import { judgeWithoutBuyer } from '../rules/judge-without-buyer';
import type { Eligibility, RuleContext } from '../rules/rule';
import { sourceText } from '../rules/source-text';
import type { Line } from '../workbook/line';
import type { Candidate } from './candidate';

/** Who buys, under which programmes' rules. */
export interface Purchase {
  readonly buyer: Buyer | null;
  readonly programmes: ProgrammeRegistry;
}

interface Judged {
  readonly eligibility: Eligibility;
  readonly programmeName: string;
  readonly ordering: NonNullable<PricedOffer['ordering']>;
}

/** A candidate with the rules' judgement, before it is priced: judged once, priced as often as order tiers ask. */
export interface JudgedCandidate extends Candidate, Judged {}

/** May this buyer use this contract for this line on this day? */
export type JudgeCandidate = (candidate: Candidate, line: Line, asOf: string) => JudgedCandidate;

/** So many different questions about one contract are remembered. */
const MOST = 2000;

/** Judges candidates. Lines that ask the rules the same thing (most of a sheet) get the same answer, worked out once. */
export function judgeCandidates(purchase: Purchase): JudgeCandidate {
  const byContract = new Map<Contract, Map<string, Judged>>();
  return ({ contract, list, match }, line, asOf) => {
    const known = byContract.get(contract) ?? new Map<string, Judged>();
    byContract.set(contract, known);
    const question = questionOf(match.item, line, asOf);
    const key = keyOf(question);
    let judged = known.get(key);
    if (judged === undefined) {
      judged = judgeAnew(contract, question, purchase);
      if (known.size >= MOST) known.clear();
      known.set(key, judged);
    }
    const { eligibility, programmeName, ordering } = judged;
    return { contract, list, match, eligibility, programmeName, ordering };
  };
}

type Item = NonNullable<RuleContext['item']>;

/** Whatever a rule may look at beside contract and buyer, all of it and nothing else: so equal questions have equal answers. */
interface Question {
  readonly item: { readonly [Field in keyof Item]-?: Item[Field] | undefined };
  readonly line: NonNullable<RuleContext['line']>;
  readonly asOf: string;
}

function questionOf(item: Item, line: Line, asOf: string): Question {
  return {
    item: {
      category: item.category,
      brand: item.brand,
      productLine: item.productLine,
      acquisition: item.acquisition,
      manufacturer: item.manufacturer,
    },
    line: {
      acquisition: line.acquisition,
      supplier: line.supplier,
      contract: line.contract,
      neededBy: line.neededBy,
      category: line.category,
      manufacturer: line.manufacturer,
    },
    asOf,
  };
}

/** All texts of a question, and how long each is, so that no two questions have one key. Ten times as fast as JSON. */
function keyOf({ item, line, asOf }: Question): string {
  let texts = asOf;
  let lengths = '';
  for (const text of [
    ...[item.category, item.brand, item.productLine, item.acquisition, item.manufacturer],
    ...[line.acquisition, line.supplier, line.contract, line.neededBy, line.category, line.manufacturer],
  ]) {
    const said = text !== undefined && text !== null;
    if (said) texts += text;
    lengths += said ? `,${text.length}` : ',';
  }
  return texts + lengths;
}

function judgeAnew(contract: Contract, question: Question, { buyer, programmes }: Purchase): Judged {
  const programme = programmes.byId.get(contract.programme);
  if (programme === undefined)
    throw new Error(`The book let in contract ${contract.id} of unknown programme ${contract.programme}`);
  const eligibility =
    buyer === null
      ? judgeWithoutBuyer(contract, programme, question.asOf)
      : judge({ buyer, contract, programme, ...question });
  const ordering = programme.ordering.map(({ text, source }) => ({ text, source: sourceText(source) }));
  return { eligibility, programmeName: programme.name, ordering };
}
