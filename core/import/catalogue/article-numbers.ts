import type { PriceListItem } from '../../contracts/price-list';
import type { Finding } from '../../findings/finding';
import { catalogueFinding } from '../../findings/catalogue-findings';
import { damageOf } from '../../items/damage';
import { readGtin } from '../../items/gtin';
import { cleanText, excerpt } from '../../workbook/clean-text';
import type { ArticleNote } from './article-note';
import { voiceOf, type ArticleSetting, type Part } from './article-reading';
import type { CatalogueArticle } from './catalogue';

type Numbers = Pick<PriceListItem, 'sku' | 'mpn' | 'gtin'>;

const WHAT = { sku: 'supplier’s number', mpn: 'maker’s part number' } as const;

/** The numbers an article goes by. One that cannot be right is left out where another is whole, and said. */
export function articleNumbers(article: CatalogueArticle, setting: ArticleSetting): Part<Numbers> {
  const { article: name, at, note, quote } = voiceOf(article, setting);
  const numbers: { sku?: string; mpn?: string; gtin?: string } = {};
  const notes: ArticleNote[] = [];
  const damaged: Finding[] = [];
  for (const kind of ['sku', 'mpn'] as const) {
    const text = cleanText((article[kind] ?? '').slice(0, 500));
    if (text === '') continue;
    const damage = damageOf(text, 'text');
    if (damage === null) numbers[kind] = text;
    else {
      const facts = { article: name, what: WHAT[kind], text: excerpt(text), how: damage.how };
      damaged.push(catalogueFinding('article-number-damaged', facts, at));
      notes.push(note('number-left-out', `${quote(text)}, ${damage.how}`));
    }
  }
  const gtin = cleanText((article.gtin ?? '').slice(0, 100));
  if (gtin !== '') {
    const read = readGtin(gtin);
    if ('bad' in read) notes.push(note('gtin-left-out', `${quote(gtin)}, ${read.bad}`));
    else numbers.gtin = read.gtin14;
  }
  const [refusal] = damaged;
  if (refusal !== undefined && Object.keys(numbers).length === 0) return { refusal };
  return { value: numbers, notes };
}
