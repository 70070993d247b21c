import type { Contract } from '../contracts/contract';
import type { PriceList } from '../contracts/price-list';
import type { Match } from '../items/match';

/** One contract's item that a line may be asking for, before anything is judged or priced. */
export interface Candidate {
  readonly contract: Contract;
  readonly list: PriceList;
  readonly match: Match;
}
