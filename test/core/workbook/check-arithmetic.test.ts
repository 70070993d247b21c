import { checkArithmetic } from '../../../core/workbook/check-arithmetic';
import { Decimal } from '../../../core/money/decimal';

const place = { sheet: 'S', row: 4, column: 'F' };
const check = (quantity: string | null, quoted: string | null, extended: string | null): string | null => {
  const read = (text: string | null): Decimal | null => (text === null ? null : Decimal.of(text));
  const amounts = { row: 4, quantity: read(quantity), quoted: read(quoted), extended: read(extended) };
  return checkArithmetic(amounts, place)?.code ?? null;
};

test.each([
  ['3', '7.98', '23.94'],
  ['3', '0.333', '1.00'],
  ['3', '0.333', '0.99'],
  ['12345', '0.0132', '162.95'],
  ['12345', '0.0132', '162.954'],
  ['-2', '31.6', '-63.2'],
  ['0', '5', '0'],
  [null, '5', '7'],
  ['2', null, '7'],
  ['2', '5', null],
])('%s × %s = %s is not questioned', (quantity, quoted, extended) => {
  expect(check(quantity, quoted, extended)).toBeNull();
});

test.each([
  ['3', '7.98', '23.96'],
  ['3', '7.98', '23.92'],
  ['10', '4.00', '4.00'],
  ['-2', '31.6', '63.2'],
  ['0', '5', '5'],
])('%s × %s = %s is wrong', (quantity, quoted, extended) => {
  expect(check(quantity, quoted, extended)).toBe('row-arithmetic-wrong');
});
