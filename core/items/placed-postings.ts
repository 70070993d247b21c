import type { Postings } from './postings';

/** Where the offers of one list of a compiled book stand among the items of an index. */
export interface ListPlace {
  /** The list's first offer in the compiled book. */
  readonly first: number;
  readonly count: number;
  /** The number that its first item has in the index. */
  readonly start: number;
}

/** The postings of a compiled book, of which only the lists in force count. Places go by `first`. */
export class PlacedPostings implements Postings {
  constructor(
    private readonly stored: Postings,
    private readonly places: readonly ListPlace[],
  ) {}

  has(key: string): boolean {
    return this.stored.has(key) && this.count(key) > 0;
  }

  count(key: string): number {
    return this.get(key).length;
  }

  /** A line asks for one key several times in a row. */
  private latest: { readonly key: string; readonly items: readonly number[] } = { key: '', items: [] };

  get(key: string): readonly number[] {
    if (this.latest.key !== key) this.latest = { key, items: this.placed(key) };
    return this.latest.items;
  }

  private placed(key: string): readonly number[] {
    const offers = this.stored.get(key);
    if (offers.length === 0) return offers;
    const items: number[] = [];
    for (const offer of offers) {
      const place = placeOf(this.places, offer);
      if (place !== null) items.push(place.start + offer - place.first);
    }
    return items;
  }
}

function placeOf(places: readonly ListPlace[], offer: number): ListPlace | null {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle]?.first ?? 0) <= offer) low = middle;
    else high = middle - 1;
  }
  const place = places[low];
  return place !== undefined && offer >= place.first && offer < place.first + place.count ? place : null;
}

/** Several postings as one. */
export class JoinedPostings implements Postings {
  constructor(private readonly parts: readonly Postings[]) {}

  has(key: string): boolean {
    return this.parts.some((part) => part.has(key));
  }

  count(key: string): number {
    return this.parts.reduce((count, part) => count + part.count(key), 0);
  }

  get(key: string): readonly number[] {
    return this.parts.flatMap((part) => part.get(key));
  }
}
