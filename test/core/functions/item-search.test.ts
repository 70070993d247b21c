import { buildBook } from '../../../core/contracts/build-book';
import type { PriceListItem } from '../../../core/contracts/price-list';
import { itemSearch } from '../../../core/functions/search/item-search';
import { dayOpener } from '../../../core/offers/day-book';
import { aContract, anItem, aPriceList } from '../../helpers/makers';

const items: PriceListItem[] = [
  anItem({ mpn: 'CF280A', manufacturer: 'HP', description: 'Toner cartridge 80A, black' }),
  anItem({ mpn: 'TN-1', manufacturer: 'Brother', description: 'Toner cartridge, cyan' }),
  anItem({ mpn: 'P-1', manufacturer: 'Sample', description: 'Copy paper, letter' }),
  anItem({ mpn: 'P-2', manufacturer: 'Sample', description: 'Copy paper, legal, __proto__ constructor' }),
];

function searching(mostIndexed?: number, list: readonly PriceListItem[] = items) {
  const { book } = buildBook([
    { name: 'c.json', json: aContract() },
    { name: 'l.json', json: aPriceList(list) },
    {
      name: 'n.json',
      json: aPriceList([anItem({ mpn: 'NEW', description: 'Copy paper of 2027' })], {
        version: 'v2',
        effectiveFrom: '2027-01-01',
      }),
    },
  ]);
  const search = itemSearch(dayOpener(book)('2026-06-01'), mostIndexed);
  return (text: string, most = 10) => search(text, most).map(({ item }) => item.mpn);
}

describe.each([
  ['all items indexed', undefined],
  ['only the items that hold the words', 0],
])('%s', (_, mostIndexed) => {
  const search = searching(mostIndexed);
  test.each([
    ['a word', 'cyan', ['TN-1']],
    ['the beginning of a word', 'cart bla', ['CF280A']],
    ['a number', 'cf280a', ['CF280A']],
    ['a maker', 'brother', ['TN-1']],
    ['all words together', 'copy legal', ['P-2']],
    ['words of two items', 'toner legal', []],
    ['the list that is not yet in force', '2027', []],
    ['a word of nothing', 'zeppelin', []],
    ['no words', ' ,;- ', []],
    ['names that objects have of themselves', '__proto__ constructor', ['P-2']],
    ['such a name that no item holds', 'hasOwnProperty', []],
    ['a supplier', 'supplier one toner cyan', ['TN-1']],
  ])('%s', (__, text, found) => expect(search(text)).toEqual(found));

  test('no more than asked for, in the same order each time', () => {
    expect(search('paper', 1)).toHaveLength(1);
    expect(search('paper').slice(0, 1)).toEqual(search('paper', 1));
    expect(search('paper').sort()).toEqual(['P-1', 'P-2']);
  });

  test('a question as long as a book is cut, not thought over', () => {
    expect(search('toner '.repeat(10_000))).toHaveLength(2);
  });
});

test('one letter wrong is let pass where nothing has the words', () => {
  expect(searching()('tonar cyan')).toEqual(['TN-1']);
});
