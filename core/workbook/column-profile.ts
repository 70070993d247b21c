import type { Decimal } from '../money/decimal';
import { readAmountText } from './amount-text';
import { cleanText } from './clean-text';
import { isBlank } from './cell-read';
import { readDayText } from './day-text';
import type { Grid } from './grid';
import type { Field } from './line';
import { saysNotStated } from './not-stated';
import { cellText, type Cell } from './snapshot';

/** What the sampled cells of a column hold: the evidence of content, beside that of the heading. */
export interface ColumnProfile {
  readonly filled: number;
  readonly numbers: number;
  /** Numbers with a currency sign, or with cents. */
  readonly money: number;
  readonly percents: number;
  readonly days: number;
  /** Short words such as EA, box, Hour. */
  readonly unitWords: number;
  /** Texts of several words. */
  readonly prose: number;
  /** One token with a digit in it: AB-123, 369088. */
  readonly codes: number;
  /** 1, 2, 3, ... down the column. */
  readonly counting: boolean;
  /** The texts, row by row, '' where blank: to see whether two columns say the same. */
  readonly texts: readonly string[];
  readonly values: readonly (Decimal | null)[];
}

/** How many data rows are looked at. */
const SAMPLE = 60;

/** Looks at a column's cells in the sampled data rows. */
export function profileOf(grid: Grid, rows: readonly number[], column: number): ColumnProfile {
  const cells = rows.slice(0, SAMPLE).map((index) => grid.at(index, column));
  const texts = cells.map((cell) => (cell === undefined ? '' : cleanText(cellText(cell).slice(0, 400))));
  const values = cells.map(valueOf);
  const count = (test: (text: string, cell: Cell) => boolean): number =>
    cells.filter((cell, row) => cell !== undefined && !isBlank(cell) && test(texts[row] ?? '', cell)).length;
  return {
    filled: count(() => true),
    numbers: values.filter((value) => value !== null).length,
    money: count((text) => /^[-(]?\s?(US|C)?[$€£]/.test(text) || /\.\d\d$/.test(text)),
    percents: count((text) => /^[\d.,]{1,20}\s?%/.test(text)),
    days: count((text, cell) => cell.kind === 'date' || readDayText(text).kind === 'day'),
    unitWords: count((text) => /^(per )?[A-Za-z]{1,9}\.?([ /]?\d{0,5})?$/.test(text) && !saysNotStated(text)),
    prose: count(isProse),
    codes: count((text) => text.length <= 40 && /^\S*\d\S*$/.test(text) && !isProse(text)),
    counting: isCounting(values),
    texts,
    values,
  };
}

/** Several words, or one run of them as suppliers write it: "DIVIDER,INSERT,5TAB,6SETS/PK". */
function isProse(text: string): boolean {
  return (/\S\s+\S/.test(text) && /[A-Za-z]{3}/.test(text)) || /^[A-Za-z]{3,}[,/][^,/]+[,/]/.test(text);
}

function valueOf(cell: Cell | undefined): Decimal | null {
  if (cell === undefined || cell.kind === 'date' || cell.kind === 'boolean' || cell.kind === 'error') return null;
  const amount = readAmountText(cell.kind === 'number' ? String(cell.value) : cell.value);
  return amount.kind === 'amount' ? amount.value : null;
}

function isCounting(values: readonly (Decimal | null)[]): boolean {
  const numbers = values.filter((value): value is Decimal => value !== null);
  if (numbers.length === 0 || numbers[0]?.toText() !== '1') return false;
  return numbers.length >= 2 && numbers.every((value, order) => value.toText() === String(order + 1));
}

/** Whether the content fits a field. `unknown` where the column is empty or the field asks nothing of its content. */
export function contentFits(field: Field, profile: ColumnProfile): 'yes' | 'no' | 'unknown' {
  if (profile.filled === 0) return 'unknown';
  const most = (part: number): 'yes' | 'no' => (part * 2 >= profile.filled ? 'yes' : 'no');
  switch (field) {
    case 'item':
      return profile.counting ? 'no' : most(profile.codes);
    case 'unit':
      return most(profile.unitWords);
    case 'description':
      return profile.prose * 3 >= profile.filled || profile.codes + profile.numbers === 0 ? 'yes' : 'no';
    case 'quantity':
    case 'quoted':
    case 'extended':
    case 'list':
    case 'net':
      return profile.percents * 2 > profile.filled ? 'no' : most(profile.numbers);
    case 'percent':
      return profile.percents > 0 ? 'yes' : most(profile.numbers);
    case 'contract':
      return profile.prose * 2 > profile.filled ? 'no' : 'yes';
    default:
      return 'unknown';
  }
}
