import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import type { Cell, SheetSnapshot, Snapshot } from '../../core/workbook/snapshot';
import { readWorkbook } from '../../files/read-workbook';
import { nastyCell } from './nasty-cells';
import { checkSample } from './sample-check';

const FILES = ['examples/requisition.xlsx', 'examples/vendor-quote.xlsx'].map((name) => ({
  name,
  bytes: new Uint8Array(readFileSync(name)),
}));
const SNAPSHOTS = FILES.map(({ name, bytes }) => {
  const read = readWorkbook(bytes, name);
  if (!read.ok) throw new Error(read.problem);
  return read.snapshot;
});

interface Change {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
}

const change = fc.record({ row: fc.nat(60), column: fc.nat(13), cell: nastyCell });

function changed(snapshot: Snapshot, changes: readonly Change[]): Snapshot {
  const [first, ...others] = snapshot.sheets;
  if (first === undefined) throw new Error('A sample workbook has a sheet');
  return { ...snapshot, sheets: [changes.reduce(withCell, first), ...others] };
}

function withCell(sheet: SheetSnapshot, { row: at, column, cell }: Change): SheetSnapshot {
  const rows = sheet.rows.map((row, index) => {
    if (index !== at % sheet.rows.length) return row;
    const cells = [...row.cells];
    cells[column] = cell;
    return { ...row, cells };
  });
  return { ...sheet, rows };
}

test('a few cells of a sample workbook written over: the whole check answers, and its sums hold', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SNAPSHOTS),
      fc.array(change, { minLength: 1, maxLength: 8 }),
      (snapshot, changes) => void checkSample(changed(snapshot, changes)),
    ),
    { numRuns: 40 },
  );
});

test('one bad cell in a row leaves the answers to the other rows as they were', () => {
  const answers = (snapshot: Snapshot) =>
    new Map(
      checkSample(snapshot).lines.map(({ line, verdict, chosen }) => [
        line.row,
        `${verdict} ${chosen?.price?.toText() ?? ''}`,
      ]),
    );
  const [requisition] = SNAPSHOTS;
  const rows = requisition?.sheets[0]?.rows ?? [];
  if (requisition === undefined) throw new Error('No sample');
  const before = answers(requisition);
  const bad = fc.constantFrom<Cell>(
    { kind: 'error', value: '#REF!' },
    { kind: 'text', value: 'call for price' },
    { kind: 'number', value: 1e308 },
    { kind: 'text', value: '__proto__' },
  );
  // Row 20 is bought from a contract without tiers over the order, so that nothing else hangs on it.
  const index = rows.findIndex(({ row }) => row === 20);
  fc.assert(
    fc.property(fc.nat(9), bad, (column, cell) => {
      const after = answers(changed(requisition, [{ row: index, column, cell }]));
      for (const [row, answer] of before) if (row !== 20) expect([row, after.get(row)]).toEqual([row, answer]);
    }),
    { numRuns: 20 },
  );
});

const damage = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), to: fc.nat(255) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), to: fc.nat(255) }),
  fc.record({ kind: fc.constant('repeat' as const), at: fc.nat(), to: fc.nat(255) }),
);

test('bytes of a workbook changed, cut off or repeated: it is read, or refused in a sentence', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FILES),
      fc.array(damage, { minLength: 1, maxLength: 4 }),
      ({ name, bytes }, damages) => {
        const read = readWorkbook(damages.reduce(damaged, bytes), name);
        if (read.ok) checkSample(read.snapshot);
        else expect(read.problem).toMatch(/^[A-Z"/].{20,}[.)]$/s);
      },
    ),
    { numRuns: 80 },
  );
});

function damaged(
  bytes: Uint8Array,
  { kind, at, to }: { readonly kind: string; readonly at: number; readonly to: number },
): Uint8Array {
  const place = at % Math.max(1, bytes.length);
  if (kind === 'cut') return bytes.slice(0, place);
  if (kind === 'repeat') return new Uint8Array([...bytes.slice(0, place), ...bytes.slice(Math.max(0, place - to))]);
  const copy = bytes.slice();
  copy[place] = to;
  return copy;
}

test('any text is read as a table, or refused in a sentence', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('a.csv', 'a.xlsx', 'a'), (bytes, name) => {
      const read = readWorkbook(bytes, name);
      if (read.ok) checkSample(read.snapshot);
      else expect(read.problem.length).toBeGreaterThan(20);
    }),
    { numRuns: 200 },
  );
});
