import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coop, fileIn, scratchFolder } from '../helpers/run-cli';

const folder = scratchFolder();
const compiled = join(folder, 'sample.coopbook');
const BUYER = ['--buyer', 'examples/buyer.json', '--as-of', '2026-11-25', '--json'];

beforeAll(async () => {
  const ran = await coop('book', 'compile', 'examples/book', '--out', compiled);
  if (ran.code !== 0) throw new Error(ran.err);
});

test.each(['requisition.xlsx', 'requisition.csv', 'vendor-quote.xlsx'])(
  '%s gets the same answers from the compiled book as from its folder',
  async (name) => {
    const loose = await coop('check', `examples/${name}`, '--book', 'examples/book', ...BUYER);
    const packed = await coop('check', `examples/${name}`, '--book', compiled, ...BUYER);
    expect(packed.out).toBe(loose.out);
    expect(JSON.parse(packed.out).rows.length).toBeGreaterThan(5);
  },
);

test('one item is explained alike', async () => {
  const asked = ['explain', 'CF280A', '--qty', '4', ...BUYER.slice(0, 4)];
  const loose = await coop(...asked, '--book', 'examples/book');
  expect((await coop(...asked, '--book', compiled)).out).toBe(loose.out);
});

test('info and check say the same of it', async () => {
  for (const command of ['info', 'check']) {
    const loose = await coop('book', command, 'examples/book', '--json');
    expect((await coop('book', command, compiled, '--json')).out).toBe(loose.out);
  }
});

test('it lies in a folder as well as any other file', async () => {
  const ran = await coop('book', 'info', folder, '--json');
  expect(JSON.parse(ran.out).contracts.length).toBeGreaterThan(10);
});

test('with its own folder beside it, no contract is used from either', async () => {
  const ran = await coop('book', 'check', compiled, 'examples/book', '--json');
  const { contracts, findings } = JSON.parse(ran.out) as { contracts: number; findings: { code: string }[] };
  expect(contracts).toBe(0);
  expect(findings.some(({ code }) => code === 'contract-in-two-books')).toBe(true);
});

test('a damaged one stops the check with a sentence', async () => {
  const bytes = new Uint8Array(readFileSync(compiled));
  bytes[bytes.length - 9] = (bytes[bytes.length - 9] ?? 0) ^ 1;
  const path = fileIn(scratchFolder(), 'bad.coopbook', bytes);
  const ran = await coop('check', 'examples/requisition.csv', '--book', path, ...BUYER);
  expect(ran.code).toBe(2);
  expect(ran.err).toContain('checksum');
});

test('what only has its name is refused', async () => {
  const path = fileIn(scratchFolder(), 'text.coopbook', 'hello');
  expect((await coop('book', 'info', path)).err).toContain('not a compiled book');
});

test('a name that hides what it is, and a missing book, are refused', async () => {
  expect((await coop('book', 'compile', 'examples/book', '--out', join(folder, 'book.json'))).code).toBe(2);
  expect((await coop('book', 'compile', join(folder, 'nothing'), '--out', compiled)).code).toBe(2);
});
