import { bookFinding } from '../../../core/findings/book-findings';
import { lineFinding } from '../../../core/findings/line-findings';
import { withBookGaps } from '../../../core/order/with-book-gaps';
import { aLine, aPricedLine, codes } from '../../helpers/makers';

const off = aPricedLine({
  ...{ line: aLine(), verdict: 'off-contract', chosen: null },
  findings: [lineFinding('off-contract', { item: 'AB-100' })],
});
const gap = bookFinding('contract-twice', { files: 'a.json, b.json', id: 'c1' });
const remark = bookFinding('file-twice', { files: 'a.json, b.json' });

test('with a gap in the book nothing is said to be on no contract', () => {
  const [line] = withBookGaps([off], [remark, gap]);
  expect(line?.verdict).toBe('cannot-tell');
  expect(codes(line?.findings ?? [])).toEqual(['book-not-whole']);
});

test('remarks leave the verdict alone, and a gap leaves lines alone that are on a contract', () => {
  expect(withBookGaps([off], [remark])).toEqual([off]);
  const on = aPricedLine();
  expect(withBookGaps([on], [gap])).toEqual([on]);
});
