import type { PriceListItem } from '../contracts/price-list';
import type { OfferStore } from '../contracts/stored-list';
import { addItem } from '../items/build-index';
import { GrowingPostings, POSTING_NAMES, postingsByName } from '../items/postings';
import type { Column } from './column';
import type { Numbers } from './container';
import { FIELDS } from './fields';
import { openRare, RareMaker } from './rare-fields';
import { openPostings, storePostings } from './stored-postings';

type Sections = Map<string, Numbers>;

/** Packs items, numbered as they come, with everything that finds them. */
export function packOffers(lists: Iterable<readonly PriceListItem[]>): Sections {
  const columns = FIELDS.map(({ name, kind }) => ({ name, maker: kind.make() }));
  const rare = new RareMaker();
  const postings = postingsByName(() => new GrowingPostings());
  let offer = 0;
  for (const items of lists) {
    for (const item of items) {
      const left: Record<string, unknown> = { ...item };
      for (const { name, maker } of columns) if (maker.add(item[name])) delete left[name];
      if (Object.keys(left).length > 0) rare.add(offer, left);
      addItem(postings, item, offer);
      offer += 1;
    }
  }
  const sections: Sections = new Map();
  for (const { name, maker } of columns) put(sections, `column.${name}`, maker.sections());
  put(sections, 'rare', rare.sections());
  for (const name of POSTING_NAMES) put(sections, `index.${name}`, storePostings(postings[name]));
  return sections;
}

function put(sections: Sections, name: string, parts: ReadonlyMap<string, Numbers>): void {
  for (const [part, numbers] of parts) sections.set(`${name}.${part}`, numbers);
}

/** Opens packed offers: nothing is read before it is asked for. */
export function openOffers(sections: ReadonlyMap<string, Numbers>): OfferStore {
  const within = (name: string) => (part: string) => sections.get(`${name}.${part}`);
  const columns: { name: string; column: Column }[] = [];
  for (const { name, kind } of FIELDS) {
    const column = kind.open(within(`column.${name}`));
    if (column !== null) columns.push({ name, column });
  }
  const rare = openRare(within('rare'));
  return {
    rare: rare.offers,
    postings: postingsByName((name) => openPostings(within(`index.${name}`))),
    itemAt: (offer) => {
      const item: Record<string, unknown> = {};
      for (const { name, column } of columns) {
        const value = column.at(offer);
        if (value !== undefined) item[name] = value;
      }
      const more = rare.at(offer);
      // The compiler cannot know that what was packed from items comes back as items; a law over all fields holds it.
      return (more === null ? item : { ...item, ...more }) as PriceListItem;
    },
  };
}
