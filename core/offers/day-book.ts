import type { Book, BookContract } from '../contracts/book';
import { listOnDay } from '../contracts/list-on-day';
import type { PriceList } from '../contracts/price-list';
import type { Finding } from '../findings/finding';
import { buildItemIndex, type ItemIndex } from '../items/item-index';

/** The price lists in force on one day, and an index over them. Older lists are indexed only when asked for. */
export interface DayBook {
  readonly asOf: string;
  readonly contracts: readonly BookContract[];
  /** Parallel arrays: the contract of each list in force. */
  readonly active: readonly { readonly entry: BookContract; readonly list: PriceList }[];
  readonly index: ItemIndex;
  /** Why a contract has no list in force, by its id. */
  readonly withoutList: ReadonlyMap<string, Finding>;
  /** Lists that a newer one superseded by that day, with an index; made on first use. */
  readonly superseded: () => { readonly lists: DayBook['active']; readonly index: ItemIndex };
}

/** Opens a book for a day. Contracts in order of id, so that the order of files never decides anything. */
export function openDay(book: Book, asOf: string): DayBook {
  const contracts = [...book.contracts.values()].sort((a, b) => (a.contract.id < b.contract.id ? -1 : 1));
  const active: { entry: BookContract; list: PriceList }[] = [];
  const withoutList = new Map<string, Finding>();
  for (const entry of contracts) {
    const onDay = listOnDay(entry, asOf);
    // A contract that has not begun is looked into all the same, so that "not before 1 July" can be said of its items.
    const list = onDay.list ?? (entry.contract.term.start > asOf ? firstList(entry) : null);
    if (list !== null) active.push({ entry, list });
    else if (onDay.reason !== null) withoutList.set(entry.contract.id, onDay.reason);
  }
  let older: ReturnType<DayBook['superseded']> | null = null;
  const superseded = () => (older ??= indexOlder(contracts, active, asOf));
  return { asOf, contracts, active, withoutList, index: buildItemIndex(active.map(({ list }) => list)), superseded };
}

function indexOlder(
  contracts: readonly BookContract[],
  active: DayBook['active'],
  asOf: string,
): ReturnType<DayBook['superseded']> {
  const inForce = new Set(active.map(({ list }) => list));
  const lists = contracts.flatMap((entry) =>
    entry.lists.filter((list) => !inForce.has(list) && list.effectiveFrom <= asOf).map((list) => ({ entry, list })),
  );
  return { lists, index: buildItemIndex(lists.map(({ list }) => list)) };
}

function firstList({ lists }: BookContract): PriceList | null {
  return lists.reduce<PriceList | null>(
    (first, list) => (first === null || list.effectiveFrom < first.effectiveFrom ? list : first),
    null,
  );
}

/** Opens each day once: a purchase history has a day on every row. */
export function dayOpener(book: Book): (asOf: string) => DayBook {
  const opened = new Map<string, DayBook>();
  return (asOf) => {
    const known = opened.get(asOf);
    if (known !== undefined) return known;
    const day = openDay(book, asOf);
    opened.set(asOf, day);
    return day;
  };
}
