import { identityOf, itemWords, unitIdentity } from '../contracts/item-identity';
import type { PriceListItem } from '../contracts/price-list';
import { sameContents } from '../contracts/same-contents';
import { importFinding } from '../findings/import-findings';
import { foldId } from '../items/identifiers';
import { Decimal } from '../money/decimal';
import { listText, rowsOfSheet } from './gather-notes';
import type { ItemRow } from './read-item-row';
import type { RowOutcome } from './row-outcome';

type Outcome = RowOutcome<ItemRow>;
type Kept = Outcome & { as: 'kept' };

/**
 * Compares the rows of one table with each other. The same item twice at one price is taken once; at different prices it
 * is not taken at all, because nothing says which row holds.
 */
export function settleRepeats(outcomes: readonly Outcome[], sheet: string): readonly Outcome[] {
  const groups = new Map<string, Kept[]>();
  for (const outcome of outcomes) {
    if (outcome.as !== 'kept') continue;
    const key = itemKey(outcome.value.item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [outcome]);
    else group.push(outcome);
  }
  const settled = new Map<number, Outcome>();
  groups.forEach((group) => settleGroup(group, sheet).forEach((outcome) => settled.set(outcome.row, outcome)));
  return outcomes.map((outcome) => settled.get(outcome.row) ?? outcome);
}

function settleGroup(group: readonly Kept[], sheet: string): Outcome[] {
  const [first, ...others] = group;
  if (first === undefined || others.length === 0) return [];
  if (others.every(({ value }) => samePrice(value.item, first.value.item))) {
    return others.map(({ row, value }) => ({
      as: 'skipped',
      row,
      why: 'repeated-row',
      text: `${itemWords(value.item)}, as row ${first.row}`,
    }));
  }
  const item = itemWords(first.value.item);
  const rows = rowsOfSheet(
    group.map(({ row }) => row),
    sheet,
  );
  const prices = listText(group.map(({ value }) => priceWords(value.item)).filter(isFirst));
  return group.map(({ row }) => {
    const refusal = importFinding('row-two-prices', { rows, item, prices }, { place: { sheet, row } });
    return { as: 'refused', row, refusal };
  });
}

/** What makes two rows one offer: maker and part number (else another number, else the description), the supplier's own number, unit and pack. */
export function itemKey(item: PriceListItem): string {
  return [identityOf(item) ?? '', foldId(item.sku ?? ''), unitIdentity(item)].join('\u0000');
}

/** Whether two rows of one item promise the same. */
export function samePrice(a: PriceListItem, b: PriceListItem): boolean {
  return sameContents(statementOf(a), statementOf(b));
}

function statementOf({ net, list, percent, priceOnRequest, category, productLine }: PriceListItem): unknown {
  const amount = (text: string | undefined) => (text === undefined ? null : Decimal.of(text).toText());
  // With a net price nothing else decides; without one the category may.
  const scope = net === undefined ? { category: category ?? null, productLine: productLine ?? null } : {};
  return { net: amount(net), list: amount(list), percent: amount(percent), asked: priceOnRequest === true, ...scope };
}

/** What a row promises, in a sentence. */
export function priceWords({ net, list, percent, priceOnRequest }: PriceListItem): string {
  if (priceOnRequest === true) return 'on request';
  if (net !== undefined) return net;
  return percent === undefined ? `list ${list ?? ''}` : `${list === undefined ? '' : `${list} `}less ${percent}%`;
}

function isFirst(words: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(words) === index;
}
