import { matchHeading, type HeadingMatch } from './match-heading';
import type { Grid } from './grid';
import { OUR_HEADING_START } from './headings';
import type { Field } from './line';

/** The heading of one column, of one row or of two joined. */
export interface HeadingCell {
  readonly column: number;
  /** As shown: "Promo / New Price". */
  readonly heading: string;
  /** The upper part of a two-row heading where it spans several columns: the name of a block. */
  readonly label: string | null;
  readonly matches: readonly HeadingMatch[];
}

/** A row, or two, that may hold the headings of a table. */
export interface HeaderRow {
  /** Index of the (lower) row in the grid. */
  readonly index: number;
  readonly depth: 1 | 2;
  readonly cells: readonly HeadingCell[];
  /** The sum over the fields found of how sure each is. */
  readonly strength: number;
  readonly fields: ReadonlySet<Field>;
}

/** "$4.10", "12", "5/18/16": what stands in data rows, not in headings. */
const DATA_LIKE = /^[-+($€£]{0,3}\s?[\d.,/:%\s-]{1,40}\)?$/;

/** The row's headings and what they may mean; null when it cannot be a heading row because it holds data. */
export function headerRowAt(grid: Grid, index: number): HeaderRow | null {
  const columns = headingColumns(grid, index);
  if (columns === null) return null;
  const cells = columns.map((column) => ({
    column,
    heading: grid.text(index, column),
    label: null,
    matches: headingMatches(grid.text(index, column)),
  }));
  return headerRow(index, 1, cells);
}

/** A row taken for headings because the user's mapping says so, whatever it holds. */
export function headerRowFrom(grid: Grid, index: number): HeaderRow {
  const columns = grid.filled(index).filter((column) => !grid.text(index, column).startsWith(OUR_HEADING_START));
  const cells = columns.map((column) => {
    const heading = grid.text(index, column);
    return { column, heading, label: null, matches: matchHeading(heading) };
  });
  return headerRow(index, 1, cells);
}

/** Two rows read as one heading row, column by column; null when either cannot be part of one. */
export function joinedHeaderRow(grid: Grid, index: number): HeaderRow | null {
  const [upper, lower] = [grid.rows[index - 1], grid.rows[index]];
  if (upper === undefined || lower === undefined || upper.row + 1 !== lower.row) return null;
  const uppers = headingColumns(grid, index - 1);
  const lowers = headingColumns(grid, index);
  if (uppers === null || lowers === null) return null;
  const labels = spreadLabels(grid, index, uppers, lowers);
  const columns = Array.from(new Set([...uppers, ...lowers])).sort((a, b) => a - b);
  const cells = columns.map((column) => joinedCell(grid, index, column, labels.get(column) ?? null));
  return headerRow(index, 2, cells);
}

function joinedCell(grid: Grid, index: number, column: number, label: string | null): HeadingCell {
  const above = grid.text(index - 1, column);
  const below = grid.text(index, column);
  const top = label ?? above;
  if (below === '' || top === '') {
    const heading = below === '' ? above : below;
    return { column, heading, label, matches: headingMatches(heading) };
  }
  const joined = headingMatches(`${top} ${below}`);
  const own = headingMatches(below);
  const whole = joined.some(({ how }) => how === 'whole');
  // "Ext." over "Price" is the extended price; "Dock Delivery" over "List Price" is a list price.
  const matches = whole || own.length === 0 ? joined : own;
  return { column, heading: `${top} / ${below}`, label, matches };
}

/**
 * The upper row's texts over all lower columns that they span: by a merge, or, where a file has lost its merges, over
 * the blanks to their right. A text over one column only is no label of a block.
 */
function spreadLabels(
  grid: Grid,
  index: number,
  uppers: readonly number[],
  lowers: readonly number[],
): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  const below = new Set(lowers);
  uppers.forEach((column, order) => {
    const merge = grid.mergeAt(index - 1, column);
    const next = uppers[order + 1] ?? Infinity;
    const last = merge === undefined ? Infinity : merge.right;
    const spanned = lowers.filter((lower) => column <= lower && lower <= last && lower < next);
    const contiguous = spanned.filter((lower) => allBetween(column, lower, below));
    const ownSpan = merge === undefined ? contiguous : spanned;
    if (ownSpan.length > 1) for (const lower of ownSpan) labels.set(lower, grid.text(index - 1, column));
  });
  return labels;
}

function allBetween(from: number, to: number, columns: ReadonlySet<number>): boolean {
  for (let column = from; column <= to; column += 1) if (!columns.has(column)) return false;
  return true;
}

/** The columns with texts that may be headings; null when a good part of the row is data. */
function headingColumns(grid: Grid, index: number): readonly number[] | null {
  const columns: number[] = [];
  let data = 0;
  for (const column of grid.filled(index)) {
    const cell = grid.at(index, column);
    if (cell === undefined) continue;
    if (cell.kind !== 'text' || DATA_LIKE.test(cell.value)) data += 1;
    else if (!grid.text(index, column).startsWith(OUR_HEADING_START)) columns.push(column);
  }
  return columns.length === 0 || data * 3 > columns.length ? null : columns;
}

/** "Vendor:" asks for something beside it: a form's label, not a heading. */
function headingMatches(text: string): readonly HeadingMatch[] {
  return text.endsWith(':') ? [] : matchHeading(text);
}

function headerRow(index: number, depth: 1 | 2, cells: readonly HeadingCell[]): HeaderRow {
  const best = new Map<Field, number>();
  for (const { matches } of cells) {
    for (const { field, score } of matches.slice(0, 1)) best.set(field, Math.max(best.get(field) ?? 0, score));
  }
  let strength = 0;
  best.forEach((score) => (strength += score));
  return { index, depth, cells, strength, fields: new Set(best.keys()) };
}
