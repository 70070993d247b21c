import { importFinding } from '../findings/import-findings';
import { noPriceTable } from './no-price-table';
import type { TableKind } from './table-kind';

/** A table from which no price can be read: what is missing, and what its headings are. */
export const unknownTable: TableKind = {
  id: 'unknown-table',
  title: 'Another table',
  recognise: () => true,
  read: (view) => {
    const facts = { sheet: view.sheet.name, row: view.headingRow, headings: view.headings() };
    const prices = view.has('net', 'quoted', 'list');
    const code = prices ? 'no-thing-column' : view.has('percent') ? 'no-name-column' : 'no-price-column';
    return noPriceTable(view, [importFinding(code, facts, { place: { sheet: facts.sheet, row: facts.row } })]);
  },
};
