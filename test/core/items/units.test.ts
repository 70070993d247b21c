import { AMBIGUOUS_UNITS, UNITS } from '../../../core/items/unit-table';
import { readUnit, unitOf } from '../../../core/items/units';

test.each([
  ['EA', 'EA'],
  ['Each.', 'EA'],
  ['per each', 'EA'],
  ['/ea', 'EA'],
  ['H87', 'EA'],
  ['C62', 'EA'],
  ['PCE', 'EA'],
  ['1', 'EA'],
  ['doz', 'DZ'],
  ['BOX(ES)', 'BX'],
  ['PG', 'PK'],
  ['SE', 'ST'],
  ['ST', 'ST'],
  ['RO', 'RL'],
  ['CS', 'CA'],
  ['HU', 'HU'],
  ['GROSS', 'GR'],
  ['MTHS', 'MO'],
  ['Per Hour', 'HR'],
  ['LTR', 'LTR'],
  ['Sq. Ft.', 'SF'],
  ['\u00a0bx ', 'BX'],
])('%s', (text, code) => expect(readUnit(text)).toEqual({ unit: unitOf(code) }));

test.each([
  ['CT', ['carton', 'cartridge']],
  ['can', ['can', 'case']],
  ['M', ['thousand', 'metre', 'month']],
  ['LT', ['lot', 'litre']],
])('%s is ambiguous', (text, names) => {
  const read = readUnit(text);
  expect('ambiguous' in read ? read.ambiguous.map(({ name }) => name) : null).toEqual(names);
});

test.each(['', 'zorb', '__proto__', 'toString', '12.50', 'BX OF 12'])('"%s" is unknown', (text) => {
  expect(readUnit(text)).toHaveProperty('unknown');
});

test('every unit reads back by its code, and every unambiguous code of the GSA file is known', () => {
  for (const unit of UNITS) expect(readUnit(unit.code)).toEqual({ unit });
  const gsa = [
    'EA',
    'BX',
    'PK',
    'DZ',
    'ST',
    'PG',
    'RL',
    'CA',
    'KT',
    'RM',
    'HU',
    'SE',
    'BD',
    'BO',
    'RO',
    'BG',
    'PD',
    'TB',
    'PR',
  ];
  expect(gsa.filter((code) => !('unit' in readUnit(code)))).toEqual([]);
});

test('what is ambiguous or held is a unit of the table', () => {
  for (const codes of AMBIGUOUS_UNITS.values()) for (const code of codes) expect(unitOf(code).code).toBe(code);
  for (const { holds } of UNITS) if (holds !== undefined) expect(unitOf(holds.code).code).toBe(holds.code);
  expect(() => unitOf('ZZ')).toThrow('ZZ');
});
