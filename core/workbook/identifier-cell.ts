import { cellFinding } from '../findings/cell-findings';
import type { Place } from '../findings/finding';
import { BLANK, errorFinding, isBlank, placeName, type CellRead } from './cell-read';
import { cellText, type Cell } from './snapshot';

/** Reads an item number, contract number or the like exactly as shown, less the blanks around it. */
export function readIdentifierCell(cell: Cell | undefined, what: string, place: Place): CellRead<string> {
  if (cell === undefined || isBlank(cell)) return BLANK;
  const shown = cellText(cell).trim();
  const facts = { cell: placeName(place) };
  switch (cell.kind) {
    case 'error':
      return { value: null, findings: [errorFinding(cell.value, what, place)] };
    case 'boolean':
      return {
        value: null,
        findings: [cellFinding('identifier-unreadable', { ...facts, text: shown }, { place })],
      };
    case 'date':
      return {
        value: shown,
        findings: [cellFinding('identifier-is-date', { ...facts, text: shown }, { place })],
      };
    case 'number':
      return readNumber(cell.value, shown, place);
    case 'text':
      return { value: shown, findings: [] };
  }
}

/** A number shown as 7.52E+12 still holds all its digits, as long as it is whole and within 15 of them. */
function readNumber(value: number, shown: string, place: Place): CellRead<string> {
  const shortened = /^\d(\.\d+)?E\+\d+$/i.test(shown) || /^#+$/.test(shown);
  if (!shortened || !Number.isInteger(value) || Math.abs(value) >= 1e15) return { value: shown, findings: [] };
  const facts = { cell: placeName(place), shown, value: String(value) };
  return { value: String(value), findings: [cellFinding('identifier-shown-short', facts, { place })] };
}
