import type { Finding } from '../findings/finding';
import { tableFinding } from '../findings/table-findings';
import { OUR_SHEET_MARK } from './action';
import { applyMapping, mappedNames, missingColumn, UNMAPPED, type MappedColumns } from './apply-mapping';
import { assignFields } from './assign-fields';
import { splitBlocks, type Block } from './blocks';
import { profileOf, type ColumnProfile } from './column-profile';
import { findHeaders } from './find-headers';
import { gridOf, type Grid } from './grid';
import type { HeaderRow, HeadingCell } from './header-row';
import { headingRowOf, OUR_HEADING_START } from './headings';
import type { ColumnMapping } from './mapping';
import { mappedHeader } from './mapped-header';
import { splitSegments } from './segments';
import { cellText, columnLetters, type SheetSnapshot } from './snapshot';
import type { Table } from './table';

/** The tables of a sheet, and what must be said about how they were found. */
export interface TablesFound {
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
}

/** Finds the tables of a sheet: heading rows, columns with the evidence for each, data rows. Our own sheets have none. */
export function findTables(sheet: SheetSnapshot, mapping?: ColumnMapping): TablesFound {
  if (isOurs(sheet)) return { tables: [], findings: [] };
  const grid = gridOf(sheet);
  const facts = { sheet: sheet.name };
  const hidden = sheet.hidden === true ? [tableFinding('sheet-hidden', facts, { place: facts })] : [];
  if (grid.rows.every((_, index) => grid.filled(index).length === 0)) {
    return { tables: [], findings: [...hidden, tableFinding('sheet-empty', facts, { place: facts })] };
  }
  const own =
    mapping !== undefined && (mapping.sheet === undefined || mapping.sheet === sheet.name) ? mapping : undefined;
  const { headers, findings } = headersOf(grid, own);
  const parts = headers.map((header, order) => tablesUnder(grid, header, headers[order + 1], own));
  const tables = parts.flatMap((part) => part.tables);
  const said = parts.flatMap((part) => part.findings);
  const missing = own === undefined ? [] : missingEverywhere(own, parts, headers, sheet.name);
  return { tables, findings: [...hidden, ...findings, ...missing, ...said, ...hiddenColumns(sheet, tables)] };
}

function isOurs(sheet: SheetSnapshot): boolean {
  const first = sheet.rows[0];
  const cell = first === undefined || first.row !== 1 ? undefined : first.cells[0];
  return cell !== undefined && cell.kind === 'text' && cell.value === OUR_SHEET_MARK;
}

function headersOf(
  grid: Grid,
  mapping: ColumnMapping | undefined,
): { headers: readonly HeaderRow[]; findings: Finding[] } {
  const sheet = grid.sheet.name;
  const place = { sheet };
  const named = mapping === undefined ? null : mappedHeader(grid, mapping);
  if (named !== null) return named;
  const { headers, rivals } = findHeaders(grid);
  const findings = rivals.map(([first, second]) =>
    tableFinding('two-possible-headers', { sheet, first: rowOf(grid, first), second: rowOf(grid, second) }, { place }),
  );
  const unsure = new Set(rivals.reduce<number[]>((all, [a, b]) => [...all, a.index, b.index], []));
  const sure = headers.filter((header) => !unsure.has(header.index));
  if (sure.length === 0 && rivals.length === 0) findings.push(tableFinding('no-header', { sheet }, { place }));
  return { headers: sure, findings };
}

function rowOf(grid: Grid, header: HeaderRow): number {
  return grid.rows[header.index]?.row ?? 0;
}

/** The tables, findings and unfound mapping names under one heading row. */
interface Part extends TablesFound {
  readonly mapped: readonly MappedColumns[];
}

function tablesUnder(
  grid: Grid,
  header: HeaderRow,
  next: HeaderRow | undefined,
  mapping: ColumnMapping | undefined,
): Part {
  const end = next === undefined ? grid.rows.length : next.index - (next.depth - 1);
  const segments = splitSegments(header);
  const parts = segments.map((cells, order): Part => {
    const from = order === 0 ? 0 : (cells[0]?.column ?? 0);
    const to = segments[order + 1]?.[0]?.column ?? Infinity;
    return segmentTables(grid, header, end, { cells, from, to }, mapping);
  });
  return {
    tables: parts.flatMap((part) => part.tables),
    findings: parts.flatMap((part) => part.findings),
    mapped: parts.flatMap((part) => part.mapped),
  };
}

/** The columns of one of several tables side by side. */
interface Segment {
  readonly cells: readonly HeadingCell[];
  readonly from: number;
  readonly to: number;
}

function segmentTables(
  grid: Grid,
  header: HeaderRow,
  end: number,
  segment: Segment,
  mapping: ColumnMapping | undefined,
): Part {
  const sheet = grid.sheet.name;
  const width = widthOf(grid);
  const cells = withBareColumns(segment, mapping, width, header);
  const mapped = mapping === undefined ? UNMAPPED : applyMapping(mapping, cells, width, sheet);
  const data = dataRows(grid, header, end);
  const profiles = new Map<number, ColumnProfile>(cells.map(({ column }) => [column, profileOf(grid, data, column)]));
  const blocks = blocksFor(splitBlocks(cells), mapped);
  const findings: Finding[] = [...mapped.findings];
  if (blocks.length > 1) {
    const groups = blocks.map(({ group }) => `"${group}"`).join(', ');
    findings.push(tableFinding('side-by-side-blocks', { sheet, groups }, { place: { sheet } }));
  }
  const tables = blocks.map(({ group, cells: own }) => {
    const assigned = assignFields(own, profiles, mapped, sheet);
    findings.push(...assigned.findings);
    return {
      ...rangeOf(grid, header, end),
      columns: assigned.columns,
      extent: extentOf(grid, header, segment, width),
      ...(group === null ? {} : { group }),
    };
  });
  for (const table of tables) findings.push(...withoutItem(table));
  return { tables, findings: withoutRepeats(findings), mapped: [mapped] };
}

