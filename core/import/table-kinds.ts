import { discountTable } from './discount-table';
import { itemList } from './item-list';
import { orderRecord } from './order-record';
import { contractRegister, supplierRegister } from './registers';
import type { TableKind } from './table-kind';
import type { TableView } from './table-view';
import { thresholdTable } from './threshold-table';
import { tierTable } from './tier-table';
import { unknownTable } from './unknown-table';

/** All kinds of tables, the more telling first; the last takes every table that no other knows. A new one is a line here. */
export const TABLE_KINDS: readonly TableKind[] = [
  orderRecord,
  itemList,
  tierTable,
  discountTable,
  supplierRegister,
  contractRegister,
  thresholdTable,
  unknownTable,
];

/** The kind of a table. */
export function kindOf(view: TableView): TableKind {
  const kind = TABLE_KINDS.find(({ recognise }) => recognise(view));
  if (kind === undefined) throw new Error('The last kind takes every table');
  return kind;
}
