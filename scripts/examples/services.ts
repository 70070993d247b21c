import type ExcelJS from 'exceljs';
import { addLineSheet, type SheetRow } from './line-sheet';
import { newBook } from './new-book';

const SERVICES = 'SAMPLE-S-0006';

function line(code: string, what: string, count: number, unit: string, rate: number, contract = SERVICES): SheetRow {
  return { cells: [code, what, count, unit, rate, null, contract] };
}

const ROWS: readonly SheetRow[] = [
  { section: 'HELP DESK' },
  line('SVC-HELP', 'Help desk technician, school year', 120, 'HR', 44.55),
  line('SVC-HELP', 'Help desk technician, summer', 80, 'HR', 45.44),
  line('SVC-HELP', 'Help desk technician, move-in days', 5, 'DAY', 356.4),
  { section: 'NETWORK' },
  line('SVC-NET', 'Network architect, customer site', 40, 'HR', 141.05),
  line('SVC-NET', 'Network architect, contractor site', 16, 'HR', 170),
  line('SVC-NET', 'Network architect, design review', 8, 'HR', 150),
  line('SVC-PM', 'Project manager', 20, 'HR', 102.73),
  { section: 'OTHER' },
  line('SVC-TRAIN', 'Training for staff', 3, 'DAY', 1209),
  line('HVAC-TECH-REG', 'Cooling of the server room', 6, 'HR', 98.5, 'SAMPLE-C-0008'),
];

/** Services against a rate card: contract years, escalation, sites, a fee that is added. */
export function services(): ExcelJS.Workbook {
  const workbook = newBook('Technology office');
  addLineSheet(workbook, {
    name: 'Services',
    title: 'SAMPLE TOWNSHIP SCHOOL DISTRICT',
    subtitle: 'Technology services, statement of work',
    headings: ['Service Code', 'Service Description', 'Qty', 'Unit', 'Hourly Rate', 'Extended Amount', 'Contract No.'],
    widths: [17, 40, 9, 9, 13, 17, 17],
    quantity: 3,
    price: 5,
    amount: 6,
    rows: ROWS,
    notes: ['Sample data: the district, the suppliers, the contracts and most prices are made up.'],
  });
  return workbook;
}
