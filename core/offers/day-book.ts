import type { Book, BookContract } from '../contracts/book';
import { listOnDay } from '../contracts/list-on-day';
import type { PriceList } from '../contracts/price-list';
import type { Finding } from '../findings/finding';
import type { Contract } from '../contracts/contract';
import { namesSupplier } from '../rules/same-supplier';
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
  /** Lists not in force: superseded by that day, or of a contract that has none; with an index, made on first use. */
  readonly superseded: () => { readonly lists: DayBook['active']; readonly index: ItemIndex };
}

/** Opens a book for a day. Contracts in order of id, so that the order of files never decides anything. */
function openDay(book: Book, asOf: string, indexOf: IndexMaker): DayBook {
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
  const superseded = () => (older ??= indexOlder(contracts, active, withoutList, asOf, indexOf));
  return { asOf, contracts, active, withoutList, index: indexOf(active), superseded };
}

function indexOlder(
  contracts: readonly BookContract[],
  active: DayBook['active'],
  withoutList: DayBook['withoutList'],
  asOf: string,
  indexOf: IndexMaker,
): ReturnType<DayBook['superseded']> {
  const inForce = new Set(active.map(({ list }) => list));
  const lists = contracts.flatMap((entry) =>
    entry.lists
      // Where a contract has no list in force, one to come is looked into too: it shows what the missing list would have.
      .filter((list) => !inForce.has(list) && (list.effectiveFrom <= asOf || withoutList.has(entry.contract.id)))
      .map((list) => ({ entry, list })),
  );
  return { lists, index: indexOf(lists) };
}

function firstList({ lists }: BookContract): PriceList | null {
  return lists.reduce<PriceList | null>(
    (first, list) => (first === null || list.effectiveFrom < first.effectiveFrom ? list : first),
    null,
  );
}

/** Opens each day once: a purchase history has a day on every row, and most days have the same lists in force. */
export function dayOpener(book: Book): (asOf: string) => DayBook {
  const opened = new Map<string, DayBook>();
  const indexOf = indexMaker();
  return (asOf) => {
    const known = opened.get(asOf);
    if (known !== undefined) return known;
    const day = openDay(book, asOf, indexOf);
    opened.set(asOf, day);
    return day;
  };
}

type IndexMaker = (lists: DayBook['active']) => ItemIndex;

/** Makes one index for one set of lists, however many days that set is in force. */
function indexMaker(): IndexMaker {
  const made = new Map<string, ItemIndex>();
  return (lists) => {
    const key = lists.map(({ entry, list }) => `${entry.contract.id}\u0000${list.version}`).join('\u0001');
    const known = made.get(key);
    if (known !== undefined) return known;
    const index = buildItemIndex(
      lists.map(({ list }) => list),
      (listIndex, supplier) => (suppliedBy(lists[listIndex]?.entry.contract, supplier) ? 'same' : 'different'),
    );
    made.set(key, index);
    return index;
  };
}

function suppliedBy(contract: Contract | undefined, supplier: string): boolean {
  return contract !== undefined && namesSupplier(supplier, contract.supplier);
}
