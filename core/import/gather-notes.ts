import type { Finding } from '../findings/finding';
import { importFinding } from '../findings/import-findings';
import { NOTE_CODES, type RowNote } from './row-outcome';

const SHOWN = 5;

/** One sentence per kind of note, with how many rows and which: a list of thousands must not bury what matters. */
export function gatherNotes(notes: readonly RowNote[], sheet: string): Finding[] {
  return NOTE_CODES.flatMap((code) => {
    const own = notes.filter((note) => note.code === code);
    const [first] = own;
    if (first === undefined) return [];
    const facts = { sheet, rows: rowsText(own.map(({ row }) => row)), example: first.example };
    return [importFinding(code, facts, { place: { sheet, row: first.row } })];
  });
}

/** "row 4", "rows 4, 7 and 9", "rows 4, 7, 9, 12, 13 and 250 more". */
export function rowsText(rows: readonly number[]): string {
  if (rows.length === 1) return `row ${rows[0] ?? ''}`;
  return `rows ${listText(rows.map(String), SHOWN)}`;
}

/** 'rows 4 and 7 of "Prices"'. */
export function rowsOfSheet(rows: readonly number[], sheet: string): string {
  return `${rowsText(rows)} of "${sheet}"`;
}

/** "a, b and c"; beyond the limit "a, b, c and 12 more". */
export function listText(words: readonly string[], limit = 8): string {
  if (words.length > limit) return `${words.slice(0, limit).join(', ')} and ${words.length - limit} more`;
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1] ?? ''}`;
}
