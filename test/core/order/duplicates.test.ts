import { withDuplicates } from '../../../core/order/duplicates';
import { aLine, aPricedLine } from '../../helpers/makers';

const said = (rows: readonly number[]) =>
  withDuplicates(rows.map((row) => aPricedLine({ line: aLine({ row }), chosen: null, verdict: 'off-contract' }))).map(
    ({ findings }) => findings.map(({ text }) => /row ([^.]*?)(?: too)?\./.exec(text)?.[1]),
  );

test('each row names the others, never itself', () => {
  expect(said([2])).toEqual([[]]);
  expect(said([2, 5])).toEqual([['5'], ['2']]);
});

test('five others are named and the rest counted', () => {
  expect(said([2, 3, 4, 5, 6, 7])[0]).toEqual(['3, 4, 5, 6, 7']);
  const eight = said([2, 3, 4, 5, 6, 7, 8, 9]);
  expect(eight[0]).toEqual(['3, 4, 5, 6, 7 and 2 more']);
  expect(eight[7]).toEqual(['2, 3, 4, 5, 6 and 2 more']);
});

test('another sheet or another unit is no duplicate', () => {
  const lines = [aLine(), aLine({ row: 3, unit: 'BX' }), aLine({ row: 4, sheet: 'Other' })];
  expect(withDuplicates(lines.map((line) => aPricedLine({ line }))).flatMap(({ findings }) => findings)).toEqual([]);
});

test('leases of different terms, and a lease beside a purchase, are not the same order', () => {
  const ways = [
    { row: 2, acquisition: 'lease' as const, termMonths: 36 },
    { row: 3, acquisition: 'lease' as const, termMonths: 60 },
    { row: 4, acquisition: 'purchase' as const },
    { row: 5, acquisition: 'lease' as const, termMonths: 60 },
  ];
  const lines = ways.map((way) => aPricedLine({ line: aLine(way), chosen: null, verdict: 'off-contract' }));
  expect(withDuplicates(lines).map(({ findings }) => findings.length)).toEqual([0, 1, 0, 1]);
});
