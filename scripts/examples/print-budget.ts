import type ExcelJS from 'exceljs';
import { addLineSheet, type SheetRow } from './line-sheet';
import { newBook } from './new-book';

const COPIERS = 'SAMPLE-S-0005';

type Cell = string | number | null;

/** Part, description, quantity, unit, buy or lease, term, price; the contract is the same on every row. */
function line(part: string, what: string, order: readonly Cell[], price: number | null, amount?: number): SheetRow {
  const cells = [part, what, ...order, price, null, COPIERS];
  return amount === undefined ? { cells } : { cells, amount };
}

const ROWS: readonly SheetRow[] = [
  { section: 'LEASES, A MONTH' },
  line('SCP-45', 'Copier, main office, FMV', [1, 'EA', 'Lease', 36], 377),
  line('SCP-45', 'Copiers for both middle schools, FMV lease of 48 months', [2, 'EA', 'Lease', null], 315),
  line('SCP-45', 'Copier, library, $1 buyout', [1, 'EA', 'Lease', '36 months'], 425),
  line('SCP-45', 'Copier, athletics', [1, 'EA', 'Lease', 36], 377),
  line('SCP-45', 'Copier, transport office', [1, 'EA', 'Lease', 72], 250),
  line('SCP-30', 'Copier, nurse', [1, 'EA', 'Lease', '4 years'], 91.93),
  line('SCP-30', 'Copier, cafeteria', [1, 'EA', 'Lease', null], 91.93),
  { section: 'LEASE OF THE PRINT SHOP, THE YEAR' },
  line('SCP-65-MO', 'Production copier, district print shop', [12, 'MO', 'Lease', 60], 395),
  { section: 'IMPRESSIONS' },
  line('SCP-CLICK-BW', 'Black prints, all schools, a month', [12345, 'impressions', null, null], 0.0132),
  line('SCP-CLICK-C', 'Colour prints, all schools, a month', [4200, 'impressions', null, null], 0.065),
  line('SCP-CLICK-C', 'Colour prints, library, a month', [300, 'impressions', null, null], null),
  line('SCP-CLICK-BASE', 'Black prints, print shop, first quarter', [45000, 'impressions', null, null], null, 475),
  line('SCP-CLICK-BASE', 'Black prints, print shop, second', [28000, 'impressions', null, null], null, 300),
  line('SCP-CLICK-BW', 'Color prints, art room', [1000, 'impressions', null, null], 0.0132),
  { section: 'OR BOUGHT' },
  line('SCP-45', 'Copier, high school office', [1, 'EA', 'Buy', null], 10000),
  line('SCP-FIN-45', 'Finisher for it', [1, 'EA', 'Buy', null], 900),
  line('SCP-FAX-45', 'Fax board for it', [1, 'EA', 'Buy', null], 350),
];

/** A copier lease and print budget: leases by rate factor, impressions by the click, a set bought part by part. */
export function printBudget(): ExcelJS.Workbook {
  const workbook = newBook('Business office');
  addLineSheet(workbook, {
    name: 'Print budget',
    title: 'SAMPLE TOWNSHIP SCHOOL DISTRICT',
    subtitle: 'Copiers and printing, budget 2026-27',
    headings: [
      ...['Part No.', 'Description', 'Qty', 'Unit', 'Buy or Lease', 'Lease Term', 'Unit Price', 'Total'],
      'Contract No.',
    ],
    widths: [17, 52, 9, 13, 13, 12, 12, 13, 17],
    quantity: 3,
    price: 7,
    amount: 8,
    rows: ROWS,
    notes: ['Sample data: the district, the supplier, the contract and most prices are made up.'],
  });
  return workbook;
}
