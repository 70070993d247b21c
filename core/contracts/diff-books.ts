import { diffTerms, type TermChange } from '../import/diff-terms';
import type { Book, BookContract } from './book';
import type { Contract } from './contract';
import { diffLists, type ListDiff } from './diff-lists';
import type { PriceList } from './price-list';
import { sameContents } from './same-contents';

/** What two newest price lists of one contract differ in. */
export interface ListChange {
  readonly before: PriceList;
  readonly after: PriceList;
  readonly items: ListDiff;
  readonly terms: readonly TermChange[];
}

/** What two books say of one contract that stands in both. */
export interface ContractChange {
  readonly contract: Contract;
  /** The fields of the contract file that say something else now. */
  readonly fields: readonly string[];
  /** Between the newest lists; null where a side has none, or where both are the same. */
  readonly lists: ListChange | null;
  /** Why no lists were compared, where that needs saying. */
  readonly note: string | null;
}

/** What a new book changes against an old one. Every contract of both is in exactly one of these. */
export interface BookDiff {
  readonly added: readonly Contract[];
  readonly gone: readonly Contract[];
  readonly changed: readonly ContractChange[];
  readonly unchanged: readonly Contract[];
}

/** Compares two books, contract by contract (by id), each with its newest price list. */
export function diffBooks(before: Book, after: Book): BookDiff {
  const byId = (a: Contract, b: Contract) => (a.id < b.id ? -1 : 1);
  const added = [...after.contracts.values()]
    .map(({ contract }) => contract)
    .filter(({ id }) => !before.contracts.has(id));
  const gone = [...before.contracts.values()]
    .map(({ contract }) => contract)
    .filter(({ id }) => !after.contracts.has(id));
  const both = [...after.contracts].flatMap(([id, entry]) => {
    const was = before.contracts.get(id);
    return was === undefined ? [] : [diffContract(was, entry)];
  });
  const isSame = ({ fields, lists, note }: ContractChange) => fields.length === 0 && lists === null && note === null;
  return {
    added: added.sort(byId),
    gone: gone.sort(byId),
    changed: both.filter((one) => !isSame(one)).sort((a, b) => byId(a.contract, b.contract)),
    unchanged: both
      .filter(isSame)
      .map(({ contract }) => contract)
      .sort(byId),
  };
}

function diffContract(was: BookContract, is: BookContract): ContractChange {
  const { contract } = is;
  const common = { contract, fields: changedFields(was.contract, contract) };
  const [before, after] = [newestOf(was), newestOf(is)];
  if (before === null && after === null) return { ...common, lists: null, note: null };
  if (before === null) return { ...common, lists: null, note: `its first price list: ${after?.version ?? ''}` };
  if (after === null) return { ...common, lists: null, note: `no price list any more; the last was ${before.version}` };
  if (sameContents(loose(before), loose(after))) return { ...common, lists: null, note: null };
  return { ...common, lists: diffOfLists(before, after, contract), note: orderNote(before, after) };
}

/** Compares two lists of one contract: items and discounts. */
export function diffOfLists(before: PriceList, after: PriceList, contract: Contract): ListChange {
  return { before, after, items: diffLists(before, after, contract), terms: diffTerms(before, after) };
}

function orderNote(before: PriceList, after: PriceList): string | null {
  if (after.effectiveFrom >= before.effectiveFrom) return null;
  return `the new book’s list (${after.effectiveFrom}) is older than the old book’s (${before.effectiveFrom}): are the two the wrong way round?`;
}

function newestOf({ lists }: BookContract): PriceList | null {
  return lists.reduce<PriceList | null>(
    (newest, list) => (newest === null || list.effectiveFrom >= newest.effectiveFrom ? list : newest),
    null,
  );
}

/** A list as its file would say it, whether or not its items are packed. */
function loose(list: PriceList): object {
  return Object.fromEntries(Object.entries(list).filter(([name]) => name !== 'stored'));
}

function changedFields(was: Contract, is: Contract): string[] {
  const [before, after] = [new Map(Object.entries(was)), new Map(Object.entries(is))];
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.filter((name) => !sameContents(before.get(name), after.get(name)));
}
