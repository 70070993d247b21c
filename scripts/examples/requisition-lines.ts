/** One row of the example requisition: a heading of a section, its subtotal, or a line as a school secretary types it. */
export type RequisitionRow =
  | { readonly section: string }
  | { readonly subtotal: string }
  | {
      readonly part: string | number;
      /** Number format of the part number, where it is stored as a number. */
      readonly partFormat?: string;
      readonly description: string;
      readonly maker?: string;
      readonly quantity: number;
      readonly unit: string;
      /** A number, or the text that was typed. */
      readonly price: number | string | null;
      /** Typed over the formula; absent: the formula stands. */
      readonly extended?: number;
      readonly contract?: string;
      readonly vendor?: string;
      readonly delivery?: string;
      readonly acquisition?: string;
      readonly neededBy?: string;
      readonly notes?: string;
      readonly hidden?: boolean;
      readonly comment?: string;
    };

const office = { contract: 'SAMPLE-S-0001' } as const;
const computers = { contract: 'SAMPLE-N-0001' } as const;
const furniture = { contract: 'SAMPLE-O-0001' } as const;
const janitorial = { contract: 'SAMPLE-PA-0005' } as const;

/** The rows of the requisition from row 8 on. What each must come to stands in examples/expected.json. */
export const REQUISITION_ROWS: readonly RequisitionRow[] = [
  { section: 'OFFICE AND CLASSROOM SUPPLIES' },
  {
    part: '810838',
    description: 'File folders, letter, 1/3 cut, manila',
    maker: 'Smead',
    quantity: 30,
    unit: 'BX',
    price: 4.25,
    ...office,
  },
  { part: '851001OD', description: 'Copy paper, by the ream', quantity: 200, unit: 'RM', price: 3.31, ...office },
  {
    part: 'GSM11-BK',
    description: 'Ballpoint pens, medium, black',
    maker: 'BIC',
    quantity: 60,
    unit: 'EA',
    price: 0.12,
    ...office,
  },
  {
    part: '65412YW',
    description: 'Sticky notes 3 x 3, yellow',
    maker: '3M',
    quantity: 10,
    unit: 'PK',
    price: 9.9,
    ...office,
  },
  {
    part: '74701',
    description: 'Stapler, full strip',
    maker: 'Swingline',
    quantity: 12,
    unit: 'EA',
    price: '$18.71',
    ...office,
    notes: 'Price from the spring order',
  },
  { part: 'HEWCF280A', description: 'Toner 80A, black', maker: 'HP', quantity: 6, unit: 'EA', price: 83.07, ...office },
  {
    part: 'CF280X',
    description: 'Toner 80X, black, high yield',
    maker: 'Hewlett-Packard',
    quantity: 2,
    unit: 'EA',
    price: 130.81,
    ...office,
  },
  {
    part: '5160',
    description: 'Address labels',
    maker: 'Avery',
    quantity: 10,
    unit: 'BX',
    price: 24,
    extended: 264,
    ...office,
    comment: 'Typed over: was =E16*G16',
  },
  { part: 'EN91', description: 'AA batteries', maker: 'Energizer', quantity: 6, unit: 'BX', price: 16.25, ...office },
  { part: 'EN92', description: 'AAA batteries', maker: 'Energizer', quantity: 45, unit: 'BX', price: 15.9 },
  {
    part: '105007',
    description: 'Copy paper, 20 lb, letter',
    maker: 'Hammermill',
    quantity: 4,
    unit: 'CA',
    price: 38.9,
    contract: 'SAMPLE-PA-0005',
    notes: 'Contract no. copied from the janitorial order',
  },
  {
    part: 134,
    partFormat: '00000',
    description: 'Rubber bands, size 33',
    quantity: 5,
    unit: 'BX',
    price: 2.1,
    ...office,
  },
  { part: 'SK2400', description: 'Desk pad calendar', quantity: 25, unit: 'EA', price: 6 },
  { part: '7.52001E+12', description: 'Pens, recycled, black', quantity: 3, unit: 'DZ', price: 5.64 },
  { part: '2100', description: 'Clips for the front office', quantity: 5, unit: 'BX', price: 3.2, ...office },
  { part: 'R752 1/3', description: 'Hanging folders', quantity: 100, unit: 'EA', price: 0.25, ...office },
  { part: 'SHR-5000', description: 'Shredder', quantity: 1, unit: 'EA', price: null, ...office },
  { part: 'W2020X', description: 'Toner 414X, black', maker: 'HP', quantity: 2, unit: 'EA', price: 119.5, ...office },
  {
    part: 'SO-TASK-9',
    description: 'Task chair, mesh',
    quantity: 2,
    unit: 'EA',
    price: 259.35,
    ...office,
    notes: '35% off, says the catalog',
  },
  {
    part: 'TEMPERA-GAL',
    description: 'Tempera paint, washable, gallon',
    quantity: 6,
    unit: 'EA',
    price: 14.95,
    notes: 'Art room',
  },
  {
    part: '810838',
    description: 'File folders, letter, manila',
    maker: 'Smead',
    quantity: 10,
    unit: 'BX',
    price: 4.25,
    ...office,
    hidden: true,
  },
  { subtotal: 'Subtotal, supplies' },
  { section: 'TECHNOLOGY' },
  {
    part: 'SC-NB14-G5#ABA',
    description: 'Teacher laptop 14 in',
    quantity: 28,
    unit: 'EA',
    price: '$ 1,105.40 /ea',
    ...computers,
    vendor: 'Sample Dealer of Pennsylvania LLC',
  },
  {
    part: 'SC-PSP-NB11',
    description: 'Student laptop 11 in, 36-month lease',
    quantity: 30,
    unit: 'EA',
    price: 389,
    ...computers,
    acquisition: 'Lease',
  },
  { part: 'SC-SRV-R7', description: 'Rack server', quantity: 1, unit: 'EA', price: 26400, ...computers },
  { part: 'SC-SVC-DEPLOY', description: 'Deployment and tagging', quantity: 1, unit: 'EA', price: 2940, ...computers },
  {
    part: 'CW-MK-270',
    description: 'Keyboard and mouse, wireless',
    quantity: 10,
    unit: 'EA',
    price: 31.99,
    contract: 'SAMPLE-C-0003',
  },
  { part: 'SAV-PJ-500', description: 'Projector', quantity: 2, unit: 'EA', price: 689, contract: 'SAMPLE-S-0002' },
  {
    part: 'STC-TAB-10',
    description: 'Tablet 10 in with case',
    quantity: 12,
    unit: 'EA',
    price: 329,
    contract: 'SAMPLE-N-0002',
  },
  {
    part: 'SW-SUITE-EDU',
    description: 'Office suite, one year',
    quantity: 120,
    unit: 'EA',
    price: 84,
    contract: 'DIR-SAMPLE-0001',
  },
  { part: 'SLI-PH-70', description: 'pH meter, bench', quantity: 3, unit: 'EA', price: 221, contract: 'SAMPLE-N-0003' },
  { part: 'SMS-MICRO-40', description: 'Microscope', quantity: 4, unit: 'EA', price: 305, contract: 'SAMPLE-S-0004' },
  { subtotal: 'Subtotal, technology' },
  { section: 'FURNITURE AND GYM' },
  {
    part: 'SS-TASK-100',
    description: 'Task chair with arms',
    quantity: 120,
    unit: 'EA',
    price: 287.64,
    ...furniture,
    delivery: 'Dock',
  },
  {
    part: 'SS-STACK-4',
    description: 'Stacking chair, cafeteria',
    quantity: 160,
    unit: 'EA',
    price: 132.94,
    ...furniture,
    delivery: 'Dock',
  },
  {
    part: 'SS-DESK-3060',
    description: 'Teacher desk, installed',
    quantity: 4,
    unit: 'EA',
    price: 551.04,
    ...furniture,
    delivery: 'Installed',
  },
  { part: 'SPG-MAT-48', description: 'Folding mat', quantity: 20, unit: 'EA', price: 170.1, contract: 'SAMPLE-C-0014' },
  {
    part: 'SPG-HOOP-72',
    description: 'Basketball goal',
    quantity: 1,
    unit: 'EA',
    price: 1251,
    contract: 'SAMPLE-C-0014',
  },
  { subtotal: 'Subtotal, furniture' },
  { section: 'CUSTODIAL, BOOKS, SERVICE' },
  { part: 'SJ-MFT-4000', description: 'Multifold towels', quantity: 20, unit: 'CA', price: 25.82, ...janitorial },
  {
    part: 'SJ-TT-80',
    description: 'Toilet tissue',
    quantity: 12,
    unit: 'CA',
    price: 55.9,
    ...janitorial,
    neededBy: '2027-01-20',
  },
  { part: 'SJ-LN-4046', description: 'Trash liners 40 x 46', quantity: 8, unit: 'CA', price: 36.4, ...janitorial },
  { part: '', description: 'Freight', quantity: 1, unit: 'EA', price: 45, ...janitorial },
  {
    part: 'SB-SCI-3',
    description: 'Science reader, grade 3',
    quantity: 40,
    unit: 'EA',
    price: 18.71,
    contract: 'SAMPLE-S-0003',
  },
  {
    part: 'HVAC-TECH-REG',
    description: 'Rooftop unit service',
    quantity: 24,
    unit: 'HR',
    price: 98.5,
    contract: 'SAMPLE-C-0008',
    acquisition: 'Service',
  },
  { subtotal: 'Subtotal, other' },
];
