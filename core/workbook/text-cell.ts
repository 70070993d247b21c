import { cellFinding } from '../findings/cell-findings';
import type { Place } from '../findings/finding';
import { BLANK, errorFinding, isBlank, placeName, type CellRead } from './cell-read';
import { cleanText, excerpt } from './clean-text';
import { cellText, type Cell } from './snapshot';

/** Reads a cell as text for people: blanks made plain, nothing else changed. What looks like a formula is only text. */
export function readTextCell(cell: Cell | undefined, what: string, place: Place): CellRead<string> {
  if (cell === undefined || isBlank(cell)) return BLANK;
  if (cell.kind === 'error') return { value: null, findings: [errorFinding(cell.value, what, place)] };
  const text = cleanText(cellText(cell));
  const lost = text.indexOf('\uFFFD') >= 0;
  return {
    value: text === '' ? null : text,
    findings: lost ? [cellFinding('characters-lost', { cell: placeName(place), text: excerpt(text) }, { place })] : [],
  };
}
