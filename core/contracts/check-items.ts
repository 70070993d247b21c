import { bookFinding } from '../findings/book-findings';
import type { Finding } from '../findings/finding';
import { readGtin } from '../items/gtin';
import { Decimal } from '../money/decimal';
import { checkItemKinds } from './check-item-kinds';
import { checkTiers } from './check-tiers';
import { identityOf, itemWords, unitIdentity } from './item-identity';
import { isOddPercent } from './odd-percent';
import type { PriceList, PriceListItem } from './price-list';
import { sameContents } from './same-contents';

/** What looks wrong in the items of one price list. Nothing is left out for it; lines that meet it are told again. */
export function checkItems(file: string, { items }: PriceList): Finding[] {
  const single = items.flatMap((item, index) => checkItem(file, `items[${index}]${rowOf(item)}`, item));
  return [...single, ...twoPrices(file, items)];
}

function checkItem(file: string, where: string, item: PriceListItem): Finding[] {
  const findings: Finding[] = [];
  if (identityOf(item) === null) findings.push(bookFinding('item-unidentified', { file, where }));
  if (item.percent !== undefined && isOddPercent(item.percent)) {
    findings.push(bookFinding('percent-odd', { file, where, percent: item.percent }));
  }
  if (item.gtin !== undefined) {
    const read = readGtin(item.gtin);
    if ('bad' in read)
      findings.push(bookFinding('gtin-bad', { file, where, gtin: item.gtin.slice(0, 60), why: read.bad }));
  }
  if (item.tiers !== undefined) findings.push(...checkTiers(file, where, item.tiers));
  return [...findings, ...checkItemKinds(file, where, item)];
}

function twoPrices(file: string, items: readonly PriceListItem[]): Finding[] {
  const groups = new Map<string, { item: PriceListItem; index: number }[]>();
  items.forEach((item, index) => {
    const identity = identityOf(item);
    if (identity === null) return;
    const key = `${identity}\u0000${unitIdentity(item)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ item, index }]);
    else group.push({ item, index });
  });
  const findings: Finding[] = [];
  for (const group of groups.values()) {
    const [first, ...others] = group;
    if (first === undefined || others.every(({ item }) => sameContents(priceOf(item), priceOf(first.item)))) continue;
    const places = group
      .slice(0, 5)
      .map(({ item, index }) => `items[${index}]${rowOf(item)}`)
      .join(', ');
    findings.push(bookFinding('two-prices', { file, item: itemWords(first.item), count: group.length, places }));
  }
  return findings;
}

function priceOf({ net, list, percent, tiers, hot, priceOnRequest, ...more }: PriceListItem): unknown {
  const amount = (text: string | undefined) => (text === undefined ? null : Decimal.of(text).toText());
  const { rates, clicks, bundle, lease } = more;
  const plain = { net: amount(net), list: amount(list), percent: amount(percent), tiers, hot, priceOnRequest };
  return { ...plain, rates, clicks, bundle, lease };
}

function rowOf({ row }: PriceListItem): string {
  return row === undefined ? '' : ` (row ${row})`;
}
