import fc from 'fast-check';
import { callFunction } from '../../../core/functions/call-function';
import type { Argument, Parameter } from '../../../core/functions/coop-function';
import { FUNCTIONS } from '../../../core/functions';
import { check } from '../../../core/functions/check';
import { price } from '../../../core/functions/price';
import { readArguments } from '../../../core/functions/read-arguments';
import { runFormula, sampleDesk, shownOf } from '../../helpers/run-formula';

const parameters: readonly Parameter[] = [
  { name: 'id', type: 'item', description: 'an item number' },
  { name: 'many', type: 'number', optional: true, description: 'how many' },
  { name: 'on', type: 'day', optional: true, description: 'a day' },
  { name: 'yes', type: 'flag', optional: true, description: 'yes or no' },
  { name: 'words', type: 'text', optional: true, description: 'some words' },
];

function read(...given: readonly Argument[]) {
  const values = readArguments(parameters, given);
  if ('error' in values) throw new Error(values.text);
  return values;
}

describe('what hosts hand over', () => {
  test.each([
    ['omitted', undefined],
    ['null', null],
    ['an empty text', ''],
    ['blanks', '  '],
    ['0, as Excel for desktop hands over a blank', 0],
    ['a blank cell as a range', [['']]],
  ])('%s is blank for a day and for words', (_, blank) => {
    const values = read('x', 1, blank, undefined, blank);
    expect(values.day('on')).toBeNull();
    expect(values.text('words')).toBeNull();
  });

  test('a quantity of 0 is a quantity; no quantity is none', () => {
    expect(read('x', 0).number('many')?.isZero()).toBe(true);
    expect(read('x', '').number('many')).toBeNull();
    expect(read('x').number('many')).toBeNull();
  });

  test('an item number stays what it was: text as text, a number as a number', () => {
    expect(read('00134').item('id')).toEqual({ kind: 'text', value: '00134' });
    expect(read(134).item('id')).toEqual({ kind: 'number', value: 134 });
    expect(read([['00134']]).item('id')).toEqual({ kind: 'text', value: '00134' });
  });

  test.each([
    [46351, '2026-11-25'],
    [46351.75, '2026-11-25'],
    ['2026-11-25', '2026-11-25'],
    ['2026-11-25T13:30:00', '2026-11-25'],
    ['11/25/2026', '2026-11-25'],
    [20261125, '2026-11-25'],
  ])('the day %s', (given, day) => expect(read('x', 1, given).day('on')).toBe(day));

  test.each([
    ['1,200.50', '1200.5'],
    ['$ 12.50', '12.5'],
    ['-3', '-3'],
    [0.1 + 0.2, '0.3'],
  ])('the number %s', (given, number) => expect(read('x', given).number('many')?.toText()).toBe(number));
});

describe('what is refused with #VALUE! and the argument’s name', () => {
  test.each([
    ['no item', [''], 'id'],
    ['0 for an item', [0], 'id'],
    ['TRUE for an item', [true], 'id'],
    ['an error in the cell', [{ error: '#REF!' }], '#REF!'],
    ['a range for one cell', [[['a'], ['b']]], 'COOP.CHECK'],
    ['words for a number', ['x', 'many'], 'many'],
    ['a number either way', ['x', '12,50'], 'many'],
    ['TRUE for a number', ['x', true], 'many'],
    ['infinity', ['x', Infinity], 'many'],
    ['a year for a day', ['x', 1, 2026], 'on'],
    ['a day that does not exist', ['x', 1, '2026-02-30'], 'on'],
    ['the day before the month', ['x', 1, '25/11/2026'], 'on'],
    ['words for a flag', ['x', 1, null, 'perhaps'], 'yes'],
    ['more than it takes', ['x', 1, null, true, 'a', 'b'], '5 arguments'],
  ] as readonly (readonly [string, readonly Argument[], string])[])('%s', (_, given, says) => {
    const values = readArguments(parameters, given);
    if (!('error' in values)) throw new Error('it was read');
    expect(values.error).toBe('#VALUE!');
    expect(values.text).toContain(says);
  });
});

