import { lineFinding } from '../findings/line-findings';
import { alphanumericId } from '../items/identifiers';
import { canonicalManufacturer } from '../items/manufacturers';
import type { PricedLine } from '../priced-line';

/** Says of every line which other rows of its sheet ask for the same item in the same unit. */
export function withDuplicates(priced: readonly PricedLine[]): PricedLine[] {
  const rowsByKey = new Map<string, number[]>();
  for (const line of priced) {
    const key = duplicateKey(line);
    if (key === null) continue;
    const rows = rowsByKey.get(key);
    if (rows === undefined) rowsByKey.set(key, [line.line.row]);
    else rows.push(line.line.row);
  }
  return priced.map((line) => {
    const key = duplicateKey(line);
    const rows = key === null ? [] : (rowsByKey.get(key) ?? []);
    if (rows.length < 2) return line;
    const facts = { rows: listedWithout(line.line.row, rows) };
    return { ...line, findings: [...line.findings, lineFinding('duplicate-line', facts)] };
  });
}

/** Two lines are the same when their item is: by what was matched, else by what the sheet shows. */
function duplicateKey({ line, chosen }: PricedLine): string | null {
  if (line.charge !== null) return null;
  const matched = chosen === null || chosen.match.step === 'category' ? null : chosen.match.item;
  const maker = canonicalManufacturer(matched?.manufacturer ?? line.manufacturer ?? '');
  const id = alphanumericId(matched?.mpn ?? matched?.sku ?? line.item);
  if (id === '') return null;
  // A thing leased over 36 months and one over 60, or one that is bought, are not the same order.
  const way = `${line.acquisition} ${line.termMonths ?? ''}`;
  return [line.sheet, line.day ?? '', maker, id, (line.unit ?? '').toUpperCase(), way].join('\u0000');
}

/** Looks at the first few only: fifty thousand rows may all ask for one thing. */
function listedWithout(own: number, rows: readonly number[]): string {
  const shown = rows
    .slice(0, 6)
    .filter((row) => row !== own)
    .slice(0, 5);
  const more = rows.length - 1 - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
