import { itemWords } from '../../contracts/item-identity';
import type { PriceListItem } from '../../contracts/price-list';
import { sameContents } from '../../contracts/same-contents';
import { catalogueFinding } from '../../findings/catalogue-findings';
import { listText } from '../gather-notes';
import { itemKey } from '../settle-repeats';
import { placesText } from './article-note';
import type { Catalogue } from './catalogue';
import type { ArticleOutcome } from './read-article';

type Kept = ArticleOutcome & { as: 'kept' };

/** Compares the articles of one file: the same twice at one price is taken once, at different prices not at all. */
export function settleArticles(
  outcomes: readonly ArticleOutcome[],
  counted: Catalogue['counted'],
): readonly ArticleOutcome[] {
  const groups = new Map<string, Kept[]>();
  for (const outcome of outcomes) {
    if (outcome.as !== 'kept') continue;
    const key = itemKey(outcome.value.item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [outcome]);
    else group.push(outcome);
  }
  const settled = new Map<ArticleOutcome, ArticleOutcome>();
  groups.forEach((group) => {
    if (group.length > 1) settleGroup(group, counted, settled);
  });
  return outcomes.map((outcome) => settled.get(outcome) ?? outcome);
}

function settleGroup(
  group: readonly Kept[],
  counted: Catalogue['counted'],
  settled: Map<ArticleOutcome, ArticleOutcome>,
): void {
  const [first, ...others] = group;
  if (first === undefined) return;
  const item = itemWords(first.value.item);
  if (others.every(({ value }) => sameContents(promiseOf(value.item), promiseOf(first.value.item)))) {
    const text = `${item}, as ${counted} ${first.place}`;
    for (const outcome of others)
      settled.set(outcome, { as: 'skipped', place: outcome.place, why: 'repeated-row', text });
    return;
  }
  const prices = listText(Array.from(new Set(group.map(({ value }) => priceWords(value.item)))));
  const places = placesText(
    group.map(({ place }) => place),
    counted,
  );
  for (const outcome of group) {
    const { place } = outcome;
    const facts = { article: `The item ${item}`, prices, places };
    const refusal = catalogueFinding('article-repeated-differently', facts, { place: { row: place } });
    settled.set(outcome, { as: 'refused', place, refusal });
  }
}

function promiseOf({ net, list, tiers, priceOnRequest }: PriceListItem): unknown {
  return { net, list: net === undefined ? list : undefined, tiers, priceOnRequest };
}

function priceWords({ net, list, tiers, priceOnRequest }: PriceListItem): string {
  if (priceOnRequest === true) return 'on request';
  const steps = (tiers?.tiers ?? []).map((tier) => `${tier.net ?? ''} from ${tier.from}`);
  const base = net ?? (list === undefined ? undefined : `list ${list}`);
  return [...(base === undefined ? [] : [base]), ...steps].join(', ');
}
