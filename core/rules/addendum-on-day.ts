import { within } from '../contracts/common';
import type { Addendum } from '../contracts/contract';
import type { RuleContext } from './rule';

/** How the buyer's state stands to the contract on the order's day. */
export type AddendumState =
  | { readonly kind: 'in-force'; readonly addendum: Addendum }
  | { readonly kind: 'not-yet' | 'ended'; readonly addendum: Addendum }
  | { readonly kind: 'none' };

/** The addenda of the buyer's state in force on the day, in an order that does not hang on how the book lists them. */
export function addendaInForce({ contract, buyer, asOf }: RuleContext): Addendum[] {
  return ofState(contract.addenda ?? [], buyer.state).filter(({ start, end }) => within(asOf, start, end));
}

/**
 * The addendum that governs this buyer on this day. Where a state has several in force, `judge` tries each alone, so
 * that no rule takes leave from one addendum and another rule from a second.
 */
export function addendumOnDay(context: RuleContext): AddendumState {
  const [inForce] = addendaInForce(context);
  if (inForce !== undefined) return { kind: 'in-force', addendum: inForce };
  const all = ofState(context.contract.addenda ?? [], context.buyer.state);
  const [next] = all.filter(({ start }) => start > context.asOf);
  if (next !== undefined) return { kind: 'not-yet', addendum: next };
  const ended = [...all].sort((a, b) => order(a.end ?? '', b.end ?? ''));
  const last = ended[ended.length - 1];
  return last === undefined ? { kind: 'none' } : { kind: 'ended', addendum: last };
}

/** What an addendum is called in a sentence. */
export function addendumNumber(addendum: Addendum): string {
  return addendum.number === undefined ? 'number not on record' : `number ${addendum.number}`;
}

function ofState(addenda: readonly Addendum[], state: string): Addendum[] {
  return addenda
    .filter((addendum) => addendum.state === state)
    .sort((a, b) => order(a.start, b.start) || order(JSON.stringify(a), JSON.stringify(b)));
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