/** Columns that only a mapping's letters name stand without a heading. */
function withBareColumns(
  { cells, from, to }: Segment,
  mapping: ColumnMapping | undefined,
  width: number,
  header: HeaderRow,
): readonly HeadingCell[] {
  if (mapping === undefined) return cells;
  const known = new Set(header.cells.map(({ column }) => column));
  const bare: HeadingCell[] = [];
  for (let column = from; column < Math.min(to, width); column += 1) {
    if (!known.has(column)) bare.push({ column, heading: '', label: null, matches: [] });
  }
  const mappedBare = applyMapping(mapping, [...cells, ...bare], width, '').fields;
  return [...cells, ...bare.filter(({ column }) => mappedBare.has(column))].sort((a, b) => a.column - b.column);
}

/** A mapping that names a column of one block means that block. */
function blocksFor(blocks: readonly Block[], mapped: MappedColumns): readonly Block[] {
  const named = Array.from(mapped.fields.keys());
  const holding = blocks.filter(({ cells }) => named.every((name) => cells.some(({ column }) => column === name)));
  return holding.length > 0 ? holding : blocks;
}

function dataRows(grid: Grid, header: HeaderRow, end: number): number[] {
  const rows: number[] = [];
  for (let index = header.index + 1; index < end && rows.length < 200; index += 1) {
    // Notes and instructions stand alone in a row or hold no number at all; they say nothing about a column.
    const filled = grid.filled(index);
    const telling = filled.some((column) => /^\S{0,4}\d/.test(grid.text(index, column)));
    if (filled.length > 1 && telling) rows.push(index);
  }
  return rows;
}

function rangeOf(
  grid: Grid,
  header: HeaderRow,
  end: number,
): Pick<Table, 'sheet' | 'headerRows' | 'firstRow' | 'lastRow'> {
  const headerRow = grid.rows[header.index]?.row ?? 0;
  const headerRows = header.index < 0 ? [] : header.depth === 2 ? [headerRow - 1, headerRow] : [headerRow];
  const last = end - 1 > header.index ? (grid.rows[end - 1]?.row ?? headerRow) : headerRow;
  return { sheet: grid.sheet.name, headerRows, firstRow: headerRow + 1, lastRow: last };
}

function widthOf(grid: Grid): number {
  return grid.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}

function extentOf(grid: Grid, header: HeaderRow, { from, to }: Segment, width: number): number[] {
  const columns: number[] = [];
  // The grid does not show headings of ours; the sheet does.
  const headings = grid.rows[header.index]?.cells ?? [];
  for (let column = from; column < Math.min(to, width); column += 1) {
    if (!cellText(headings[column]).startsWith(OUR_HEADING_START)) columns.push(column);
  }
  return columns;
}

function withoutItem(table: Table): Finding[] {
  const things = [
    'item',
    'mpn',
    'sku',
    'gtin',
    'nsn',
    'description',
    'category',
    'supplier',
    'contract',
    'manufacturer',
  ];
  if (table.columns.some(({ field }) => field !== null && things.includes(field))) return [];
  const row = table.headerRows[table.headerRows.length - 1] ?? table.firstRow;
  const headings = table.columns
    .map(({ heading }) => `"${heading}"`)
    .slice(0, 30)
    .join(', ');
  const place = { sheet: table.sheet, row };
  return [tableFinding('no-item-column', { sheet: table.sheet, row, headings }, { place })];
}

function hiddenColumns(sheet: SheetSnapshot, tables: readonly Table[]): Finding[] {
  const hidden = new Set(sheet.hiddenColumns ?? []);
  if (hidden.size === 0) return [];
  return tables.flatMap((table) => {
    const used = table.columns.filter(({ field }) => field !== null);
    const unseen = used.filter(({ column }) => hidden.has(column));
    const place = { sheet: sheet.name };
    if (used.length > 0 && unseen.length === used.length) {
      return [tableFinding('only-hidden-columns', { sheet: sheet.name }, { place })];
    }
    return unseen.map(({ field, column, heading }) => {
      const facts = { sheet: sheet.name, column: `${columnLetters(column)} "${heading}"` };
      const name = field === null ? '' : headingRowOf(field).name;
      return tableFinding(
        'column-hidden',
        { ...facts, field: name },
        { place: { ...place, column: columnLetters(column) } },
      );
    });
  });
}

function missingEverywhere(
  mapping: ColumnMapping,
  parts: readonly Part[],
  headers: readonly HeaderRow[],
  sheet: string,
): Finding[] {
  const tables = parts.flatMap(({ mapped }) => mapped);
  const cells = headers.flatMap((header) => header.cells);
  const findings: Finding[] = [];
  mappedNames(mapping).forEach((name, field) => {
    if (tables.every(({ missing }) => missing.has(field))) findings.push(missingColumn(field, name, cells, sheet));
  });
  return findings;
}

function withoutRepeats(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding, order) => findings.findIndex(({ text }) => text === finding.text) === order);
}
