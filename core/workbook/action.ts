/**
 * What is to be changed in a workbook. The list stays tiny so that every host can do all of it and decides nothing:
 * write a block, put one of our own sheets, set notes, mark our status column, remove all of these again.
 */
export type Action = WriteBlock | PutSheet | SetNotes | SetMarks;

/** A value we write. Decimals travel as text and are written as numbers with `format`; text never becomes a formula. */
export type OutCell =
  | null
  | { readonly text: string; readonly align?: 'right' }
  | { readonly number: string; readonly format: NumberFormat }
  /** ISO day. */
  | { readonly day: string };

export type NumberFormat = 'money' | 'quantity' | 'percent' | 'integer';

/** Writes values at a place on one of the user's sheets: only ever into our own columns, or columns she mapped. */
export interface WriteBlock {
  readonly do: 'write-block';
  readonly sheet: string;
  /** Top row from 1, left column from 0. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly OutCell[])[];
  /** Rows (from 1) within the block that are headings: drawn bold. */
  readonly headingRows?: readonly number[];
}

/** Adds one of our own sheets, or replaces it whole when we made it before. */
export interface PutSheet {
  readonly do: 'put-sheet';
  readonly name: string;
  readonly rows: readonly OutRow[];
  /** Column widths in characters. */
  readonly widths: readonly number[];
  /** How many top rows stay in view. */
  readonly frozenRows?: number;
  /** The heading row (from 1) that gets filter buttons, over all rows below it. */
  readonly filterRow?: number;
}

export interface OutRow {
  readonly cells: readonly OutCell[];
  readonly style?: 'title' | 'heading' | 'normal' | 'total' | 'small';
}

/** Notes on our own cells, with the reason in full. */
export interface SetNotes {
  readonly do: 'set-notes';
  readonly sheet: string;
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/** Colours our verdict column by its words (never colour alone: the word stands in the cell). */
export interface SetMarks {
  readonly do: 'set-marks';
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The only sheet names and headings that are ours; how a later run finds and replaces what an earlier one wrote. */
export const OUR_SHEETS = { summary: 'COOP Summary', evidence: 'COOP Evidence' } as const;

/** Written in cell A1 of every sheet of ours: a sheet without it is the user's, whatever it is called. */
export const OUR_SHEET_MARK = 'Made by Coopdesk';
