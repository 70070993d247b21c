import * as fc from 'fast-check';
import type { Cell } from '../../core/workbook/snapshot';

const HEADINGS = [
  ...['Part Number', 'Item #', 'Manufacturer', 'Description', 'Category', 'Qty', 'Unit', 'Pack', 'Unit Price'],
  ...[
    'Extended',
    'List Price',
    'Currency',
    'Contract',
    'Supplier',
    'Order Date',
    'Needed By',
    'Delivery',
    'Purchase Type',
  ],
];
/** Numbers of the sample book, of several price kinds, so that what is written beside them is priced and judged. */
const ITEMS = [
  ...['CF280A', 'HEWCF280A', '810838', '5160', 'EN91', 'EN92', 'W2020X', 'SS-TASK-100', 'SS-STACK-4', 'SJ-MFT-4000'],
  ...['SC-SVC-DEPLOY', 'SAV-PJ-500', 'STC-TAB-10', 'SW-SUITE-EDU', 'SMS-MICRO-40', 'SPG-MAT-48', '7.52001E+12', '2100'],
];
const WORDS = [
  ...['EA', 'DZ', 'BX', 'BX OF 12', '12/BX', 'CT', 'each', '__proto__', 'constructor', 'toString', 'hasOwnProperty'],
  ...[
    '=HYPERLINK("http://x","y")',
    "+cmd|' /C calc'!A0",
    '@SUM(A1)',
    '-1+1',
    '<b>&amp;</b>',
    ']]>',
    '_x000D_',
    '\u0000',
  ],
  ...[
    'call for price',
    'N/A',
    '#N/A',
    'TBD',
    '1.105,40',
    '$ 1,105.40 /ea',
    '€ 70',
    'CAD 12',
    '12 - 15',
    '10%',
    '(3.50)',
  ],
  ...['1e308', '123456789012345678901234567890', '0.0000000001', '-5', '0', '1/2', '3 DZ', '3 boxes', '85/EA', '1,000'],
  ...['Freight', 'Admin fee', 'Total', 'Subtotal', 'Lease', 'Inside delivery', 'HP', 'Hewlett-Packard', 'Paper', 'USD'],
  ...[
    'SAMPLE-S-0001',
    'SAMPLE-S-0001-XYZ',
    'SAMPLE-O-0001',
    'Sample Office Supply',
    'トナー',
    '\ud83d\ude00',
    '2026-02-30',
  ],
];
const NUMBERS = [0, -0, 1, -3, 0.5, 12, 79.99, 1e308, 5e-324, -1e21, 0.1 + 0.2, 9.405000000000001, 45292, 2 ** 53];

const text = (value: string): Cell => ({ kind: 'text', value });

/** Cells such as people, other programs and attackers leave under headings. */
const cellBelow: fc.Arbitrary<Cell | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom(...ITEMS).map(text),
  fc.constantFrom(...WORDS).map(text),
  fc.string({ maxLength: 30, unit: 'binary' }).map(text),
  fc.constantFrom(...NUMBERS).map((value): Cell => ({ kind: 'number', value })),
  fc.double({ noNaN: true }).map((value): Cell => ({ kind: 'number', value })),
  fc.integer({ min: -5, max: 500 }).map((value): Cell => ({ kind: 'number', value })),
  fc.constantFrom<Cell>(
    { kind: 'boolean', value: true },
    { kind: 'error', value: '#DIV/0!' },
    { kind: 'date', value: '2026-03-02' },
    { kind: 'date', value: '1904-01-01T13:30:00' },
    { kind: 'number', value: 0.1, shown: '10%' },
    { kind: 'number', value: 12, shown: '$ 12.00 /dz' },
    { kind: 'number', value: 7, formula: '3+4' },
  ),
);

const heading = fc.constantFrom(...HEADINGS).map(text);

/** The same, and headings anywhere. */
export const nastyCell: fc.Arbitrary<Cell | undefined> = fc.oneof({ weight: 9, arbitrary: cellBelow }, heading);

const item = fc.constantFrom(...ITEMS).map(text);

/** A table with real headings and item numbers, and anything at all in the other cells. */
export const nastyTable: fc.Arbitrary<(Cell | undefined)[][]> = fc
  .tuple(
    fc.array(heading, { minLength: 1, maxLength: 7 }),
    fc.array(fc.tuple(item, fc.array(nastyCell, { maxLength: 8 })), { maxLength: 10 }),
  )
  .map(([headings, rows]) => [
    [text('Part Number'), text('Qty'), text('Unit Price'), ...headings],
    ...rows.map(([first, rest]) => [first, ...rest]),
  ]);

/** Cells without any order. */
export const nastyGrid: fc.Arbitrary<(Cell | undefined)[][]> = fc.array(fc.array(nastyCell, { maxLength: 8 }), {
  maxLength: 14,
});
