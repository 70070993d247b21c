import { Random } from './random';

/** One made-up thing that contracts sell: its number, as its maker writes it, and what identifies it for certain. */
export interface Thing {
  readonly mpn: string;
  readonly maker: string;
  readonly description: string;
  readonly category: string;
  /** Of the list price. */
  readonly cents: number;
}

/** Makers that wholesalers have a prefix for, and makers that nobody has one for. */
export const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['HP', 'HEW'],
  ['Avery', 'AVE'],
  ['Brother', 'BRT'],
  ['Fellowes', 'FEL'],
  ['Smead', 'SMD'],
]);
const OTHERS = Array.from(
  { length: 35 },
  (_, index) => `Sample Maker ${String.fromCharCode(65 + (index % 26))}${index}`,
);
const MAKERS = [...PREFIXES.keys(), ...OTHERS];
export const CATEGORIES = ['Paper', 'Toner', 'Furniture', 'Computers', 'Cleaning', 'Science', 'Books', 'Tools'];
const WORDS = ['black', 'large', 'steel', 'school', 'letter', 'heavy', 'bright', 'wide', 'second', 'double'];

/** The thing of a number: numbers are of four shapes, one of them with zeros in front that spreadsheets lose. */
export function thingOf(index: number): Thing {
  const random = new Random(index + 1);
  const maker = random.of(MAKERS);
  const category = random.of(CATEGORIES);
  const description = `${category} ${random.of(WORDS)} ${random.of(WORDS)} ${random.of(WORDS)} for daily use`;
  return {
    mpn: numberOf(index),
    maker,
    description: description.padEnd(40, '.').slice(0, 40),
    category,
    cents: 200 + random.below(80_000),
  };
}

function numberOf(index: number): string {
  const digits = String(index).padStart(7, '0');
  switch (index % 4) {
    case 0:
      return `CK${digits}A`;
    case 1:
      return `${digits.slice(0, 3)}-Q${digits.slice(3)}`;
    case 2:
      return `00${digits}9`;
    default:
      return `WX-${digits.slice(0, 4)}-${digits.slice(4)}`;
  }
}
