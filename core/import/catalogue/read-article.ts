import { priceListItem, type PriceListItem } from '../../contracts/price-list';
import type { Finding } from '../../findings/finding';
import { catalogueFinding } from '../../findings/catalogue-findings';
import { cleanText } from '../../workbook/clean-text';
import { articleNumbers } from './article-numbers';
import type { ArticleNote } from './article-note';
import { articlePack } from './article-pack';
import { articlePrice } from './article-price';
import { voiceOf, type ArticleSetting } from './article-reading';
import type { CatalogueArticle } from './catalogue';
import { exchangeUnit } from './unit-codes';

/** An article as an item of the price list, with the last day of its price and where it holds. */
export interface ArticleItem {
  readonly item: PriceListItem;
  readonly end: string | null;
  readonly territories: string;
}

/** What became of one article. */
export type ArticleOutcome =
  | { readonly as: 'kept'; readonly place: number; readonly value: ArticleItem; readonly notes: readonly ArticleNote[] }
  | { readonly as: 'refused'; readonly place: number; readonly refusal: Finding }
  | {
      readonly as: 'skipped';
      readonly place: number;
      readonly why: 'not-a-price' | 'repeated-row';
      readonly text: string;
    };

/** Reads one article as an item of the price list, or says why it cannot be one. */
export function readArticle(article: CatalogueArticle, setting: ArticleSetting): ArticleOutcome {
  const { place, broken, withdrawn } = article;
  const { article: name, at } = voiceOf(article, setting);
  const refused = (refusal: Finding): ArticleOutcome => ({ as: 'refused', place, refusal });
  if (broken !== null) return refused(catalogueFinding('article-broken', { article: name, why: broken }, at));
  if (withdrawn) return { as: 'skipped', place, why: 'not-a-price', text: `${name} is taken out of the catalogue` };
  const numbers = articleNumbers(article, setting);
  if ('refusal' in numbers) return refused(numbers.refusal);
  const texts = textsOf(article);
  if (Object.keys(numbers.value).length === 0 && texts.description === undefined)
    return refused(catalogueFinding('article-without-item', { article: name }, at));
  const orderUnit = (article.orderUnit ?? '').trim() || (setting.unit ?? '');
  if (orderUnit === '') return refused(catalogueFinding('article-unit-missing', { article: name }, at));
  const price = articlePrice(article, orderUnit, setting);
  if ('refusal' in price) return refused(price.refusal);
  const unit = unitPart(article, orderUnit, price.value.scale, setting);
  const item = {
    ...numbers.value,
    ...texts,
    unit: unit.unit,
    ...(unit.pack === undefined ? {} : { pack: unit.pack }),
    ...price.value.price,
    row: place,
  };
  const parsed = priceListItem.safeParse(item);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const facts = { article: name, field: String(issue?.path[0] ?? 'the article'), why: issue?.message ?? 'not valid' };
    return refused(catalogueFinding('article-not-valid', facts, at));
  }
  const { end, territories } = price.value;
  const notes = [...numbers.notes, ...price.notes, ...unit.notes];
  return { as: 'kept', place, value: { item: parsed.data, end, territories }, notes };
}

type Scale = { readonly unit: string; readonly isOrderUnit: boolean; readonly pack: PriceListItem['pack'] | null };

function unitPart(article: CatalogueArticle, orderUnit: string, scale: Scale, setting: ArticleSetting) {
  const { note, quote } = voiceOf(article, setting);
  const described = article.description === null ? [] : [article.description];
  const named = exchangeUnit(scale.unit, setting.catalogue.unitCodes, described);
  const pack = scale.isOrderUnit
    ? articlePack(article, orderUnit, setting)
    : { pack: scale.pack ?? undefined, notes: [] };
  // "100 BX" is our own word, which was said already.
  const own = scale.pack !== null;
  const notes = own || named.note === null ? pack.notes : [note(named.note, quote(scale.unit)), ...pack.notes];
  return { unit: named.unit, pack: pack.pack, notes };
}

function textsOf({ description, manufacturer, brand, category }: CatalogueArticle) {
  const texts: { description?: string; manufacturer?: string; brand?: string; category?: string } = {};
  const set = (name: keyof typeof texts, text: string | null) => {
    const clean = cleanText((text ?? '').slice(0, 4000));
    if (clean !== '') texts[name] = clean;
  };
  set('description', description);
  set('manufacturer', manufacturer);
  set('brand', brand);
  set('category', category);
  return texts;
}
