import fc from 'fast-check';
import { readAmountText } from '../../../core/workbook/amount-text';
import { readDayCell } from '../../../core/workbook/day-cell';
import { readIdentifierCell } from '../../../core/workbook/identifier-cell';
import { readMoneyCell } from '../../../core/workbook/money-cell';
import { readPercentCell } from '../../../core/workbook/percent-cell';
import { readQuantityCell } from '../../../core/workbook/quantity-cell';
import type { Cell } from '../../../core/workbook/snapshot';
import { readTextCell } from '../../../core/workbook/text-cell';

const place = { sheet: 'S', row: 4, column: 'C' };
const text = (value: string): Cell => ({ kind: 'text', value });
const number = (value: number, shown?: string): Cell => ({
  kind: 'number',
  value,
  ...(shown === undefined ? {} : { shown }),
});

describe('a price', () => {
  test.each<[Cell | undefined, string | null, string | null, string | null, ...string[]]>([
    [undefined, null, null, null],
    [text('  \u00a0 '), null, null, null],
    [number(12.5), '12.5', null, null],
    [number(9.475537500000002), '9.4755375', null, null],
    [number(5, '€ 5,00'), '5', 'EUR', null],
    [number(5, '$5.00 /ea'), '5', null, 'ea'],
    [number(0), '0', null, null, 'price-zero'],
    [text('$ 1,105.40 /ea'), '1105.4', null, 'ea'],
    [text('$23.55 '), '23.55', null, null],
    [text('USD 12'), '12', 'USD', null],
    [text('12 USD'), '12', 'USD', null],
    [text('US$12.50/box'), '12.5', 'USD', 'box'],
    [text('12.50 per box'), '12.5', null, 'box'],
    [text('12.50 each'), '12.5', null, 'each'],
    [text('$4.50/100'), '4.5', null, '100'],
    [text('C$ 5'), '5', 'CAD', null],
    [text('CAD 5.00'), '5', 'CAD', null],
    [text('£5'), '5', 'GBP', null],
    [text('5,00 €'), null, null, null, 'number-ambiguous'],
    [text('1.105,40 €'), '1105.4', 'EUR', null, 'decimal-comma'],
    [text('1,105'), '1105', null, null],
    [text('1,105.40'), '1105.4', null, null],
    [text("1'105.40"), '1105.4', null, null],
    [text('12,50'), null, null, null, 'number-ambiguous'],
    [text('0,125'), null, null, null, 'number-ambiguous'],
    [text('1.105.400'), null, null, null, 'number-ambiguous'],
    [text('1,10.5'), null, null, null, 'price-unreadable'],
    [text('(12.00)'), '-12', null, null, 'price-negative'],
    [text('($12.00)'), '-12', null, null, 'price-negative'],
    [text('12.00-'), '-12', null, null, 'price-negative'],
    [text('-$12.00'), '-12', null, null, 'price-negative'],
    [text('\u2212 12.00'), '-12', null, null, 'price-negative'],
    [text('(-12.00)'), null, null, null, 'price-unreadable'],
    [text('１２．５０'), '12.5', null, null],
    [text('$\u00a012.50'), '12.5', null, null],
    [text('12.50,,'), '12.5', null, null],
    [text('12.50*'), '12.5', null, null, 'footnote-mark'],
    [text('.0132'), '0.0132', null, null],
    [text('call for price'), null, null, null, 'price-not-stated'],
    [text('N/A'), null, null, null, 'price-not-stated'],
    [text('TBD'), null, null, null, 'price-not-stated'],
    [text('Market'), null, null, null, 'price-not-stated'],
    [text('-'), null, null, null, 'price-not-stated'],
    [text('0.75%'), null, null, null, 'price-is-percent'],
    [number(0.0075, '0.75%'), null, null, null, 'price-is-percent'],
    [text('$10 - $12'), null, null, null, 'price-is-range'],
    [text('10 to 12'), null, null, null, 'price-is-range'],
    [text('BAD_PRICE_DATA'), null, null, null, 'price-unreadable'],
    [text('12.50 plus shipping'), null, null, null, 'price-unreadable'],
    [text('$1.5K'), null, null, null, 'price-unreadable'],
    [text('1.5E+3'), null, null, null, 'price-unreadable'],
    [text('USD 5 EUR'), null, null, null, 'price-unreadable'],
    [text('=1+1'), null, null, null, 'price-unreadable'],
    [text('9'.repeat(5000)), null, null, null, 'price-unreadable'],
    [text(`1${',000'.repeat(2000)}x`), null, null, null, 'price-unreadable'],
    [{ kind: 'error', value: '#N/A' }, null, null, null, 'error-cell'],
    [{ kind: 'error', value: '#NO-VALUE' }, null, null, null, 'formula-not-calculated'],
    [{ kind: 'boolean', value: true }, null, null, null, 'price-unreadable'],
    [{ kind: 'date', value: '2026-01-05' }, null, null, null, 'price-is-date'],
    [number(Infinity), null, null, null, 'price-unreadable'],
  ])('%j is %s %s %s', (cell, value, currency, unit, ...codes) => {
    const read = readMoneyCell(cell, place);
    expect([read.value?.toText() ?? null, read.currency, read.unit]).toEqual([value, currency, unit]);
    expect(read.findings.map(({ code }) => code)).toEqual(codes);
    for (const finding of read.findings) expect(finding.place).toEqual(place);
  });
});

