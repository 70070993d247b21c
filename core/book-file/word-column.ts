import type { Column, ColumnKind, ColumnMaker } from './column';
import { decodeUtf8 } from '../bytes/utf8';
import type { Numbers } from './container';
import { GrowingBytes } from './growing-bytes';

/** Values that come back again and again (units, makers, packs): a number for each, and the values once, as JSON. */
export const wordColumn: ColumnKind = {
  make: () => new WordMaker(),
  open: (section) => {
    const [numbers, words] = [section('numbers'), section('words')];
    if (numbers === undefined || words === undefined) return null;
    const known = JSON.parse(decodeUtf8(words as Uint8Array, 0, words.length)) as unknown[];
    return new WordColumn(numbers, known);
  },
};

class WordMaker implements ColumnMaker {
  private readonly numbers: number[] = [];
  private readonly known = new Map<string, number>();

  add(value: unknown): boolean {
    if (value === undefined) {
      this.numbers.push(0);
      return true;
    }
    const word = JSON.stringify(value);
    const number = this.known.get(word) ?? this.known.size + 1;
    this.known.set(word, number);
    this.numbers.push(number);
    return true;
  }

  sections(): ReadonlyMap<string, Numbers> {
    if (this.known.size === 0) return new Map();
    const words = new GrowingBytes();
    words.add(`[${[...this.known.keys()].join(',')}]`);
    return new Map<string, Numbers>([
      ['numbers', narrow(this.numbers, this.known.size)],
      ['words', words.result()],
    ]);
  }
}

function narrow(numbers: readonly number[], largest: number): Numbers {
  if (largest < 0x100) return Uint8Array.from(numbers);
  return largest < 0x10000 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
}

class WordColumn implements Column {
  constructor(
    private readonly numbers: Numbers,
    private readonly words: readonly unknown[],
  ) {}

  at(offer: number): unknown {
    const number = this.numbers[offer] ?? 0;
    return number === 0 ? undefined : this.words[number - 1];
  }
}
