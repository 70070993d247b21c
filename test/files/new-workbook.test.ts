import type { Cell, Snapshot } from '../../core/workbook/snapshot';
import { newWorkbook } from '../../files/new-workbook';
import { readWorkbook } from '../../files/read-workbook';
import { applied, ourBlock } from './write/sample';
import { structureProblems } from './write/structure';

const one = (...cells: (Cell | undefined)[]): Snapshot => ({
  name: 'x.csv',
  sheets: [{ name: 'x', rows: [{ row: 2, cells }] }],
});

function read(bytes: Uint8Array): Snapshot {
  const done = readWorkbook(bytes, 'x.xlsx');
  if (!done.ok) throw new Error(done.problem);
  return done.snapshot;
}

describe('a workbook from a snapshot', () => {
  test('holds every kind of cell as it was read', () => {
    const cells: (Cell | undefined)[] = [
      { kind: 'text', value: '00123' },
      undefined,
      { kind: 'text', value: '=1+1' },
      { kind: 'number', value: 1200.5 },
      { kind: 'boolean', value: true },
      { kind: 'error', value: '#N/A' },
    ];
    const bytes = newWorkbook(one(...cells));
    expect(structureProblems(bytes)).toEqual([]);
    const row = read(bytes).sheets[0]?.rows[0];
    expect(row?.row).toBe(2);
    cells.forEach((cell, column) => expect(row?.cells[column]).toEqual(cell));
  });

  test('dates are dates, with their time', () => {
    const cells = read(
      newWorkbook(one({ kind: 'date', value: '2026-11-25' }, { kind: 'date', value: '2026-11-25T13:30:00' })),
    ).sheets[0]?.rows[0]?.cells;
    expect(cells).toMatchObject([
      { kind: 'date', value: '2026-11-25' },
      { kind: 'date', value: '2026-11-25T13:30:00' },
    ]);
  });

  test('a number shown with its zeros keeps them, an error that Excel does not know is a text', () => {
    const cells = read(
      newWorkbook(one({ kind: 'number', value: 123, shown: '00123' }, { kind: 'error', value: '#WHAT' })),
    ).sheets[0]?.rows[0]?.cells;
    expect(cells).toEqual([
      { kind: 'text', value: '00123' },
      { kind: 'text', value: '#WHAT' },
    ]);
  });

  test('names that a sheet cannot have are made valid and different, and actions still find theirs', () => {
    const name = 'prices [new] of a supplier with a long name: 2026/11';
    const rows = [{ row: 1, cells: [{ kind: 'text' as const, value: 'Item' }] }];
    const bytes = newWorkbook({
      name,
      sheets: [
        { name, rows },
        { name: name.toUpperCase(), rows: [] },
        { name: '', rows: [] },
      ],
    });
    expect(structureProblems(bytes)).toEqual([]);
    const done = applied(bytes, [ourBlock(name, 2)]);
    expect(done.problems).toEqual([]);
    expect(read(done.bytes).sheets[0]?.rows.length).toBe(7);
  });
});
