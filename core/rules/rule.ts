import type { Buyer } from '../contracts/buyer';
import type { Contract } from '../contracts/contract';
import type { PriceListItem } from '../contracts/price-list';
import type { Finding } from '../findings/finding';
import type { Programme } from '../programmes/programme';
import type { Line } from '../workbook/line';

/** What a rule looks at. `item` is null where only the contract and the buyer are judged (an eligibility page). */
export interface RuleContext {
  readonly buyer: Buyer;
  readonly contract: Contract;
  readonly programme: Programme;
  readonly item: Pick<PriceListItem, 'category' | 'brand' | 'productLine' | 'acquisition' | 'manufacturer'> | null;
  readonly line: Pick<Line, 'acquisition' | 'supplier' | 'contract' | 'neededBy' | 'category' | 'manufacturer'> | null;
  /** The order's day, ISO. Never the clock's. */
  readonly asOf: string;
}

/** Three answers exist, and the middle one names the paper. */
export type Answer = 'yes' | 'needs-document' | 'no';

/** One rule's judgement: the answer, why, on what it rests, and what the buyer can do. */
export interface Judgement {
  readonly rule: string;
  readonly answer: Answer;
  readonly reason: string;
  readonly source: string;
  /** The next step a buyer can take; null where nothing is to be done. */
  readonly nextStep: string | null;
  /** Set when the answer is not a plain yes, or when a yes needs saying ("ends before delivery"). */
  readonly finding: Finding | null;
}

/** One question about one buyer, one contract and one day. A new rule is a file and a line in the list. */
export interface Rule {
  readonly id: string;
  /** The question in plain words: "Has the contract begun, and not yet ended, on the order's day?" */
  readonly question: string;
  judge(context: RuleContext): Judgement;
}

/** All rules' judgements about one contract: the answer is the worst of them. */
export interface Eligibility {
  readonly answer: Answer;
  readonly judgements: readonly Judgement[];
}
