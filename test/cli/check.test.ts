import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { codes } from '../helpers/makers';
import { checkJson, coop, fileIn, scratchFolder } from '../helpers/run-cli';

const SAMPLE = ['--book', 'examples/book', '--buyer', 'examples/buyer.json', '--as-of', '2026-11-25'];

describe('coop check', () => {
  test('prints one object with the agreed fields; money and quantities are decimal text', async () => {
    const file = fileIn(
      scratchFolder(),
      'r.csv',
      'Part Number,Manufacturer,Qty,Unit,Unit Price\nCF280A,HP,3,EA,85.00\n',
    );
    const { code, json } = await checkJson(file);
    expect(code).toBe(0);
    expect(Object.keys(json)).toEqual(expect.arrayContaining(['asOf', 'book', 'buyer', 'rows', 'totals']));
    expect(json.rows).toHaveLength(1);
    expect(json.rows[0]).toMatchObject({
      sheet: 'r',
      row: 2,
      verdict: 'over-price',
      item: 'CF280A',
      quantity: '3',
      quoted: '85.00',
      price: '79.99',
      extended: '239.97',
      savings: '15.03',
      currency: 'USD',
      contract: 'SAMPLE-S-0001',
    });
    expect(json.totals).toMatchObject({ lines: 1, quoted: '255.00', extended: '239.97', savings: '15.03' });
  });

  test('good rows beside bad ones still count, and each bad one says where', async () => {
    const rows = [
      'CF280A,HP,3,EA,79.99',
      '7.52E+12,HP,1,EA,5',
      'CF280A,HP,many,EA,5',
      'CF280A,HP,0,EA,5',
      'CF280A,HP,1,EA,call for price',
    ];
    const file = fileIn(scratchFolder(), 'r.csv', ['Part Number,Manufacturer,Qty,Unit,Unit Price', ...rows].join('\n'));
    const { json } = await checkJson(file);
    expect(json.rows.map(({ row, verdict }) => [row, verdict])).toEqual([
      [2, 'on-contract'],
      [3, 'cannot-tell'],
      [4, 'on-contract'],
      [5, 'cannot-tell'],
      [6, 'on-contract'],
    ]);
    expect(codes(json.rows[1]?.findings ?? [])).toContain('item-destroyed');
    expect(json.rows[2]?.extended).toBeNull();
    expect(codes(json.rows[2]?.findings ?? [])).toContain('quantity-missing');
    expect(codes(json.rows[3]?.findings ?? [])).toContain('quantity-zero');
  });

  test.each([
    ['no such file', ['check', 'nowhere.xlsx', ...SAMPLE], 'nowhere.xlsx'],
    ['no such book', ['check', 'examples/requisition.csv', '--book', 'nowhere'], 'nowhere'],
    ['a day that does not exist', ['check', 'examples/requisition.csv', '--as-of', '2026-02-30'], '2026-02-30'],
    ['a sheet that is not there', ['check', 'examples/requisition.csv', ...SAMPLE, '--sheet', 'Nope'], '"Nope"'],
    ['an unknown option', ['check', 'examples/requisition.csv', '--colour'], '--colour'],
    [
      'a book in place of a buyer',
      ['check', 'examples/requisition.csv', '--book', 'examples/book', '--buyer', 'examples/README.md'],
      'README.md',
    ],
    ['a copy that is no workbook', ['check', 'examples/requisition.csv', ...SAMPLE, '--out', 'x.pdf'], 'x.pdf'],
  ])('%s: exit code 2 and a sentence that names it', async (_, words, named) => {
    const { code, out, err } = await coop(...words);
    expect(code).toBe(2);
    expect(err).toContain(named);
    expect(out).toBe('');
  });

  test('a file without a table to price is exit code 2, with what was looked for', async () => {
    const file = fileIn(scratchFolder(), 'note.csv', 'Dear supplier,\nplease call me.\n');
    const { code, err } = await coop('check', file, ...SAMPLE);
    expect(code).toBe(2);
    expect(err).toContain('no line to price');
  });

  test('--strict is exit code 1 when a line must not be ordered as it is, and 0 when all may', async () => {
    const folder = scratchFolder();
    const bad = fileIn(folder, 'bad.csv', 'Part Number,Manufacturer,Qty,Unit,Unit Price\nCF280A,HP,1,EA,99.00\n');
    const good = fileIn(folder, 'good.csv', 'Part Number,Manufacturer,Qty,Unit,Unit Price\nCF280A,HP,1,EA,79.00\n');
    expect((await coop('check', bad, ...SAMPLE, '--strict')).code).toBe(1);
    expect((await coop('check', bad, ...SAMPLE)).code).toBe(0);
    expect((await coop('check', good, ...SAMPLE, '--strict')).code).toBe(0);
  });

  test('the original is never written to, not even through a link; a foreign file is never written over', async () => {
    const folder = scratchFolder();
    const file = join(folder, 'mine.xlsx');
    const csv = fileIn(folder, 'r.csv', 'Part Number,Manufacturer,Qty,Unit,Unit Price\nCF280A,HP,1,EA,79.00\n');
    expect((await coop('check', csv, ...SAMPLE, '--out', file)).code).toBe(0);
    const before = readFileSync(file);
    const link = join(folder, 'link.xlsx');
    symlinkSync(file, link);
    expect((await coop('check', file, ...SAMPLE, '--out', link)).code).toBe(2);
    expect((await coop('check', file, ...SAMPLE, '--out', file)).code).toBe(2);
    expect(readFileSync(file).equals(before)).toBe(true);
    const foreign = fileIn(folder, 'foreign.xlsx', 'hers');
    expect((await coop('check', csv, ...SAMPLE, '--out', foreign)).code).toBe(2);
    expect(readFileSync(foreign, 'utf8')).toBe('hers');
  });

  test('running twice is running once: the priced copy checked again gives the same lines and the same workbook', async () => {
    const folder = scratchFolder();
    const copyIn = (name: string) => join(folder, name, 'requisition.xlsx');
    const first = await checkJson('examples/requisition.xlsx', '--out', copyIn('1'));
    const second = await checkJson(copyIn('1'), '--out', copyIn('2'));
    expect(second.json.rows).toEqual(first.json.rows);
    expect(second.json.totals).toEqual(first.json.totals);
    const sizes = ['1', '2'].map((name) => readFileSync(copyIn(name)).length);
    expect(Math.abs((sizes[0] ?? 0) - (sizes[1] ?? 0))).toBeLessThan(64);
    await checkJson(copyIn('2'), '--out', copyIn('3'));
    expect(readFileSync(copyIn('3')).equals(readFileSync(copyIn('2')))).toBe(true);
  });

  test('without a buyer prices are shown and nobody is told that she may buy', async () => {
    const file = fileIn(scratchFolder(), 'r.csv', 'Part Number,Manufacturer,Qty,Unit\nCF280A,HP,1,EA\n');
    const { out } = await coop('check', file, '--book', 'examples/book', '--as-of', '2026-11-25', '--json');
    const [row] = (JSON.parse(out) as { rows: { verdict: string; price: string; findings: { code: string }[] }[] })
      .rows;
    expect(row).toMatchObject({ verdict: 'needs-document', price: '79.99' });
    expect(codes(row?.findings ?? [])).toContain('buyer-unknown');
  });
});
