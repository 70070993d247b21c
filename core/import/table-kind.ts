import type { PriceListItem } from '../contracts/price-list';
import type { Finding } from '../findings/finding';
import type { Term } from '../price-kinds/term';
import type { NotTaken, Refusal } from './import-result';
import type { ImportSetting } from './import-setting';
import type { TableView } from './table-view';

/** What one table gave: every one of its rows is a kept row, a refusal or a skipped row. */
export interface TableRead {
  readonly sheet: string;
  readonly items: readonly PriceListItem[];
  readonly terms: readonly Term[];
  readonly keptRows: readonly number[];
  readonly refused: readonly Refusal[];
  readonly skipped: readonly NotTaken[];
  readonly findings: readonly Finding[];
  /** The list that its discounts come off, as its heading says; null where it has none or does not say. */
  readonly listBasis: string | null;
}

/** One kind of table that a supplier's file may hold. A new one is a file and a line in the list of kinds. */
export interface TableKind {
  readonly id: string;
  readonly title: string;
  recognise(view: TableView): boolean;
  read(view: TableView, setting: ImportSetting): TableRead;
}
