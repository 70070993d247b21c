import { damageOf } from '../../../core/items/damage';
import type { Cell } from '../../../core/workbook/snapshot';

test.each<[string, Cell['kind'], string]>([
  ['7.52001E+12', 'text', 'scientific'],
  ['1.00E+262', 'text', 'scientific'],
  ['1.23E+11', 'text', 'scientific'],
  ['4.02E+12', 'number', 'scientific'],
  ['5E+15', 'text', 'scientific'],
  ['3.00E-05', 'text', 'scientific'],
  ['1e+21', 'number', 'scientific'],
  ['12345678901234500000', 'text', 'digits-lost'],
  ['1234567890123450', 'number', 'digits-lost'],
  ['123456789012345680000', 'number', 'digits-lost'],
  ['1-Feb', 'text', 'date'],
  ['15-Oct', 'text', 'date'],
  ['Mar-01', 'text', 'date'],
  ['15-Oct-24', 'text', 'date'],
  ['10/15/2015', 'text', 'date'],
  ['2015-10-01', 'date', 'date'],
  ['UNV\uFFFD13110', 'text', 'characters-lost'],
  ['#REF!', 'text', 'error'],
  ['#N/A', 'text', 'error'],
  ['#NAME?', 'error', 'error'],
  ['########', 'text', 'error'],
])('%s (%s) is %s', (text, kind, expected) => {
  expect(damageOf(text, kind)).toMatchObject({ kind: expected, how: expect.stringMatching(/./) });
});

test.each<[string, Cell['kind']]>([
  ['3E5', 'text'],
  ['100-E260', 'text'],
  ['12E4567', 'text'],
  ['1E12', 'text'],
  ['2E-10', 'text'],
  ['MAR-01', 'text'],
  ['MAR1', 'text'],
  ['1-2', 'text'],
  ['15-10', 'text'],
  ['2015-10-01', 'text'],
  ['1/4/16', 'text'],
  ['#140', 'text'],
  ['#42', 'text'],
  ['00123', 'text'],
  ['123456789012345', 'number'],
  ['1234567890123450', 'text'],
  ['7520013861604', 'number'],
  ['', 'text'],
  ['  ', 'text'],
])('"%s" (%s) is trusted', (text, kind) => expect(damageOf(text, kind)).toBeNull());
