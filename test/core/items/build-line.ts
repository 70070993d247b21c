import type { PriceList, PriceListItem } from '../../../core/contracts/price-list';
import { buildItemIndex, matchLine } from '../../../core/items/item-index';
import type { Line } from '../../../core/workbook/line';

/** A line with the given parts and nothing else. */
export function lineOf(parts: Partial<Line>): Line {
  const first = Object.values(parts.ids ?? {})[0];
  return {
    sheet: 'Sheet1',
    row: 2,
    hidden: false,
    item: first ?? '',
    ids: {},
    manufacturer: null,
    description: null,
    category: null,
    productLine: null,
    quantity: null,
    unit: null,
    pack: null,
    quoted: null,
    extended: null,
    quoteUnclear: false,
    list: null,
    currency: null,
    contract: null,
    programme: null,
    supplier: null,
    neededBy: null,
    day: null,
    delivery: null,
    acquisition: 'purchase',
    charge: null,
    notes: null,
    problems: [],
    ...parts,
  };
}

export type ItemParts = Partial<PriceListItem>;

/** A price list of the given items, by the piece unless they say otherwise. */
export function listOf(contract: string, items: readonly ItemParts[]): PriceList {
  return {
    format: 'coopdesk-price-list-1',
    contract,
    version: '1',
    effectiveFrom: '2026-01-01',
    items: items.map((item) => ({ unit: 'EA', ...item })),
  };
}

/** What the lists have for a line, short: "0 CF280A exact certain", then the codes of findings. */
export function look(lists: readonly (readonly ItemParts[])[], parts: Partial<Line>) {
  const index = buildItemIndex(lists.map((items, at) => listOf(`c${at}`, items)));
  const { matches, cannotTell, findings, suggestions } = matchLine(index, lineOf(parts));
  return {
    matches: matches.map(
      ({ listIndex, match }) =>
        `${listIndex} ${match.item.mpn ?? match.item.sku ?? match.item.description ?? ''} ${match.step} ${match.confidence}`,
    ),
    cannotTell,
    codes: findings.map(({ code }) => code),
    suggested: suggestions.map(({ match }) => match.item.mpn ?? match.item.sku ?? ''),
  };
}
