import { decodeUtf8 } from '../bytes/utf8';
import type { SectionOf } from './column';
import type { Numbers } from './container';
import { GrowingBytes } from './growing-bytes';

/** What few offers have (tiers, hot prices) and what no column can hold: JSON, under the offers that have any. */
export class RareMaker {
  private readonly offers: number[] = [];
  private readonly ends: number[] = [0];
  private readonly heap = new GrowingBytes();

  add(offer: number, fields: Readonly<Record<string, unknown>>): void {
    this.offers.push(offer);
    this.ends.push(this.heap.add(JSON.stringify(fields)));
  }

  sections(): ReadonlyMap<string, Numbers> {
    if (this.offers.length === 0) return new Map();
    return new Map<string, Numbers>([
      ['offers', Uint32Array.from(this.offers)],
      ['ends', Uint32Array.from(this.ends)],
      ['heap', this.heap.result()],
    ]);
  }
}

/** The rare fields of one offer, null when it has none; and which offers have any. */
export interface RareFields {
  readonly offers: ArrayLike<number>;
  readonly at: (offer: number) => object | null;
}

/** Opens the rare fields of a compiled book. */
export function openRare(section: SectionOf): RareFields {
  const [offers, ends, heap] = [section('offers'), section('ends'), section('heap')];
  if (offers === undefined || ends === undefined || heap === undefined) {
    return { offers: [], at: () => null };
  }
  return {
    offers,
    at: (offer) => {
      const at = placeIn(offers, offer);
      if (at < 0) return null;
      return JSON.parse(decodeUtf8(heap as Uint8Array, ends[at] ?? 0, ends[at + 1] ?? 0)) as object;
    },
  };
}

function placeIn(sorted: Numbers, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
