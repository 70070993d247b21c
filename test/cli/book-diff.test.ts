import { join } from 'node:path';
import { aContract, anItem, aPriceList } from '../helpers/makers';
import { coop, fileIn, scratchFolder } from '../helpers/run-cli';

const SAMPLE = [
  'examples/book/sample-office.2026-02.price-list.json',
  'examples/book/sample-office.2026-08.price-list.json',
];

const before = aPriceList([
  anItem({ mpn: 'A', net: '10.00' }),
  anItem({ mpn: 'B', net: '10.00' }),
  anItem({ mpn: 'C', net: '10.00' }),
]);
const after = aPriceList(
  [anItem({ mpn: 'A', net: '10.50' }), anItem({ mpn: 'B', net: '9.00' }), anItem({ mpn: 'D', net: '1.00' })],
  { version: 'v2', effectiveFrom: '2026-07-01' },
);
const contract = aContract({ priceIncrease: { maxPercent: '3' } });

interface DiffJson {
  readonly added: readonly { readonly id: string }[];
  readonly gone: readonly { readonly id: string }[];
  readonly unchanged: readonly { readonly id: string }[];
  readonly changed: readonly {
    readonly contract: { readonly id: string };
    readonly fields: readonly string[];
    readonly note: string | null;
    readonly changes: Readonly<Record<string, readonly unknown[]>> | null;
  }[];
}

async function diffJson(...words: string[]): Promise<DiffJson & { readonly code: number }> {
  const ran = await coop('book', 'diff', ...words, '--json');
  if (ran.out === '') throw new Error(ran.err);
  return { ...(JSON.parse(ran.out) as DiffJson), code: ran.code };
}

function folderOf(files: Readonly<Record<string, object>>): string {
  const folder = scratchFolder();
  for (const [name, json] of Object.entries(files)) fileIn(folder, `${name}.json`, JSON.stringify(json));
  return folder;
}

test('two versions of the sample list: what rose, what fell, what is gone', async () => {
  const [change] = (await diffJson(...SAMPLE)).changed;
  expect(change?.changes?.['gone']).toEqual(['Sample Calendars SK2400 per EA']);
  expect(change?.changes?.['dearer']).toHaveLength(1);
  expect(change?.changes?.['cheaper']).toHaveLength(1);
});

describe('two files', () => {
  const folder = folderOf({ c: contract, old: before, new: after });
  const [was, is] = [join(folder, 'old.json'), join(folder, 'new.json')];

  test('are compared with the contract beside them, and its rule for increases', async () => {
    const [change] = (await diffJson(was, is)).changed;
    expect(change?.changes).toMatchObject({ new: ['D per EA'], gone: ['C per EA'] });
    expect(change?.changes?.['beyondRule']).toHaveLength(1);
  });

  test('end with 1 under --strict, because 5% is more than 3%', async () => {
    expect((await coop('book', 'diff', was, is, '--strict')).code).toBe(1);
    expect((await coop('book', 'diff', was, is)).code).toBe(0);
  });

  test('are shown in words', async () => {
    const { out } = await coop('book', 'diff', was, is);
    expect(out).toContain('10.50');
    expect(out).toContain('+5%');
    expect(out).toContain('Gone, and so off the contract: C per EA');
  });

  test('the wrong way round is asked about', async () => {
    expect((await diffJson(is, was)).changed[0]?.note).toContain('wrong way round');
  });

  test('a contract that lies elsewhere is named', async () => {
    const bare = folderOf({ old: before, new: after });
    const paths = [join(bare, 'old.json'), join(bare, 'new.json')];
    expect((await coop('book', 'diff', ...paths)).err).toContain('--contract');
    expect((await diffJson(...paths, '--contract', join(folder, 'c.json'))).changed).toHaveLength(1);
  });
});

describe('two books', () => {
  const other = aContract({ id: 'c2', number: 'S-0002' });
  const third = aContract({ id: 'c3', number: 'S-0003' });
  const old = folderOf({ c: contract, l: before, c2: other });
  const fresh = folderOf({ c: { ...contract, title: 'Renamed' }, l: before, l2: after, c3: third });

  test('contracts come, go, and change; the newest lists are compared', async () => {
    const { added, gone, changed, unchanged } = await diffJson(old, fresh);
    expect(added.map(({ id }) => id)).toEqual(['c3']);
    expect(gone.map(({ id }) => id)).toEqual(['c2']);
    expect(unchanged).toEqual([]);
    expect(changed[0]?.fields).toEqual(['title']);
    expect(changed[0]?.changes).toMatchObject({ new: ['D per EA'], gone: ['C per EA'] });
  });

  test('a book against itself changes nothing, nor against itself compiled', async () => {
    const { added, gone, changed, unchanged } = await diffJson('examples/book', 'examples/book');
    expect([added, gone, changed]).toEqual([[], [], []]);
    expect(unchanged.length).toBeGreaterThan(9);
    const packed = join(scratchFolder(), 'b.coopbook');
    expect((await coop('book', 'compile', 'examples/book', '--out', packed)).code).toBe(0);
    expect((await diffJson('examples/book', packed)).changed).toEqual([]);
  });

  test('a first list and a last one are said', async () => {
    const without = folderOf({ c: contract });
    const withList = folderOf({ c: contract, l: before });
    expect((await diffJson(without, withList)).changed[0]?.note).toContain('first');
    expect((await diffJson(withList, without)).changed[0]?.note).toContain('no price list any more');
  });
});

describe('what is refused, with exit code 2', () => {
  const folder = folderOf({
    c: contract,
    old: before,
    other: aPriceList([anItem()], { contract: 'c2' }),
    bad: { ...after, items: [{ unit: 'EA', net: 5 }] },
  });
  const at = (name: string) => join(folder, name);
  test.each([
    ['a file that is not there', [at('none.json'), at('old.json')]],
    ['lists of two contracts', [at('old.json'), at('other.json')]],
    ['a contract file for a list', [at('old.json'), at('c.json')]],
    ['a list with an item that cannot be read', [at('old.json'), at('bad.json')]],
    ['a list against a book', [at('old.json'), 'examples/book']],
    ['--contract for books', ['examples/book', 'examples/book', '--contract', at('c.json')]],
    ['a contract of another list', [at('other.json'), at('other.json'), '--contract', at('c.json')]],
    ['one path', [at('old.json')]],
  ])('%s', async (_, words) => {
    const ran = await coop('book', 'diff', ...words);
    expect(ran.code).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err.length).toBeGreaterThan(20);
  });
});
