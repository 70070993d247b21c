import { cellFinding } from '../findings/cell-findings';
import type { Place } from '../findings/finding';
import { BLANK, errorFinding, isBlank, placeName, type CellRead } from './cell-read';
import { cleanText, excerpt } from './clean-text';
import { saysNotStated } from './not-stated';
import { cellText, type Cell } from './snapshot';

/** "60", "60 months", "60-month lease", "5 years". */
const TERM = /^(\d{1,3})[ -]?(mos?\.?|mths?\.?|months?|years?|yrs?\.?)?( (lease|rental|term|fmv))?$/i;

/** Reads the months of a lease. Years count twelve; a bare number is months. */
export function readTermCell(cell: Cell | undefined, place: Place): CellRead<number> {
  if (cell === undefined || isBlank(cell)) return BLANK;
  if (cell.kind === 'error') return { value: null, findings: [errorFinding(cell.value, 'lease term', place)] };
  const text = cleanText(cell.kind === 'number' ? String(cell.value) : cellText(cell).slice(0, 200));
  if (saysNotStated(text)) return BLANK;
  const parts = cell.kind === 'number' || cell.kind === 'text' ? TERM.exec(text) : null;
  const months = parts === null ? 0 : Number(parts[1]) * (/^y/i.test(parts[2] ?? '') ? 12 : 1);
  if (months >= 1 && months <= 240) return { value: months, findings: [] };
  const finding = cellFinding('term-unreadable', { cell: placeName(place), text: excerpt(text) }, { place });
  return { value: null, findings: [finding] };
}

/** "36 or 60 months", "24/36/48 mo". */
const SEVERAL = /(?:^|[\s(/])\d{2} ?(?:or|and|to|\/|&|,|-|–) ?\d{2,3}[ -]?(?:months?|mos?)\b/i;

/** The months that a description states: "Copier lease, 60 months". Null where it states none, or several. */
export function monthsSaid(description: string | null): number | null {
  const text = cleanText((description ?? '').slice(0, 300));
  if (SEVERAL.test(text)) return null;
  const said = new Set<number>();
  for (const found of text.match(/\b\d{1,3}[ -]?(?:months?|mos?)\b/gi) ?? []) said.add(parseInt(found, 10));
  const [only, ...others] = [...said];
  return only !== undefined && others.length === 0 && only >= 1 && only <= 240 ? only : null;
}