describe('a quantity', () => {
  test.each<[Cell | undefined, string | null, string | null, ...string[]]>([
    [undefined, null, null],
    [number(12), '12', null],
    [number(0.5), '0.5', null],
    [text('1,000'), '1000', null],
    [text('2 bx'), '2', 'bx'],
    [text('1 doz'), '1', 'doz'],
    [text('3 cases of 12'), '3', 'cases of 12'],
    [text('12ea'), '12', 'ea'],
    [text('12/cs'), null, null, 'quantity-is-pack'],
    [text('12 per case'), null, null, 'quantity-is-pack'],
    [text('10-20'), null, null, 'quantity-is-range'],
    [text('10 to 20'), null, null, 'quantity-is-range'],
    [text('1,5'), null, null, 'number-ambiguous'],
    [text('0'), '0', null, 'quantity-zero'],
    [number(-3), '-3', null, 'return'],
    [text('(3)'), '-3', null, 'return'],
    [text('as needed'), null, null, 'quantity-not-stated'],
    [text('ten'), null, null, 'quantity-unreadable'],
    [text('$5'), null, null, 'quantity-unreadable'],
    [text('5 x'), null, null, 'quantity-unreadable'],
    [text('1/2 dz'), null, null, 'quantity-unreadable'],
    [text('50%'), null, null, 'quantity-unreadable'],
    [{ kind: 'boolean', value: false }, null, null, 'quantity-unreadable'],
    [{ kind: 'date', value: '2026-10-12' }, null, null, 'quantity-unreadable'],
    [{ kind: 'error', value: '#REF!' }, null, null, 'error-cell'],
  ])('%j is %s %s', (cell, value, unit, ...codes) => {
    const read = readQuantityCell(cell, place);
    expect([read.value?.toText() ?? null, read.unit]).toEqual([value, unit]);
    expect(read.findings.map(({ code }) => code)).toEqual(codes);
  });
});

describe('a discount', () => {
  test.each<[Cell | undefined, string | null, ...string[]]>([
    [undefined, null],
    [text('86.5%'), '86.5'],
    [text('86.5 percent'), '86.5'],
    [text('20% off list'), '20'],
    [text('86.5'), '86.5'],
    [text('0%'), '0'],
    [text('0.5%'), '0.5'],
    [number(0.865, '86.5%'), '86.5'],
    [number(0.865, '87%'), '86.5'],
    [number(0.1, '10.00%'), '10'],
    [number(86.5), '86.5'],
    [number(0), '0'],
    [number(0.865), null, 'percent-unclear'],
    [text('.865'), null, 'percent-unclear'],
    [number(1), null, 'percent-unclear'],
    [text('10% - 20%'), null, 'percent-is-range'],
    [text('0-99%'), null, 'percent-is-range'],
    [text('120%'), null, 'percent-out-of-range'],
    [text('-5%'), null, 'percent-out-of-range'],
    [text('12,5%'), null, 'number-ambiguous'],
    [text('N/A'), null, 'percent-unreadable'],
    [text('$5.00'), null, 'percent-unreadable'],
    [text('cost plus 10%'), null, 'percent-unreadable'],
    [{ kind: 'error', value: '#DIV/0!' }, null, 'error-cell'],
    [{ kind: 'boolean', value: true }, null, 'percent-unreadable'],
  ])('%j is %s', (cell, value, ...codes) => {
    const read = readPercentCell(cell, place);
    expect(read.value?.toText() ?? null).toBe(value);
    expect(read.findings.map(({ code }) => code)).toEqual(codes);
  });
});

