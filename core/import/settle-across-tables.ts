import { itemWords } from '../contracts/item-identity';
import type { PriceListItem } from '../contracts/price-list';
import { importFinding } from '../findings/import-findings';
import { listText, rowsOfSheet } from './gather-notes';
import type { NotTaken, Refusal } from './import-result';
import { refusalOf } from './row-outcome';
import { itemKey, priceWords, samePrice } from './settle-repeats';
import type { TableRead } from './table-kind';

/** An item with the table that it stands in. */
interface Placed {
  readonly read: TableRead;
  readonly item: PriceListItem;
}

type Judgement = { readonly skip: NotTaken } | { readonly refuse: Refusal } | null;

/** As settleRepeats, between tables and sheets: an item on two sheets at two prices has none that can be told. */
export function settleAcrossTables(reads: readonly TableRead[]): readonly TableRead[] {
  if (reads.filter(({ items }) => items.length > 0).length < 2) return reads;
  const groups = new Map<string, Placed[]>();
  for (const read of reads) {
    for (const item of read.items) {
      const key = itemKey(item);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [{ read, item }]);
      else group.push({ read, item });
    }
  }
  const out = new Map<PriceListItem, Judgement>();
  groups.forEach((group) => {
    if (group.length > 1) for (const placed of group) out.set(placed.item, judge(placed, group));
  });
  return out.size === 0 ? reads : reads.map((read) => without(read, out));
}

/** What becomes of one item of several that are the same: taken (null), left alone, or refused. */
function judge({ read, item }: Placed, group: readonly Placed[]): Judgement {
  const [first] = group;
  const sheet = read.sheet;
  const row = item.row ?? 0;
  const place = ({ item: { row: at }, read: { sheet: on } }: Placed) => rowsOfSheet([at ?? 0], on);
  if (first !== undefined && group.every((other) => samePrice(other.item, first.item))) {
    if (first.item === item) return null;
    return { skip: { sheet, row, why: 'repeated-row', text: `${itemWords(item)}, as ${place(first)}` } };
  }
  const prices = listText(Array.from(new Set(group.map((other) => priceWords(other.item)))));
  const facts = { item: itemWords(item), prices, rows: listText(group.map(place)) };
  return { refuse: refusalOf(importFinding('row-two-prices', facts, { place: { sheet, row } }), sheet, row) };
}

function without(read: TableRead, out: ReadonlyMap<PriceListItem, Judgement>): TableRead {
  const judged = read.items.map((item) => ({ item, judgement: out.get(item) ?? null }));
  const items = judged.filter(({ judgement }) => judgement === null).map(({ item }) => item);
  const gone = new Set(judged.filter(({ judgement }) => judgement !== null).map(({ item }) => item.row));
  return {
    ...read,
    items,
    keptRows: read.keptRows.filter((row) => !gone.has(row)),
    refused: [
      ...read.refused,
      ...judged.flatMap(({ judgement }) => (judgement !== null && 'refuse' in judgement ? [judgement.refuse] : [])),
    ],
    skipped: [
      ...read.skipped,
      ...judged.flatMap(({ judgement }) => (judgement !== null && 'skip' in judgement ? [judgement.skip] : [])),
    ],
  };
}
