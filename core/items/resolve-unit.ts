import type { Finding } from '../findings/finding';
import { itemFinding } from '../findings/item-findings';
import { cleanText, excerpt } from '../workbook/clean-text';
import { foldId } from './identifiers';
import { packsInText } from './packs';
import { readUnit, type Unit } from './units';

/** A unit's code, once its row's other words have been asked; `problem` when they could not settle it. */
export interface ResolvedUnit {
  readonly code: string;
  /** As it is called in messages. */
  readonly shown: string;
  readonly problem: ((where: string, other: string) => Finding) | null;
}

/** Settles a unit's text: "BX OF 12" is a box; "CT" is what the texts beside it say that it is. */
export function resolveUnit(text: string, texts: readonly string[]): ResolvedUnit {
  const shown = excerpt(text);
  const read = readUnit(withoutPack(text));
  if ('unit' in read) return { code: read.unit.code, shown, problem: null };
  if ('unknown' in read) {
    return {
      code: `?${foldId(text)}`,
      shown,
      problem: (where, other) => itemFinding('unit-unknown', { unit: shown, where, other }),
    };
  }
  const settled = settle(read.code, read.ambiguous, texts);
  if (settled !== null) return { code: settled.code, shown, problem: null };
  const readings = read.ambiguous.map(({ name }) => name).join(' or ');
  return {
    code: `?${read.code}`,
    shown,
    problem: (where) => itemFinding('unit-ambiguous', { unit: shown, where, readings }),
  };
}

/** The unit of "BX OF 12", "12/BX" and "100BX" is what the pack is in. */
function withoutPack(text: string): string {
  const [pack, second] = packsInText(text);
  return pack !== undefined && second === undefined && pack.in !== null ? pack.in : text;
}

/** The one reading that the texts name by a word of its own; "CT OF (10 RM)" is a carton, because a cartridge holds nothing. */
function settle(code: string, readings: readonly Unit[], texts: readonly string[]): Unit | null {
  const named = readings.filter((unit) => texts.some((text) => namesUnit(text, unit)));
  const [only] = named;
  if (named.length === 1 && only !== undefined) return only;
  if (named.length > 1 || code !== 'CT') return null;
  const holds = texts.some((text) => packsInText(text).some((pack) => pack.in === code));
  return holds ? (readings[0] ?? null) : null;
}

/** "1 CTG", "10/CA", "CASE": a unit that stands by itself or after a count, not a word of prose ("toner cartridge"). */
function namesUnit(text: string, unit: Unit): boolean {
  if (packsInText(text).some((pack) => pack.in === unit.code)) return true;
  return cleanText(text.slice(0, 2000))
    .split(/[,;]| - /)
    .some((segment) => {
      const counted = /^1 ([A-Za-z]{2,10})(?: |$)/.exec(segment.trim())?.[1];
      const read = readUnit(counted ?? segment.slice(0, 40));
      return 'unit' in read && read.unit.code === unit.code;
    });
}
