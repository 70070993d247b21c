import type { Column, ColumnKind, ColumnMaker } from './column';
import type { Numbers } from './container';

/** Decimal texts as a whole number and how many of its digits stand behind the point. "1249.00" stays "1249.00". */
export const amountColumn: ColumnKind = {
  make: () => new AmountMaker(),
  open: (section) => {
    const [units, places] = [section('units'), section('places')];
    return units === undefined || places === undefined ? null : new AmountColumn(units, places);
  },
};

/** In the place of the number of decimals: the offer has no such amount. */
const NONE = 255;
const MOST_UNITS = 0xffffffff;
const PLAIN = /^(?:0|[1-9][0-9]{0,9})(?:\.([0-9]{1,9}))?$/;

class AmountMaker implements ColumnMaker {
  private readonly units: number[] = [];
  private readonly places: number[] = [];

  add(value: unknown): boolean {
    const parts = typeof value === 'string' ? PLAIN.exec(value) : null;
    const units = parts === null ? NaN : Number(parts[0].replace('.', ''));
    const fits = parts !== null && units <= MOST_UNITS;
    this.units.push(fits ? units : 0);
    this.places.push(fits ? (parts[1] ?? '').length : NONE);
    return fits || value === undefined;
  }

  sections(): ReadonlyMap<string, Numbers> {
    if (this.places.every((places) => places === NONE)) return new Map();
    return new Map<string, Numbers>([
      ['units', Uint32Array.from(this.units)],
      ['places', Uint8Array.from(this.places)],
    ]);
  }
}

class AmountColumn implements Column {
  constructor(
    private readonly units: Numbers,
    private readonly places: Numbers,
  ) {}

  at(offer: number): string | undefined {
    const places = this.places[offer] ?? NONE;
    if (places === NONE) return undefined;
    const digits = String(this.units[offer] ?? 0);
    if (places === 0) return digits;
    const padded = digits.length > places ? digits : digits.padStart(places + 1, '0');
    return `${padded.slice(0, padded.length - places)}.${padded.slice(padded.length - places)}`;
  }
}
