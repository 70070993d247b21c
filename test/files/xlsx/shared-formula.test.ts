import fc from 'fast-check';
import { moveFormula } from '../../../files/xlsx/shared-formula';

describe('moveFormula', () => {
  it.each([
    ['A2*B2', 1, 0, 'A3*B3'],
    ['A2*$B$2+$C2+D$2', 2, 1, 'B4*$B$2+$C4+E$2'],
    ['SUM(A1:B9)', 1, 1, 'SUM(B2:C10)'],
    ['SUM(A:A)+SUM($B:C)+SUM(1:1)', 1, 1, 'SUM(B:B)+SUM($B:D)+SUM(2:2)'],
    ['"A1"&A1', 1, 0, '"A1"&A2'],
    ['"say ""A1"" "&A1', 1, 0, '"say ""A1"" "&A2'],
    ["'A1'!A1+Sheet1!A1", 1, 0, "'A1'!A2+Sheet1!A2"],
    ["'it''s A1'!A1", 1, 0, "'it''s A1'!A2"],
    ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
    ['XYZ2026*A1', 1, 0, 'XYZ2026*A2'],
    ['rate_A1*A1', 1, 0, 'rate_A1*A2'],
    ['Table1[[#This Row],[A1]]*A1', 1, 0, 'Table1[[#This Row],[A1]]*A2'],
    ['[1]Sheet1!A1', 1, 0, '[1]Sheet1!A2'],
    ['SUM(Jan:Dec!A1)', 1, 0, 'SUM(Jan:Dec!A2)'],
    ['A1', -1, 0, '#REF!'],
    ['XFD1048576', 0, 1, '#REF!'],
    ['Z9', 0, 1, 'AA9'],
    ['1.5E3*2', 1, 1, '1.5E3*2'],
    ['a1', 1, 0, 'A2'],
  ])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, moved) => {
    expect(moveFormula(formula, rows, columns)).toBe(moved);
  });

  it('moves there and back to the same', () => {
    const reference = fc.tuple(
      fc.constantFrom('B', '$C', 'AA'),
      fc.constantFrom('', '$'),
      fc.integer({ min: 9, max: 99 }),
    );
    fc.assert(
      fc.property(fc.array(reference, { minLength: 1 }), fc.nat(8), fc.nat(20), (list, rows, columns) => {
        const formula = list.map((parts) => parts.join('')).join('+');
        expect(moveFormula(moveFormula(formula, rows, columns) ?? '', -rows, -columns)).toBe(formula);
      }),
    );
  });

  it('gives up on what is too long to be a formula, and is quick on the worst that is not', () => {
    expect(moveFormula('A1+'.repeat(5000), 1, 0)).toBeNull();
    for (const sign of ['[', '"', "'", '[a', '$', 'A:']) expect(moveFormula(sign.repeat(4000), 1, 0)).not.toBeNull();
  });
});
