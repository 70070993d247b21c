import { ourCells } from '../../../core/workbook/our-cells';
import { sheetOf } from '../../helpers/sheet-of';

function oursOf(text: string): string[] {
  const { rows } = sheetOf(text);
  const isOurs = ourCells(rows);
  return rows.flatMap(({ row, cells }, index) =>
    Array.from(cells).flatMap((_, column) => (isOurs(index, column) ? [`${row}${'ABCDEF'[column]}`] : [])),
  );
}

test('our headings and what an earlier run wrote under them is ours, and nothing left or right of it', () => {
  const sheet = `Item | COOP verdict | COOP why | Mine\nA-1 | on-contract | fine | x\nA-2 | | | y\nA-3 | cannot-tell | no | z`;
  expect(oursOf(sheet)).toEqual(['1B', '1C', '2B', '2C', '3B', '3C', '4B', '4C']);
});

test('what she put below our block in its columns is hers', () => {
  const sheet = `Item | COOP verdict | COOP why\nA-1 | on-contract | fine\n| Item | Qty\n| A-9 | n:2`;
  expect(oursOf(sheet)).toEqual(['1B', '1C', '2B', '2C']);
});

test('a second block of ours, below or beside the first, is ours too', () => {
  expect(oursOf('I | COOP verdict\nA | over-price\nI | COOP verdict\nB | off-contract')).toEqual([
    '1B',
    '2B',
    '3B',
    '4B',
  ]);
  expect(oursOf('COOP verdict | COOP why | COOP verdict | COOP why\non-contract | a | x | b')).toEqual([
    ...['1A', '1B', '1C', '1D'],
    ...['2A', '2B'],
  ]);
});

test('a column of hers that only begins like ours is hers', () => {
  expect(oursOf('Item | COOP price | Coop verdict\nA | n:3 | on-contract')).toEqual([]);
});
