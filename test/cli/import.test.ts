import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contract } from '../../core/contracts/contract';
import { buildBook } from '../../core/contracts/build-book';
import { aContract } from '../helpers/makers';
import { coop, fileIn, scratchFolder } from '../helpers/run-cli';

const HEAD = 'SKU,Description,UOM,Net Price\n';
const FIRST = `${HEAD}1,Pen,EA,4.00\n2,Ink,EA,5.00\n3,Pad,EA,6.00\n`;

/** A folder with a contract, and the words to import a file beside it. */
function setting(over: Partial<Contract> = {}) {
  const folder = scratchFolder();
  const contract = fileIn(folder, 'c1.contract.json', JSON.stringify(aContract(over)));
  return {
    folder,
    out: (name: string) => join(folder, name),
    run: (csv: string, ...more: string[]) =>
      coop('import', fileIn(folder, 'prices.csv', csv), '--contract', contract, ...more),
  };
}

const JAN = ['--effective-from', '2026-01-01'];
const FEB = ['--effective-from', '2026-02-01'];

describe('coop import', () => {
  it('writes a version that a book can be made of, one item a line', async () => {
    const { run, out } = setting();
    const ran = await run(FIRST, ...JAN, '--out', out('v1.json'));
    expect(ran).toMatchObject({ code: 0, err: '' });
    const text = readFileSync(out('v1.json'), 'utf8');
    expect(text.split('\n').filter((line) => line.includes('"sku"'))).toHaveLength(3);
    const { book, findings } = buildBook([
      { name: 'c', json: aContract() },
      { name: 'l', json: JSON.parse(text) as unknown },
    ]);
    expect(findings).toEqual([]);
    expect(book.contracts.get('c1')?.lists[0]).toMatchObject({ version: '2026-01-01', effectiveFrom: '2026-01-01' });
  });

  it('reports every refused row with its place, and counts all rows', async () => {
    const ran = await setting().run(`${FIRST}4,Cap,EA,BAD\n5,Lid,EA,-1\n`, ...JAN);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('5 rows read: 3 kept, 2 refused, 0 left alone');
    expect(ran.out).toContain('D5');
    expect(ran.out).toContain('D6');
  });

  it('finds the version before by itself and says what changed', async () => {
    const { run, out } = setting({ priceIncrease: { maxPercent: '5', notBeforeMonths: 6 } });
    await run(FIRST, ...JAN, '--out', out('v1.json'));
    const ran = await run(`${HEAD}1,Pen,EA,4.80\n2,Ink,EA,4.50\n4,Cap,EA,1.00\n`, ...FEB, '--json');
    const { changes } = JSON.parse(ran.out) as { changes: Record<string, unknown> };
    expect(changes).toMatchObject({
      before: { version: '2026-01-01' },
      new: ['4 per EA'],
      gone: ['3 per EA'],
      dearer: [{ item: '1 per EA', from: '4', to: '4.8', percent: '20', beyond: ['percent', 'too-soon'] }],
      cheaper: [{ item: '2 per EA', from: '5', to: '4.5' }],
      beyondRule: [{ item: '1 per EA' }],
    });
    const shown = await run(`${HEAD}1,Pen,EA,4.80\n`, ...FEB);
    expect(shown.out).toContain('too much, too soon');
  });

  it('compares with another version when told, and only with one of the contract', async () => {
    const { run, out, folder } = setting();
    await run(FIRST, ...JAN, '--out', out('v1.json'));
    const later = await run(FIRST, '--effective-from', '2025-12-01', '--before', out('v1.json'), '--json');
    expect(JSON.parse(later.out)).toMatchObject({ changes: { unchanged: 3 } });
    const foreign = {
      format: 'coopdesk-price-list-1',
      contract: 'c2',
      version: 'x',
      effectiveFrom: '2026-01-01',
      items: [],
    };
    const path = fileIn(folder, 'foreign.json', JSON.stringify(foreign));
    expect(await run(FIRST, ...FEB, '--before', path)).toMatchObject({
      code: 2,
      err: expect.stringContaining('"c2"') as string,
    });
    expect(await run(FIRST, ...FEB, '--before', out('c1.contract.json'))).toMatchObject({ code: 2 });
    expect(await run(FIRST, ...FEB, '--before', out('none.json'))).toMatchObject({ code: 2 });
  });

  it('never changes a version that stands; the same again is fine', async () => {
    const { run, out } = setting();
    await run(FIRST, ...JAN, '--out', out('v1.json'));
    const before = readFileSync(out('v1.json'), 'utf8');
    expect(await run(FIRST, ...JAN, '--out', out('v1.json'))).toMatchObject({
      code: 0,
      out: expect.stringContaining('already') as string,
    });
    expect(await run(`${HEAD}1,Pen,EA,9.00\n`, ...JAN, '--out', out('v1.json'))).toMatchObject({ code: 2 });
    expect(readFileSync(out('v1.json'), 'utf8')).toBe(before);
    const again = await run(`${HEAD}1,Pen,EA,9.00\n`, ...FEB, '--version', '2026-01-01', '--out', out('v2.json'));
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('--version') as string });
    expect(existsSync(out('v2.json'))).toBe(false);
  });

  it('writes only where it may: a .json file that is no other thing', async () => {
    const { run, out, folder } = setting();
    fileIn(folder, 'mine.json', 'not json');
    expect(await run(FIRST, ...JAN, '--out', out('mine.json'))).toMatchObject({ code: 2 });
    expect(readFileSync(out('mine.json'), 'utf8')).toBe('not json');
    expect(await run(FIRST, ...JAN, '--out', out('v1.xlsx'))).toMatchObject({ code: 2 });
    expect(await run(FIRST, ...JAN, '--out', out('c1.contract.json'))).toMatchObject({ code: 2 });
  });

  it('a broken file beside the contract is said and left out', async () => {
    const { run, folder } = setting();
    fileIn(folder, 'broken.json', '{');
    const ran = await run(FIRST, ...JAN);
    expect(ran).toMatchObject({ code: 0, out: expect.stringContaining('broken.json') as string });
  });

  it('takes the day from the file where it says one, with the place', async () => {
    const ran = await setting().run(`Prices effective 1/1/2026,,,\n${FIRST}`);
    expect(ran).toMatchObject({ code: 0, out: expect.stringContaining('In force from 2026-01-01') as string });
    expect(await setting().run(FIRST)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--effective-from') as string,
    });
  });

  it.each([
    [['--effective-from', '2026-02-30']],
    [['--effective-from', 'soon']],
    [[...JAN, '--published', '1/1/2026']],
    [[...JAN, '--sheet', 'Nope']],
    [[...JAN, '--map', 'no-such-file.json']],
  ])('%j is refused', async (words) => {
    expect(await setting().run(FIRST, ...words)).toMatchObject({ code: 2, out: '' });
  });

  it('needs a contract, and a file that is one', async () => {
    const { folder } = setting();
    const csv = fileIn(folder, 'p.csv', FIRST);
    expect((await coop('import', csv, ...JAN)).code).toBe(2);
    expect(await coop('import', csv, ...JAN, '--contract', csv)).toMatchObject({ code: 2 });
    expect(
      await coop('import', join(folder, 'none.csv'), ...JAN, '--contract', join(folder, 'c1.contract.json')),
    ).toMatchObject({ code: 2 });
  });

  it('--strict: exit code 1 when a row is refused or an increase is against the contract', async () => {
    expect((await setting().run(FIRST, ...JAN, '--strict')).code).toBe(0);
    expect((await setting().run(`${FIRST}4,Cap,EA,BAD\n`, ...JAN, '--strict')).code).toBe(1);
    const { run, out } = setting({ priceIncrease: { maxPercent: '5' } });
    await run(FIRST, ...JAN, '--out', out('v1.json'));
    expect((await run(FIRST.replace('4.00', '4.20'), ...FEB, '--strict')).code).toBe(0);
    expect((await run(FIRST.replace('4.00', '4.21'), ...FEB, '--strict')).code).toBe(1);
  });

  it('nothing to import: exit code 2, what is missing said, nothing written', async () => {
    const { run, out } = setting();
    const ran = await run(
      'Company,County,Paper,Pens,Expiration\nAcme,Erie,Yes,No,1/1/27\n',
      ...JAN,
      '--out',
      out('v1.json'),
    );
    expect(ran).toMatchObject({ code: 2, out: expect.stringContaining('register of suppliers') as string });
    expect(existsSync(out('v1.json'))).toBe(false);
  });

  it('a mapping and a unit given by the user are used', async () => {
    const { run, folder } = setting();
    const map = fileIn(folder, 'map.json', JSON.stringify({ format: 'coopdesk-mapping-1', columns: { net: 'Zed' } }));
    const ran = await run('SKU,Description,Zed\n1,Pen,4.00\n', ...JAN, '--map', map, '--unit', 'EA', '--json');
    expect(JSON.parse(ran.out)).toMatchObject({
      kept: 1,
      priceList: { items: [{ sku: '1', unit: 'EA', net: '4.00' }] },
    });
  });

  it('text that could move the cursor or recolour the screen is not sent to it', async () => {
    const ran = await setting().run(`${FIRST}4,Cap,EA,\u001b[31mBAD\n`, ...JAN);
    expect(ran.out).not.toContain('\u001b');
  });
});
