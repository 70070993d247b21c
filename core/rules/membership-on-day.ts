import { within } from '../contracts/common';
import { paperOnFile } from './papers';
import type { RuleContext } from './rule';

/** How the buyer stands to the programme on the order's day. */
export type MembershipState =
  | { readonly kind: 'member'; readonly proof: string }
  | { readonly kind: 'no-number' | 'none' }
  | { readonly kind: 'ended'; readonly to: string }
  | { readonly kind: 'not-begun'; readonly from: string };

/** The best that the buyer's memberships, or the paper that counts as one, say of the day. */
export function membershipOnDay(context: RuleContext): MembershipState {
  const { buyer, programme, asOf } = context;
  const asks = programme.eligibility.membership;
  const joined = asks === undefined || asks.of === undefined ? programme.id : asks.of;
  const own = (buyer.memberships ?? []).filter((entry) => entry.programme === joined);
  const current = own.filter(({ from, to }) => within(asOf, from, to));
  const numbers = current.flatMap(({ number }) => (number === undefined ? [] : [number])).sort();
  const [number] = numbers;
  if (number !== undefined) return { kind: 'member', proof: `member number ${number}` };
  const needsNumber = asks !== undefined && asks.numberRequired === true;
  if (current.length > 0 && !needsNumber) return { kind: 'member', proof: 'membership on record' };
  const paper = asks === undefined ? undefined : asks.document;
  if (paper !== undefined && paperOnFile(context, paper).onFile)
    return { kind: 'member', proof: `document "${paper}" on file` };
  if (current.length > 0) return { kind: 'no-number' };
  const [from] = own.flatMap((entry) => (entry.from !== undefined && entry.from > asOf ? [entry.from] : [])).sort();
  if (from !== undefined) return { kind: 'not-begun', from };
  const ends = own.flatMap((entry) => (entry.to !== undefined && entry.to < asOf ? [entry.to] : [])).sort();
  const to = ends[ends.length - 1];
  return to === undefined ? { kind: 'none' } : { kind: 'ended', to };
}
