import { decodeUtf8 } from '../bytes/utf8';
import type { Column, ColumnKind, ColumnMaker } from './column';
import type { Numbers } from './container';
import { GrowingBytes } from './growing-bytes';

/** Texts of which most differ: one heap of bytes, and where each text begins. An empty text counts as none. */
export const textColumn: ColumnKind = {
  make: () => new TextMaker(),
  open: (section) => {
    const [starts, heap] = [section('starts'), section('heap')];
    return starts === undefined || heap === undefined ? null : new TextColumn(starts, heap);
  },
};

class TextMaker implements ColumnMaker {
  private readonly starts: number[] = [0];
  private readonly heap = new GrowingBytes();

  add(value: unknown): boolean {
    const fits = typeof value === 'string' && value !== '';
    this.starts.push(fits ? this.heap.add(value) : this.lastEnd());
    return fits || value === undefined;
  }

  sections(): ReadonlyMap<string, Numbers> {
    if (this.lastEnd() === 0) return new Map();
    return new Map<string, Numbers>([
      ['starts', Uint32Array.from(this.starts)],
      ['heap', this.heap.result()],
    ]);
  }

  private lastEnd(): number {
    return this.starts[this.starts.length - 1] ?? 0;
  }
}

class TextColumn implements Column {
  constructor(
    private readonly starts: Numbers,
    private readonly heap: Numbers,
  ) {}

  at(offer: number): string | undefined {
    const start = this.starts[offer] ?? 0;
    const end = this.starts[offer + 1] ?? 0;
    return start === end ? undefined : decodeUtf8(this.heap as Uint8Array, start, end);
  }
}
