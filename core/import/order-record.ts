import { importFinding } from '../findings/import-findings';
import { noPriceTable } from './no-price-table';
import type { TableKind } from './table-kind';

/** Orders that were placed, or a requisition: quantities and totals at prices that may be anybody's. */
export const orderRecord: TableKind = {
  id: 'order-record',
  title: 'Record of orders',
  recognise: (view) => view.has('quantity') && view.has('extended') && !view.has('net', 'list', 'percent'),
  read: (view) => {
    const columns = `${view.name('quantity')}, ${view.name('extended')}`;
    const facts = { sheet: view.sheet.name, columns };
    return noPriceTable(view, [importFinding('order-record', facts, { place: { sheet: view.sheet.name } })]);
  },
};
