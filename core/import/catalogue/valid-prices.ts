import { within } from '../../contracts/common';
import type { Finding } from '../../findings/finding';
import { catalogueFinding } from '../../findings/catalogue-findings';
import { excerpt } from '../../workbook/clean-text';
import { listText } from '../gather-notes';
import type { ArticleNote } from './article-note';
import { voiceOf, type ArticleSetting } from './article-reading';
import type { CatalogueArticle, CataloguePrice } from './catalogue';
import { exchangeDay } from './exchange-day';

/** The prices of an article that count, and the day on which the first of them ends. */
export interface ValidPrices {
  readonly prices: readonly CataloguePrice[];
  readonly end: string | null;
  readonly notes: readonly ArticleNote[];
}

/** Sets aside prices of another kind, in another currency and for other days; refuses what is left in doubt. */
export function validPrices(article: CatalogueArticle, setting: ArticleSetting): ValidPrices | { refusal: Finding } {
  const { article: name, at, note } = voiceOf(article, setting);
  const { contract } = setting;
  if (article.prices.length === 0) return { refusal: catalogueFinding('article-price-missing', { article: name }, at) };
  const meant = article.prices.filter(({ kind }) => kind !== 'other');
  const others = namesOf(article.prices.filter(({ kind }) => kind === 'other').map((price) => price.name));
  if (meant.length === 0)
    return { refusal: catalogueFinding('article-price-kind', { article: name, kinds: others }, at) };
  const currencyOf = (price: CataloguePrice) => price.currency ?? setting.catalogue.currency ?? contract.currency;
  const own = meant.filter((price) => currencyOf(price) === contract.currency);
  const foreign = namesOf(meant.map(currencyOf).filter((code) => code !== contract.currency));
  if (own.length === 0) {
    const facts = { article: name, currencies: foreign, contract: contract.number, own: contract.currency };
    return { refusal: catalogueFinding('article-currency', facts, at) };
  }
  const dated = inForce(own, article, setting);
  if ('refusal' in dated) return dated;
  return {
    ...dated,
    notes: [
      ...(others === '' ? [] : [note('kind-left-out', others)]),
      ...(foreign === '' ? [] : [note('currency-left-out', foreign)]),
      ...dated.notes,
    ],
  };
}

function namesOf(names: readonly string[]): string {
  return listText(Array.from(new Set(names)).map((name) => `"${excerpt(name)}"`));
}

interface Period {
  readonly start: string | undefined;
  readonly end: string | undefined;
}

/** A price's own days go before those of the file. */
function inForce(prices: readonly CataloguePrice[], article: CatalogueArticle, setting: ArticleSetting) {
  const { article: name, at, note } = voiceOf(article, setting);
  const { day, catalogue } = setting;
  const kept: CataloguePrice[] = [];
  const ends: string[] = [];
  const aside: string[] = [];
  for (const price of prices) {
    const texts = { start: price.start ?? catalogue.start, end: price.end ?? catalogue.end };
    const period = periodOf(texts);
    if ('unreadable' in period) {
      const facts = { article: name, text: excerpt(period.unreadable) };
      return { refusal: catalogueFinding('article-date-unreadable', facts, at) };
    }
    const { start, end } = period;
    if (start !== undefined && end !== undefined && end < start)
      return { refusal: catalogueFinding('article-dates-turned', { article: name, start, end }, at) };
    if (!within(day, start, end)) aside.push(`${start ?? '...'} to ${end ?? '...'}`);
    else {
      kept.push(price);
      if (end !== undefined) ends.push(end);
    }
  }
  const periods = namesOf(aside);
  if (kept.length === 0)
    return { refusal: catalogueFinding('article-not-valid-then', { article: name, day, periods }, at) };
  const [end] = ends.sort();
  return { prices: kept, end: end ?? null, notes: periods === '' ? [] : [note('period-left-out', periods)] };
}

function periodOf({ start, end }: { start: string | null; end: string | null }): Period | { unreadable: string } {
  const days = {
    start: start === null ? undefined : exchangeDay(start),
    end: end === null ? undefined : exchangeDay(end),
  };
  if (days.start === null) return { unreadable: start ?? '' };
  if (days.end === null) return { unreadable: end ?? '' };
  return { start: days.start, end: days.end };
}
