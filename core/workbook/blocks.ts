import type { HeadingCell } from './header-row';
import type { Field } from './line';
import { splitQualifier } from './match-heading';
import { normaliseHeading, withoutBrackets } from './normalise-heading';

/** One of several side-by-side blocks, with the columns that all blocks share. A table without blocks is one, unnamed. */
export interface Block {
  readonly group: string | null;
  readonly cells: readonly HeadingCell[];
}

/** A heading cell, and the block its own words or the label above it put it in. */
interface Named {
  readonly cell: HeadingCell;
  readonly group: string | null;
}

/**
 * Splits columns that repeat under labels ("Current" over a price and a discount, "Proposed" over the same) or under
 * leading words ("Current Unit Price", "Proposed Unit Price") into blocks. Columns that stand once belong to all blocks.
 */
export function splitBlocks(cells: readonly HeadingCell[]): readonly Block[] {
  const byLabel = cells.map((cell) => ({ cell, group: cell.label }));
  const byWord = withNeighbours(cells.map((cell) => ({ cell, group: qualifierOf(cell) })));
  for (const named of [byLabel, byWord]) {
    const groups = repeatedGroups(named);
    if (groups.length > 1) {
      return groups.map((group) => ({
        group,
        cells: named.filter((one) => one.group === group || !groups.includes(one.group ?? '')).map(({ cell }) => cell),
      }));
    }
  }
  return [{ group: null, cells }];
}

/** The leading or trailing word of a heading that may name a block. */
function qualifierOf(cell: HeadingCell): string | null {
  return splitQualifier(normaliseHeading(withoutBrackets(cell.heading))).qualifier;
}

/**
 * The groups in which one field stands once each. A field with a column outside all groups too has no need of them:
 * the price offered stands beside the prices of later years (DOMAIN §6, s736).
 */
function repeatedGroups(named: readonly Named[]): readonly string[] {
  const byField = new Map<Field, (string | null)[]>();
  for (const { cell, group } of named) {
    const field = cell.matches[0]?.field;
    if (field !== undefined) byField.set(field, [...(byField.get(field) ?? []), group]);
  }
  const groups = new Set<string>();
  byField.forEach((all) => {
    const known = all.filter((group): group is string => group !== null);
    if (known.length === all.length && new Set(known).size > 1) known.forEach((group) => groups.add(group));
  });
  return named
    .map(({ group }) => group)
    .filter((group, order, all): group is string => {
      return group !== null && groups.has(group) && all.indexOf(group) === order;
    });
}

/**
 * "Current Description, Unit of Measure, Current Unit Price, Proposed Description, Unit of Measure, Proposed Unit
 * Price": a column without a word of its own that stands twice belongs to the block whose columns it stands among.
 */
function withNeighbours(named: readonly Named[]): readonly Named[] {
  const count = new Map<string, number>();
  for (const { cell } of named) {
    const key = normaliseHeading(cell.heading);
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  let current: string | null = null;
  return named.map(({ cell, group }) => {
    if (group !== null) current = group;
    const repeated = (count.get(normaliseHeading(cell.heading)) ?? 0) > 1;
    return { cell, group: group ?? (repeated ? current : null) };
  });
}
