import { bookFinding } from './book-findings';
import { catalogueFinding } from './catalogue-findings';
import { cellFinding } from './cell-findings';
import { eligibilityFinding } from './eligibility-findings';
import type { MessageTable } from './finding';
import { importFinding } from './import-findings';
import { itemFinding } from './item-findings';
import { leaseImportFinding } from './lease-import-findings';
import { lineFinding } from './line-findings';
import { priceFinding } from './price-findings';
import { programmeFinding } from './programme-findings';
import { tableFinding } from './table-findings';
import { thresholdFinding } from './threshold-findings';

/** One area's findings: what they speak of, and every code with its severity and sentence. */
export interface FindingArea {
  /** The table's file is `<area>-findings.ts`. */
  readonly area: string;
  readonly about: string;
  readonly table: MessageTable;
}

/** Every finding there is, in the order in which a check meets them. A new area is a file and a line here. */
export const FINDING_AREAS: readonly FindingArea[] = [
  { area: 'book', about: 'The files of a book', table: bookFinding.table },
  { area: 'programme', about: 'Programmes of your own', table: programmeFinding.table },
  { area: 'table', about: 'How tables and columns were found', table: tableFinding.table },
  { area: 'cell', about: 'One cell, or the cells of one row', table: cellFinding.table },
  { area: 'item', about: 'Item numbers, units and packs', table: itemFinding.table },
  { area: 'eligibility', about: 'Whether you may use a contract', table: eligibilityFinding.table },
  { area: 'price', about: 'The price under one contract', table: priceFinding.table },
  { area: 'line', about: 'A line, once its offers are compared', table: lineFinding.table },
  { area: 'threshold', about: 'Amounts and the method they ask for', table: thresholdFinding.table },
  { area: 'import', about: 'A supplier’s price list on its way into a book', table: importFinding.table },
  { area: 'lease-import', about: 'Lease rate factors on their way into a book', table: leaseImportFinding.table },
  {
    area: 'catalogue',
    about: 'A catalogue in an exchange format on its way into a book',
    table: catalogueFinding.table,
  },
];
