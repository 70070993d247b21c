import fc from 'fast-check';
import type { Snapshot } from '../../core/workbook/snapshot';
import { ProblemList } from '../../files/problem-list';
import { readCsv } from '../../files/read-csv';
import { readWorkbook } from '../../files/read-workbook';

const utf8 = (text: string) => new TextEncoder().encode(text);

function read(content: string | Uint8Array, name = 'list.csv'): Snapshot {
  const result = readWorkbook(typeof content === 'string' ? utf8(content) : content, name);
  if (!result.ok) throw new Error(result.problem);
  expect(result.kind).toBe('csv');
  return result.snapshot;
}

/** Rows as [row number, cell, cell ...]; a blank cell is null. */
function rowsOf(content: string | Uint8Array): (string | number | boolean | null)[][] {
  return (read(content).sheets[0]?.rows ?? []).map(({ row, cells }) => [
    row,
    ...Array.from(cells, (cell) => cell?.value ?? null),
  ]);
}

const problems = (content: string | Uint8Array) => read(content).problems ?? [];

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return new Uint8Array(
    (mark ? [0xfeff, ...units] : units).flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

describe('a text table', () => {
  it('keeps every cell as text, blanks as holes, and names the sheet after the file', () => {
    const snapshot = read('Item,Qty\n00123,=1+1\n,7.52001E+12\n', 'C:\\lists\\prices 2026.csv');
    expect(snapshot.sheets[0]?.name).toBe('prices 2026');
    expect(snapshot.sheets[0]?.rows[1]?.cells[0]).toEqual({ kind: 'text', value: '00123' });
    expect(snapshot.sheets[0]?.rows[1]?.cells[1]).toEqual({ kind: 'text', value: '=1+1' });
    expect(snapshot.sheets[0]?.rows[2]?.cells[0]).toBeUndefined();
    expect(snapshot.problems).toBeUndefined();
  });

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR alone', '\r'],
  ])('cuts rows at %s, with or without one at the end', (_, end) => {
    const rows = [
      [1, 'a', 'b'],
      [2, 'c', 'd'],
    ];
    expect(rowsOf(`a,b${end}c,d`)).toEqual(rows);
    expect(rowsOf(`a,b${end}c,d${end}`)).toEqual(rows);
  });

  it('counts records, blank ones too, not the lines inside quotes', () => {
    expect(rowsOf('title\n\n"two\nlines",x\nlast,y\n')).toEqual([
      [1, 'title'],
      [3, 'two\nlines', 'x'],
      [4, 'last', 'y'],
    ]);
  });

  it.each([',', ';', '\t', '|'])('finds the delimiter %j under a title line', (sign) => {
    const rows = [
      ['Item', 'Name', 'Price'],
      ['A1', '"x, y; z"', '1'],
      ['A2', 'w', '2'],
    ].map((row) => row.join(sign));
    expect(rowsOf(['Price list, 2026; net|valid', ...rows].join('\n'))[3]).toEqual([4, 'A2', 'w', '2']);
  });

  it('is not led astray by decimal commas', () => {
    expect(rowsOf('Item;Price;Total\nA;1,50;2,00\nB;1,00;3,00\n')[1]).toEqual([2, 'A', '1,50', '2,00']);
  });

  it('says when two delimiters fit as well', () => {
    expect(problems('a,b;c\nd,e;f\n')).toHaveLength(1);
    expect(problems('a,b\nd,e\n')).toHaveLength(0);
  });

  it("follows Excel's sep= line, which is no row", () => {
    expect(rowsOf('sep=;\na,b;c\n')).toEqual([[1, 'a,b', 'c']]);
    expect(rowsOf('SEP=|\r\na,b|c\r\n')).toEqual([[1, 'a,b', 'c']]);
    expect(rowsOf('separator,x\na,b\n')[0]).toEqual([1, 'separator', 'x']);
  });

  it('reads ragged rows as they are', () => {
    expect(rowsOf('a,b,c\nd\ne,f,g,h\n')).toEqual([
      [1, 'a', 'b', 'c'],
      [2, 'd'],
      [3, 'e', 'f', 'g', 'h'],
    ]);
  });

  it('reads Excel\'s ="..." as the text that it shows', () => {
    expect(read('="00123",b\n').sheets[0]?.rows[0]?.cells[0]).toEqual({
      kind: 'text',
      value: '00123',
      formula: '"00123"',
    });
    expect(rowsOf('"=""00123""",b\n')).toEqual([[1, '00123', 'b']]);
    expect(problems('="00123",b\n')).toHaveLength(0);
  });

  it('tolerates a stray quotation mark and says the row', () => {
    const content = 'a,b\nBinder 5" wide,2\n"c",3\n';
    expect(rowsOf(content)[1]).toEqual([2, 'Binder 5" wide', '2']);
    expect(problems(content)).toHaveLength(1);
    expect(problems(content)[0]).toContain('Row 2 ');
  });

  it('does not let a quote that is never closed swallow the rows below', () => {
    const content = 'a,b\n"c,1\nd,2\ne,3\n';
    expect(rowsOf(content)).toEqual([
      [1, 'a', 'b'],
      [2, '"c', '1'],
      [3, 'd', '2'],
      [4, 'e', '3'],
    ]);
    expect(problems(content)[0]).toContain('Row 2 ');
  });

  it('says when a cell runs over very many lines', () => {
    expect(problems(`a,b\n"${'line\n'.repeat(150)}",c\n`)[0]).toContain('Cell A2 ');
  });

  it('ends its flood of like problems with a count', () => {
    const said = problems('x,y\n'.repeat(100) + 'a"b,c\n'.repeat(50));
    expect(said).toHaveLength(6);
    expect(said[5]).toContain('45 more');
  });

  it('treats headers such as __proto__ as any other', () => {
    expect(rowsOf('__proto__,constructor\na,b\n')[0]).toEqual([1, '__proto__', 'constructor']);
  });

  it('refuses too many cells, and counts blank rows among them', () => {
    const limits = { rows: 9, columns: 9, cells: 4, texts: 9 };
    const tried = (text: string) => readCsv(text, 'x.csv', new ProblemList(), limits).ok;
    expect(tried('a,b\nc,d\n')).toBe(true);
    expect(tried('a,b\nc,d\ne\n')).toBe(false);
    expect(tried('a,b\n\n\n\nc,d\n')).toBe(false);
  });

  it('refuses what holds no rows', () => {
    for (const bytes of [new Uint8Array(0), utf8('\ufeff'), utf8(' \r\n\n')]) {
      expect(readWorkbook(bytes, 'x.csv').ok).toBe(false);
    }
  });
});

