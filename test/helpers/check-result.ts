import type { Buyer } from '../../core/contracts/buyer';
import { totalsOf } from '../../core/order/totals';
import type { CheckResult } from '../../core/price-workbook';
import type { PricedLine } from '../../core/priced-line';
import type { OutCell, OutRow } from '../../core/workbook/action';
import { findTables } from '../../core/workbook/find-tables';
import type { SheetSnapshot } from '../../core/workbook/snapshot';
import { aBuyer } from './makers';

/** The result of a check that came to these lines, over the tables that really are found on these sheets. */
export function aCheckResult(
  lines: readonly PricedLine[],
  {
    sheets = [],
    buyer = aBuyer(),
    ...over
  }: Partial<CheckResult> & { readonly sheets?: readonly SheetSnapshot[]; readonly buyer?: Buyer | null } = {},
): CheckResult {
  return {
    asOf: '2026-11-25',
    buyer,
    tables: sheets.flatMap((sheet) => findTables(sheet).tables),
    lines,
    skipped: [],
    findings: [],
    totals: totalsOf(lines),
    ...over,
  };
}

/** What a cell of ours holds, as text; null where it is blank. */
export function shownIn(cell: OutCell | undefined): string | null {
  if (cell === undefined || cell === null) return null;
  if ('text' in cell) return cell.text;
  return 'day' in cell ? cell.day : cell.number;
}

/** The rows of a sheet of ours under the heading that begins with this title, up to the next heading or blank row. */
export function rowsUnder(rows: readonly OutRow[], title: string): (string | null)[][] {
  const at = rows.findIndex(({ cells, style }) => style === 'heading' && shownIn(cells[0]) === title);
  if (at === -1) return [];
  const rest = rows.slice(at + 1);
  const end = rest.findIndex(({ cells, style }) => style === 'heading' || cells.length === 0);
  return (end === -1 ? rest : rest.slice(0, end)).map(({ cells }) => cells.map(shownIn));
}
