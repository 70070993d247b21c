import fc from 'fast-check';
import { priceListSchema } from '../../../core/contracts/price-list';
import { importPriceList } from '../../../core/import/import-price-list';
import { priceListText } from '../../../core/import/price-list-text';
import type { Cell } from '../../../core/workbook/snapshot';
import { aContract } from '../../helpers/makers';

const HEADINGS = [
  'SKU',
  'Mfr Part #',
  'UPC',
  'Description',
  'Unit',
  'Pack Size',
  'List Price',
  'Discount %',
  'Net Price',
];
const OTHERS = [
  'Category',
  'Programme',
  'Contract Number',
  'Service Level',
  'tier_min',
  'Qty',
  'Extended',
  '__proto__',
  'Company',
];

const texts = fc.oneof(
  fc.constantFrom('A-1', 'A-2', 'EA', 'BX', 'CT', '4.00', '$ 1,105.40 /ea', '12.5%', '0.4', 'Call', 'N/A', '7.5E+12'),
  fc.constantFrom(
    'Total',
    'SKU',
    'OMNIA',
    'Dock',
    'all other except X',
    '=1+1',
    '__proto__',
    'constructor',
    '012345678905',
  ),
  fc.string({ maxLength: 12 }),
);
const cell: fc.Arbitrary<Cell | undefined> = fc.oneof(
  { weight: 6, arbitrary: texts.map((value): Cell => ({ kind: 'text', value })) },
  { weight: 2, arbitrary: fc.double({ noNaN: true }).map((value): Cell => ({ kind: 'number', value })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Cell>(
      { kind: 'date', value: '2026-01-02' },
      { kind: 'error', value: '#REF!' },
      { kind: 'boolean', value: true },
    ),
  },
  { weight: 2, arbitrary: fc.constant(undefined) },
);

const sheet = fc
  .record({
    headings: fc.shuffledSubarray([...HEADINGS, ...OTHERS], { minLength: 2 }),
    rows: fc.array(fc.array(cell, { maxLength: 18 }), { maxLength: 12 }),
  })
  .map(({ headings, rows }) => ({
    name: 'Prices',
    rows: [headings.map((value): Cell => ({ kind: 'text', value })), ...rows].map((cells, index) => ({
      row: index + 1,
      cells,
    })),
  }));

const importSheet = (one: { name: string; rows: { row: number; cells: readonly (Cell | undefined)[] }[] }) =>
  importPriceList({
    snapshot: { name: 'prices.csv', sheets: [one] },
    contract: aContract({ programme: 'omnia-partners' }),
    effectiveFrom: '2026-01-01',
    version: 'v',
    mapping: null,
  });

describe('whatever a sheet holds', () => {
  it('every row is kept, refused or left alone, once, with a reason', () => {
    fc.assert(
      fc.property(sheet, (one) => {
        const { read, kept, refused, skipped } = importSheet(one);
        expect(read).toBe(kept + refused.length + skipped.length);
        expect(refused.every(({ text, row }) => text !== '' && row > 1)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('what is kept is a price list that its own format accepts, and survives its text', () => {
    fc.assert(
      fc.property(sheet, (one) => {
        const { priceList } = importSheet(one);
        if (priceList === null) return;
        expect(priceListSchema.safeParse(JSON.parse(priceListText(priceList)))).toMatchObject({ success: true });
      }),
      { numRuns: 300 },
    );
  });

  it('a destroyed number is never an item’s number, and no price is zero or below', () => {
    fc.assert(
      fc.property(sheet, (one) => {
        for (const { mpn, sku, gtin, net } of importSheet(one).priceList?.items ?? []) {
          expect([mpn, sku, gtin]).not.toContain('7.5E+12');
          if (net !== undefined) expect(Number(net)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the order of rows', () => {
  it('changes nothing but the order of the items', () => {
    const rows = ['A-1|EA|4.00', 'A-1|EA|5.00', 'A-2|EA|4.00', 'A-2|EA|4.0', 'A-3|BX|bad', 'A-4|BX|9'].map((row) =>
      row.split('|'),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        const lines = [['SKU', 'Unit', 'Net Price'], ...shuffled];
        const cells = lines.map((line, index) => ({
          row: index + 1,
          cells: line.map((value): Cell => ({ kind: 'text', value })),
        }));
        const { priceList, kept, refused } = importSheet({ name: 'Prices', rows: cells });
        expect(priceList?.items.map(({ sku, net }) => `${sku ?? ''} ${net ?? ''}`).sort()).toEqual([
          'A-2 4.00',
          'A-4 9.00',
        ]);
        expect([kept, refused.length]).toEqual([2, 3]);
      }),
    );
  });
});
