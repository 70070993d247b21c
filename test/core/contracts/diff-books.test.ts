import { buildBook } from '../../../core/contracts/build-book';
import { diffBooks } from '../../../core/contracts/diff-books';
import { aContract, anItem, aPriceList } from '../../helpers/makers';

const bookOf = (...files: readonly object[]) =>
  buildBook(files.map((json, index) => ({ name: `${index}.json`, json }))).book;

const [one, two] = [aContract(), aContract({ id: 'c2', number: 'S-0002' })];
const list = aPriceList([anItem()]);

test('every contract of both books is in exactly one part', () => {
  const [before, after] = [
    bookOf(one, two),
    bookOf({ ...one, title: 'Other' }, aContract({ id: 'c3', number: 'S-3' })),
  ];
  const { added, gone, changed, unchanged } = diffBooks(before, after);
  const ids = [...added, ...gone, ...unchanged, ...changed.map(({ contract }) => contract)].map(({ id }) => id);
  expect(ids.sort()).toEqual(['c1', 'c2', 'c3']);
});

test('what comes one way goes the other way', () => {
  const [a, b] = [bookOf(one, list), bookOf(one, two)];
  expect(diffBooks(a, b).added).toEqual(diffBooks(b, a).gone);
  expect(diffBooks(a, a)).toMatchObject({ added: [], gone: [], changed: [] });
});

test('the newest lists are compared, in whatever order the files came', () => {
  const newer = aPriceList([anItem({ net: '11.00' })], { version: 'v2', effectiveFrom: '2026-05-01' });
  const [change] = diffBooks(bookOf(one, list), bookOf(newer, one, list)).changed;
  expect(change?.lists?.after.version).toBe('v2');
  expect(change?.lists?.items.dearer).toHaveLength(1);
});

test('a new book whose list is older is asked about', () => {
  const older = aPriceList([anItem({ net: '9.00' })], { version: 'v0', effectiveFrom: '2025-05-01' });
  const [change] = diffBooks(bookOf(one, list), bookOf(one, older)).changed;
  expect(change?.note).toContain('wrong way round');
});

test('a field that one side does not have has changed', () => {
  const [change] = diffBooks(bookOf(one), bookOf({ ...one, addenda: [] })).changed;
  expect(change?.fields).toEqual(['addenda']);
});
