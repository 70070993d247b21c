import type { HeadingCell, HeaderRow } from './header-row';
import type { Field } from './line';
import { normaliseHeading } from './normalise-heading';

const NAMES_A_THING: readonly Field[] = ['item', 'mpn', 'sku', 'gtin', 'nsn', 'description'];

/** Splits a heading row into the tables that stand side by side: apart by an empty column, or the same headings again. */
export function splitSegments(header: HeaderRow): readonly (readonly HeadingCell[])[] {
  const repeated = repeatedSequence(header.cells);
  return repeated ?? byGaps(header.cells);
}

/** "Item, Qty, Price, Item, Qty, Price" is two tables; under labels it is the blocks of one (blocks.ts). */
function repeatedSequence(cells: readonly HeadingCell[]): readonly (readonly HeadingCell[])[] | null {
  if (cells.some(({ label }) => label !== null)) return null;
  const names = cells.map(({ heading }) => normaliseHeading(heading));
  for (let period = 2; period * 2 <= names.length; period += 1) {
    const fits = names.length % period === 0 && names.every((name, at) => name === names[at % period]);
    if (!fits || !standsAlone(cells.slice(0, period))) continue;
    return Array.from({ length: names.length / period }, (_, part) => cells.slice(part * period, (part + 1) * period));
  }
  return null;
}

function byGaps(cells: readonly HeadingCell[]): readonly (readonly HeadingCell[])[] {
  if (cells.length === 0) return [[]];
  const parts: HeadingCell[][] = [];
  for (const cell of cells) {
    const part = parts[parts.length - 1];
    const before = part?.[part.length - 1];
    if (part !== undefined && before !== undefined && before.column + 1 === cell.column) part.push(cell);
    else parts.push([cell]);
  }
  const tables: HeadingCell[][] = [];
  for (const part of parts) {
    const table = tables[tables.length - 1];
    // Columns behind a gap that make no table of their own belong to the table before.
    if (table === undefined || (standsAlone(part) && standsAlone(table))) tables.push([...part]);
    else table.push(...part);
  }
  return tables;
}

function standsAlone(cells: readonly HeadingCell[]): boolean {
  const fields = new Set<Field>();
  for (const { matches } of cells) for (const { field } of matches.slice(0, 1)) fields.add(field);
  return fields.size >= 2 && NAMES_A_THING.some((field) => fields.has(field));
}
