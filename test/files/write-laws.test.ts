import fc from 'fast-check';
import { OUR_COLUMNS } from '../../core/report/our-columns';
import { VERDICTS } from '../../core/priced-line';
import type { Action, OutCell } from '../../core/workbook/action';
import { columnLetters } from '../../core/workbook/snapshot';
import { removeOurMarks } from '../../files/remove-our-marks';
import { handmade, sheetOf } from './write/make';
import { applied, differences, evidence, summary } from './write/sample';
import { structureProblems } from './write/structure';

/** Rows as programs write them: some missing, some empty, some with styles, spans or no numbers of their own. */
const someSheet = fc
  .array(
    fc.record({
      skip: fc.integer({ min: 0, max: 2 }),
      stated: fc.boolean(),
      tall: fc.boolean(),
      cells: fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { maxLength: 4 }),
      cellsStated: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map((rows) => {
    let number = 0;
    const xml = rows.map(({ skip, stated, tall, cells, cellsStated }) => {
      number += stated ? 1 + skip : 1;
      let before = -1;
      const inner = [...cells].sort().map((column) => {
        const ref = cellsStated || column !== before + 1 ? ` r="${columnLetters(column)}${number}"` : '';
        before = column;
        return `<c${ref}><v>${column}</v></c>`;
      });
      const open = `<row${stated ? ` r="${number}"` : ''}${tall ? ` ht="20"` : ' ht="15"'}`;
      return inner.length === 0 ? `${open}/>` : `${open}>${inner.join('')}</row>`;
    });
    return sheetOf(xml.length === 0 ? '<sheetData/>' : `<sheetData>${xml.join('')}</sheetData>`);
  });

const value: fc.Arbitrary<OutCell> = fc.oneof(
  fc.constant(null),
  fc.string().map((text) => ({ text })),
  fc.integer().map((number) => ({ number: String(number), format: 'money' as const })),
);
const lines = fc.array(fc.tuple(fc.constantFrom(...VERDICTS), value, value), { minLength: 1, maxLength: 6 });

const someActions = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 5, max: 30 }), lines)
  .map(([row, column, list]): Action[] => [
    {
      do: 'write-block',
      sheet: 'Quote',
      row,
      column,
      values: [
        OUR_COLUMNS.slice(0, 3).map(({ heading }) => ({ text: heading })),
        ...list.map(([verdict, a, b]): OutCell[] => [{ text: verdict }, a, b]),
      ],
      headingRows: [row],
    },
    { do: 'set-marks', sheet: 'Quote', column, firstRow: row + 1, lastRow: row + list.length },
    summary(),
    evidence(),
  ]);

describe('on any sheet, with any values', () => {
  test('the copy is sound, twice is once, and what we added can be taken away without trace', () => {
    fc.assert(
      fc.property(someSheet, someActions, (sheet, actions) => {
        const before = handmade(sheet);
        const once = applied(before, actions);
        expect(once.problems).toEqual([]);
        expect(structureProblems(once.bytes)).toEqual([]);
        expect(differences(once.bytes, applied(once.bytes, actions).bytes)).toEqual([]);
        const removed = removeOurMarks(once.bytes);
        expect(removed.ok && differences(before, removed.bytes)).toEqual(['xl/styles.xml']);
      }),
      { numRuns: 60 },
    );
  });
});
