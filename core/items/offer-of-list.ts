import type { PriceListItem } from '../contracts/price-list';
import type { Line } from '../workbook/line';
import { unitFactor } from './convert';
import type { JudgedHit } from './judge-hit';
import { rankOf } from './settle-hits';

/** The one entry of a list that a line asks for, or the several that it might. */
export type ListOffer = { readonly hit: JudgedHit } | { readonly several: readonly JudgedHit[] };

/**
 * A list may have one item more than once: by the piece and by the box, or twice at two prices. The entry in the line's
 * own unit is meant; between entries that differ in anything but their row nobody chooses.
 */
export function offerOfList(line: Line, hits: readonly JudgedHit[]): ListOffer {
  const [single, more] = hits;
  if (single !== undefined && more === undefined) return { hit: single };
  const best = Math.min(...hits.map(rankOf));
  const entries = distinctEntries(hits.filter((hit) => rankOf(hit) === best));
  const [only, second] = entries;
  if (only !== undefined && second === undefined) return { hit: only };
  const inUnit = entries.filter(({ hit }) => isInUnit(line, hit.item));
  const [chosen, other] = inUnit;
  return chosen !== undefined && other === undefined ? { hit: chosen } : { several: entries };
}

function isInUnit(line: Line, item: PriceListItem): boolean {
  if (line.unit === null) return false;
  const found = unitFactor({ unit: line.unit, pack: line.pack }, item);
  return !('problem' in found) && found.factor.numerator.equals(found.factor.denominator);
}

/** Entries that say the same count once; of those the first in the order of their text, so that rows' order decides nothing. */
function distinctEntries(hits: readonly JudgedHit[]): JudgedHit[] {
  const byText = new Map<string, JudgedHit>();
  for (const hit of hits) {
    const { row, ...entry } = hit.hit.item;
    const text = JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)));
    const known = byText.get(text);
    if (known === undefined || (row ?? 0) < (known.hit.item.row ?? 0)) byText.set(text, hit);
  }
  return [...byText.keys()]
    .sort()
    .map((text) => byText.get(text))
    .filter((hit): hit is JudgedHit => hit !== undefined);
}
