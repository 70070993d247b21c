import { cellFinding } from '../findings/cell-findings';
import type { Place } from '../findings/finding';
import { BLANK, errorFinding, isBlank, placeName, type CellRead } from './cell-read';
import { cleanNumberText, excerpt } from './clean-text';
import { readDayText } from './day-text';
import { saysNotStated } from './not-stated';
import { cellText, type Cell } from './snapshot';

/** A day as read from a cell. `openEnd`: the cell holds 12/31/9999, which means that there is no end. */
export interface DayRead extends CellRead<string> {
  readonly openEnd: boolean;
}

/** Reads a calendar day as ISO text. A plain number is never taken for a serial date: only a date cell says that it is one. */
export function readDayCell(cell: Cell | undefined, place: Place): DayRead {
  if (cell === undefined || isBlank(cell)) return { ...BLANK, openEnd: false };
  switch (cell.kind) {
    case 'error':
      return { value: null, findings: [errorFinding(cell.value, 'date', place)], openEnd: false };
    case 'boolean':
      return refused('day-unreadable', cellText(cell), place);
    case 'date':
      return readText(cell.value.slice(0, 10), cellText(cell), place);
    case 'number':
      // 20130215 is a day in the compact ISO form; 41320 would be a guess.
      return readDayText(String(cell.value)).kind === 'day'
        ? readText(String(cell.value), String(cell.value), place)
        : refused('day-is-number', cellText(cell), place);
    case 'text':
      return readText(cleanNumberText(cell.value.slice(0, 100)), cell.value, place);
  }
}

function readText(text: string, shown: string, place: Place): DayRead {
  if (saysNotStated(text)) return refused('day-not-stated', shown, place);
  const read = readDayText(text.replace(/[,;]{1,9}$/, ''));
  if (read.kind === 'day') {
    // 393 of 1,214 state contracts end on 12/31/9999 (DOMAIN §5).
    return read.day === '9999-12-31'
      ? { value: null, findings: [], openEnd: true }
      : { value: read.day, findings: [], openEnd: false };
  }
  if (read.kind === 'day-first') return refused('day-order', shown, place);
  return refused(/^\d{1,6}(\.\d+)?$/.test(text) ? 'day-is-number' : 'day-unreadable', shown, place);
}

function refused(
  code: 'day-unreadable' | 'day-not-stated' | 'day-order' | 'day-is-number',
  text: string,
  place: Place,
): DayRead {
  const finding = cellFinding(code, { cell: placeName(place), text: excerpt(text) }, { place });
  return { value: null, findings: [finding], openEnd: false };
}
