/** Which items stand under a key. */
export interface Postings {
  has(key: string): boolean;
  /** How many items stand under the key. */
  count(key: string): number;
  /** All items under the key, in no order that means anything. */
  get(key: string): readonly number[];
}

/** What items are found by, each under a key of its own. */
export const POSTING_NAMES = [
  'mpn', // the alphanumeric part number without leading zeros: one key serves four steps of the ladder
  'sku',
  'gtin',
  'nsn',
  'nsnTail', // the last seven digits of the stock number
  'core', // part numbers less a known prefix or suffix
  'replaces', // compatibles, under the number that they replace
  'described', // items that have no part number, under the numbers in their description
] as const;
export type PostingName = (typeof POSTING_NAMES)[number];
export type ItemPostings = Readonly<Record<PostingName, Postings>>;

/** Postings that are being made, packed: three numbers an entry instead of an object, because a book may hold a million. */
export class GrowingPostings implements Postings {
  private readonly heads = new Map<string, number>();
  private readonly items: number[] = [];
  private readonly next: number[] = [];
  private readonly counts: number[] = [];

  add(key: string, item: number): void {
    if (key === '') return;
    const head = this.heads.get(key);
    if (head !== undefined && this.items[head] === item) return;
    this.items.push(item);
    this.next.push(head ?? -1);
    this.counts.push(1 + (head === undefined ? 0 : (this.counts[head] ?? 0)));
    this.heads.set(key, this.items.length - 1);
  }

  get size(): number {
    return this.items.length;
  }

  keys(): Iterable<string> {
    return this.heads.keys();
  }

  has(key: string): boolean {
    return this.heads.has(key);
  }

  count(key: string): number {
    const head = this.heads.get(key);
    return head === undefined ? 0 : (this.counts[head] ?? 0);
  }

  get(key: string): readonly number[] {
    const head = this.heads.get(key);
    if (head === undefined) return NONE;
    const found: number[] = [];
    for (let entry = head; entry >= 0; entry = this.next[entry] ?? -1) {
      const item = this.items[entry];
      if (item !== undefined) found.push(item);
    }
    return found;
  }
}

const NONE: readonly number[] = [];

/** One `Postings` for each name. */
export function postingsByName<P extends Postings>(make: (name: PostingName) => P): Record<PostingName, P> {
  const made = POSTING_NAMES.map((name) => [name, make(name)] as const);
  return Object.fromEntries(made) as Record<PostingName, P>;
}
