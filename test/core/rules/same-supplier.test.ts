import fc from 'fast-check';
import { namesSupplier, sameSupplier } from '../../../core/rules/same-supplier';

test.each([
  ['Office Depot', 'OFFICE DEPOT, INC.'],
  ['OfficeDepot LLC', 'Office  Depot'],
  ['CDW Government LLC', 'CDW Government, L.L.C.'],
  ['The Sample Co.', 'Sample Company'],
  ['D&H Distributing', 'D & H Distributing Co., Inc.'],
  ['Société Générale', 'Societe Generale'],
  ['CDW-G', 'CDWG'],
  ['Staples\u00a0Inc', 'staples'],
])('%s is %s', (a, b) => {
  expect(sameSupplier(a, b)).toBe('same');
});

test.each([
  ['CDW', 'CDW Government'],
  ['Office Depot', 'Office Max'],
  ['Sample Supply', 'Sample Supplies'],
  ['Co', 'Inc'],
  ['Sample West', 'Sample East'],
  ['', ''],
  ['...', '---'],
  ['', 'Inc'],
  ['Inc Sample', 'Sample'],
  ['HP', 'Hewlett-Packard'],
])('%j is not %j', (a, b) => {
  expect(sameSupplier(a, b)).toBe('different');
});

test('an alias is a name, and nothing is guessed beyond it', () => {
  const supplier = { name: 'CDW Government LLC', aliases: ['CDW-G', 'CDW'] };
  expect(namesSupplier('CDW, Inc.', supplier)).toBe(true);
  expect(namesSupplier('CDW Canada', supplier)).toBe(false);
  expect(namesSupplier('', { name: '' })).toBe(false);
});

test('is alike whichever stands first, and never hangs on case', () => {
  const name = fc.array(fc.constantFrom('a', 'B', 'Inc', 'LLC', 'the', '&', '.', ' ', '-'), { maxLength: 6 });
  const asText = name.map((parts) => parts.join(' '));
  fc.assert(
    fc.property(asText, asText, (a, b) => {
      expect(sameSupplier(a, b)).toBe(sameSupplier(b, a));
      expect(sameSupplier(a.toUpperCase(), b)).toBe(sameSupplier(a, b));
    }),
  );
});
