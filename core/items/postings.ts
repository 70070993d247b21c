/** Which items stand under a key, packed: three numbers an entry instead of an object, because a book may hold a million. */
export class Postings {
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

  has(key: string): boolean {
    return this.heads.has(key);
  }

  /** How many items stand under the key. */
  count(key: string): number {
    return this.counts[this.heads.get(key) ?? -1] ?? 0;
  }

  /** All items under the key, in no order that means anything. */
  get(key: string): number[] {
    const found: number[] = [];
    for (let entry = this.heads.get(key) ?? -1; entry >= 0; entry = this.next[entry] ?? -1) {
      const item = this.items[entry];
      if (item !== undefined) found.push(item);
    }
    return found;
  }
}
