import { coop } from '../helpers/run-cli';

const BOOK = ['--book', 'examples/book', '--as-of', '2026-11-25'];

async function found(...words: string[]): Promise<readonly Record<string, unknown>[]> {
  const ran = await coop('search', ...words, ...BOOK, '--json');
  return (JSON.parse(ran.out) as { items: Record<string, unknown>[] }).items;
}

test('items by words, with contract, unit, and price where it is net', async () => {
  const [first] = await found('rubber', 'bands');
  expect(first).toMatchObject({
    mpn: '00134',
    unit: 'BX',
    net: '2.15',
    contract: 'SAMPLE-S-0001',
    priceList: '2026-08',
  });
});

test('a price that depends on more is not shown as one', async () => {
  const [first] = await found('toner 80A');
  expect(first).toMatchObject({ mpn: 'CF280A', net: null });
});

test('only lists in force: an item that was dropped is not found, unless of its day', async () => {
  expect(await found('desk pad calendar')).toEqual([]);
  const then = await coop('search', 'desk pad calendar', '--book', 'examples/book', '--as-of', '2026-07-31', '--json');
  expect(then.out).toContain('SK2400');
});

test('a table, and how many more there may be', async () => {
  const { out, code } = await coop('search', 'toner', '--most', '2', ...BOOK);
  expect(code).toBe(0);
  expect(out).toContain('CF280A');
  expect(out).toContain('--most shows more');
});

test('nothing found is said, and is no failure', async () => {
  const { out, code } = await coop('search', 'zeppelin', ...BOOK);
  expect(code).toBe(0);
  expect(out).toContain('zeppelin');
});

test.each([
  ['no words', ['search']],
  ['--most 0', ['search', 'pen', '--most', '0']],
  ['--most with words', ['search', 'pen', '--most', 'many']],
  ['a book that is not there', ['search', 'pen', '--book', 'no/such/book']],
  ['a day that is none', ['search', 'pen', '--as-of', '2026-02-30']],
])('%s is refused', async (_, words) => {
  const ran = await coop(...words);
  expect(ran.code).toBe(2);
  expect(ran.err).not.toBe('');
});
