import { joinBooks } from '../../../core/contracts/join-books';
import { aContract, aList, codesOf } from './makers';

function named(name: string, ...ids: string[]) {
  const contracts = new Map(
    ids.map((id) => [id, { contract: aContract({ id }), lists: [aList({ contract: id })] }] as const),
  );
  return { name, book: { contracts, programmes: [] }, findings: [] };
}

test('contracts of all books stand in one', () => {
  const { book, findings } = joinBooks([named('a', 'one', 'two'), named('b', 'three')]);
  expect([...book.contracts.keys()]).toEqual(['one', 'two', 'three']);
  expect(findings).toEqual([]);
});

test('a contract of two books is in neither, and that is said once', () => {
  const { book, findings } = joinBooks([named('a', 'one', 'two'), named('b', 'two'), named('c', 'two')]);
  expect([...book.contracts.keys()]).toEqual(['one']);
  expect(codesOf(findings)).toEqual(['contract-in-two-books']);
  expect(findings[0]?.text).toContain('a, b, c');
});

test('no book is an empty book', () => {
  expect(joinBooks([]).book.contracts.size).toBe(0);
});
