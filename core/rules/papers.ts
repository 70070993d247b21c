import { within } from '../contracts/common';
import type { RuleContext } from './rule';

/** Where a paper stands on the order's day: in force, or absent, or on file for other days only. */
export interface PaperState {
  readonly onFile: boolean;
  /** " (the one on file ended on 2026-06-30)", or '' where there is nothing to add. */
  readonly aside: string;
}

/** Looks for a paper of this id among the buyer's; one without programme or contract serves for all of them. */
export function paperOnFile({ buyer, contract, programme, asOf }: RuleContext, id: string): PaperState {
  const papers = (buyer.documents ?? []).filter(
    (paper) =>
      paper.id === id &&
      (paper.programme === undefined || paper.programme === programme.id) &&
      (paper.contract === undefined || paper.contract === contract.id),
  );
  if (papers.some(({ from, to }) => within(asOf, from, to))) return { onFile: true, aside: '' };
  // Text of ISO days sorts as the days do; the aside must not hang on the order of the buyer's list.
  const ended = papers.flatMap(({ to }) => (to !== undefined && to < asOf ? [to] : [])).sort();
  const begins = papers.flatMap(({ from }) => (from !== undefined && from > asOf ? [from] : [])).sort();
  const [lastEnd, firstBegin] = [ended[ended.length - 1], begins[0]];
  if (firstBegin !== undefined) return { onFile: false, aside: ` (the one on file begins on ${firstBegin})` };
  return { onFile: false, aside: lastEnd === undefined ? '' : ` (the one on file ended on ${lastEnd})` };
}

/** Looks for a paper that speaks of this one contract: one that names none proves nothing here. */
export function contractPaperOnFile(context: RuleContext, id: string): PaperState {
  const { buyer, contract } = context;
  const documents = (buyer.documents ?? []).filter((paper) => paper.contract === contract.id);
  return paperOnFile({ ...context, buyer: { ...buyer, documents } }, id);
}

/** How a paper, once in hand, is told to Coopdesk. */
export function recordAs(id: string): string {
  return `Then add it to your buyer file as document "${id}".`;
}

/** The same for a paper that speaks of one contract only. */
export function recordForContract(id: string): string {
  return `Then add it to your buyer file as document "${id}" with this contract’s id.`;
}
