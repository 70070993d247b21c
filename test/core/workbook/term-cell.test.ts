import type { Cell } from '../../../core/workbook/snapshot';
import { monthsSaid, readTermCell } from '../../../core/workbook/term-cell';

const place = { sheet: 'S', row: 4, column: 'C' };
const text = (value: string): Cell => ({ kind: 'text', value });

test.each<[Cell | undefined, number | null, string?]>([
  [undefined, null],
  [text(' '), null],
  [text('n/a'), null],
  [{ kind: 'number', value: 60 }, 60],
  [text('60'), 60],
  [text('60 months'), 60],
  [text('60-month lease'), 60],
  [text('36 mo'), 36],
  [text('5 years'), 60],
  [text('3 yrs.'), 36],
  [{ kind: 'number', value: 36.5 }, null, 'term-unreadable'],
  [{ kind: 'number', value: 0 }, null, 'term-unreadable'],
  [{ kind: 'number', value: -36 }, null, 'term-unreadable'],
  [{ kind: 'number', value: 46000 }, null, 'term-unreadable'],
  [text('36 or 60'), null, 'term-unreadable'],
  [text('30 years'), null, 'term-unreadable'],
  [text('Net 30'), null, 'term-unreadable'],
  [text('60 weeks'), null, 'term-unreadable'],
  [text('fall term'), null, 'term-unreadable'],
  [{ kind: 'date', value: '2026-12-31' }, null, 'term-unreadable'],
  [{ kind: 'boolean', value: true }, null, 'term-unreadable'],
])('%j is %s months', (cell, months, ...codes) => {
  const read = readTermCell(cell, place);
  expect(read.value).toBe(months);
  expect(read.findings.map(({ code }) => code)).toEqual(codes);
});

test.each<[string | null, number | null]>([
  [null, null],
  ['Copier', null],
  ['Copier, 60-month lease', 60],
  ['60 MONTHS, monthly payment of the 60 month lease', 60],
  ['36 mo. FMV', 36],
  ['36 or 60 months', null],
  ['24, 36, 60 months', null],
  ['24/36/60 mo', null],
  ['Model MFP-55, 60-month lease', 60],
  ['36 months or 60 months', null],
  ['Model 60', null],
  ['999 months', null],
  ['0 months', null],
])('%j says %s', (description, months) => expect(monthsSaid(description)).toBe(months));
