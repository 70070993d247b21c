import { cellFinding } from '../findings/cell-findings';
import type { Finding, Place } from '../findings/finding';
import { cleanText } from './clean-text';
import type { Cell } from './snapshot';

/** What one cell was read as: the value, or null with findings that say why; a blank cell is null without a finding. */
export interface CellRead<Value> {
  readonly value: Value | null;
  readonly findings: readonly Finding[];
}

/** What a host writes for a formula that no program has calculated yet. */
const NOT_CALCULATED = '#NO-VALUE';

/** Nothing read, and nothing wrong. */
export const BLANK: CellRead<never> = { value: null, findings: [] };

/** Whether the cell holds nothing that a person can see. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.kind === 'text' && cleanText(cell.value) === '');
}

/** "cell C14" with its sheet, for a sentence. */
export function placeName(place: Place): string {
  const cell = `Cell ${place.column ?? ''}${place.row ?? ''}`;
  return place.sheet === undefined ? cell : `${cell} of "${place.sheet}"`;
}

/** The finding for a cell that holds an error where `what` was expected. */
export function errorFinding(error: string, what: string, place: Place): Finding {
  const cell = placeName(place);
  return error === NOT_CALCULATED
    ? cellFinding('formula-not-calculated', { cell, what }, { place })
    : cellFinding('error-cell', { cell, error, what }, { place });
}
