import * as fc from 'fast-check';
import { openPostings, storePostings } from '../../../core/book-file/stored-postings';
import { JoinedPostings, PlacedPostings } from '../../../core/items/placed-postings';
import { GrowingPostings } from '../../../core/items/postings';

const key = fc.oneof(fc.constantFrom('A1', 'ÄÖ9', 'LONG'.repeat(60)), fc.string({ minLength: 1, maxLength: 6 }));
const entries = fc.array(fc.tuple(key, fc.integer({ min: 0, max: 40 })), { maxLength: 60 });

function growing(pairs: readonly (readonly [string, number])[]): GrowingPostings {
  const made = new GrowingPostings();
  for (const [text, item] of pairs) made.add(text, item);
  return made;
}

function stored(postings: GrowingPostings) {
  const sections = storePostings(postings);
  return openPostings((part) => sections.get(part));
}

const sorted = (items: readonly number[]) => [...items].sort((a, b) => a - b);

test('what is stored answers as what was grown, for keys that are there and keys that are not', () => {
  fc.assert(
    fc.property(entries, key, (pairs, other) => {
      const before = growing(pairs);
      const after = stored(before);
      for (const text of [...pairs.map(([text]) => text), other]) {
        expect(sorted(after.get(text))).toEqual(sorted(before.get(text)));
        expect(after.count(text)).toBe(before.count(text));
        expect(after.has(text)).toBe(before.has(text));
      }
    }),
  );
});

test('only the lists in force count, under the numbers they have in the index', () => {
  const all = stored(
    growing([
      ['A', 2],
      ['A', 7],
      ['A', 12],
      ['B', 7],
    ]),
  );
  // Lists of 5 offers each: the first and the third are in force, the third stands first in the index.
  const placed = new PlacedPostings(all, [
    { first: 0, count: 5, start: 5 },
    { first: 10, count: 5, start: 0 },
  ]);
  expect(sorted(placed.get('A'))).toEqual([2, 7]);
  expect(placed.count('A')).toBe(2);
  expect(placed.has('B')).toBe(false);
  expect(placed.has('C')).toBe(false);
});

test('joined postings are the sum of their parts', () => {
  const joined = new JoinedPostings([growing([['A', 1]]), growing([['B', 2]]), growing([['A', 3]])]);
  expect(sorted(joined.get('A'))).toEqual([1, 3]);
  expect(joined.count('A')).toBe(2);
  expect(joined.has('B')).toBe(true);
  expect(joined.has('C')).toBe(false);
});

test('a key longer than any identifier is not found', () => {
  expect(stored(growing([['A', 1]])).get('A'.repeat(1000))).toEqual([]);
});

test('no keys, no sections', () => {
  expect(storePostings(new GrowingPostings()).size).toBe(0);
  expect(openPostings(() => undefined).get('A')).toEqual([]);
});
