import { importFinding } from '../findings/import-findings';
import { noPriceTable } from './no-price-table';
import type { TableKind } from './table-kind';

/** Which way of buying an amount needs, by jurisdiction. Not a price list. */
export const thresholdTable: TableKind = {
  id: 'threshold-table',
  title: 'Table of procurement thresholds',
  recognise: (view) =>
    !view.has('net', 'quoted', 'list', 'percent', 'extended') &&
    view.headed(['jurisdiction', 'authority', 'statute', 'entity type']) !== undefined &&
    view.headed(['lower', 'upper', 'threshold', 'lower bound', 'upper bound', 'from amount', 'to amount']) !==
      undefined,
  read: (view) => {
    const place = { sheet: view.sheet.name, row: view.headingRow };
    const facts = { sheet: view.sheet.name, rows: view.rows.indexes.length };
    return noPriceTable(view, [importFinding('threshold-table', facts, { place })]);
  },
};
