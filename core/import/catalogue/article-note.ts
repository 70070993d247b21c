import type { Finding } from '../../findings/finding';
import { catalogueFinding } from '../../findings/catalogue-findings';
import { excerpt } from '../../workbook/clean-text';
import { listText } from '../gather-notes';
import type { Catalogue, CatalogueArticle } from './catalogue';

/** What is gathered into one sentence for the whole file. */
export const ARTICLE_NOTES = [
  'gtin-left-out',
  'number-left-out',
  'list-left-out',
  'list-price-only',
  'kind-left-out',
  'period-left-out',
  'currency-left-out',
  'unit-of-two-lists',
  'unit-unclear',
  'pack-left-out',
  'price-divided',
  'price-per-many',
  'order-unit-differs',
  'on-request-only',
] as const;

/** Something to be said of many articles at once: which one, and how it reads there. */
export interface ArticleNote {
  readonly code: (typeof ARTICLE_NOTES)[number];
  readonly place: number;
  readonly example: string;
}

/** 'article "1000"', by its first number. */
export function articleName({ sku, mpn, gtin }: CatalogueArticle): string {
  const number = [sku, mpn, gtin].find((text) => text !== null && text.trim() !== '') ?? null;
  return number === null ? 'an article without a number' : `article "${excerpt(number)}"`;
}

/** 'Article "1000" (line 117)'. */
export function articleWords(article: CatalogueArticle, counted: Catalogue['counted']): string {
  const name = articleName(article);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} (${counted} ${article.place})`;
}

/** "line 4", "lines 4, 7 and 9", "lines 4, 7, 9, 12, 13 and 250 more". */
export function placesText(places: readonly number[], counted: Catalogue['counted']): string {
  const apart = Array.from(new Set(places));
  return `${counted}${apart.length === 1 ? '' : 's'} ${listText(apart.map(String), 5)}`;
}

/** One sentence per kind of note, with how many articles and an example. */
export function gatherArticleNotes(notes: readonly ArticleNote[], counted: Catalogue['counted']): Finding[] {
  return ARTICLE_NOTES.flatMap((code) => {
    const own = notes.filter((note) => note.code === code);
    const [first] = own;
    if (first === undefined) return [];
    const places = placesText(
      own.map(({ place }) => place),
      counted,
    );
    return [catalogueFinding(code, { places, example: first.example }, { place: { row: first.place } })];
  });
}
