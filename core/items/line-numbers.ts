import type { Finding, Place } from '../findings/finding';
import { itemFinding } from '../findings/item-findings';
import { excerpt } from '../workbook/clean-text';
import type { Line } from '../workbook/line';
import { saysNotStated } from '../workbook/not-stated';
import { cleanItemText } from './clean-item-text';
import { damageOf } from './damage';
import { dayTextOf } from './day-like';
import { readGtin } from './gtin';
import { alphanumericId } from './identifiers';
import { restoreFromDescription } from './restore-from-description';

export type IdColumn = keyof Line['ids'];

/** One number of a line that may be looked up. */
export interface LineNumber {
  readonly column: IdColumn;
  readonly text: string;
}

/** The numbers of a line: those that may be looked up, and what is to be said of the others. */
export interface LineNumbers {
  readonly numbers: readonly LineNumber[];
  readonly destroyed: boolean;
  readonly findings: readonly Finding[];
}

const COLUMNS: readonly IdColumn[] = ['mpn', 'gtin', 'nsn', 'sku', 'item'];

/** Reads the identifiers of a line. Destroyed ones are named and left out; "N/A", "-" and the like are no numbers at all. */
export function lineNumbers(line: Line, place: Place): LineNumbers {
  const numbers: LineNumber[] = [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  let destroyed = false;
  for (const column of COLUMNS) {
    const shown = line.ids[column];
    if (shown === undefined) continue;
    const text = cleanItemText(shown);
    // "#REF!" has no label to take off.
    const damage = damageOf(shown, 'text') ?? damageOf(text, cellKind(line, text));
    if (damage !== null) {
      destroyed = true;
      if (!seen.has(text)) findings.push(destroyedFinding(text, damage.how, line, place));
      seen.add(text);
      continue;
    }
    if (alphanumericId(text) === '' || saysNotStated(text)) continue;
    const gtin = column === 'gtin' ? readGtin(text) : null;
    if (gtin !== null && 'bad' in gtin)
      findings.push(itemFinding('gtin-wrong', { gtin: excerpt(text), reason: gtin.bad }, { place }));
    else numbers.push({ column, text });
  }
  return { numbers, destroyed, findings };
}

/** A line keeps its cells' texts only; that a cell was a date is among what was said when it was read. */
function cellKind(line: Line, text: string): 'date' | 'text' {
  return dayTextOf(text) === 'iso' && line.problems.some(({ code }) => code === 'identifier-is-date') ? 'date' : 'text';
}

function destroyedFinding(text: string, how: string, line: Line, place: Place): Finding {
  const restored = restoreFromDescription(text, line.description);
  const todo =
    restored === null
      ? 'Type the number again, in a cell formatted as text.'
      : `The description names ${restored}, which a spreadsheet would show in just this way: if that is the item, put that in, in a cell formatted as text.`;
  return itemFinding('item-destroyed', { item: excerpt(text), how, todo }, { place });
}
