import type { Column, ColumnKind, ColumnMaker } from './column';
import type { Numbers } from './container';

/** Whole numbers above zero: the rows of the file that a list was imported from. */
export const countColumn: ColumnKind = {
  make: () => new CountMaker(),
  open: (section) => {
    const counts = section('counts');
    return counts === undefined ? null : new CountColumn(counts);
  },
};

class CountMaker implements ColumnMaker {
  private readonly counts: number[] = [];
  private any = false;

  add(value: unknown): boolean {
    const fits = typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 0xffffffff;
    this.counts.push(fits ? value : 0);
    this.any = this.any || fits;
    return fits || value === undefined;
  }

  sections(): ReadonlyMap<string, Numbers> {
    return this.any ? new Map([['counts', Uint32Array.from(this.counts)]]) : new Map();
  }
}

class CountColumn implements Column {
  constructor(private readonly counts: Numbers) {}

  at(offer: number): number | undefined {
    const count = this.counts[offer] ?? 0;
    return count === 0 ? undefined : count;
  }
}
