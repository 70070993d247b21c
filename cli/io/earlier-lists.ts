import { dirname, relative } from 'node:path';
import type { Contract } from '../../core/contracts/contract';
import { parseBookFile } from '../../core/contracts/parse-file';
import type { PriceList } from '../../core/contracts/price-list';
import type { Programme } from '../../core/programmes/programme';
import { bookFilesAt, isSameFile, readJson, type Read } from './files';

/** A price list with the file it stands in. */
export interface ListFile {
  readonly path: string;
  readonly list: PriceList;
}

/** What lies in the folder of a contract file: the contract's price lists, the user's own programmes, and what is broken. */
export interface Beside {
  readonly lists: readonly ListFile[];
  readonly programmes: readonly Programme[];
  readonly notes: readonly string[];
}

/** Reads the contract that a price list is for. */
export function readContract(path: string): Read<Contract> {
  const json = readJson(path);
  if (!json.ok) return json;
  const parsed = parseBookFile(path, json.value);
  if ('problems' in parsed) return no(parsed.problems.map(({ text }) => text).join('\n'));
  return parsed.kind === 'contract'
    ? { ok: true, value: parsed.value }
    : no(`${path} holds a ${parsed.kind}, not a contract.`);
}

/** Reads one price list of the contract. A list with items that cannot be read is no ground to compare on. */
export function readPriceList(path: string, contract: Contract): Read<PriceList> {
  const json = readJson(path);
  if (!json.ok) return json;
  const parsed = parseBookFile(path, json.value);
  if ('problems' in parsed) return no(parsed.problems.map(({ text }) => text).join('\n'));
  if (parsed.kind !== 'price-list') return no(`${path} holds a ${parsed.kind}, not a price list.`);
  if (parsed.refused.length > 0) return no(parsed.refused.map(({ text }) => text).join('\n'));
  if (parsed.value.contract === contract.id) return { ok: true, value: parsed.value };
  return no(`${path} is a price list of the contract "${parsed.value.contract}", not of "${contract.id}".`);
}

/** Reads the files beside a contract. One that cannot be read is said and left out: it is not what was asked about. */
export function filesBeside(contractPath: string, contract: Contract): Read<Beside> {
  const found = bookFilesAt(dirname(contractPath));
  if (!found.ok) return found;
  const lists: ListFile[] = [];
  const programmes: Programme[] = [];
  const notes: string[] = [];
  for (const path of found.value) {
    if (isSameFile(path, contractPath)) continue;
    const json = readJson(path);
    if (!json.ok) {
      notes.push(json.problem);
      continue;
    }
    const parsed = parseBookFile(path, json.value);
    if ('problems' in parsed || !('value' in parsed)) continue;
    if (parsed.kind === 'programme') programmes.push(parsed.value);
    if (parsed.kind !== 'price-list' || parsed.value.contract !== contract.id) continue;
    if (parsed.refused.length === 0) lists.push({ path, list: parsed.value });
    else notes.push(...parsed.refused.map(({ text }) => text));
  }
  return { ok: true, value: { lists, programmes, notes } };
}

/** The newest list before a day; several of one day cannot be told apart. */
export function newestBefore(lists: readonly ListFile[], day: string): Read<ListFile | null> {
  const earlier = lists.filter(({ list }) => list.effectiveFrom < day);
  const newest = earlier
    .map(({ list }) => list.effectiveFrom)
    .sort()
    .pop();
  const found = earlier.filter(({ list }) => list.effectiveFrom === newest);
  const [first] = found;
  if (found.length < 2) return { ok: true, value: first ?? null };
  const names = found.map(({ path }) => relative(process.cwd(), path)).join(', ');
  return no(
    `Several price lists of this contract are in force from ${newest ?? ''}: ${names}. Say with --before which one to compare with.`,
  );
}

function no(problem: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem };
}
