import { BARE_REGIONS, PREFIX_MAKERS, SUFFIXES } from './affixes';
import { alphanumericId, foldId, hasDigit } from './identifiers';

/** A part number less a known prefix or suffix. */
export interface CoreNumber {
  /** What is left, letters and digits only. */
  readonly core: string;
  /** What was taken off, as written: "HEW", "#140". */
  readonly off: readonly string[];
  /** The maker that the prefix stands for; null where only a suffix was taken off. */
  readonly maker: string | null;
  readonly refurbished: boolean;
}

/** Shorter rests say nothing. */
const LEAST_REST = 4;

const MAY_HAVE_AFFIX = /[#/-]|R$/;

/** The numbers that a part number may be with a known prefix or suffix taken off: none for a plain one. At most a handful. */
export function coreNumbers(text: string): CoreNumber[] {
  const folded = foldId(text);
  const cores: CoreNumber[] = [];
  if (!MAY_HAVE_AFFIX.test(folded) && !PREFIX_MAKERS.has(folded.slice(0, 3))) return cores;
  for (const prefix of prefixesOf(folded)) {
    const rest = folded.slice(prefix.letters.length);
    const off = prefix.letters === '' ? [] : [prefix.letters];
    if (off.length > 0) add(cores, { core: alphanumericId(rest), off, maker: prefix.maker, refurbished: false });
    for (const suffix of suffixesOf(rest, prefix.maker)) {
      const core = alphanumericId(rest.slice(0, rest.length - suffix.letters.length));
      add(cores, { core, off: [...off, suffix.letters], maker: prefix.maker, refurbished: suffix.refurbished });
    }
  }
  return cores;
}

function add(cores: CoreNumber[], found: CoreNumber): void {
  if (found.core.length < LEAST_REST || !hasDigit(found.core)) return;
  if (cores.every(({ core }) => core !== found.core)) cores.push(found);
}

function prefixesOf(folded: string): { letters: string; maker: string | null }[] {
  const found: { letters: string; maker: string | null }[] = [{ letters: '', maker: null }];
  const letters = folded.slice(0, 3);
  const maker = PREFIX_MAKERS.get(letters);
  if (maker === undefined) return found;
  found.push({ letters, maker });
  if (folded.slice(3, 6) === letters) found.push({ letters: letters + letters, maker });
  return found;
}

function suffixesOf(rest: string, maker: string | null): { letters: string; refurbished: boolean }[] {
  const found: { letters: string; refurbished: boolean }[] = [];
  for (const { pattern, refurbished } of SUFFIXES) {
    const letters = pattern.exec(rest)?.[0];
    if (letters !== undefined) found.push({ letters, refurbished });
  }
  if (maker !== 'HP') return found;
  for (const letters of BARE_REGIONS)
    if (rest.endsWith(letters) && !rest.endsWith(`#${letters}`)) found.push({ letters, refurbished: false });
  return found;
}
