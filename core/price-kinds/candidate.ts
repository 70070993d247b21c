import type { Priced, TermContext, Unpriced } from './price-kind';
import type { Level } from './scope-of';

/** A price that the list states for the item, in the order of resolution. Worked out only when asked. */
export interface Candidate {
  readonly level: 'item' | Level;
  /** What it is called where it is passed over: "77% off list, category PAPER". */
  readonly term: string;
  /** Whether it depends on the way of delivery. */
  readonly byDelivery: boolean;
  price(context: TermContext): Priced | Unpriced;
}
