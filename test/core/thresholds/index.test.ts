import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compileBook } from '../../../core/book-file/compile-book';
import { openBookFile } from '../../../core/book-file/open-book';
import { isDay } from '../../../core/contracts/common';
import { parseBookFile } from '../../../core/contracts/parse-file';
import { buildBook } from '../../../core/contracts/build-book';
import { joinBooks } from '../../../core/contracts/join-books';
import { Decimal } from '../../../core/money/decimal';
import { THRESHOLDS } from '../../../core/thresholds';
import { thresholdRow } from '../../../core/thresholds/threshold';
import { thresholdRows } from '../../../core/thresholds/threshold-rows';
import { codes } from '../../helpers/makers';

const rows = join(__dirname, '../../../core/thresholds/rows');

test('every file of rows stands in the list', async () => {
  for (const file of readdirSync(rows)) {
    const held = (await import(join(rows, file))) as Record<string, readonly unknown[]>;
    const [own = []] = Object.values(held);
    expect(own.length).toBeGreaterThan(0);
    expect(THRESHOLDS).toEqual(expect.arrayContaining([...own]));
  }
});

test('every row is what a user’s own file may hold, its bounds and days in order', () => {
  for (const row of THRESHOLDS) {
    expect(thresholdRow.safeParse(row).success).toBe(true);
    if (row.upper !== undefined) expect(Decimal.of(row.upper).compareTo(Decimal.of(row.lower))).toBe(1);
    if (row.from !== undefined && row.to !== undefined) expect(row.from < row.to && isDay(row.to)).toBe(true);
  }
});

const own = {
  format: 'coopdesk-thresholds-1',
  rows: [
    {
      jurisdiction: 'CA',
      entityTypes: ['k12-district'],
      category: 'goods',
      lower: '120000',
      comparator: '>',
      method: 'bid',
      action: 'a competitive bid',
      window: 'purchase',
      from: '2026-01-01',
      authority: 'own reading',
      source: { title: 'own reading' },
    },
  ],
};
const [row] = own.rows;

test('a book may hold rows of one’s own', () => {
  const { book, findings } = buildBook([{ name: 't.json', json: own }]);
  expect(findings).toEqual([]);
  expect(thresholdRows(book)).toHaveLength(THRESHOLDS.length + 1);
});

test('rows of one’s own may stand in place of the built-in ones of their jurisdiction, and of no other', () => {
  const { book } = buildBook([{ name: 't.json', json: { ...own, replacesBuiltIn: true } }]);
  const used = thresholdRows(book);
  expect(used.filter(({ jurisdiction }) => jurisdiction === 'CA')).toHaveLength(1);
  expect(used.filter(({ jurisdiction }) => jurisdiction === 'TX')).toHaveLength(2);
});

test('rows of one’s own outlast joining books and compiling them', () => {
  const named = { name: 'a', ...buildBook([{ name: 't.json', json: own }]) };
  const joined = joinBooks([named, { name: 'b', ...buildBook([]) }]);
  expect(joined.book.thresholds).toEqual(named.book.thresholds);
  const opened = openBookFile('x', compileBook(joined.book, []));
  if ('problem' in opened) throw new Error(opened.problem.text);
  expect(opened.book.thresholds).toEqual(named.book.thresholds);
  expect(joinBooks([{ name: 'b', ...buildBook([]) }]).book.thresholds).toBeUndefined();
});

test.each([
  ['an amount as a number', { ...own, rows: [{ ...row, lower: 120000 }] }],
  ['no source', { ...own, rows: [{ ...row, source: undefined }] }],
  ['another comparator', { ...own, rows: [{ ...row, comparator: '<' }] }],
  ['a day that does not exist', { ...own, rows: [{ ...row, from: '2026-02-30' }] }],
  ['an unknown kind of buyer', { ...own, rows: [{ ...row, entityTypes: ['school'] }] }],
  ['no buyer at all', { ...own, rows: [{ ...row, entityTypes: [] }] }],
  ['an unknown method', { ...own, rows: [{ ...row, method: 'lottery' }] }],
  ['a field that is none', { ...own, rows: [{ ...row, __proto__x: 1 }] }],
  ['no rows', { ...own, rows: [] }],
])('%s is refused with its place', (_, json) => {
  const parsed = parseBookFile('t.json', JSON.parse(JSON.stringify(json)));
  if (!('problems' in parsed)) throw new Error('it was read');
  expect(codes(parsed.problems)[0]).toMatch(/^field-/);
});
