import fc from 'fast-check';
import { unitFactor, type LineUnit, type OfferUnit } from '../../../core/items/convert';
import { Decimal } from '../../../core/money/decimal';

function ratio(from: LineUnit, to: OfferUnit): string {
  const found = unitFactor(from, to);
  if ('problem' in found) return found.problem.code;
  return `${found.factor.numerator.toText()}/${found.factor.denominator.toText()}`;
}

const box12 = { unit: 'BX', pack: { quantity: '12', unit: 'EA' } };

describe('how many list units a line unit is', () => {
  test.each<[string, LineUnit, OfferUnit, string]>([
    ['the same word', { unit: 'Each' }, { unit: 'EA' }, '1/1'],
    ['a piece of a box of 12', { unit: 'EA' }, box12, '1/12'],
    ['a box of 12 by the piece', { unit: 'BX OF 12' }, { unit: 'EA' }, '12/1'],
    ['a dozen in boxes of 12', { unit: 'DZ' }, box12, '12/12'],
    ['a gross in dozens', { unit: 'GROSS' }, { unit: 'DZ' }, '144/12'],
    ['a hundred by the piece', { unit: 'HU' }, { unit: 'EA' }, '100/1'],
    ['a pair by the piece', { unit: 'PR' }, { unit: 'EA' }, '2/1'],
    ['a year in months', { unit: 'YR' }, { unit: 'MTHS' }, '12/1'],
    ['a carton of 10 reams, by its text', { unit: 'CT', texts: ['# 2700 - 1 CT OF ( 10 RM)'] }, { unit: 'RM' }, '10/1'],
    ['the same through a line text alone', { unit: 'RM', texts: ['1 CT OF ( 10 RM)'] }, { unit: 'CARTON' }, '1/10'],
    ['two codes of a set', { unit: 'ST' }, { unit: 'SE' }, '1/1'],
    ['two codes of a pack', { unit: 'PG' }, { unit: 'PK' }, '1/1'],
    ['a pack column', { unit: 'BX', pack: '12' }, { unit: 'EA' }, '12/1'],
    ['a description of the list', { unit: 'EA' }, { unit: 'PK', description: 'ERASER,CAP,RED,12/PK' }, '1/12'],
    ['a case of boxes', { unit: 'CS', texts: ['10 BX/CS'] }, { unit: 'EA', description: '12EA=1BX' }, '120/1'],
    ['one unit, pack stated once', { unit: 'BX' }, box12, '1/1'],
    ['CT on both sides is at least the same', { unit: 'CT' }, { unit: 'CT' }, '1/1'],
    ['an unknown unit on both sides', { unit: 'furlong' }, { unit: 'FURLONG' }, '1/1'],
    ['CT that the text calls a cartridge', { unit: 'CT', texts: ['TONER - 1 CTG by UPS'] }, { unit: 'EA' }, '1/1'],
    ['CAN that the text calls a case', { unit: 'CAN', texts: ['PAPER,COPY,OD,CASE,10‐REAM'] }, { unit: 'RM' }, '10/1'],
    ['a dozen whose pack says 12', { unit: 'DOZ', pack: '12' }, { unit: 'EA' }, '12/1'],
  ])('%s', (_, from, to, expected) => expect(ratio(from, to)).toBe(expected));

  test.each<[string, LineUnit, OfferUnit, string]>([
    [
      'box of 12 against box of 10',
      { unit: 'BX OF 12' },
      { unit: 'BX', pack: { quantity: '10', unit: 'EA' } },
      'pack-differs',
    ],
    ['a dozen said to be 10', { unit: 'DZ', pack: '10' }, { unit: 'EA' }, 'pack-differs'],
    [
      'a line text against the list',
      { unit: 'EA', texts: ['12/BX'] },
      { unit: 'BX', pack: { quantity: '10', unit: 'EA' } },
      'pack-differs',
    ],
    [
      'two ways inwards that differ',
      { unit: 'CS', texts: ['10 BX/CS', '100 EA/CS', '12 EA/BX'] },
      { unit: 'EA' },
      'pack-differs',
    ],
    ['a piece against a box of unknown size', { unit: 'EA' }, { unit: 'BX' }, 'pack-unknown'],
    ['reams against cases without a pack', { unit: 'RM' }, { unit: 'CS' }, 'pack-unknown'],
    ['a ream is 500 sheets only when someone says so', { unit: 'SH' }, { unit: 'RM' }, 'pack-unknown'],
    ['ten of what, in reams', { unit: 'RM' }, { unit: 'CS', description: '10/CA' }, 'pack-unknown'],
    ['a set against a piece', { unit: 'ST' }, { unit: 'EA' }, 'pack-unknown'],
    ['an hour against a day', { unit: 'HR' }, { unit: 'DAY' }, 'pack-unknown'],
    ['CT against a piece', { unit: 'CT' }, { unit: 'EA' }, 'unit-ambiguous'],
    [
      'a toner cartridge in prose settles nothing',
      { unit: 'CT', texts: ['HP 80A Toner Cartridge'] },
      { unit: 'EA' },
      'unit-ambiguous',
    ],
    ['CAN against a case, unsaid', { unit: 'CAN' }, { unit: 'CS' }, 'unit-ambiguous'],
    ['M', { unit: 'M' }, { unit: 'EA' }, 'unit-ambiguous'],
    ['a unit nobody knows', { unit: 'zorb' }, { unit: 'EA' }, 'unit-unknown'],
    ['the name of an object property', { unit: '__proto__' }, { unit: 'constructor' }, 'unit-unknown'],
    ['no unit against a box', { unit: null }, box12, 'unit-missing'],
    ['a blank unit against a box', { unit: '  ' }, box12, 'unit-missing'],
    ['a pack of none', { unit: 'EA' }, { unit: 'BX', pack: { quantity: '0', unit: 'EA' } }, 'pack-unknown'],
  ])('cannot tell: %s', (_, from, to, code) => expect(ratio(from, to)).toBe(code));

  test('no unit against a list by the piece is read as pieces, and said', () => {
    const found = unitFactor({ unit: null }, { unit: 'EA' });
    expect('problem' in found ? [] : found.findings.map(({ code }) => code)).toEqual(['unit-taken-as-piece']);
  });

  test('the steps name what was used and where it stands', () => {
    const found = unitFactor({ unit: 'DZ' }, box12);
    expect('problem' in found ? [] : found.steps).toEqual(['1 DZ = 12 EA', '1 BX = 12 EA (price list)']);
  });

  test('a problem with the unit names the unit', () => {
    const found = unitFactor({ unit: 'BX OF 12' }, { unit: 'BX', pack: { quantity: '10', unit: 'EA' } });
    expect('problem' in found && found.problem.text).toContain('10');
    expect('problem' in found && found.problem.severity).toBe('block');
  });
});

