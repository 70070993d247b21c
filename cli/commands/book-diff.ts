import type { Command } from 'commander';
import { dirname } from 'node:path';
import type { Contract } from '../../core/contracts/contract';
import { diffBooks, diffOfLists, type ContractChange } from '../../core/contracts/diff-books';
import { parseBookFile } from '../../core/contracts/parse-file';
import type { PriceList } from '../../core/contracts/price-list';
import { bookFilesAt, isFolder, readJson, type Read } from '../io/files';
import { readContract } from '../io/earlier-lists';
import { openBook } from '../io/setting';
import { refuse, type ExitCode, type Terminal } from '../io/terminal';
import { bookDiffJson, showBookDiff, type ShownDiff } from '../show/show-book-diff';
import { jsonOption } from './options';

interface DiffOptions {
  readonly contract?: string;
  readonly strict?: boolean;
  readonly json?: boolean;
}

/** `coop book diff OLD NEW`: what a new price list, or a whole new book, changes. */
export function addBookDiff(book: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  book
    .command('diff')
    .description('say what a new price list or a new book changes against an old one')
    .argument('<old>', 'a price list file, a folder or a compiled book')
    .argument('<new>', 'the same kind of thing, later')
    .option('--contract <file>', 'the contract of two price lists, where its file does not lie beside them')
    .option('--strict', 'exit code 1 when a price rises more than its contract allows')
    .addOption(jsonOption())
    .action((before: string, after: string, options: DiffOptions) => end(diff(before, after, options, terminal)));
}

function diff(before: string, after: string, options: DiffOptions, terminal: Terminal): ExitCode {
  const found = diffOf(before, after, options);
  if (!found.ok) return refuse(terminal, found.problem);
  if (options.json === true) terminal.out(JSON.stringify(bookDiffJson(found.value), null, 2));
  else showBookDiff(found.value, terminal);
  const beyond = found.value.diff.changed.some(({ lists }) => (lists?.items.beyondRule.length ?? 0) > 0);
  return options.strict === true && beyond ? 1 : 0;
}

function diffOf(before: string, after: string, options: DiffOptions): Read<ShownDiff> {
  const lists = [readList(before), readList(after)];
  const [was, is] = lists;
  if (was === undefined || is === undefined) throw new Error('Two paths are read');
  if (!was.ok) return was;
  if (!is.ok) return is;
  if (was.value !== null && is.value !== null) return diffOfTwoLists(before, after, was.value, is.value, options);
  if (was.value !== null || is.value !== null)
    return no(`${before} and ${after} are not the same kind of thing. Give two price lists, or two books.`);
  if (options.contract !== undefined)
    return no('--contract is for two price list files; books hold their contracts themselves.');
  const books = [openBook([before]), openBook([after])] as const;
  if (!books[0].ok) return books[0];
  if (!books[1].ok) return books[1];
  const notes = [before, after].flatMap((path, index) => {
    const opened = books[index];
    const grave = opened?.ok === true ? opened.value.bookFindings.filter(({ severity }) => severity === 'block') : [];
    return grave.length === 0
      ? []
      : [`${path}: ${grave.length} things in it must be mended (coop book check shows them).`];
  });
  return { ok: true, value: { before, after, notes, diff: diffBooks(books[0].value.book, books[1].value.book) } };
}

/** The price list that a file holds; null where the path is a book. */
function readList(path: string): Read<PriceList | null> {
  if (isFolder(path) || !path.endsWith('.json')) return { ok: true, value: null };
  const json = readJson(path);
  if (!json.ok) return json;
  const parsed = parseBookFile(path, json.value);
  if ('problems' in parsed) return no(parsed.problems.map(({ text }) => text).join('\n'));
  if (parsed.kind !== 'price-list') return no(`${path} holds a ${parsed.kind}, not a price list.`);
  // A list with items left out would show them as gone.
  if (parsed.refused.length > 0) return no(parsed.refused.map(({ text }) => text).join('\n'));
  return { ok: true, value: parsed.value };
}

function diffOfTwoLists(
  before: string,
  after: string,
  was: PriceList,
  is: PriceList,
  options: DiffOptions,
): Read<ShownDiff> {
  if (was.contract !== is.contract)
    return no(`${before} is a price list of the contract "${was.contract}", ${after} one of "${is.contract}".`);
  const contract = contractOf(is.contract, [after, before], options.contract);
  if (!contract.ok) return contract;
  const note =
    is.effectiveFrom < was.effectiveFrom ? `${after} is the older of the two: are they the wrong way round?` : null;
  const change: ContractChange = {
    contract: contract.value,
    fields: [],
    lists: diffOfLists(was, is, contract.value),
    note,
  };
  return {
    ok: true,
    value: { before, after, notes: [], diff: { added: [], gone: [], changed: [change], unchanged: [] } },
  };
}

/** The contract file: the one named, else the one beside the lists. Rounding and the rule for increases stand in it. */
function contractOf(id: string, lists: readonly string[], named: string | undefined): Read<Contract> {
  if (named !== undefined) {
    const read = readContract(named);
    if (!read.ok || read.value.id === id) return read;
    return no(`${named} is the contract "${read.value.id}"; the price lists are of "${id}".`);
  }
  for (const folder of new Set(lists.map((path) => dirname(path)))) {
    const files = bookFilesAt(folder);
    if (!files.ok) return files;
    for (const path of files.value.filter((name) => name.endsWith('.json'))) {
      const json = readJson(path);
      const parsed = json.ok ? parseBookFile(path, json.value) : null;
      if (parsed !== null && 'value' in parsed && parsed.kind === 'contract' && parsed.value.id === id)
        return { ok: true, value: parsed.value };
    }
  }
  return no(`The file of contract "${id}" does not lie beside the price lists. Name it with --contract.`);
}

function no(problem: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem };
}
