import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contract } from '../../core/contracts/contract';
import { buildBook } from '../../core/contracts/build-book';
import { changed, exchangeText } from '../helpers/exchange';
import { aContract } from '../helpers/makers';
import { coop, fileIn, scratchFolder } from '../helpers/run-cli';

function setting(over: Partial<Contract> = {}) {
  const folder = scratchFolder();
  const contract = fileIn(folder, 'c1.contract.json', JSON.stringify(aContract(over)));
  return {
    out: join(folder, 'list.json'),
    run: (text: string, ...more: string[]) =>
      coop('import', fileIn(folder, 'prices.dat', text), '--contract', contract, ...more),
  };
}

describe('coop import of exchange formats', () => {
  it.each(['x12-832.edi', 'ubl-catalogue.xml', 'cxml-index.xml', 'catalogue.cif'])(
    '%s is known by its content, dated by itself, and becomes a list that a book takes',
    async (name) => {
      const { run, out } = setting();
      const ran = await run(exchangeText(name), '--out', out);
      expect(ran).toMatchObject({ code: 0, err: '' });
      const { findings, book } = buildBook([
        { name: 'c', json: aContract() },
        { name: 'l', json: JSON.parse(readFileSync(out, 'utf8')) as unknown },
      ]);
      expect(findings.filter(({ severity }) => severity === 'block')).toEqual([]);
      expect(book.contracts.get('c1')?.lists).toHaveLength(1);
    },
  );

  it('a file that does not hold together is refused with the place, and nothing is written', async () => {
    const { run, out } = setting();
    const ran = await run(changed('x12-832.edi', ['CTT*3', 'CTT*329']), '--out', out);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('CTT (segment 25) says 329');
    expect(existsSync(out)).toBe(false);
  });

  it('a refused row is reported with its place, the rest is kept; --strict ends with 1', async () => {
    const text = changed('x12-832.edi', ['CON*6.00', 'CON*6,00']);
    const ran = await setting().run(text);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('Article "0500001" (segment 18)');
    expect((await setting().run(text, '--strict')).code).toBe(1);
  });

  it('--effective-from goes before the file’s own day', async () => {
    const ran = await setting().run(exchangeText('ubl-catalogue.xml'), '--effective-from', '2026-06-01', '--json');
    expect(JSON.parse(ran.out)).toMatchObject({ effectiveFrom: '2026-06-01', kept: 2 });
  });

  it('without a day anywhere it asks for one; with several too', async () => {
    const none = changed('x12-832.edi', ['DTM*007*', 'DTM*090*']);
    expect(await setting().run(none)).toMatchObject({ code: 2 });
    const several = changed('catalogue.cif', ['2026-02-01', '2026-03-01']);
    expect((await setting().run(several)).err).toContain('2026-03-01');
  });

  it('a sheet or a mapping does not fit a file without columns', async () => {
    const mapping = { format: 'coopdesk-mapping-1', columns: { net: 'Price' } };
    const map = fileIn(scratchFolder(), 'map.json', JSON.stringify(mapping));
    for (const words of [
      ['--map', map],
      ['--sheet', 'Prices'],
    ]) {
      const ran = await setting().run(exchangeText('x12-832.edi'), ...words);
      expect(ran).toMatchObject({ code: 2, out: '', err: expect.stringContaining('do not fit') as string });
    }
  });

  it('a second version is compared with the first', async () => {
    const { run, out } = setting();
    await run(exchangeText('x12-832.edi'), '--out', out);
    const text = changed('x12-832.edi', ['CON*6.00', 'CON*6.60'], ['DTM*007*20260101', 'DTM*007*20260301']);
    const ran = await run(text, '--json');
    expect(JSON.parse(ran.out)).toMatchObject({ changes: { dearer: [{ from: '6', to: '6.6', percent: '10' }] } });
  });
});
