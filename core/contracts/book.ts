import type { Programme } from '../programmes/programme';
import type { Thresholds } from '../thresholds/threshold';
import type { Contract } from './contract';
import type { PriceList } from './price-list';

/** A contract with its price lists, oldest first. */
export interface BookContract {
  readonly contract: Contract;
  readonly lists: readonly PriceList[];
  /** Days from which several different lists claim to be in force: none of them is used. */
  readonly ambiguous?: readonly { readonly from: string; readonly versions: readonly string[] }[];
}

/** All contracts a buyer checks against. */
export interface Book {
  /** By the contract's id. */
  readonly contracts: ReadonlyMap<string, BookContract>;
  /** The user's own; the built-in ones are not repeated here. */
  readonly programmes: readonly Programme[];
  /** The user's own threshold rows; the built-in ones are not repeated here. */
  readonly thresholds?: readonly Thresholds[];
}
