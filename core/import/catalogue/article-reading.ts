import type { Contract } from '../../contracts/contract';
import type { Finding } from '../../findings/finding';
import { excerpt } from '../../workbook/clean-text';
import { articleName, articleWords, type ArticleNote } from './article-note';
import type { Catalogue, CatalogueArticle } from './catalogue';

/** What every article of one file is read against. */
export interface ArticleSetting {
  readonly catalogue: Catalogue;
  readonly contract: Contract;
  /** The day from which the list is to hold. */
  readonly day: string;
  /** The user's word for the unit of articles that state none. */
  readonly unit: string | undefined;
}

/** A part of an article that was read, or why the whole article is refused. */
export type Part<Value> =
  { readonly value: Value; readonly notes: readonly ArticleNote[] } | { readonly refusal: Finding };

/** How an article is called in sentences, and how a note of it is made. */
export function voiceOf(article: CatalogueArticle, { catalogue }: ArticleSetting) {
  return {
    article: articleWords(article, catalogue.counted),
    at: { place: { row: article.place } },
    note: (code: ArticleNote['code'], words: string): ArticleNote => ({
      code,
      place: article.place,
      example: `${articleName(article)}: ${words}`,
    }),
    quote: (text: string) => `"${excerpt(text)}"`,
  };
}
