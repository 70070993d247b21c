import type { PriceListItem } from '../../contracts/price-list';
import { catalogueFinding } from '../../findings/catalogue-findings';
import { excerpt } from '../../workbook/clean-text';
import type { ArticleNote } from './article-note';
import { voiceOf, type ArticleSetting, type Part } from './article-reading';
import { articleTiers } from './article-tiers';
import type { CatalogueArticle, PriceBasis } from './catalogue';
import { exchangeNumber } from './exchange-number';
import { priceScale, type PriceScale } from './price-scale';
import { readAmounts, territoriesOf, type StatedAmount } from './read-amounts';
import { validPrices } from './valid-prices';

/** What an article costs, per which unit, until when and where. */
export interface ArticlePrice {
  readonly price: Pick<PriceListItem, 'net' | 'list' | 'tiers' | 'priceOnRequest'>;
  readonly scale: Pick<PriceScale, 'unit' | 'isOrderUnit' | 'pack'>;
  readonly end: string | null;
  readonly territories: string;
}

/** Reads an article's prices for the list's day: the contract's own govern, a list price is kept beside them. */
export function articlePrice(
  article: CatalogueArticle,
  orderUnit: string,
  setting: ArticleSetting,
): Part<ArticlePrice> {
  const { note } = voiceOf(article, setting);
  const scale = { unit: orderUnit, isOrderUnit: true, pack: null };
  if (article.onRequest) {
    const value = { price: { priceOnRequest: true }, scale, end: null, territories: '' };
    return { value, notes: [note('on-request-only', 'price on request')] };
  }
  const valid = validPrices(article, setting);
  if ('refusal' in valid) return valid;
  const nets = valid.prices.filter(({ kind }) => kind === 'net');
  const lists = valid.prices.filter(({ kind }) => kind === 'list');
  const governing = nets.length > 0 ? nets : lists;
  const amounts = readAmounts(governing, article, setting);
  if ('refusal' in amounts) return amounts;
  const scaled = scaleOf(amounts, article, orderUnit, setting);
  if ('refusal' in scaled) return scaled;
  const tiered = articleTiers(amounts, scaled.value, article, setting);
  if ('refusal' in tiered) return tiered;
  const end = valid.end;
  const territories = territoriesOf(governing).join('');
  const notes = [...valid.notes, ...scaled.notes];
  if (nets.length === 0) {
    // A price list holds one list price; what a list price is from 100 on belongs to no contract price.
    const { net: list } = tiered;
    if (list === undefined) return { refusal: missing(article, setting) };
    const value = { price: { list }, scale: scaled.value, end, territories };
    return { value, notes: [...notes, note('list-price-only', `list price ${list}`)] };
  }
  const beside = listBeside(lists, scaled.value, article, setting);
  const value = { price: { ...tiered, ...beside.price }, scale: scaled.value, end, territories };
  return { value, notes: [...notes, ...beside.notes] };
}

function missing(article: CatalogueArticle, setting: ArticleSetting) {
  const { article: name, at } = voiceOf(article, setting);
  return catalogueFinding('article-price-missing', { article: name }, at);
}

function scaleOf(
  amounts: readonly StatedAmount[],
  article: CatalogueArticle,
  orderUnit: string,
  setting: ArticleSetting,
): Part<PriceScale> {
  const { article: name, at, note } = voiceOf(article, setting);
  const [first] = amounts;
  if (first === undefined) throw new Error('An article without prices was refused before');
  const { basis } = first.price;
  if (amounts.some(({ price }) => !sameBasis(price.basis, basis))) {
    const why = 'its prices are not all for the same number of units';
    return { refusal: catalogueFinding('article-price-condition', { article: name, why }, at) };
  }
  const figures = amounts.map(({ amount }) => amount);
  const { rounding } = setting.contract;
  const scale = priceScale({ orderUnit, pack: article.pack, basis, amounts: figures, rounding });
  if ('badBasis' in scale) {
    const facts = { article: name, text: excerpt(scale.badBasis) };
    return { refusal: catalogueFinding('article-basis-unreadable', facts, at) };
  }
  const words = `${first.amount.toText()} per ${basis.quantity ?? '1'} ${excerpt(basis.unit ?? orderUnit)} is kept per ${excerpt(scale.unit)}`;
  return { value: scale, notes: scale.note === null ? [] : [note(scale.note, words)] };
}

function sameBasis(a: PriceBasis, b: PriceBasis): boolean {
  const number = (text: string | null) => exchangeNumber(text ?? '1')?.toText() ?? text;
  const parts = (basis: PriceBasis) => [number(basis.quantity), basis.unit, number(basis.perOrderUnit)];
  return parts(a).every((part, index) => part === parts(b)[index]);
}

/** A list price that cannot be used does not spoil the net price, which governs anyway. */
function listBeside(
  lists: CatalogueArticle['prices'],
  scale: PriceScale,
  article: CatalogueArticle,
  setting: ArticleSetting,
): { readonly price: Pick<PriceListItem, 'list'>; readonly notes: readonly ArticleNote[] } {
  if (lists.length === 0) return { price: {}, notes: [] };
  const { note, quote } = voiceOf(article, setting);
  const first = lists[0];
  const amounts = readAmounts(lists, article, setting);
  if (first !== undefined && !('refusal' in amounts) && sameBases(article, lists)) {
    const even = amounts.every(({ amount }) => scale.amount(amount) !== null);
    const tiered = even ? articleTiers(amounts, scale, article, setting) : null;
    if (tiered !== null && !('refusal' in tiered) && tiered.net !== undefined)
      return { price: { list: tiered.net }, notes: [] };
  }
  return { price: {}, notes: [note('list-left-out', quote(first?.amount ?? ''))] };
}

function sameBases({ prices }: CatalogueArticle, lists: CatalogueArticle['prices']): boolean {
  const net = prices.find(({ kind }) => kind === 'net');
  return net !== undefined && lists.every(({ basis }) => sameBasis(basis, net.basis));
}
