import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { codes } from '../helpers/makers';
import { checkJson, coop, fileIn, scratchFolder } from '../helpers/run-cli';

const SAMPLE = ['--book', 'examples/book', '--buyer', 'examples/buyer.json', '--as-of', '2026-11-25'];
const folder = scratchFolder();
const requisition = new Uint8Array(readFileSync('examples/requisition.xlsx'));

const HEAD = 'Part Number,Manufacturer,Description,Qty,Unit,Unit Price,Extended,Supplier,Category,Contract,Currency';
const GOOD = 'CF280A,HP,Toner,3,EA,79.99';

/** The start of an OLE file whose directory names one stream. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set([0x09, 0x00], 30);
  bytes.set([0x01], 48);
  bytes.set(Buffer.from(stream, 'utf16le'), 1024);
  bytes.set([stream.length * 2 + 2], 1024 + 64);
  bytes.set([2], 1024 + 66);
  return bytes;
}

function bomb(): Uint8Array {
  const parts = unzipSync(requisition);
  return zipSync({ ...parts, 'xl/workbook.xml': new Uint8Array(300 * 1024 * 1024) }, { level: 1 });
}

function withPart(name: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(requisition);
  return zipSync({ ...parts, [name]: strToU8(change(Buffer.from(parts[name] ?? []).toString('utf8'))) });
}

describe('files that cannot be priced: exit code 2, nothing on standard output, and a sentence with what to do', () => {
  test.each<[string, string, string | Uint8Array, RegExp]>([
    ['no byte at all', 'empty.xlsx', '', /empty/],
    ['blanks only', 'blank.csv', ' \n,,\n', /"blank"|no rows/],
    ['random bytes', 'random.xlsx', new Uint8Array([1, 2, 3, 0, 255, 254, 0, 7]), /not a spreadsheet/],
    ['a password', 'locked.xlsx', ole('EncryptedPackage'), /password/],
    ['an old workbook', 'old.xls', ole('Workbook'), /save it as \.xlsx/],
    ['a PDF', 'quote.xlsx', '%PDF-1.7\nxxxxxxxx', /PDF/],
    ['a web page', 'export.xls', '<html><table><tr><td>Part Number</td></tr></table></html>', /HTML/],
    ['a picture', 'photo.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0]), /picture/],
    ['a zip of other things', 'zip.xlsx', zipSync({ 'a.txt': strToU8('a') }), /zip/],
    ['a Word document', 'doc.xlsx', zipSync({ 'word/document.xml': strToU8('<d/>') }), /Word/],
    ['a file cut off', 'cut.xlsx', requisition.slice(0, 5000), /cut off or damaged/],
    ['a workbook without its parts', 'parts.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), /damaged/],
    [
      'tags without end',
      'tags.xlsx',
      withPart('xl/worksheets/sheet1.xml', (text) => text.slice(0, 900)),
      /"Requisition"/,
    ],
    ['tags without bottom', 'deep.xlsx', withPart('xl/worksheets/sheet1.xml', () => '<a>'.repeat(99_999)), /nested/],
    ['no heading row', 'bare.csv', 'CF280A,HP,3,EA,79.99\nCF280X,HP,3,EA,79.99\n', /"bare".*--map/s],
    ['headings and nothing below', 'head.csv', `${HEAD}\n`, /"head".*row 2/s],
    [
      'two headings for each thing',
      'two.csv',
      'Part Number,Item Number,Qty,Quantity,Unit Price,Price\nCF280A,CF280X,3,5,79,90\n',
      /A "Part Number" and B "Item Number"/,
    ],
  ])('%s', async (_, name, content, said) => {
    const { code, out, err } = await coop('check', fileIn(folder, name, content), ...SAMPLE);
    expect(out).toBe('');
    expect(err).toMatch(said);
    expect(err).not.toMatch(/\bat \w+.*:\d+:\d+|undefined|\[object/);
    expect(code).toBe(2);
  });

  test('a zip bomb is refused before it is unpacked', async () => {
    const { code, err } = await coop('check', fileIn(folder, 'bomb.xlsx', bomb()), ...SAMPLE);
    expect(code).toBe(2);
    expect(err).toMatch(/unpacks to far more/);
  });
});

describe('files that are not what their name says, in whatever characters: read all the same', () => {
  const text = `${HEAD}\n${GOOD}\n`;
  const big = Buffer.from(text, 'utf16le').swap16();
  test.each<[string, string, string | Uint8Array]>([
    ['a text table called .xlsx', 'a.xlsx', text],
    ['a workbook called .csv', 'b.csv', requisition],
    ['UTF-8 with a mark', 'c.csv', `\ufeff${text}`],
    ['UTF-16, low byte first', 'd.csv', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])],
    ['UTF-16, high byte first', 'e.csv', Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
    ['UTF-16 without a mark', 'f.csv', Buffer.from(text, 'utf16le')],
    ['Windows-1252', 'g.csv', Buffer.from(text.replace('Toner', 'Toner n\u00b0 1'), 'latin1')],
    [
      'Shift-JIS',
      'h.csv',
      Buffer.concat([Buffer.from(text), Buffer.from('CF280X,HP,\x83\x67\x83\x69\x81\x5b,1,EA,1\n', 'latin1')]),
    ],
    ['semicolons', 'i.csv', text.replace(/,/g, ';')],
    ['tabs', 'j.csv', text.replace(/,/g, '\t')],
    ['old Mac line ends', 'k.csv', text.replace(/\n/g, '\r')],
  ])('%s', async (_, name, content) => {
    const { json } = await checkJson(fileIn(folder, name, content));
    expect(json.rows.filter(({ verdict }) => verdict === 'on-contract').length).toBeGreaterThan(0);
  });
});

interface BadRow {
  readonly row: string;
  readonly verdict: string;
  readonly code: string;
}

const bad = (row: string, verdict: string, code: string): BadRow => ({ row, verdict, code });

const ROWS: readonly BadRow[] = [
  bad('CF280A,HP,Toner,-3,EA,79.99', 'on-contract', 'return'),
  bad('CF280A,HP,Toner,0,EA,79.99', 'cannot-tell', 'quantity-zero'),
  bad('CF280A,HP,Toner,1e308,EA,79.99', 'on-contract', 'quantity-unreadable'),
  bad('CF280A,HP,Toner,1/2,EA,79.99', 'on-contract', 'quantity-unreadable'),
  bad('CF280A,HP,Toner,3 DZ,EA,79.99', 'on-contract', 'quantity-unit-differs'),
  bad('CF280A,HP,Toner,3,EA,"1.105,40"', 'over-price', 'decimal-comma'),
  bad('CF280A,HP,Toner,3,EA,"1,1055"', 'cannot-tell', 'number-ambiguous'),
  bad('CF280A,HP,Toner,3,EA,call for price', 'on-contract', 'price-not-stated'),
  bad('CF280A,HP,Toner,3,EA,#N/A', 'cannot-tell', 'price-unreadable'),
  bad('CF280A,HP,Toner,3,EA,1e308', 'cannot-tell', 'price-unreadable'),
  bad('CF280A,HP,Toner,3,EA,-79', 'cannot-tell', 'price-negative'),
  bad('CF280A,HP,Toner,3,EA,0', 'on-contract', 'price-zero'),
  bad('CF280A,HP,Toner,3,EA,960/DZ', 'cannot-tell', 'price-unit-differs'),
  bad('CF280A,HP,Toner,3,EA,79,300', 'on-contract', 'row-arithmetic-wrong'),
  bad('CF280A,HP,Toner,3,EA,€ 70', 'cannot-tell', 'currency-differs'),
  bad('CF280A,HP,Toner,3,EA,70,,,,,CAD', 'cannot-tell', 'currency-differs'),
  bad('CF280A,HP,Toner,3,EA,70,,,,,Talents', 'cannot-tell', 'currency-unreadable'),
  bad('CF280A,HP,Toner,3,__proto__,79', 'cannot-tell', 'unit-unknown'),
  bad('CF280A,HP,Toner,3,constructor,79', 'cannot-tell', 'unit-unknown'),
  bad('CF280A,__proto__,Toner,3,EA,79', 'off-contract', 'maker-differs'),
  bad('__proto__,HP,Toner,3,EA,79,,__proto__,__proto__,__proto__', 'off-contract', 'cited-contract-unknown'),
  bad('constructor,HP,Toner,3,EA,79,,constructor,constructor,constructor', 'off-contract', 'cited-contract-unknown'),
  bad('CF280A,HP,Toner,3,EA,79,,,,SAMPLE-S-0001-XYZ', 'on-contract', 'cited-contract-unknown'),
  bad('CF280A,HP,Toner,3,EA,79,,"=HYPERLINK(""http://x"",""y"")"', 'on-contract', 'supplier-differs'),
  bad('7.52E+12,HP,Toner,3,EA,79', 'cannot-tell', 'item-destroyed'),
];

describe('bad cells: said with their place, and the other rows answered', () => {
  let rows: Awaited<ReturnType<typeof checkJson>>['json']['rows'] = [];
  beforeAll(async () => {
    const file = fileIn(folder, 'rows.csv', [HEAD, ...ROWS.flatMap(({ row }) => [row, GOOD])].join('\n'));
    rows = (await checkJson(file)).json.rows;
  });

  test.each(ROWS.map((wanted, index) => ({ ...wanted, at: 2 + index * 2 })))('$row: $verdict, $code', (wanted) => {
    const found = rows.find(({ row }) => row === wanted.at);
    expect(found?.verdict).toBe(wanted.verdict);
    expect(codes(found?.findings ?? [])).toContain(wanted.code);
  });

  test('every good row between them has its price', () => {
    const good = rows.filter(({ row }) => row % 2 === 1);
    expect(good).toHaveLength(ROWS.length);
    for (const { verdict, price, extended } of good) {
      expect([verdict, price, extended]).toEqual(['on-contract', '79.99', '239.97']);
    }
  });

  test('what is wrong with a cell is said with the cell', () => {
    const cell = rows[0]?.findings.find(({ code }) => code === 'return')?.text;
    expect(cell).toMatch(/Cell D2 /);
  });
});

test('headings that are names of JavaScript are headings like others', async () => {
  const head = '__proto__,constructor,Part Number,Qty,Unit Price,toString,hasOwnProperty';
  const { json } = await checkJson(fileIn(folder, 'proto.csv', `${head}\na,b,CF280A,3,79,c,d\n`));
  expect(json.rows.map(({ verdict, price }) => [verdict, price])).toEqual([['on-contract', '79.99']]);
});

describe('formula text in cells of hers and in the book', () => {
  test('is text in the copy: no cell of it is a formula', async () => {
    const rows = ['=1+1,HP,"=HYPERLINK(""http://x"",""y"")",3,EA,79.99,,=A1,@SUM(A1),+1', `${GOOD},,@SUM(1),-1+1,=A1`];
    const out = `${folder}/formulas.xlsx`;
    await checkJson(fileIn(folder, 'formulas.csv', [HEAD, ...rows].join('\n')), '--out', out);
    const parts = unzipSync(new Uint8Array(readFileSync(out)));
    for (const [name, bytes] of Object.entries(parts)) {
      if (name.startsWith('xl/worksheets/')) expect(Buffer.from(bytes).toString('utf8')).not.toMatch(/<f[ >/]/);
    }
  });
});
