import type { Finding } from '../findings/finding';
import type { NotTaken, Refusal } from './import-result';

/** Something to be said of many rows at once: which one, and how it reads there. */
export interface RowNote {
  readonly code: NoteCode;
  readonly row: number;
  readonly example: string;
}

/** The notes that are gathered into one sentence per table. */
export const NOTE_CODES = [
  'gtin-dropped',
  'number-dropped',
  'pack-dropped',
  'pack-unclear',
  'unit-kept-as-written',
  'list-dropped',
  'percent-dropped',
  'net-differs',
  'net-rounds',
  'rows-repeated',
  'on-request',
] as const;
export type NoteCode = (typeof NOTE_CODES)[number];

/** What became of one row. */
export type RowOutcome<Value> =
  | { readonly as: 'kept'; readonly row: number; readonly value: Value; readonly notes: readonly RowNote[] }
  | { readonly as: 'refused'; readonly row: number; readonly refusal: Finding }
  | { readonly as: 'skipped'; readonly row: number; readonly why: NotTaken['why']; readonly text: string };

/** A refusal as it is reported. */
export function refusalOf({ code, text, place }: Finding, sheet: string, row: number): Refusal {
  return { sheet, row, ...(place?.column === undefined ? {} : { column: place.column }), code, text };
}
