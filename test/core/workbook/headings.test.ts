import { HEADINGS, headingRowOf } from '../../../core/workbook/headings';
import type { Field } from '../../../core/workbook/line';
import { matchHeading } from '../../../core/workbook/match-heading';
import { normaliseHeading } from '../../../core/workbook/normalise-heading';

/** The compiler refuses this record when a field is missing or unknown. */
const EVERY_FIELD: Record<Field, true> = {
  item: true,
  mpn: true,
  sku: true,
  gtin: true,
  nsn: true,
  manufacturer: true,
  description: true,
  category: true,
  productLine: true,
  quantity: true,
  unit: true,
  pack: true,
  quoted: true,
  extended: true,
  list: true,
  net: true,
  percent: true,
  currency: true,
  contract: true,
  programme: true,
  supplier: true,
  neededBy: true,
  day: true,
  delivery: true,
  acquisition: true,
  term: true,
  notes: true,
  effectiveFrom: true,
  effectiveTo: true,
};

test('every field has one row, and every row a field', () => {
  expect(HEADINGS.map(({ field }) => field).sort()).toEqual(Object.keys(EVERY_FIELD).sort());
});

test.each(HEADINGS.map((row) => [row.field, row] as const))('phrases of %s are normalised and found', (field, row) => {
  for (const phrase of [...row.words, ...(row.whole ?? []), ...(row.lesser ?? [])]) {
    expect(normaliseHeading(phrase)).toBe(phrase);
    expect([phrase, matchHeading(phrase).map((match) => match.field)]).toEqual([
      phrase,
      expect.arrayContaining(row.lesser?.includes(phrase) === true ? [expect.any(String)] : [field]),
    ]);
  }
  for (const phrase of row.notWords ?? []) expect(normaliseHeading(phrase)).toBe(phrase);
});

test('a field that is no field is a bug', () => {
  expect(() => headingRowOf('price' as Field)).toThrow();
});

const MEANS: readonly (readonly [heading: string, ...fields: Field[]])[] = [
  ['Qty', 'quantity'],
  ['Quantity Ordered', 'quantity'],
  ['# needed', 'quantity'],
  ['Est. Qty.', 'quantity'],
  ['UOM', 'unit'],
  ['U/M', 'unit'],
  ['UoM', 'unit'],
  ['UNIT OF ISSUE (e.g. Hour, Task, Sq ft)', 'unit'],
  ['Unit', 'unit', 'quoted'],
  ['Units', 'quantity', 'unit'],
  ['Each', 'unit', 'quoted'],
  ['Unit Cost', 'quoted'],
  ['Price Each', 'quoted'],
  ['Price Ea.', 'quoted'],
  ['Your Price', 'quoted'],
  ['Price ($)', 'quoted'],
  ['Ext. Price', 'extended'],
  ['EXTENDED_PRICE', 'extended'],
  ['Line Total', 'extended'],
  ['LineExtensionAmount', 'extended'],
  ['ITM_TOT_AM', 'extended'],
  ['Amount', 'quoted', 'extended'],
  ['Mfr Part #', 'mpn'],
  ['MFR PART NO ', 'mpn'],
  ["Manufacturer's Part Number", 'mpn'],
  ['Order Mfg#', 'mpn'],
  ['Manufacturer Part ID', 'mpn'],
  ['Part No.', 'item'],
  ['Item #', 'item'],
  ['Service Code', 'item'],
  ['Lease Term', 'term'],
  ['Lease Term (Months)', 'term'],
  ['Term', 'term'],
  ['Cat. No.', 'item'],
  ['Stock Number', 'item'],
  ['Office Depot Product Number', 'item'],
  ['Model', 'mpn'],
  ['SKU', 'sku'],
  ['DEALER PART NUMBER (if applicable)', 'sku'],
  ['Supplier Part ID', 'sku'],
  ['UPC-A  ', 'gtin'],
  ['UNIVERSAL PRODUCT CODE TYPE A (UPC-A)', 'gtin'],
  ['Vendor', 'supplier'],
  ['LGL_NM', 'supplier'],
  ['Manufacturing', 'manufacturer'],
  ['MANUFACTURER NAME', 'manufacturer'],
  ['Contract#', 'contract'],
  ['Contract No', 'contract'],
  ['Bid #', 'contract'],
  ['MASTER_AGREEMENT', 'contract'],
  ['LPA Number', 'contract'],
  ['Co-op', 'programme'],
  ['TYPE OF CONTRACT', 'programme'],
  ['Date needed', 'neededBy'],
  ['PO Date', 'day'],
  ['Description of Item or Service', 'description'],
  ['SERVICE PROPOSED (e.g. Job Title/Task)', 'description'],
  ['ITEM_DESC', 'description'],
  ['Pack Quantity', 'pack'],
  ['Qty per Case', 'pack'],
  ['COMMERCIAL LIST PRICE', 'list'],
  ["S.P. Richards' Price or MSRP", 'list'],
  ['COMMERCIAL LIST PRICE (CPL)   OR MARKET  PRICES', 'list'],
  ['Market Price', 'list'],
  ['Promo List Price', 'list'],
  ['NASPO Price', 'net'],
  ['GSA OFFER PRICE (inclusive of the .75% IFF)', 'net'],
  ['PRICED OFFERED TO GSA (includingIFF)*', 'net'],
  ['Contract Price', 'net'],
  ['List Less Disc', 'percent'],
  ['Promo Disc. off List', 'percent'],
  ['MSRP % discount', 'percent'],
  ['GSA(%) DISCOUNT (exclusive of the .75% IFF)', 'percent'],
  ['Discount Offered to GSA (off CPL or Market Prices) (%)', 'percent'],
  ['Percent (%) Discount off Catalog/Pricelist', 'percent'],
  ['customer_discount_off_list', 'percent'],
  ['final sell price', 'quoted'],
  ['service_level', 'delivery'],
  ['CONTRACT END DATE', 'effectiveTo'],
  ['Expiration', 'effectiveTo'],
];

test.each(MEANS)('"%s" is understood', (heading, ...fields) => {
  expect(
    matchHeading(heading)
      .map(({ field }) => field)
      .sort(),
  ).toEqual(fields.sort());
});

test.each([
  'MFC PRICE',
  'MOST FAVORED FEDERAL AGENCY (MFC) PRICE***',
  'BEST DISCOUNT OFFERED TO MFC (%)',
  'GSA OFFER PRICE (exclusive of the .75% IFF)',
  'PRICE OFFERED TO GSA (excluding IFF)',
  'QUANTITY/VOLUME DISCOUNT ',
  'RECYCLED AND/OR POST-CONSUMER MATERIAL CONTENT % (Schedule 75 only)',
  'Cleaning Supplies and Chemicals',
  'Items to Support Multimedia Communications and LANs',
  'Preferred Vendor',
  'Supplier Code',
  'Qty Received',
  'Last Year Price',
  'CURRENT CONTRACT YEAR',
  'Purchase Order Number',
  'Category No',
  'TO_ZIP_CODE',
  '__proto__',
  'constructor',
  '',
  'x'.repeat(5000),
  `Price ${'('.repeat(250)}`.repeat(3),
])('"%.40s" is none of our fields', (heading) => {
  expect(matchHeading(heading)).toEqual([]);
});
