import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf, TABLE_KINDS } from '../../../core/import/table-kinds';
import { viewOf } from '../../../core/import/table-view';
import { findTables } from '../../../core/workbook/find-tables';
import { codes } from '../../helpers/makers';
import { sheetOf } from '../../helpers/sheet-of';
import { importOf } from './import-of';

const FOLDER = join(__dirname, '../../../core/import');

function kindIn(text: string): string | undefined {
  const sheet = sheetOf(text);
  const [table] = findTables(sheet).tables;
  return table === undefined ? undefined : kindOf(viewOf(sheet, table)).id;
}

describe('kinds of tables', () => {
  it('every kind that a file makes stands in the list', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));
    const made = files.flatMap((name) => {
      const text = readFileSync(join(FOLDER, name), 'utf8');
      return [...text.matchAll(/^export const \w+: TableKind = \{\s+id: '([a-z-]+)'/gm)].map((match) => match[1]);
    });
    expect(TABLE_KINDS.map(({ id }) => id).sort()).toEqual(made.sort());
  });

  it.each([
    ['SKU | Description | Unit | Net Price\n1 | Pen | EA | 4.00', 'item-list'],
    ['Category | Discount\nPaper | 77%', 'discount-table'],
    ['Programme | Tier Min | Service Level | Discount\nOMNIA | 1 | Dock | 5%', 'tier-table'],
    ['Company | Paper | Pens | Manufacturers | Expiration\nAcme | Yes | No | Bic | 1/1/27', 'supplier-register'],
    [
      'Type of Contract | Contract | Company | Service | Expiration\nSTATE | 4400010438 | Acme | Alarms | 10/31/2027',
      'contract-register',
    ],
    ['Item # | Description | Qty | Unit Price | Extended\n1 | Pen | 2 | 4.00 | 8.00', 'order-record'],
    [
      'Jurisdiction | Category | Lower USD | Upper USD | Effective From | Source\nUS-PA | bid | 1 | 2 | 2026-01-01 | law',
      'threshold-table',
    ],
    ['Item # | Description | Manufacturer\n1 | Pen | Bic', 'unknown-table'],
  ])('%s', (text, kind) => {
    expect(kindIn(text)).toBe(kind);
  });

  it('a register of suppliers says what it is, and counts', () => {
    const result = importOf(
      'Company | County | Paper | Pens | Expiration\nAcme | Erie | Yes | No | 1/1/27\nSupplier One | York | No | Yes | 1/1/27',
    );
    const [said] = result.findings.filter(({ code }) => code === 'supplier-register');
    expect(said?.text).toContain('2 suppliers');
    expect(said?.text).toContain('2 columns');
    expect(said?.text).toContain('row 3');
    expect(result).toMatchObject({ priceList: null, read: 2, kept: 0 });
  });

  it.each([
    ['Item # | Description | Manufacturer\n1 | Pen | Bic', 'no-price-column'],
    ['Unit Price | Manufacturer | Unit\n4.00 | Bic | EA', 'no-thing-column'],
    ['Type of Contract | Contract | Company | Expiration\nSTATE | 4400010438 | Acme | 10/31/2027', 'contract-register'],
    ['Item # | Description | Qty | Unit Price | Extended\n1 | Pen | 2 | 4.00 | 8.00', 'order-record'],
    ['nothing here\nbut prose', 'no-header'],
    ['', 'sheet-empty'],
  ])('what is missing is said: %s', (text, code) => {
    const result = importOf(text);
    expect(result.priceList).toBeNull();
    expect(codes(result.findings)).toEqual(expect.arrayContaining(['nothing-to-import', code]));
  });

  it('a mapping makes a price list of what looks like a requisition', () => {
    const text = 'Item # | Description | Unit | Qty | Unit Price | Extended\n1 | Pen | EA | 2 | 4.00 | 8.00';
    const mapping = { format: 'coopdesk-mapping-1' as const, columns: { net: 'Unit Price' } };
    const result = importOf(text, { mapping });
    expect(result.kept).toBe(1);
    expect(codes(result.findings)).toContain('column-left-out');
  });
});
