import * as fc from 'fast-check';
import { printJson } from '../../cli/show/print-json';

function printed(object: Record<string, unknown>): string {
  const pieces: string[] = [];
  printJson(object, { out: (text) => void pieces.push(text) });
  return pieces.join('\n');
}

test('prints in pieces what JSON.stringify prints at once', () => {
  const tree = { rows: [{ a: 1, text: 'two\nlines "quoted"' }, [], [[1]]], none: [], nothing: null, absent: undefined };
  expect(printed(tree)).toBe(JSON.stringify(tree, null, 2));
});

test('for any object', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1, noNullPrototype: true }), (object) => {
      expect(printed(object)).toBe(JSON.stringify(object, null, 2));
    }),
    { numRuns: 200 },
  );
});
