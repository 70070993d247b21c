import type { Finding } from '../findings/finding';
import { tableFinding } from '../findings/table-findings';
import { mappedNames } from './apply-mapping';
import type { Grid } from './grid';
import { headerRowFrom, type HeaderRow } from './header-row';
import type { ColumnMapping } from './mapping';
import { normaliseHeading } from './normalise-heading';

/** The heading row that a mapping names, or the one that holds the headings it names; null to leave it to detection. */
export function mappedHeader(
  grid: Grid,
  mapping: ColumnMapping,
): { headers: readonly HeaderRow[]; findings: Finding[] } | null {
  const sheet = grid.sheet.name;
  if (mapping.headerRow === 0) {
    return { headers: [{ index: -1, depth: 1, cells: [], strength: 0, fields: new Set() }], findings: [] };
  }
  if (mapping.headerRow !== undefined) {
    const index = grid.indexOfRow(mapping.headerRow);
    if (grid.rows[index]?.row !== mapping.headerRow || grid.filled(index).length === 0) {
      const facts = { sheet, row: mapping.headerRow };
      return { headers: [], findings: [tableFinding('mapping-row-missing', facts, { place: { sheet } })] };
    }
    return { headers: [headerRowFrom(grid, index)], findings: [] };
  }
  const index = rowWithHeadings(grid, Array.from(mappedNames(mapping).values()));
  return index === null ? null : { headers: [headerRowFrom(grid, index)], findings: [] };
}

/** The one row that holds all the headings that the mapping names; null for none or several. */
function rowWithHeadings(grid: Grid, names: readonly string[]): number | null {
  const wanted = names.map(normaliseHeading).filter((name) => name !== '' && !/^[a-z]{1,3}$/.test(name));
  if (wanted.length === 0) return null;
  const rows: number[] = [];
  grid.rows.forEach((_, index) => {
    const texts = new Set(grid.filled(index).map((column) => normaliseHeading(grid.text(index, column))));
    if (wanted.every((name) => texts.has(name))) rows.push(index);
  });
  return rows.length === 1 ? (rows[0] ?? null) : null;
}
