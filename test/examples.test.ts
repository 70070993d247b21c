import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { sampleWorkbooks } from '../scripts/examples/sample-workbooks';
import { coop, type CheckOutput } from './helpers/run-cli';

/** What examples/expected.json says of one line; worked out by hand, never copied from the program. */
interface ExpectedRow {
  readonly sheet?: string;
  readonly row: number;
  readonly item: string;
  readonly verdict: string;
  readonly price: string | null;
  readonly extended: string | null;
  readonly contract: string | null;
  readonly savings: string | null;
  readonly says: readonly string[];
}

interface Expected {
  readonly asOf: string;
  readonly buyer: string;
  readonly files: readonly {
    readonly file: string;
    readonly verdicts: Readonly<Record<string, number>>;
    readonly totals: Readonly<Record<string, string>>;
    readonly rows: readonly ExpectedRow[];
  }[];
  readonly otherBuyers: readonly (Pick<ExpectedRow, 'row' | 'item' | 'verdict' | 'says'> & {
    readonly buyer: string;
  })[];
}

type Checked = CheckOutput & { readonly totals: { readonly verdicts: Readonly<Record<string, number>> } };

const expected = JSON.parse(readFileSync('examples/expected.json', 'utf8')) as Expected;

async function check(file: string, buyer: string): Promise<Checked> {
  const ran = await coop(
    'check',
    file,
    '--book',
    'examples/book',
    '--buyer',
    buyer,
    '--as-of',
    expected.asOf,
    '--json',
  );
  if (ran.code !== 0) throw new Error(ran.err);
  return JSON.parse(ran.out) as Checked;
}

describe.each(expected.files)('$file', ({ file, rows, verdicts, totals }) => {
  let checked: Checked;
  beforeAll(async () => {
    checked = await check(file, expected.buyer);
  });

  test.each(rows)('row $row $item: $verdict $price', (wanted) => {
    const found = checked.rows.filter(
      ({ row, sheet }) => row === wanted.row && (wanted.sheet === undefined || sheet === wanted.sheet),
    );
    expect(found).toHaveLength(1);
    const [row] = found;
    const { item, verdict, price, extended, contract, savings } = wanted;
    expect(row).toMatchObject({ item, verdict, price, extended, contract, savings });
    expect(row?.findings.map(({ code }) => code)).toEqual(expect.arrayContaining([...wanted.says]));
  });

  test('holds these lines and no other, and they add up', () => {
    expect(checked.rows).toHaveLength(rows.length);
    expect(checked.totals.verdicts).toEqual(verdicts);
    expect(checked.totals).toMatchObject(totals);
  });
});

describe('the same requisition for another buyer', () => {
  const checks = new Map<string, Promise<Checked>>();

  test.each(expected.otherBuyers)('$buyer row $row $item: $verdict', async ({ buyer, row, item, verdict, says }) => {
    const running = checks.get(buyer) ?? check('examples/requisition.xlsx', buyer);
    checks.set(buyer, running);
    const found = (await running).rows.find((each) => each.row === row);
    expect(found).toMatchObject({ item, verdict });
    expect(found?.findings.map(({ code }) => code)).toEqual(expect.arrayContaining([...says]));
  });
});

test('together the examples show every verdict', () => {
  const shown = new Set(expected.files.flatMap(({ rows }) => rows.map(({ verdict }) => verdict)));
  expect([...shown].sort()).toEqual(
    ['cannot-tell', 'needs-document', 'not-eligible', 'off-contract', 'on-contract', 'over-price'].sort(),
  );
});

test('the messy price list becomes a version with its bad rows refused and its increase told', async () => {
  const contract = 'examples/book/sample-janitorial.contract.json';
  const ran = await coop('import', 'examples/price-list-messy.xlsx', '--contract', contract);
  expect(ran.code).toBe(0);
  expect(ran.out).toContain('DISCONTINUED');
  // 25.82 → 27.50 is 6.51% dearer; the contract allows 4%.
  expect(ran.out).toMatch(/SJ-MFT-4000.*25\.82.*27\.50.*6\.51%/);
  expect(ran.out).toMatch(/Gone.*SJ-FLR-5G/);
});

test('no file of the book blocks', async () => {
  const ran = await coop('book', 'check', 'examples/book', '--strict');
  expect(ran.code).toBe(0);
});

test('the committed workbooks are what npm run examples writes', async () => {
  for (const [name, bytes] of await sampleWorkbooks()) {
    expect(unzipSync(new Uint8Array(readFileSync(`examples/${name}`)))).toEqual(unzipSync(bytes));
  }
});
