import { within } from '../contracts/common';
import type { Contract } from '../contracts/contract';

type Term = Contract['term'];

/** How a contract's term stands on a day. `unexecuted`: inside the current end, but no executed renewal covers it. */
export type TermState = 'not-yet' | 'in-force' | 'unexecuted' | 'expired';

/** Days count at both ends. The current end holds as far as the renewals up to it are executed (DOMAIN §1.9). */
export function termOnDay(term: Term, day: string): TermState {
  if (day < term.start) return 'not-yet';
  if (day > term.currentEnd) return 'expired';
  if (day <= term.initialEnd) return 'in-force';
  return executed(term).some(({ from, to }) => within(day, from, to)) ? 'in-force' : 'unexecuted';
}

/** The last day on which an order may be placed, as far as executed papers go. */
export function lastOrderDay(term: Term): string {
  const ends = [term.initialEnd, ...executed(term).map(({ to }) => to)].sort();
  const last = ends[ends.length - 1] ?? term.initialEnd;
  return last < term.currentEnd ? last : term.currentEnd;
}

function executed(term: Term) {
  return (term.renewals ?? []).filter((renewal) => renewal.executed);
}
