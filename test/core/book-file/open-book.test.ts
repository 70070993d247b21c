import * as fc from 'fast-check';
import { compileBook } from '../../../core/book-file/compile-book';
import { readContainer, writeContainer } from '../../../core/book-file/container';
import { FIELDS } from '../../../core/book-file/fields';
import { openBookFile } from '../../../core/book-file/open-book';
import type { Book } from '../../../core/contracts/book';
import { priceListItem, type PriceList, type PriceListItem } from '../../../core/contracts/price-list';
import { isStored, itemCount, itemOf } from '../../../core/contracts/stored-list';
import { aContract, aList } from '../contracts/makers';

function bookOf(...lists: PriceList[]): Book {
  const contract = aContract();
  return { contracts: new Map([[contract.id, { contract, lists }]]), programmes: [] };
}

function reopened(book: Book): Book {
  const opened = openBookFile('b.coopbook', compileBook(book, []));
  if ('problem' in opened) throw new Error(opened.problem.text);
  return opened.book;
}

function problemOf(bytes: Uint8Array): string {
  const opened = openBookFile('b.coopbook', bytes);
  return 'problem' in opened ? opened.problem.code : 'opened';
}

const words = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.constantFrom('EA', 'BX', 'CF280A', '__proto__', 'Stühle'),
);
const amount = fc.oneof(
  fc.stringMatching(/^[0-9]{1,12}(\.[0-9]{1,12})?$/),
  fc.constantFrom('0', '0.00', '00.5', '12.50', '42949672.96', '4294967295', '4294967296', '0.000000001', '1249.00'),
);
const item: fc.Arbitrary<PriceListItem> = fc
  .record(
    {
      unit: words,
      mpn: words,
      manufacturer: words,
      sku: words,
      gtin: words,
      nsn: words,
      description: words,
      pack: fc.record({ quantity: amount, unit: words }),
      list: amount,
      net: amount,
      percent: amount,
      tiers: fc.record({
        basis: fc.constant('quantity' as const),
        over: fc.constant('line' as const),
        tiers: fc.array(fc.record({ from: amount, net: amount }), { minLength: 1, maxLength: 3 }),
      }),
      hot: fc.record({ net: amount }),
      category: words,
      brand: words,
      productLine: words,
      acquisition: fc.constantFrom('purchase' as const, 'lease' as const),
      priceOnRequest: fc.boolean(),
      replaces: words,
      row: fc.oneof(fc.integer(), fc.nat()),
    },
    { requiredKeys: ['unit'] },
  )
  .map((fields) => fields as PriceListItem);

test('every item comes back as it was, whatever its fields', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 12 }), fc.array(item, { maxLength: 12 }), (first, second) => {
      const book = bookOf(aList({ items: first }), aList({ items: second, version: '2', effectiveFrom: '2026-07-01' }));
      const [entry] = [...reopened(book).contracts.values()];
      const lists = entry?.lists ?? [];
      expect(lists.map((list) => list.items)).toEqual([first, second]);
      expect(lists.map(itemCount)).toEqual([first.length, second.length]);
      for (const list of lists) {
        expect(isStored(list)).toBe(true);
        expect(itemOf(list, itemCount(list))).toBeUndefined();
        list.items.forEach((one, index) => expect(itemOf(list, index)).toEqual(one));
      }
    }),
  );
});

test('contracts, heads of lists, own programmes, unclear days and findings come back', () => {
  const contract = aContract();
  const ambiguous = [{ from: '2026-03-01', versions: ['a', 'b'] }];
  const list = aList({ currency: 'USD', terms: [] });
  const finding = { code: 'gtin-bad', severity: 'warning', text: 'so', place: { row: 3 } } as const;
  const opened = openBookFile(
    'b.coopbook',
    compileBook({ contracts: new Map([[contract.id, { contract, lists: [list], ambiguous }]]), programmes: [] }, [
      finding,
    ]),
  );
  if ('problem' in opened) throw new Error(opened.problem.text);
  const entry = opened.book.contracts.get(contract.id);
  expect(entry?.contract).toEqual(contract);
  expect(entry?.ambiguous).toEqual(ambiguous);
  expect(entry?.lists[0]).toMatchObject({ version: list.version, currency: 'USD', terms: [], items: list.items });
  expect(opened.findings).toEqual([finding]);
});

test('every column is a field of an item', () => {
  const known = Object.keys(priceListItem.shape);
  for (const { name } of FIELDS) expect(known).toContain(name);
});

describe('files that are refused', () => {
  const good = compileBook(bookOf(aList()), []);

  test('one that is cut short, at any place', () => {
    for (let length = 8; length < good.length; length += 7)
      expect(problemOf(good.slice(0, length))).toBe('compiled-cut-short');
  });

  test('one in which any one byte after the length differs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 16, max: good.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = good.slice();
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(problemOf(bytes)).toBe('compiled-damaged');
      }),
    );
  });

  test('one with something behind its end', () => {
    expect(problemOf(Uint8Array.from([...good, 0]))).toBe('compiled-damaged');
  });

  test('one of a later and one of an earlier form', () => {
    expect(problemOf(good.map((byte, at) => (at === 8 ? 9 : byte)))).toBe('compiled-newer');
    expect(problemOf(good.map((byte, at) => (at === 8 ? 0 : byte)))).toBe('compiled-older');
  });

  test.each([
    ['nothing', new Uint8Array(0)],
    ['JSON', new TextEncoder().encode('{"format":"coopdesk-contract-1"}')],
    ['a zip', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0])],
  ])('%s', (_, bytes) => {
    expect(problemOf(bytes)).toBe('compiled-not-ours');
  });

  test('one whose checksum is right and whose contents are not a book', () => {
    expect(problemOf(writeContainer({ json: { contracts: 'none' }, sections: new Map() }))).toBe('compiled-damaged');
  });
});

test('bytes that begin at an odd place of their buffer are read all the same', () => {
  const bytes = compileBook(bookOf(aList()), []);
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);
  expect(problemOf(shifted.subarray(3))).toBe('opened');
});

test('sections of every width come back as views', () => {
  const sections = new Map<string, Uint8Array | Uint16Array | Uint32Array>([
    ['a', Uint8Array.of(1, 2, 255)],
    ['b', Uint16Array.of(1, 65535)],
    ['c', Uint32Array.of(4294967295)],
    ['d', new Uint8Array(0)],
  ]);
  const parts = readContainer('x', writeContainer({ json: null, sections }));
  if ('problem' in parts) throw new Error(parts.problem.text);
  expect([...parts.sections]).toEqual([...sections]);
});