describe('laws of conversion', () => {
  const unit = fc.constantFrom('EA', 'BX', 'PK', 'DZ', 'CS', 'RM', 'GR', 'HU', 'PR');
  const pack = fc.option(fc.integer({ min: 1, max: 5000 }), { nil: undefined });

  test('there and back again is one, exactly', () => {
    fc.assert(
      fc.property(unit, unit, pack, (from, to, quantity) => {
        const packText = quantity === undefined ? [] : [`BX OF ${quantity} EA`];
        const there = unitFactor({ unit: from, texts: packText }, { unit: to });
        const back = unitFactor({ unit: to, texts: packText }, { unit: from });
        if ('problem' in there || 'problem' in back) {
          expect('problem' in there).toBe('problem' in back);
          return;
        }
        const up = there.factor.numerator.times(back.factor.numerator);
        expect(up.equals(there.factor.denominator.times(back.factor.denominator))).toBe(true);
      }),
    );
  });

  test('a pack of n holds n pieces, whatever n is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999999 }), (quantity) => {
        const found = unitFactor({ unit: 'PK' }, { unit: 'EA', description: `${quantity}/PK` });
        expect('problem' in found ? null : found.factor.numerator.equals(Decimal.of(String(quantity)))).toBe(true);
      }),
    );
  });
});
