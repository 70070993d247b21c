import type { Finding } from '../findings/finding';
import { rowCells } from './row-cells';
import { rowText } from './sort-price-rows';
import type { TableRead } from './table-kind';
import type { TableView } from './table-view';

/** The reading of a table that holds no prices: every row is left alone, and one sentence says what the table is. */
export function noPriceTable(view: TableView, findings: readonly Finding[]): TableRead {
  const skipped = view.rows.indexes.map((index) => ({
    sheet: view.sheet.name,
    row: rowCells(view, index).row,
    why: 'not-a-price' as const,
    text: rowText(view, index),
  }));
  return {
    sheet: view.sheet.name,
    items: [],
    terms: [],
    keptRows: [],
    refused: [],
    skipped,
    findings,
    listBasis: null,
  };
}
