import { cleanText } from '../workbook/clean-text';
import { remember } from '../remember';
import { foldId } from './identifiers';
import { AMBIGUOUS_UNITS, UNITS, type UnitRow } from './unit-table';

/** A unit of measure that is known. */
export type Unit = UnitRow;

/** What a unit's text says: one unit; a code that stands for several; or nothing we know. */
export type UnitRead =
  | { readonly unit: Unit }
  | { readonly ambiguous: readonly Unit[]; readonly code: string }
  | { readonly unknown: string };

const BY_CODE = new Map(UNITS.map((unit) => [unit.code, unit]));
const BY_SPELLING = new Map<string, Unit>();
for (const unit of UNITS) for (const spelling of [unit.code, ...unit.spellings]) addSpelling(spelling, unit);

function addSpelling(spelling: string, unit: Unit): void {
  const key = foldId(spelling);
  if (BY_SPELLING.has(key) || AMBIGUOUS_UNITS.has(key)) throw new Error(`Two units are spelled ${spelling}`);
  BY_SPELLING.set(key, unit);
}

/** The unit of a code of our own table. Throws for any other: that is a bug. */
export function unitOf(code: string): Unit {
  const unit = BY_CODE.get(code);
  if (unit === undefined) throw new Error(`No unit has the code ${code}`);
  return unit;
}

/** Reads a unit as people write it: "EA", "Each.", "per hour", "/bx", "BOX(ES)". What it holds is packFromText's to read. */
export const readUnit: (text: string) => UnitRead = remember(readAnew);

function readAnew(text: string): UnitRead {
  const clean = cleanText(text.slice(0, 200));
  const word = bareWord(clean);
  const unit = BY_SPELLING.get(word);
  if (unit !== undefined) return { unit };
  const readings = AMBIGUOUS_UNITS.get(word);
  if (readings !== undefined) return { ambiguous: readings.map(unitOf), code: word };
  return { unknown: clean };
}

function bareWord(clean: string): string {
  const word = clean
    .replace(/^(?:PRICE )?(?:PER |\/ ?|A |1 )/i, '')
    .replace(/\((?:E?S|1)\)$/i, '')
    .replace(/[.\s]+$/, '');
  return foldId(word).replace(/\./g, '');
}
