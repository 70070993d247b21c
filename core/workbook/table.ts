import type { Confidence } from '../items/match';
import type { Field } from './line';

/** One column of a table: what it was taken for, and on what evidence. `field` is null where it holds nothing we use. */
export interface Column {
  readonly field: Field | null;
  /** From 0. */
  readonly column: number;
  /** As it stands in the sheet; the parts of a two-row heading are joined: "Promo / New Price". */
  readonly heading: string;
  readonly evidence: string;
  readonly confidence: Confidence;
  /** ISO code, where the heading names a currency: "List Price (CAD)". */
  readonly currency?: string;
}

/** A table found on a sheet: its heading rows, its columns, its data rows. Row numbers are those a person sees. */
export interface Table {
  readonly sheet: string;
  /** One or two rows; none where a mapping says that the sheet has no headings. */
  readonly headerRows: readonly number[];
  readonly columns: readonly Column[];
  /** The data rows, both inclusive; lastRow is below firstRow where there are none. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** All sheet columns that belong to the table, with those that have no heading; ours are not among them. */
  readonly extent: readonly number[];
  /** Which of several side-by-side blocks this is: "Current", "Proposed". Such tables share their rows. */
  readonly group?: string;
}
