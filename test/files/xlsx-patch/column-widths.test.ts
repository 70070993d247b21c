import fc from 'fast-check';
import { removeWidths, setWidths } from '../../../files/xlsx-patch/column-widths';
import { applyEdits } from '../../../files/xlsx-patch/xml-edit';

const sheet = (cols: string) => `<worksheet>${cols}<sheetData/></worksheet>`;
const widths = (...columns: number[]) => new Map(columns.map((column) => [column, 12]));
const set = (text: string, ...columns: number[]) => applyEdits(text, setWidths(text, widths(...columns)).edits);
const removed = (text: string, ...columns: number[]) => applyEdits(text, removeWidths(text, new Set(columns)));

describe('widths of our columns', () => {
  test.each([
    ['none before', ''],
    ['hers before ours', '<cols><col min="1" max="2" width="9"/></cols>'],
    [
      'a range over ours and more',
      '<cols><col min="5" max="1024" width="11.53" style="3" customWidth="false"/></cols>',
    ],
    ['a range that ends within ours', "<cols><col min='1' max='8' width='9'/></cols>"],
    ['a range that begins at ours', '<cols><col min="7" max="16384" width="9" hidden="1"/></cols>'],
    ['hers behind ours', '<cols><col min="12" max="12" width="9"/></cols>'],
  ])('%s: come and go', (_, cols) => {
    const before = sheet(cols);
    const with3 = set(before, 6, 7, 8);
    expect(with3).not.toBe(before);
    expect(set(with3, 6, 7, 8)).toBe(with3);
    expect(removed(with3, 6, 7, 8).replace(/"/g, "'")).toBe(before.replace(/"/g, "'"));
  });

  test('a range of hers is cut, and ours is shown with her style', () => {
    const text = set(sheet('<cols><col min="5" max="9" width="3" style="4" hidden="1" bestFit="1"/></cols>'), 6);
    expect(text).toContain(
      '<col min="5" max="6" width="3" style="4" hidden="1" bestFit="1"/><col min="7" max="7" width="12.76171875" style="4" customWidth="1"/><col min="8" max="9" width="3" style="4" hidden="1" bestFit="1"/>',
    );
  });

  test('a column with a setting for itself alone keeps it, and is said when hidden', () => {
    const text = sheet('<cols><col min="7" max="7" width="3"/><col min="8" max="8" hidden="true"/></cols>');
    expect(setWidths(text, widths(6, 7))).toEqual({ edits: [], hidden: [7] });
  });

  test('her own width is not removed', () => {
    const text = sheet('<cols><col min="7" max="7" width="12.7109375" customWidth="1"/></cols>');
    expect(removed(text, 6)).toBe(text);
  });

  test('whatever hers are, ours never overlap them or stand out of order', () => {
    const spans = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 6 })), {
      selector: ([at]) => at,
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        spans,
        fc.uniqueArray(fc.integer({ min: 0, max: 34 }), { minLength: 1, maxLength: 8 }),
        (list, columns) => {
          let last = 0;
          const cols = [...list]
            .sort(([a], [b]) => a - b)
            .flatMap(([at, more]) => {
              const min = Math.max(at, last + 1);
              last = min + more;
              return [`<col min="${min}" max="${last}" width="9"/>`];
            });
          const text = set(sheet(cols.length === 0 ? '' : `<cols>${cols.join('')}</cols>`), ...columns);
          const found = [...text.matchAll(/min="(\d+)" max="(\d+)"/g)].map(
            (match) => [Number(match[1]), Number(match[2])] as const,
          );
          found.forEach(([min, max], index) => {
            expect(min).toBeGreaterThan(found[index - 1]?.[1] ?? 0);
            expect(max).toBeGreaterThanOrEqual(min);
          });
          for (const column of columns)
            expect(found.some(([min, max]) => min <= column + 1 && column + 1 <= max)).toBe(true);
        },
      ),
    );
  });
});
