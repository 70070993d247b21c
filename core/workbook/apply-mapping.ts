import type { Finding } from '../findings/finding';
import { tableFinding } from '../findings/table-findings';
import type { HeadingCell } from './header-row';
import { headingRowOf } from './headings';
import type { Field } from './line';
import type { ColumnMapping } from './mapping';
import { normaliseHeading } from './normalise-heading';
import { columnLetters } from './snapshot';

/** A mapping laid on the headings of one table: which columns it names, and which names it does not find there. */
export interface MappedColumns {
  readonly fields: ReadonlyMap<number, Field>;
  /** Every field that the mapping speaks of: detection leaves these alone, found or not. */
  readonly spoken: ReadonlySet<Field>;
  readonly missing: ReadonlyMap<Field, string>;
  readonly findings: readonly Finding[];
}

/** No mapping: every column is left to detection. */
export const UNMAPPED: MappedColumns = { fields: new Map(), spoken: new Set(), missing: new Map(), findings: [] };

/** Finds the columns that a mapping names: by heading first, then by letters. */
export function applyMapping(
  mapping: ColumnMapping,
  cells: readonly HeadingCell[],
  width: number,
  sheet: string,
): MappedColumns {
  const fields = new Map<number, Field>();
  const missing = new Map<Field, string>();
  const findings: Finding[] = [];
  const spoken = mappedNames(mapping);
  spoken.forEach((name, field) => {
    const found = columnsNamed(name, cells, width);
    const facts = { column: name, field: headingRowOf(field).name, sheet };
    const only = found[0];
    if (only === undefined) missing.set(field, name);
    else if (found.length > 1) {
      findings.push(
        tableFinding('mapping-column-twice', { ...facts, letters: found.map(columnLetters).join(' and ') }),
      );
    } else if (fields.has(only)) {
      const first = headingRowOf(fields.get(only) ?? field).name;
      findings.push(tableFinding('mapping-column-shared', { column: columnLetters(only), first, second: facts.field }));
    } else fields.set(only, field);
  });
  return { fields, spoken: new Set(spoken.keys()), missing, findings };
}

/** The names that a mapping gives, by field. */
export function mappedNames(mapping: ColumnMapping): ReadonlyMap<Field, string> {
  return new Map(Object.entries(mapping.columns) as [Field, string][]);
}

/** The finding for a name that no table of the sheet has. */
export function missingColumn(field: Field, name: string, cells: readonly HeadingCell[], sheet: string): Finding {
  const headings = cells.map(({ column, heading }) => `${columnLetters(column)} "${heading}"`).slice(0, 40);
  return tableFinding('mapping-column-missing', {
    column: name,
    field: headingRowOf(field).name,
    sheet,
    headings: headings.length === 0 ? 'no headings' : headings.join(', '),
  });
}

function columnsNamed(name: string, cells: readonly HeadingCell[], width: number): number[] {
  const exact = cells.filter(({ heading }) => heading === name.trim());
  if (exact.length > 0) return exact.map(({ column }) => column);
  const wanted = normaliseHeading(name);
  const alike = cells.filter(({ heading }) => wanted !== '' && normaliseHeading(heading) === wanted);
  if (alike.length > 0) return alike.map(({ column }) => column);
  const column = columnFromLetters(name.trim());
  return column !== null && column < width ? [column] : [];
}

/** "A" is 0, "AA" is 26; null for anything that is not the letters of a column. */
function columnFromLetters(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