describe('a day', () => {
  test.each<[Cell | undefined, string | null, ...string[]]>([
    [undefined, null],
    [{ kind: 'date', value: '2026-11-25' }, '2026-11-25'],
    [{ kind: 'date', value: '2026-11-25T13:30:00', shown: '11/25/26 1:30 PM' }, '2026-11-25'],
    [text('2026-11-25'), '2026-11-25'],
    [text('11/25/2026'), '2026-11-25'],
    [text('2/3/2026'), '2026-02-03'],
    [text('5/18/16'), '2016-05-18'],
    [text('1/1/49'), '2049-01-01'],
    [text('1/1/50'), '1950-01-01'],
    [text('Nov 25, 2026'), '2026-11-25'],
    [text('Wednesday, November 25, 2026'), '2026-11-25'],
    [text('25-Nov-26'), '2026-11-25'],
    [text('Sept. 3rd 2026'), '2026-09-03'],
    [text('20130215'), '2013-02-15'],
    [number(20130215), '2013-02-15'],
    [number(46351), null, 'day-is-number'],
    [text('46351'), null, 'day-is-number'],
    [text('25/11/2026'), null, 'day-order'],
    [text('2/30/2026'), null, 'day-unreadable'],
    [text('13/13/2026'), null, 'day-unreadable'],
    [text('Nov 2026'), null, 'day-unreadable'],
    [text('Foo 12, 2026'), null, 'day-unreadable'],
    [text('BAD_DATE_DATA'), null, 'day-unreadable'],
    [text('1/1/0026'), null, 'day-unreadable'],
    [text('ASAP'), null, 'day-not-stated'],
    [text('N/A'), null, 'day-not-stated'],
    [{ kind: 'error', value: '#VALUE!' }, null, 'error-cell'],
    [{ kind: 'boolean', value: true }, null, 'day-unreadable'],
  ])('%j is %s', (cell, value, ...codes) => {
    const read = readDayCell(cell, place);
    expect([read.value, read.openEnd]).toEqual([value, false]);
    expect(read.findings.map(({ code }) => code)).toEqual(codes);
  });

  test.each([text('12/31/9999'), { kind: 'date', value: '9999-12-31' } as const])('%j is no end', (cell) => {
    expect(readDayCell(cell, place)).toEqual({ value: null, openEnd: true, findings: [] });
  });
});

describe('an item number', () => {
  test.each<[Cell | undefined, string | null, ...string[]]>([
    [undefined, null],
    [text('  HEW-CF280A '), 'HEW-CF280A'],
    [text('A  B'), 'A  B'],
    [number(123, '00123'), '00123'],
    [number(54924), '54924'],
    [number(7530013861604, '7.53E+12'), '7530013861604', 'identifier-shown-short'],
    [number(7530013861604, '#######'), '7530013861604', 'identifier-shown-short'],
    [number(1e20, '1E+20'), '1E+20'],
    [text('7.53001E+12'), '7.53001E+12'],
    [{ kind: 'date', value: '2026-03-01', shown: '1-Mar' }, '1-Mar', 'identifier-is-date'],
    [{ kind: 'boolean', value: true }, null, 'identifier-unreadable'],
    [{ kind: 'error', value: '#NAME?' }, null, 'error-cell'],
  ])('%j is %s', (cell, value, ...codes) => {
    const read = readIdentifierCell(cell, 'item number', place);
    expect(read.value).toBe(value);
    expect(read.findings.map(({ code }) => code)).toEqual(codes);
  });
});

describe('a text', () => {
  test.each<[Cell | undefined, string | null, ...string[]]>([
    [text(' Hewlett\u00a0-\r\nPackard_x000D_ '), 'Hewlett - Packard'],
    [text('=HYPERLINK("x")'), '=HYPERLINK("x")'],
    [text('Sm\uFFFDad'), 'Sm\uFFFDad', 'characters-lost'],
    [text('\u200b'), null],
    [{ kind: 'error', value: '#N/A' }, null, 'error-cell'],
  ])('%j is %s', (cell, value, ...codes) => {
    const read = readTextCell(cell, 'description', place);
    expect(read.value).toBe(value);
    expect(read.findings.map(({ code }) => code)).toEqual(codes);
  });
});

const anyCell: fc.Arbitrary<Cell | undefined> = fc.option(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }).map(text),
    fc.stringMatching(/^[$€(]?-?[0-9., ]{0,12}[)%a-z/-]{0,4}$/).map(text),
    fc.double().map((value) => number(value)),
  ),
  { nil: undefined },
);

test('law: a value comes with no refusal, no value only with a reason or from a blank or open cell', () => {
  fc.assert(
    fc.property(anyCell, (cell) => {
      for (const read of [readMoneyCell(cell, place), readQuantityCell(cell, place), readPercentCell(cell, place)]) {
        if (
          read.value === null &&
          cell !== undefined &&
          !(cell.kind === 'text' && /^[\s\u200B-\u200D\u2060\uFEFF]*$/.test(cell.value.replace(/_x000[dDaA9]_/g, '')))
        ) {
          expect(read.findings.length).toBeGreaterThan(0);
        }
      }
      const day = readDayCell(cell, place);
      if (day.value !== null) expect(day.findings).toEqual([]);
    }),
  );
});

test('law: an amount in US writing is read to the last digit', () => {
  fc.assert(
    fc.property(fc.nat(999999999), fc.nat(99999), fc.boolean(), (whole, part, dollar) => {
      const decimals = String(part).padStart(5, '0');
      const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
      const read = readAmountText(`${dollar ? '$' : ''}${grouped}.${decimals}`);
      expect(read.kind === 'amount' ? Number(read.value.toText()) : read.kind).toBe(Number(`${whole}.${decimals}`));
    }),
  );
});
