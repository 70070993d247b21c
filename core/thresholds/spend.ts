import type { Buyer } from '../contracts/buyer';
import { within, type EntityType } from '../contracts/common';
import type { Decimal } from '../money/decimal';
import type { PurchaseCategory } from './threshold';

/** An amount about to be spent, by whom, where, when and with what money. Null and absent: not known. */
export interface Spend {
  readonly amount: Decimal;
  readonly jurisdictionState: string | null;
  readonly entityType: EntityType | null;
  readonly category: PurchaseCategory;
  readonly asOf: string;
  readonly funding?: Buyer['funding'];
  /** The buyer's name: a single body's own policy is found by it. */
  readonly organisation?: string;
  /** Papers by id: true in force, false lapsed; not named: nobody knows. */
  readonly papers?: ReadonlyMap<string, boolean>;
}

/** What a buyer's file says of a spend. */
export function spendOf(buyer: Buyer, amount: Decimal, category: PurchaseCategory, asOf: string): Spend {
  const papers = new Map<string, boolean>();
  for (const { id, from, to } of buyer.documents ?? []) {
    papers.set(id, papers.get(id) === true || within(asOf, from, to));
  }
  const { state, entityType, funding, name } = buyer;
  return {
    amount,
    jurisdictionState: state,
    entityType,
    category,
    asOf,
    organisation: name,
    papers,
    ...(funding === undefined ? {} : { funding }),
  };
}
