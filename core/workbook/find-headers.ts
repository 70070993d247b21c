import type { Grid } from './grid';
import { headerRowAt, joinedHeaderRow, type HeaderRow } from './header-row';
import type { Field } from './line';
import { normaliseHeading } from './normalise-heading';
import { splitQualifier } from './match-heading';

/** The heading rows of a sheet, top to bottom, and pairs of which only one can be right. */
export interface HeadersFound {
  readonly headers: readonly HeaderRow[];
  readonly rivals: readonly (readonly [HeaderRow, HeaderRow])[];
}

const ITEM_FIELDS: readonly Field[] = ['item', 'mpn', 'sku', 'gtin', 'nsn', 'description'];
const AMOUNT_FIELDS: readonly Field[] = ['quantity', 'quoted', 'extended', 'net', 'list', 'percent'];

/** Finds the rows that hold headings: two-row ones joined, repeats and weak likenesses left out. */
export function findHeaders(grid: Grid): HeadersFound {
  const singles = candidates(grid);
  const joined = joinNeighbours(grid, singles);
  const best = Math.max(0, ...joined.map(({ strength }) => strength));
  const strong = joined.filter((header) => header.strength >= best / 2 || hasCore(header));
  return resolve(grid, strong.length > 0 ? strong : singleFieldHeader(grid));
}

function candidates(grid: Grid): HeaderRow[] {
  const found: HeaderRow[] = [];
  grid.rows.forEach((_, index) => {
    const header = headerRowAt(grid, index);
    if (header !== null && header.strength > 0) found.push(header);
  });
  return found;
}

/** Joins a row with the one above where together they say more than each alone, or where the upper one names blocks. */
function joinNeighbours(grid: Grid, singles: readonly HeaderRow[]): HeaderRow[] {
  const byIndex = new Map(singles.map((single) => [single.index, single]));
  const near = new Set<number>();
  for (const { index } of singles) near.add(index).add(index + 1);
  const joined = new Map<number, HeaderRow>();
  for (const index of Array.from(near).sort((a, b) => a - b)) {
    const pair = joinedHeaderRow(grid, index);
    if (pair === null || joined.has(index - 1)) continue;
    const alone = Math.max(byIndex.get(index)?.strength ?? 0, byIndex.get(index - 1)?.strength ?? 0);
    if (pair.strength > alone + 0.85 || namesBlocks(pair)) joined.set(index, pair);
  }
  const taken = new Set(Array.from(joined.keys()).reduce<number[]>((all, index) => [...all, index, index - 1], []));
  const left = singles.filter((single) => !taken.has(single.index));
  return [...left, ...Array.from(joined.values())].filter(isHeader).sort((a, b) => a.index - b.index);
}

/** Two fields at least, and not by faint likeness alone. */
function isHeader({ fields, strength }: HeaderRow): boolean {
  return fields.size >= 2 && strength >= 1.3;
}

/** The same headings under two labels or more: "Current" and "Proposed" over "Unit Price" and "Discount". */
function namesBlocks(pair: HeaderRow): boolean {
  const labelsOf = new Map<Field, Set<string>>();
  for (const { label, matches } of pair.cells) {
    const field = matches[0]?.field;
    if (label === null || field === undefined) continue;
    const labels = labelsOf.get(field) ?? new Set<string>();
    labelsOf.set(field, labels.add(label));
  }
  return Array.from(labelsOf.values()).some((labels) => labels.size > 1);
}

function hasCore({ fields }: HeaderRow): boolean {
  return ITEM_FIELDS.some((field) => fields.has(field)) && AMOUNT_FIELDS.some((field) => fields.has(field));
}

/** Walks the candidates: a repeat belongs to the table above; a row inside data must be clearly one of headings. */
function resolve(grid: Grid, strong: readonly HeaderRow[]): HeadersFound {
  const headers: HeaderRow[] = [];
  const rivals: [HeaderRow, HeaderRow][] = [];
  for (const header of strong) {
    const above = headers[headers.length - 1];
    if (above === undefined) headers.push(header);
    else if (isRepeat(above, header)) continue;
    else if (nothingBetween(above, header)) {
      if (areRivals(above, header)) rivals.push([above, header]);
      // A weaker row right under headings holds instructions; a weaker row right above them is a title.
      if (header.strength > above.strength) headers[headers.length - 1] = header;
    } else if (isClear(grid, header)) headers.push(header);
  }
  return { headers, rivals };
}

/** Whether a later row says the headings again, as after a page break. */
function isRepeat(header: HeaderRow, later: HeaderRow): boolean {
  const before = new Map(header.cells.map((cell) => [cell.column, normaliseHeading(cell.heading)]));
  const same = later.cells.filter((cell) => before.get(cell.column) === normaliseHeading(cell.heading)).length;
  return same >= 2 && same * 10 >= later.cells.length * 7;
}

function nothingBetween(above: HeaderRow, below: HeaderRow): boolean {
  return below.index - (below.depth - 1) === above.index + 1;
}

function areRivals(first: HeaderRow, second: HeaderRow): boolean {
  const shared = Array.from(first.fields).filter((field) => second.fields.has(field)).length;
  const weaker = Math.min(first.strength, second.strength);
  return shared >= 2 && weaker >= 0.6 * Math.max(first.strength, second.strength);
}

function isClear(grid: Grid, header: HeaderRow): boolean {
  const whole = header.cells.filter(({ matches }) => matches.some(({ how }) => how === 'whole'));
  return whole.length >= 2 && (whole.length * 2 >= grid.filled(header.index).length || header.strength >= 3);
}

/** A sheet of one known column ("state, contract number, label"): its first row of distinct short texts. */
function singleFieldHeader(grid: Grid): HeaderRow[] {
  for (let index = 0; index < Math.min(grid.rows.length, 30); index += 1) {
    const header = headerRowAt(grid, index);
    if (header === null || header.cells.length < 2) continue;
    const texts = header.cells.map(({ heading }) => splitQualifier(normaliseHeading(heading)).rest);
    const distinct = new Set(texts).size === texts.length && header.cells.every(({ heading }) => heading.length <= 60);
    const sure = header.cells.some(({ matches }) =>
      matches.some(({ how, field }) => how === 'whole' && field !== 'notes'),
    );
    if (distinct && sure && index + 1 < grid.rows.length) return [header];
  }
  return [];
}
