import { Decimal } from '../money/decimal';
import type { Pack } from './packs';
import { AMBIGUOUS_UNITS, PIECE, UNITS } from './unit-table';

/** What units hold, as the row and the price list state it and as units are defined. */
export interface Contents {
  /** The unit itself and, step by step, what is inside of it. */
  chain(code: string): readonly Inner[];
}

/** So many of `code` are in one of the unit that was asked about. */
export interface Inner {
  readonly code: string;
  readonly quantity: Decimal;
  readonly steps: readonly string[];
}

/** A pack size, with the unit of the row or list that states it. */
export interface StatedPack {
  readonly pack: Pack;
  readonly unit: string;
}

interface Held {
  readonly quantity: Decimal;
  readonly of: string;
  /** False where the text gives a number without saying of what. */
  readonly ofSaid: boolean;
  readonly text: string;
}

const DEFINED = new Map<string, Held>();
for (const { code, holds } of UNITS) {
  if (holds !== undefined)
    DEFINED.set(code, { quantity: Decimal.of(holds.quantity), of: holds.code, ofSaid: true, text: '' });
}

/** Deeper than carton, box, pack, piece nobody packs; and a text may say that a box is in a box. */
const DEEPEST = 5;

/** Puts pack sizes together; those that concern the units asked about must not contradict each other. */
export function contentsFrom(
  stated: readonly StatedPack[],
  asked: readonly string[],
): Contents | { readonly disagree: string; readonly unit: string } {
  const held = new Map<string, Held[]>();
  for (const [code, definition] of DEFINED) held.set(code, [definition]);
  for (const { pack, unit } of stated) {
    const container = containerOf(pack, unit);
    if (container === null || pack.of === container || !pack.quantity.isPositive()) continue;
    const entry = { quantity: pack.quantity, of: pack.of ?? PIECE, ofSaid: pack.of !== null, text: pack.text };
    held.set(container, [...(held.get(container) ?? []), entry]);
  }
  for (const code of reachable(asked, held)) {
    const conflict = conflictOf(code, held.get(code) ?? []);
    if (conflict !== null) return { disagree: conflict, unit: bare(code) };
  }
  const chains = new Map<string, Inner[]>();
  for (const code of asked) {
    const chain = chainOf(code, held);
    if ('disagree' in chain) return chain;
    chains.set(code, chain);
  }
  return { chain: (code) => chains.get(code) ?? [] };
}

/** A number alone speaks of the side's own unit. A piece holds nothing: "EA, 12" is how many come in some outer box. */
function containerOf(pack: Pack, unit: string): string | null {
  const own = pack.in === null || unit === `?${pack.in}` || isReading(pack.in, unit) ? unit : pack.in;
  if (own === PIECE) return null;
  // What holds something is a carton, not a cartridge.
  return own === 'CT' ? 'CTN' : own;
}

/** "CT OF 10" beside a CT that was settled as a carton. */
function isReading(code: string, unit: string): boolean {
  const readings: readonly string[] = AMBIGUOUS_UNITS.get(code) ?? [];
  return readings.indexOf(unit) >= 0;
}

function reachable(asked: readonly string[], held: ReadonlyMap<string, readonly Held[]>): string[] {
  const reached = [...new Set(asked)];
  for (let index = 0; index < reached.length && index < 20; index++) {
    for (const { of } of held.get(reached[index] ?? '') ?? []) if (reached.indexOf(of) < 0) reached.push(of);
  }
  return reached;
}

function conflictOf(code: string, entries: readonly Held[]): string | null {
  for (const first of entries) {
    for (const second of entries) {
      const sameContent = first.of === second.of || !first.ofSaid || !second.ofSaid;
      if (sameContent && !first.quantity.equals(second.quantity))
        return `${said(code, first)} against ${said(code, second)}`;
    }
  }
  return null;
}

function chainOf(
  start: string,
  held: ReadonlyMap<string, readonly Held[]>,
): Inner[] | { disagree: string; unit: string } {
  const chain: Inner[] = [{ code: start, quantity: Decimal.ONE, steps: [] }];
  for (let index = 0; index < chain.length && index < DEEPEST; index++) {
    const at = chain[index];
    if (at === undefined) break;
    for (const entry of contentsOf(at.code, held)) {
      const inner = {
        code: entry.of,
        quantity: at.quantity.times(entry.quantity),
        steps: [...at.steps, said(at.code, entry)],
      };
      const known = chain.find(({ code }) => code === inner.code);
      if (known === undefined) chain.push(inner);
      else if (!known.quantity.equals(inner.quantity)) {
        return {
          disagree: `${known.steps.join(', ') || `1 ${bare(start)}`} against ${inner.steps.join(', ')}`,
          unit: bare(start),
        };
      }
    }
  }
  return chain;
}

/** Where one text says 10 and another 10 RM, the second says of what. */
function contentsOf(code: string, held: ReadonlyMap<string, readonly Held[]>): readonly Held[] {
  const entries = held.get(code) ?? [];
  const clear = entries.filter(({ ofSaid }) => ofSaid);
  return clear.length > 0 ? clear : entries;
}

function said(code: string, { quantity, of, ofSaid, text }: Held): string {
  const source =
    text === '' || text === quantity.toText() ? '' : text === 'price list' ? ' (price list)' : ` ("${text}")`;
  return `1 ${bare(code)} = ${quantity.toText()}${ofSaid ? ` ${of}` : ''}${source}`;
}

function bare(code: string): string {
  return code.replace(/^\?/, '');
}
