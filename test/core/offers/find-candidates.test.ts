import { buildBook } from '../../../core/contracts/build-book';
import { dayOpener } from '../../../core/offers/day-book';
import { findCandidates } from '../../../core/offers/find-candidates';
import { aContract, aLine, anItem, aPriceList, codes } from '../../helpers/makers';

type Lists = readonly Parameters<typeof aPriceList>[1][];

/** A book of one contract with these lists, asked for AB-100 on 2026-06-01. */
function ask(lists: Lists, contract = aContract()) {
  const items = (empty: boolean) => (empty ? [anItem({ mpn: 'ZZ-900' })] : [anItem()]);
  const files = lists.map((over, at) => ({
    name: `l${at}`,
    json: aPriceList(items(over?.version === 'without it'), over),
  }));
  const { book } = buildBook([{ name: 'c', json: contract }, ...files]);
  return findCandidates(dayOpener(book)('2026-06-01'), aLine(), []);
}

describe('findCandidates', () => {
  test('an item of the list in force is a candidate', () => {
    const found = ask([{}]);
    expect(found.candidates).toHaveLength(1);
    expect(found.cannotTell).toBe(false);
  });

  test('an item that only an older list has is off the contract, and that is said', () => {
    const found = ask([{ version: 'old' }, { version: 'without it', effectiveFrom: '2026-05-01' }]);
    expect(found).toMatchObject({ candidates: [], cannotTell: false });
    expect(codes(found.findings)).toContain('item-dropped');
  });

  test.each([
    ['ended before the day', { effectiveTo: '2026-05-31' }, 'list-ended'],
    ['begins after the day', { effectiveFrom: '2026-06-02' }, 'no-list-yet'],
  ])('a contract in force whose only list %s: nobody can tell', (_, over, code) => {
    const found = ask([over]);
    expect(found).toMatchObject({ candidates: [], cannotTell: true });
    expect(codes(found.findings)).toContain(code);
  });

  test('a contract that has ended itself leaves the item off contract', () => {
    const term = { start: '2025-01-01', initialEnd: '2026-05-31', currentEnd: '2026-05-31' };
    const found = ask([{ effectiveTo: '2026-05-31' }], aContract({ term }));
    expect(found).toMatchObject({ candidates: [], cannotTell: false });
  });
});
