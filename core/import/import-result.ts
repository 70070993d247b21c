import type { Contract } from '../contracts/contract';
import type { PriceList } from '../contracts/price-list';
import type { Finding } from '../findings/finding';
import type { ProgrammeRegistry } from '../programmes/registry';
import type { SkippedRow } from '../workbook/line';
import type { ColumnMapping } from '../workbook/mapping';
import type { Snapshot } from '../workbook/snapshot';

/** A supplier's file, the contract it is for, and what the file itself may not say. */
export interface ImportInput {
  readonly snapshot: Snapshot;
  readonly contract: Contract;
  /** ISO day from which the prices hold. */
  readonly effectiveFrom: string;
  readonly version: string;
  readonly mapping: ColumnMapping | null;
  readonly published?: string;
  /** Only these sheets; absent or null for all. */
  readonly sheets?: readonly string[] | null;
  /** The unit of rows that state none: the user's own word, never a guess. */
  readonly unit?: string;
  /** Programmes beyond the built-in ones. */
  readonly programmes?: ProgrammeRegistry;
}

/** A row that names a price which cannot be taken: where, and why. */
export interface Refusal {
  readonly sheet: string;
  readonly row: number;
  readonly column?: string;
  readonly code: string;
  readonly text: string;
}

/** A row that is no price of this contract, and nothing is wrong with that. */
export interface NotTaken {
  readonly sheet: string;
  readonly row: number;
  readonly why: SkippedRow['why'] | 'not-a-price' | 'other-contract' | 'other-programme' | 'repeated-row';
  readonly text: string;
}

/** A checked price list, and what became of every row. Rows read = kept + refused + skipped, always. */
export interface ImportResult {
  /** Null where nothing in the file is a price of this contract; the findings say what is missing. */
  readonly priceList: PriceList | null;
  readonly refused: readonly Refusal[];
  readonly skipped: readonly NotTaken[];
  readonly findings: readonly Finding[];
  readonly read: number;
  readonly kept: number;
}
