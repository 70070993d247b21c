import type { Finding } from '../../findings/finding';
import { catalogueFinding } from '../../findings/catalogue-findings';
import { Decimal } from '../../money/decimal';
import { excerpt } from '../../workbook/clean-text';
import { listText } from '../gather-notes';
import { voiceOf, type ArticleSetting } from './article-reading';
import type { CatalogueArticle, CataloguePrice } from './catalogue';
import { exchangeNumber } from './exchange-number';

/** A price whose numbers are read; its quantities are still in the file's unit. */
export interface StatedAmount {
  readonly price: CataloguePrice;
  readonly amount: Decimal;
  readonly from: Decimal;
  readonly to: Decimal | null;
}

/** Reads the numbers of an article's prices; one that cannot be read spoils its kind, because a tier would be missing. */
export function readAmounts(
  prices: readonly CataloguePrice[],
  article: CatalogueArticle,
  setting: ArticleSetting,
): readonly StatedAmount[] | { refusal: Finding } {
  const territories = territoriesOf(prices);
  const { article: name, at } = voiceOf(article, setting);
  if (territories.length > 1) {
    const words = listText(territories.map((group) => (group === '' ? 'everywhere' : group)));
    return { refusal: catalogueFinding('article-territories', { article: name, territories: words }, at) };
  }
  const read: StatedAmount[] = [];
  for (const price of prices) {
    const one = readAmount(price, article, setting);
    if ('refusal' in one) return one;
    read.push(one);
  }
  return read;
}

/** The groups of territories that prices are for, each as words; one group when all are for the same. */
export function territoriesOf(prices: readonly CataloguePrice[]): string[] {
  const groups = prices.map(({ territories }) => Array.from(new Set(territories)).sort().join(' and '));
  return Array.from(new Set(groups));
}

function readAmount(
  price: CataloguePrice,
  article: CatalogueArticle,
  setting: ArticleSetting,
): StatedAmount | { refusal: Finding } {
  const { article: name, at } = voiceOf(article, setting);
  const refused = (what: string, text: string) => ({
    refusal: catalogueFinding('article-price-unreadable', { article: name, what, text: excerpt(text) }, at),
  });
  if (price.condition !== null)
    return { refusal: catalogueFinding('article-price-condition', { article: name, why: price.condition }, at) };
  const stated = exchangeNumber(price.amount);
  if (stated === null || !stated.isPositive()) return refused('price', price.amount);
  const factor = price.factor === null ? Decimal.ONE : exchangeNumber(price.factor);
  if (factor === null || !factor.isPositive()) return refused('price factor', price.factor ?? '');
  const from = price.from === null ? Decimal.ZERO : exchangeNumber(price.from);
  const to = price.to === null ? null : exchangeNumber(price.to);
  if (from === null || (price.to !== null && to === null)) {
    const text = excerpt((from === null ? price.from : price.to) ?? '');
    return { refusal: catalogueFinding('article-bound-unreadable', { article: name, text }, at) };
  }
  if (to !== null && to.compareTo(from) < 0) {
    const facts = { article: name, from: from.toText(), to: to.toText() };
    return { refusal: catalogueFinding('article-range-turned', facts, at) };
  }
  return { price, amount: stated.times(factor), from, to };
}
