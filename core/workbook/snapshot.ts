/**
 * What a host read from a workbook: plain JSON, so that it crosses every boundary (task pane, Apps Script, file, test)
 * unchanged. Each cell carries its kind, because `00123` shown is not 123 stored, and nobody downstream may guess.
 */
export interface Snapshot {
  /** How the workbook is called in messages: a file name, usually. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  /** What the host could not read, in sentences. The rest of the snapshot still counts. */
  readonly problems?: readonly string[];
}

export interface SheetSnapshot {
  readonly name: string;
  /** Rows that hold anything, in order. Rows that hold nothing are left out. */
  readonly rows: readonly SheetRow[];
  readonly merges?: readonly CellRange[];
  /** A sheet or a column hidden by the user: read like the rest, and said. Columns count from 0. */
  readonly hidden?: boolean;
  readonly hiddenColumns?: readonly number[];
}

export interface SheetRow {
  /** The row number a person sees, from 1. */
  readonly row: number;
  readonly hidden?: boolean;
  /** Cells by column, from 0 (A). A hole or undefined is a blank cell. */
  readonly cells: readonly (Cell | undefined)[];
}

/** Rows from 1, columns from 0, both ends inclusive. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * One cell. `shown` is the text the user sees, where the host can tell and it differs from the plain value
 * ("00123" for 123 in format 00000). `formula` is the formula's text without "=", where the cell holds one.
 */
export type Cell =
  | { readonly kind: 'text'; readonly value: string; readonly formula?: string }
  | { readonly kind: 'number'; readonly value: number; readonly shown?: string; readonly formula?: string }
  /** A calendar day, ISO "2026-11-25"; a time of day, where there is one, follows as "T13:30:00". */
  | { readonly kind: 'date'; readonly value: string; readonly shown?: string; readonly formula?: string }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly formula?: string }
  /** "#N/A", "#REF!" and their kin. */
  | { readonly kind: 'error'; readonly value: string; readonly formula?: string };

/** "A", "B", ... "AA" for a column counted from 0. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** The text of a cell as its user sees it; '' for a blank one. Numbers are plain decimal text, not localised. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if ((cell.kind === 'number' || cell.kind === 'date') && cell.shown !== undefined) return cell.shown;
  return String(cell.value);
}
