import type { Cell, Snapshot } from '../../core/workbook/snapshot';
import { PREFIXES, thingOf, type Thing } from './catalogue';
import { dollars } from './make-book';
import { Random } from './random';

/** A row of the made-up requisition, and the key that its number comes to once it is cleaned. */
export interface MadeLine {
  /** -1: no contract has it. */
  readonly thing: number;
  readonly key: string;
  readonly quantity: number;
}

export interface MadeSheet {
  readonly snapshot: Snapshot;
  readonly lines: readonly MadeLine[];
}

const HEADINGS = ['Manufacturer', 'Part Number', 'Description', 'Qty', 'Unit', 'Unit Price'];

/**
 * A requisition as people type it: of a hundred numbers forty are right, twenty in lower case, fifteen with other
 * punctuation, ten behind a wholesaler's prefix where there is one, thirteen without their leading zeros where they had
 * any, and two are in no list.
 */
export function makeLines(count: number, things: number): MadeSheet {
  const random = new Random(20261125);
  const rows: { row: number; cells: (Cell | undefined)[] }[] = [{ row: 1, cells: HEADINGS.map(text) }];
  const lines: MadeLine[] = [];
  for (let index = 0; index < count; index++) {
    const number = Math.floor((index * things) / count + random.below(Math.max(1, Math.floor(things / count))));
    const thing = thingOf(number);
    const share = random.below(100);
    const found = share < 98;
    const quantity = 1 + random.below(24);
    const typed = found ? mistyped(thing, share, random) : `ZZ${String(index).padStart(6, '0')}Y`;
    lines.push({ thing: found ? number : -1, key: found ? keyOf(thing.mpn) : keyOf(typed), quantity });
    const quoted = dollars(Math.floor((thing.cents * (75 + random.below(30))) / 100));
    const price: Cell | undefined = random.below(10) < 7 ? { kind: 'number', value: Number(quoted) } : undefined;
    const cells = [
      text(thing.maker),
      text(typed),
      text(thing.description),
      { kind: 'number', value: quantity } as const,
      text('EA'),
      price,
    ];
    rows.push({ row: index + 2, cells });
  }
  return { snapshot: { name: 'bench.xlsx', sheets: [{ name: 'Requisition', rows }] }, lines };
}

function mistyped({ mpn, maker }: Thing, share: number, random: Random): string {
  if (share < 40) return mpn;
  if (share < 60) return ` ${mpn.toLowerCase()} `;
  if (share < 75)
    return mpn.length > 4 ? `${mpn.slice(0, 3)}${random.of([' ', '-', '.', '\u2011'])}${mpn.slice(3)}` : mpn;
  if (share < 85) return `${PREFIXES.get(maker) ?? ''}${mpn}`;
  return mpn.replace(/^0+/, '');
}

/** What every rival is given: letters and digits, upper case, without leading zeros. */
export function keyOf(mpn: string): string {
  return mpn
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^0+/, '');
}

function text(value: string): Cell {
  return { kind: 'text', value };
}
