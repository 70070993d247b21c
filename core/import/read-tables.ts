import type { Finding } from '../findings/finding';
import { importFinding } from '../findings/import-findings';
import { findTables } from '../workbook/find-tables';
import type { Field } from '../workbook/line';
import type { SheetSnapshot } from '../workbook/snapshot';
import { readLeaseFactors, type LeaseRead } from './lease-factors';
import type { Table } from '../workbook/table';
import { noPriceTable } from './no-price-table';
import type { ImportInput } from './import-result';
import { kindOf } from './table-kinds';
import type { TableRead } from './table-kind';
import { unknownTable } from './unknown-table';
import { viewOf, type TableView } from './table-view';
import type { ImportSetting } from './import-setting';

/** Finds and reads every table of the sheets asked for. */
export function readTables(
  input: Pick<ImportInput, 'snapshot' | 'sheets' | 'mapping'>,
  setting: ImportSetting,
): {
  readonly reads: readonly TableRead[];
  /** Sheets of lease rate factors, which are no tables of items. */
  readonly leases: readonly LeaseRead[];
  /** How many rows the tables have, counted before any was read. */
  readonly rows: number;
  readonly findings: readonly Finding[];
} {
  const { snapshot, mapping } = input;
  const sheets = input.sheets ?? null;
  const wanted = snapshot.sheets.filter(({ name }) => sheets === null || sheets.includes(name));
  const all = wanted.map((sheet) => ({ sheet, ...findTables(sheet, mapping ?? undefined) }));
  const leases = all.map(leaseSheet).filter(isLease);
  const parts = all.filter(({ sheet }) => leases.every((lease) => lease.sheet !== sheet.name));
  const anyTable = parts.some(({ tables }) => tables.length > 0);
  const reads: TableRead[] = [];
  let rows = 0;
  const findings: Finding[] = [];
  for (const { sheet, tables, findings: found } of parts) {
    const views = tables.map((table) => viewOf(sheet, table));
    const groups = priceGroups(views);
    findings.push(...aboutSheet(sheet, found, views, anyTable, groups.length > 0));
    const others = views.filter((view) => !groups.includes(view));
    const [first] = groups;
    // Blocks side by side share their rows, which are counted and left alone once.
    if (first !== undefined) reads.push(noPriceTable(first, [groupsFinding(groups)]));
    reads.push(...others.map((view) => kindOf(view).read(view, setting)));
    for (const view of first === undefined ? others : [first, ...others]) rows += view.rows.indexes.length;
  }
  for (const lease of leases) rows += lease.rows;
  return { reads, leases, rows, findings };
}

/** Rate factors stand in tables of which no kind is known, or in none; a sheet with prices is read for its prices. */
function leaseSheet({ sheet, tables }: { sheet: SheetSnapshot; tables: readonly Table[] }): LeaseRead | null {
  const unknown = tables.every((table) => kindOf(viewOf(sheet, table)) === unknownTable);
  return unknown ? readLeaseFactors(sheet) : null;
}

function isLease(read: LeaseRead | null): read is LeaseRead {
  return read !== null;
}

/** Blocks of prices that stand side by side over the same rows: only the user knows which of them the contract is at. */
function priceGroups(views: readonly TableView[]): readonly TableView[] {
  const groups = views.filter((view) => view.table.group !== undefined && kindOf(view) !== unknownTable);
  return groups.length > 1 ? groups : [];
}

const PRICE_FIELDS: readonly Field[] = ['net', 'quoted', 'percent', 'list'];

function groupsFinding(views: readonly TableView[]): Finding {
  const sheet = views[0]?.sheet.name ?? '';
  const priced = views.map((view) => ({ view, field: PRICE_FIELDS.find((field) => view.has(field)) }));
  const groups = priced.map(
    ({ view, field }) => `"${view.table.group ?? ''}" (${field === undefined ? '' : view.name(field)})`,
  );
  const [first] = priced;
  const example = first?.field === undefined ? '' : (first.view.rows.column(first.field)?.heading ?? '');
  return importFinding('price-groups', { sheet, groups: groups.join(', '), example }, { place: { sheet } });
}

/** What finding the tables had to say, less what an import says better itself. */
function aboutSheet(
  sheet: SheetSnapshot,
  found: readonly Finding[],
  views: readonly TableView[],
  anyTable: boolean,
  grouped: boolean,
): Finding[] {
  const tableLess = views.length === 0 && anyTable;
  const own = tableLess
    ? [importFinding('sheet-without-table', { sheet: sheet.name }, { place: { sheet: sheet.name } })]
    : [];
  const saidBetter = [
    'no-item-column',
    ...(tableLess ? ['no-header', 'sheet-empty'] : []),
    ...(grouped ? ['side-by-side-blocks'] : []),
  ];
  return [...own, ...found.filter(({ code }) => !saidBetter.includes(code))];
}
