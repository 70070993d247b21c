import type { Contract } from '../contracts/contract';
import type { Finding } from '../findings/finding';
import { importFinding } from '../findings/import-findings';
import { namesSupplier } from '../rules/same-supplier';
import { excerpt } from '../workbook/clean-text';
import { listText } from './gather-notes';
import { rowCells } from './row-cells';
import type { TableView } from './table-view';

/** What is said where a list names vendors that are not the contract's supplier: makers, or somebody else's prices. */
export function vendorFinding(view: TableView, rows: readonly number[], contract: Contract): Finding[] {
  if (!view.has('supplier')) return [];
  const wanted = new Set(rows);
  const others = new Set<string>();
  for (const index of view.rows.indexes) {
    const cells = rowCells(view, index);
    const name = cells.text('supplier');
    if (!wanted.has(cells.row) || name === '' || namesSupplier(name, contract.supplier)) continue;
    others.add(excerpt(name));
  }
  if (others.size === 0) return [];
  const facts = {
    sheet: view.sheet.name,
    column: view.name('supplier'),
    names: listText(Array.from(others), 4),
    contract: contract.number,
    supplier: contract.supplier.name,
  };
  return [importFinding('vendor-column', facts, { place: { sheet: view.sheet.name } })];
}
