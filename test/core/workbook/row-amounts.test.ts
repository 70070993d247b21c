import { findTables } from '../../../core/workbook/find-tables';
import { readLines } from '../../../core/workbook/read-lines';
import { codes } from '../../helpers/makers';
import { sheetOf } from '../../helpers/sheet-of';

function lineOf(row: string) {
  const sheet = sheetOf(`Part Number | Qty | Unit | Unit Price | Extended | Currency\n${row}`);
  const [table] = findTables(sheet).tables;
  if (table === undefined) throw new Error('No table');
  const [line] = readLines(sheet, table).lines;
  if (line === undefined) throw new Error('No line');
  return line;
}
const text = (value: { toText(): string } | null) => value?.toText() ?? null;

describe('amounts that other cells of the row contradict are left open', () => {
  test.each([
    ['EA', '960 /DZ'],
    ['DZ', '85/EA'],
    ['EA', '90 per box'],
    ['BX OF 12', '7.50/EA'],
  ])('unit %s, price %s', (unit, price) => {
    const line = lineOf(`AB-100 | n:3 | ${unit} | ${price}`);
    expect(text(line.quoted)).toBeNull();
    expect(codes(line.problems)).toContain('price-unit-differs');
  });

  test.each([
    ['BX', '$ 90.00 /box'],
    ['Box', '90 per bx'],
    ['BX OF 12', '90/BX'],
    ['each', '7.50/EA'],
    ['carton', '90/CT'],
  ])('unit %s, price %s is one unit in two spellings', (unit, price) => {
    const line = lineOf(`AB-100 | n:3 | ${unit} | ${price}`);
    expect(text(line.quoted)).not.toBeNull();
    expect(codes(line.problems)).not.toContain('price-unit-differs');
  });

  test('a quantity in another unit than the row is no quantity; the total that the row states stands', () => {
    const line = lineOf('AB-100 | 3 DZ | EA | n:10 | n:360');
    expect([text(line.quantity), line.unit, text(line.extended)]).toEqual([null, 'EA', '360']);
    expect(codes(line.problems)).toContain('quantity-unit-differs');
    expect(text(lineOf('AB-100 | 3 boxes | BX | n:10').quantity)).toBe('3');
    expect(lineOf('AB-100 | 3 DZ | | n:10').unit).toBe('DZ');
  });

  test('a currency that nobody knows, or two of them, are never taken for dollars', () => {
    for (const row of ['AB-100 | n:3 | EA | n:10 | n:30 | Talents', 'AB-100 | n:3 | EA | € 10 | n:30 | USD']) {
      const line = lineOf(row);
      expect([line.quoted, line.extended, line.currency]).toEqual([null, null, null]);
    }
  });
});