const desk = sampleDesk();

test.each([1.7976931348623157e308, -1.7976931348623157e308, 5e-324, NaN, Infinity])(
  'the number %p, which nobody can mean, is answered with a sentence and never thrown',
  (number) => {
    for (const fn of FUNCTIONS) {
      const given = fn.parameters.map(() => number);
      expect(() => callFunction(fn, given, sampleDesk())).not.toThrow();
    }
  },
);

test('whatever a host hands over is answered, never thrown', () => {
  const value = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(null, undefined, '__proto__', '=1+1', 'EN91', '810838', 'SAMPLE-S-0001', 46351, { error: '#N/A' }),
  );
  const argument = fc.oneof(
    { weight: 4, arbitrary: value },
    fc.array(fc.array(value, { maxLength: 3 }), { maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...FUNCTIONS), fc.array(argument, { maxLength: 8 }), (called, given) => {
      const result = callFunction(called, given as Argument[], desk);
      return !('error' in result) || result.text.length > 10;
    }),
    { numRuns: 300 },
  );
});

describe('blank cells of a range that arrive as 0', () => {
  const range = [
    ['Item number', 'Quantity', 'Unit', 'Unit price', 'Contract number'],
    ['810838', 30, 'BX', 4.6, 0],
    [0, 0, 0, 0, 0],
    ['EN91', 48, 'BX', 0, 0],
  ];
  const verdicts = (blanksAreZero: boolean) =>
    shownOf(callFunction(check, [range, 'verdict', null, false], sampleDesk({ blanksAreZero })));

  test('are blank where the host says that it does so', () => {
    expect(verdicts(true)).toEqual([[''], ['over-price'], [''], ['on-contract']]);
  });

  test('are 0 where a host tells them apart', () => {
    expect(verdicts(false)).not.toEqual(verdicts(true));
  });
});

test('without a buyer no price is said to be open, and the reason is', () => {
  const nobody = sampleDesk({ buyer: null });
  expect(shownOf(runFormula('=COOP.STATUS("810838",1,,,"BX")', nobody))).toBe('needs-document');
  expect(shownOf(runFormula('=COOP.METHOD(500)', nobody))).toBe('#N/A');
  expect(shownOf(runFormula('=COOP.ELIGIBLE("SAMPLE-S-0001")', nobody))).toMatch(/^needs-document: /);
});

test('a price carries its evidence', () => {
  const result = callFunction(price, ['810838', 30, null, null, 'BX'], desk);
  if (!('value' in result)) throw new Error('No price');
  const labels = Object.fromEntries((result.card ?? []).map(({ label, value }) => [label, value]));
  expect(labels['Contract']).toEqual({ text: 'SAMPLE-S-0001' });
  expect(labels['In force from']).toEqual({ day: '2026-08-01' });
  expect(labels['Contract ends']).toEqual({ day: '2027-03-31' });
});

test('words instead of #N/A do not hide that a formula is asked wrongly', () => {
  expect(shownOf(runFormula('=COOP.PRICE("NO-SUCH-ITEM",1,,,,"none")', desk))).toBe('none');
  expect(shownOf(runFormula('=COOP.PRICE("NO-SUCH-ITEM","x",,,,"none")', desk))).toBe('#VALUE!');
});

test('where a part of the book could not be read, no item is said to be on no contract', () => {
  const torn = sampleDesk({}, [{ name: 'torn.json', json: { format: 'coopdesk-contract-1' } }]);
  expect(shownOf(runFormula('=COOP.STATUS("NO-SUCH-ITEM")', torn))).toBe('cannot-tell');
  const range = [
    ['Item number', 'Quantity'],
    ['NO-SUCH-ITEM', 1],
  ];
  expect(shownOf(callFunction(check, [range, 'verdict', null, false], torn))).toEqual([[''], ['cannot-tell']]);
});
