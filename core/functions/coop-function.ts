import type { Buyer } from '../contracts/buyer';
import type { Book } from '../contracts/book';
import type { Finding } from '../findings/finding';
import type { DayBook } from '../offers/day-book';
import type { ProgrammeRegistry } from '../programmes/registry';
import type { OutCell } from '../workbook/action';
import type { Arguments } from './read-arguments';

/** What a function goes by. Made once for a book and a buyer, and kept: its indexes are what takes time. */
export interface Desk {
  readonly book: Book;
  /** What was wrong with the book's files: where some were left out, nothing is said to be on no contract. */
  readonly bookFindings: readonly Finding[];
  readonly programmes: ProgrammeRegistry;
  readonly buyer: Buyer | null;
  /** The day that counts where a formula gives none. Never a clock's. */
  readonly asOf: string;
  readonly openDay: (asOf: string) => DayBook;
  /** True where the host hands over blank cells of a range as 0 (Excel for desktop): a 0 in a range is then no 0. */
  readonly blanksAreZero: boolean;
}

/** An error in a cell that a formula points at. */
export interface CellError {
  readonly error: string;
}

/** One value as hosts hand it over. An omitted argument is null or undefined; days are ISO text or serial numbers. */
export type ArgumentValue = string | number | boolean | null | undefined | CellError;

/** A value or a range of them, row by row. */
export type Argument = ArgumentValue | readonly (readonly ArgumentValue[])[];

/** What a parameter takes. `item` and `text` keep text as text; `day` takes dates, serial numbers and ISO text. */
export type ParameterType = 'item' | 'text' | 'number' | 'day' | 'flag' | 'range';

export interface Parameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly optional?: boolean;
  readonly description: string;
}

/** Why there is no value: #N/A for "none to be had", #VALUE! for "asked wrongly"; the text says what to do. */
export interface FunctionError {
  readonly error: '#N/A' | '#VALUE!';
  readonly text: string;
}

/** A value, with the evidence that a host can put behind it; rows that spill; or why not. */
export type FunctionResult =
  | { readonly value: OutCell; readonly card?: readonly CardRow[] }
  | { readonly rows: readonly (readonly OutCell[])[] }
  | FunctionError;

/** One row of the evidence behind a value: "Contract", "SAMPLE-S-0001". */
export interface CardRow {
  readonly label: string;
  readonly value: OutCell;
}

/** A formula that is run by a test against the sample book, for the sample school district, on the day given. */
export interface FunctionExample {
  readonly formula: string;
  /** What it shows, in words. */
  readonly shows: string;
  /** The cells a formula points at, by their range; absent: none. */
  readonly given?: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>;
  /** What stands in the cell, or in the cells it spills into; an error's code where it is one. */
  readonly gives: string | readonly (readonly string[])[];
}

/** One custom function of both spreadsheet hosts: its words, its examples and its code. */
export interface CoopFunction {
  /** Never changed once published: formulas in workbooks hold it. */
  readonly id: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly type: 'number' | 'text' | 'day'; readonly dimensions: 'scalar' | 'matrix' };
  readonly examples: readonly FunctionExample[];
  run(given: Arguments, desk: Desk): FunctionResult;
}

/** How a function is called in each host: COOP.PRICE in Excel (namespace and id), COOP_PRICE in Sheets. */
export function namesOf({ id }: Pick<CoopFunction, 'id'>): { readonly excel: string; readonly sheets: string } {
  return { excel: `COOP.${id}`, sheets: `COOP_${id}` };
}
