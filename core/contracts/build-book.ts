import { bookFinding } from '../findings/book-findings';
import type { Finding } from '../findings/finding';
import { PROGRAMMES } from '../programmes/index';
import type { Programme } from '../programmes/programme';
import type { Book, BookContract } from './book';
import { checkContract } from './check-contract';
import { checkList } from './check-list';
import type { Contract } from './contract';
import { parseBookFile } from './parse-file';
import type { PriceList } from './price-list';
import { sameContents } from './same-contents';
import type { Thresholds } from '../thresholds/threshold';

export type { Book } from './book';

/** A parsed value and the file that it came from. */
interface Filed<Value> {
  readonly file: string;
  readonly value: Value;
}

/** Everything that the files of a book hold, sorted by kind. */
interface Sorted {
  readonly contracts: Filed<Contract>[];
  readonly lists: Filed<PriceList>[];
  readonly programmes: Filed<Programme>[];
  readonly thresholds: Thresholds[];
  readonly findings: Finding[];
}

/** Reads the files of a book, puts them together and says what does not fit. What is good counts, whatever else is not. */
export function buildBook(
  files: readonly { readonly name: string; readonly json: unknown }[],
  builtIn: readonly Programme[] = PROGRAMMES,
): { readonly book: Book; readonly findings: readonly Finding[] } {
  const sorted = sortFiles(files);
  const { findings } = sorted;
  const programmes = sorted.programmes.map(({ value }) => value);
  const known = new Set([...builtIn, ...programmes].map(({ id }) => id));
  const contracts = uniqueContracts(sorted.contracts, findings).filter(({ file, value }) => {
    if (known.has(value.programme)) return true;
    findings.push(bookFinding('unknown-programme', { file, contract: value.number, programme: value.programme }));
    return false;
  });
  for (const { file, value } of contracts) findings.push(...checkContract(file, value));
  findings.push(...sameNumbers(contracts));
  const usable = usableLists(sorted.lists, sorted.contracts, findings);
  const entries = contracts.map(({ value }) => [value.id, entryOf(value, usable, findings)] as const);
  const thresholds = sorted.thresholds.length === 0 ? {} : { thresholds: sorted.thresholds };
  return { book: { contracts: new Map(entries), programmes, ...thresholds }, findings };
}

/** Files in order of name, so that the order in which they were found never changes a sentence. */
function sortFiles(files: readonly { readonly name: string; readonly json: unknown }[]): Sorted {
  const sorted: Sorted = { contracts: [], lists: [], programmes: [], thresholds: [], findings: [] };
  for (const { name: file, json } of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const parsed = parseBookFile(file, json);
    if ('problems' in parsed) {
      sorted.findings.push(...parsed.problems);
      continue;
    }
    sorted.findings.push(...parsed.refused);
    if (parsed.kind === 'contract') sorted.contracts.push({ file, value: parsed.value });
    else if (parsed.kind === 'price-list') sorted.lists.push({ file, value: parsed.value });
    else if (parsed.kind === 'programme') sorted.programmes.push({ file, value: parsed.value });
    else if (parsed.kind === 'thresholds') sorted.thresholds.push(parsed.value);
    else sorted.findings.push(bookFinding('not-a-book-file', { file, kind: parsed.kind }));
  }
  return sorted;
}

function uniqueContracts(contracts: readonly Filed<Contract>[], findings: Finding[]): Filed<Contract>[] {
  return [...groupBy(contracts, ({ value }) => value.id)].flatMap(([id, group]) => {
    const kept = onlyOne(group, findings);
    if (kept === null) findings.push(bookFinding('contract-twice', { files: filesOf(group), id }));
    return kept === null ? [] : [kept];
  });
}

/** The one value of a group: itself, or what all its files say alike; null where they differ. */
function onlyOne<Value>(group: readonly Filed<Value>[], findings: Finding[]): Filed<Value> | null {
  const [first, ...others] = group;
  if (first === undefined || others.some(({ value }) => !sameContents(value, first.value))) return null;
  if (others.length > 0) findings.push(bookFinding('file-twice', { files: filesOf(group) }));
  return first;
}

function sameNumbers(contracts: readonly Filed<Contract>[]): Finding[] {
  const groups = groupBy(contracts, ({ value }) => `${value.programme}\u0000${value.number.toUpperCase()}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length === 1) return [];
    const ids = group.map(({ value }) => value.id).join(', ');
    return [bookFinding('number-twice', { ids, number: first.value.number })];
  });
}

function usableLists(
  lists: readonly Filed<PriceList>[],
  contracts: readonly Filed<Contract>[],
  findings: Finding[],
): Map<string, Filed<PriceList>[]> {
  // A contract that was itself left out has been spoken of; its lists are not unknown on top of that.
  const ids = new Set(contracts.map(({ value }) => value.id));
  const usable = lists.filter(({ file, value: { contract, version, effectiveFrom: from, effectiveTo: to } }) => {
    if (!ids.has(contract)) findings.push(bookFinding('list-of-unknown-contract', { file, version, contract }));
    else if (to !== undefined && to < from) {
      findings.push(bookFinding('list-ends-before-it-begins', { file, version, from, to }));
      return false;
    }
    return ids.has(contract);
  });
  return groupBy(usable, ({ value }) => value.contract);
}

function entryOf(contract: Contract, usable: Map<string, Filed<PriceList>[]>, findings: Finding[]): BookContract {
  const filed = usable.get(contract.id) ?? [];
  const lists: PriceList[] = [];
  const ambiguous: { from: string; versions: string[] }[] = [];
  const days = groupBy(filed, ({ value }) => value.effectiveFrom);
  for (const [from, group] of [...days].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const kept = onlyOne(group, findings);
    if (kept === null) {
      ambiguous.push({ from, versions: group.map(({ value }) => value.version) });
      findings.push(bookFinding('lists-same-day', { contract: contract.number, from, files: filesOf(group) }));
      continue;
    }
    lists.push(kept.value);
    findings.push(...checkList(kept.file, kept.value, contract));
  }
  for (const [version, group] of groupBy(lists, (list) => list.version)) {
    if (group.length > 1) findings.push(bookFinding('list-version-twice', { contract: contract.number, version }));
  }
  return { contract, lists, ...(ambiguous.length === 0 ? {} : { ambiguous }) };
}

function filesOf(group: readonly Filed<unknown>[]): string {
  return group.map(({ file }) => file).join(', ');
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
