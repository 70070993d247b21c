import { checkList } from '../../contracts/check-list';
import type { Contract } from '../../contracts/contract';
import type { PriceList } from '../../contracts/price-list';
import type { Finding } from '../../findings/finding';
import { catalogueFinding } from '../../findings/catalogue-findings';
import { importFinding } from '../../findings/import-findings';
import { listText } from '../gather-notes';
import type { ImportResult } from '../import-result';
import { limitFindings } from '../limit-findings';
import { gatherArticleNotes } from './article-note';
import type { ArticleSetting } from './article-reading';
import type { Catalogue } from './catalogue';
import { catalogueChecks } from './catalogue-checks';
import { readArticle, type ArticleItem, type ArticleOutcome } from './read-article';
import { settleArticles } from './settle-articles';

/** A catalogue, the contract it is for, and what the file itself may not say. */
export interface CatalogueInput {
  readonly catalogue: Catalogue;
  /** The file's name, as places and messages call it. */
  readonly file: string;
  readonly contract: Contract;
  /** ISO day from which the prices hold. */
  readonly effectiveFrom: string;
  readonly version: string;
  readonly published?: string;
  /** The unit of articles that state none: the user's own word, never a guess. */
  readonly unit?: string;
}

/** A catalogue becomes a checked version of a contract's price list, with what became of every article. */
export function importCatalogue(input: CatalogueInput): ImportResult {
  const { catalogue, contract, effectiveFrom, unit, file } = input;
  const setting: ArticleSetting = { catalogue, contract, day: effectiveFrom, unit };
  const read = catalogue.articles.map((article) => readArticle(article, setting));
  const outcomes = settleArticles(read, catalogue.counted);
  const kept = outcomes.flatMap((outcome) => (outcome.as === 'kept' ? [outcome.value] : []));
  const { refused, skipped } = notKept(outcomes, file);
  const told = kept.length + refused.length + skipped.length;
  if (told !== catalogue.articles.length) throw new Error(`${catalogue.articles.length} articles in, ${told} told of`);
  const ends = Array.from(new Set(kept.flatMap(({ end }) => (end === null ? [] : [end])))).sort();
  const priceList = listOf(input, kept, ends[0]);
  const notes = outcomes.flatMap((outcome) => (outcome.as === 'kept' ? outcome.notes : []));
  const nothing = importFinding('nothing-to-import', { file, contract: contract.number });
  return {
    priceList,
    refused,
    skipped,
    read: catalogue.articles.length,
    kept: kept.length,
    findings: limitFindings([
      ...(priceList === null ? [nothing] : []),
      ...(catalogue.articles.length === 0 ? [catalogueFinding('catalogue-empty', {})] : []),
      ...catalogueChecks(setting),
      ...gatherArticleNotes(notes, catalogue.counted),
      ...endFindings(ends, kept),
      ...territoryFindings(kept, contract),
      ...(priceList === null ? [] : checkList(file, priceList, contract)),
    ]),
  };
}

function notKept(outcomes: readonly ArticleOutcome[], sheet: string): Pick<ImportResult, 'refused' | 'skipped'> {
  return {
    refused: outcomes.flatMap((outcome) =>
      outcome.as === 'refused'
        ? [{ sheet, row: outcome.place, code: outcome.refusal.code, text: outcome.refusal.text }]
        : [],
    ),
    skipped: outcomes.flatMap((outcome) =>
      outcome.as === 'skipped' ? [{ sheet, row: outcome.place, why: outcome.why, text: outcome.text }] : [],
    ),
  };
}

function listOf(input: CatalogueInput, kept: readonly ArticleItem[], end: string | undefined): PriceList | null {
  const { contract, version, effectiveFrom, published, file } = input;
  if (kept.length === 0) return null;
  return {
    format: 'coopdesk-price-list-1',
    contract: contract.id,
    version,
    effectiveFrom,
    ...(end === undefined ? {} : { effectiveTo: end }),
    ...(published === undefined ? {} : { published }),
    currency: contract.currency,
    source: { title: file },
    items: kept.map(({ item }) => item),
  };
}

/** A price without an end counts as one that goes on. */
function endFindings(ends: readonly string[], kept: readonly ArticleItem[]): Finding[] {
  const [end] = ends;
  const open = kept.some((item) => item.end === null);
  if (end === undefined || (ends.length === 1 && !open)) return [];
  const days = listText([...ends, ...(open ? ['no end stated'] : [])]);
  return [catalogueFinding('ends-differ', { days, end })];
}

function territoryFindings(kept: readonly ArticleItem[], contract: Contract): Finding[] {
  const named = Array.from(new Set(kept.map(({ territories }) => territories))).filter((text) => text !== '');
  if (named.length === 0) return [];
  return [catalogueFinding('catalogue-territories', { territories: listText(named), contract: contract.number })];
}