describe('the encoding of a text table', () => {
  const content = 'Naïve,ünit €\nŁódź,数\n';
  const rows = [
    [1, 'Naïve', 'ünit €'],
    [2, 'Łódź', '数'],
  ];

  it.each([
    ['UTF-8', utf8(content)],
    ['UTF-8 with its mark', utf8('\ufeff' + content)],
    ['UTF-16 LE with its mark', utf16(content, true, true)],
    ['UTF-16 BE with its mark', utf16(content, false, true)],
  ])('is known for %s', (_, bytes) => {
    expect(rowsOf(bytes)).toEqual(rows);
    expect(problems(bytes)).toHaveLength(0);
  });

  it.each([true, false])('is known for UTF-16 without its mark, little end first: %s', (little) => {
    expect(rowsOf(utf16('Item,Café\nA,1\n', little, false))).toEqual([
      [1, 'Item', 'Café'],
      [2, 'A', '1'],
    ]);
  });

  it('is assumed to be Windows-1252 otherwise, and said', () => {
    const bytes = new Uint8Array([...utf8('Item,Price '), 0x80, ...utf8('\nCaf'), 0xe9, ...utf8(',1\n')]);
    expect(rowsOf(bytes)).toEqual([
      [1, 'Item', 'Price €'],
      [2, 'Café', '1'],
    ]);
    expect(problems(bytes)[0]).toContain('Windows-1252');
  });

  it('stays UTF-8 when few of its characters are broken, and says how many', () => {
    const bytes = new Uint8Array([...utf8('Łódź,naïve\nb'), 0xff, ...utf8('d,1\n')]);
    expect(rowsOf(bytes)[0]).toEqual([1, 'Łódź', 'naïve']);
    expect(problems(bytes)[0]).toContain('1 of its characters');
  });

  it('keeps characters that were lost before, and leaves out NUL with a word', () => {
    expect(rowsOf('a\ufffdb,c\n')).toEqual([[1, 'a\ufffdb', 'c']]);
    expect(rowsOf('item one,c\0d\nitem two,x\n')[0]).toEqual([1, 'item one', 'cd']);
    expect(problems('item one,c\0d\nitem two,x\n')[0]).toContain('NUL');
  });
});

describe('laws of text tables', () => {
  const field = fc.string({ unit: fc.constantFrom('a', 'B', '0', '"', ',', ';', '\n', ' ', 'é', '='), maxLength: 8 });
  const table = fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 12 });

  it('whatever was quoted properly comes back the same', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const quoted = rows.map((row) => ['x', ...row].map((cell) => `"${cell.replace(/"/g, '""')}"`).join(','));
        const back = rowsOf(`sep=,\r\n${quoted.join('\r\n')}\r\n`);
        const wanted = rows.map((row, at) => {
          // ="" is a formula whose value is an empty text: a cell that holds something, unlike an empty field.
          const read = (cell: string) => (/^="[^"]*"$/.test(cell) ? cell.slice(2, -1) : cell === '' ? null : cell);
          return [at + 1, ...['x', ...row].map(read)];
        });
        const trimmed = wanted.map((row) =>
          row.slice(
            0,
            row.reduce<number>((n, c, i) => (c === null ? n : i + 1), 0),
          ),
        );
        expect(back).toEqual(trimmed);
      }),
    );
  });

  it('any text at all is read or refused, never thrown at', () => {
    const signs = fc.string({
      unit: fc.constantFrom('"', ',', '\n', '\r', 'a', '=', ';', '\t', '\ufeff'),
      maxLength: 60,
    });
    fc.assert(fc.property(signs, (text) => typeof readWorkbook(utf8(text), 'x.csv').ok === 'boolean'));
  });
});
