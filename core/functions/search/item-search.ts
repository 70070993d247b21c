import MiniSearch from 'minisearch';
import type { Contract } from '../../contracts/contract';
import { foldedWords } from '../../contracts/fold-name';
import type { PriceList, PriceListItem } from '../../contracts/price-list';
import { itemCount, itemOf } from '../../contracts/stored-list';
import type { DayBook } from '../../offers/day-book';

/** An item of a price list in force that holds the words looked for. */
export interface FoundItem {
  readonly contract: Contract;
  readonly list: PriceList;
  readonly item: PriceListItem;
}

/** Answers the best so many items for some words, best first. */
export type ItemSearch = (text: string, most: number) => readonly FoundItem[];

/** Up to so many items the whole is indexed once; beyond, only the items that hold the words, at each question. */
const MOST_INDEXED = 50_000;
/** A question is some words, not a document. */
const MOST_CHARACTERS = 200;

/** Makes the search over the price lists in force on a day. */
export function itemSearch(day: Pick<DayBook, 'active'>, mostIndexed = MOST_INDEXED): ItemSearch {
  const count = day.active.reduce((sum, { list }) => sum + itemCount(list), 0);
  const all = count <= mostIndexed ? indexOf(itemsOf(day, () => true)) : null;
  return (text, most) => {
    const words = foldedWords(text.slice(0, MOST_CHARACTERS));
    if (words.length === 0) return [];
    const search = all ?? indexOf(itemsOf(day, (texts) => words.every((word) => texts.includes(word))));
    return search(words.join(' '), most);
  };
}

function itemsOf({ active }: Pick<DayBook, 'active'>, wanted: (texts: string) => boolean): FoundItem[] {
  const found: FoundItem[] = [];
  for (const { entry, list } of active) {
    for (let index = 0; index < itemCount(list); index += 1) {
      const item = itemOf(list, index);
      if (item === undefined) throw new Error(`List ${list.version} has no item ${index}`);
      const one = { contract: entry.contract, list, item };
      if (wanted(Object.values(fieldsOf(one)).join(' ').toLowerCase())) found.push(one);
    }
  }
  return found;
}

/** What is looked in, and how much a word found there weighs. */
const WEIGHTS = { numbers: 4, description: 2, maker: 2, category: 1, supplier: 1 } as const;

function fieldsOf({ contract, item }: FoundItem): Record<keyof typeof WEIGHTS, string> {
  const { mpn, sku, gtin, nsn, description, manufacturer, brand, productLine, category } = item;
  const joined = (...texts: readonly (string | undefined)[]) => texts.filter((text) => text !== undefined).join(' ');
  return {
    numbers: joined(mpn, sku, gtin, nsn),
    description: joined(description),
    maker: joined(manufacturer, brand, productLine),
    category: joined(category),
    supplier: contract.supplier.name,
  };
}

function indexOf(items: readonly FoundItem[]): ItemSearch {
  const index = new MiniSearch<Record<string, string | number>>({
    fields: Object.keys(WEIGHTS),
    tokenize: foldedWords,
    searchOptions: { boost: WEIGHTS, combineWith: 'AND' },
  });
  index.addAll(items.map((found, id) => ({ id, ...fieldsOf(found) })));
  return (text, most) => {
    // Whole words and beginnings first; only where nothing has them all is a letter let pass.
    const exact = index.search(text, { prefix: (word) => word.length > 1 });
    const hits =
      exact.length > 0 ? exact : index.search(text, { prefix: true, fuzzy: (word) => (word.length > 3 ? 0.2 : false) });
    // Equal scores keep the order of contracts and lists, so that an answer is the same each time.
    const ranked = [...hits].sort((a, b) => b.score - a.score || Number(a.id) - Number(b.id));
    return ranked.slice(0, most).flatMap(({ id }) => items[Number(id)] ?? []);
  };
}
