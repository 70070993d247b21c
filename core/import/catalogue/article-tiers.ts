import type { PriceListItem } from '../../contracts/price-list';
import type { Finding } from '../../findings/finding';
import { catalogueFinding } from '../../findings/catalogue-findings';
import { Decimal } from '../../money/decimal';
import { excerpt } from '../../workbook/clean-text';
import { voiceOf, type ArticleSetting } from './article-reading';
import type { CatalogueArticle } from './catalogue';
import type { PriceScale } from './price-scale';
import type { StatedAmount } from './read-amounts';

/** The net price and tiers of an item. */
export type TieredPrice = Pick<PriceListItem, 'net' | 'tiers'>;

interface Step {
  readonly amount: Decimal;
  readonly from: Decimal;
  readonly to: Decimal | null;
  /** Asked from the first one on. */
  readonly first: boolean;
}

/** Prices by quantity in the list's unit: what holds from the first piece on is the net price, the rest are tiers. */
export function articleTiers(
  amounts: readonly StatedAmount[],
  scale: PriceScale,
  article: CatalogueArticle,
  setting: ArticleSetting,
): TieredPrice | { refusal: Finding } {
  const steps: Step[] = [];
  for (const stated of amounts) {
    const step = stepOf(stated, scale, article, setting);
    if ('refusal' in step) return step;
    const same = steps.find(({ from, first }) => (first && step.first) || from.equals(step.from));
    if (same === undefined) steps.push(step);
    else if (!same.amount.equals(step.amount)) {
      const prices = `${same.amount.toMoney()} and ${step.amount.toMoney()}`;
      const { article: name, at } = voiceOf(article, setting);
      const facts = { article: name, prices, from: stated.price.from ?? 'the first' };
      return { refusal: catalogueFinding('article-two-prices', facts, at) };
    }
  }
  const base = steps.find(({ first }) => first);
  const tiers = steps
    .filter(({ first }) => !first)
    .sort((a, b) => a.from.compareTo(b.from))
    .map(({ amount, from, to }) => ({
      from: from.toText(),
      ...(to === null ? {} : { to: to.toText() }),
      net: amount.toMoney(),
    }));
  return {
    ...(base === undefined ? {} : { net: base.amount.toMoney() }),
    ...(tiers.length === 0 ? {} : { tiers: { basis: 'quantity', over: 'line', tiers } }),
  };
}

function stepOf(
  { price, amount, from, to }: StatedAmount,
  scale: PriceScale,
  article: CatalogueArticle,
  setting: ArticleSetting,
): Step | { refusal: Finding } {
  const scaled = scale.amount(amount);
  if (scaled === null) throw new Error('A scale is chosen so that every amount comes out even');
  // From the first one on is from nothing on, in any unit: 1 of a hundred is no tier from 0.01.
  const first = from.compareTo(Decimal.ONE) <= 0;
  const lowest = first ? Decimal.ZERO : scale.bound(from, price.boundUnit);
  const highest = to === null ? null : scale.bound(to, price.boundUnit);
  if (lowest !== null) return { amount: scaled, from: lowest, to: highest, first };
  const { article: name, at } = voiceOf(article, setting);
  const bound = excerpt(price.boundUnit ?? article.orderUnit ?? '');
  return { refusal: catalogueFinding('article-bound-unit', { article: name, bound, unit: excerpt(scale.unit) }, at) };
}
