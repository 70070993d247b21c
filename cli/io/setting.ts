import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { looksCompiled } from '../../core/book-file/container';
import { openBookFile } from '../../core/book-file/open-book';
import { buildBook, type Book } from '../../core/contracts/build-book';
import type { Buyer } from '../../core/contracts/buyer';
import { joinBooks, type NamedBook } from '../../core/contracts/join-books';
import { parseBookFile } from '../../core/contracts/parse-file';
import type { Finding } from '../../core/findings/finding';
import { programmeRegistry, type ProgrammeRegistry } from '../../core/programmes/registry';
import type { ColumnMapping } from '../../core/workbook/mapping';
import { bookFilesAt, COMPILED, jsonIn, readBytes, readJson, type Read } from './files';

/** The options that say against what, for whom and for which day. */
export interface SettingOptions {
  readonly book?: readonly string[];
  readonly buyer?: string;
  readonly asOf?: string;
}

export interface Setting {
  readonly book: Book;
  readonly programmes: ProgrammeRegistry;
  readonly buyer: Buyer | null;
  readonly asOf: string;
  /** True when the caller gave the day; false when it is today's. */
  readonly asOfGiven: boolean;
  /** What the reader must know of all this: samples used, problems in the book. */
  readonly notes: readonly string[];
  readonly bookFindings: readonly Finding[];
}

/** Opens the book and the buyer, and settles the day. */
export function openSetting(options: SettingOptions): Read<Setting> {
  const asOf = options.asOf ?? today();
  if (!isDayText(asOf)) return no(`--as-of ${asOf} is not a day. Write it as YYYY-MM-DD, for example 2026-11-25.`);
  const sample = options.book === undefined || options.book.length === 0;
  const opened = openBook(sample ? [samplePath('book')] : (options.book ?? []));
  if (!opened.ok) return opened;
  const buyerPath = options.buyer ?? (sample ? samplePath('buyer.json') : undefined);
  const buyer = buyerPath === undefined ? ({ ok: true, value: null } as const) : readBuyer(buyerPath);
  if (!buyer.ok) return buyer;
  const notes: string[] = [];
  if (sample)
    notes.push('No --book was given: the sample book is used. Its suppliers and contract numbers are made up.');
  if (sample && options.buyer === undefined) notes.push('No --buyer was given: the sample school district is used.');
  if (buyer.value === null)
    notes.push('No --buyer was given: prices are shown, but nobody can say whether you may use a contract.');
  if (options.asOf === undefined)
    notes.push(`No --as-of was given: rows without a day of their own are priced as of today, ${asOf}.`);
  return {
    ok: true,
    value: { ...opened.value, buyer: buyer.value, asOf, asOfGiven: options.asOf !== undefined, notes },
  };
}

/** Reads all files of a book, compiled ones too. Problems of single files are findings; the good ones still count. */
export function openBook(paths: readonly string[]): Read<Pick<Setting, 'book' | 'programmes' | 'bookFindings'>> {
  const files: { name: string; json: unknown }[] = [];
  const compiled: NamedBook[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    const found = bookFilesAt(path);
    if (!found.ok) return found;
    for (const file of found.value) {
      if (seen.has(file)) continue;
      seen.add(file);
      const read = readBookFile(file);
      if (!read.ok) return read;
      if ('book' in read.value) compiled.push(read.value);
      else files.push(read.value);
    }
  }
  const loose = files.length === 0 ? [] : [{ name: 'the folder', ...buildBook(files) }];
  const { book, findings } = joinBooks([...loose, ...compiled]);
  return { ok: true, value: { book, bookFindings: findings, programmes: programmeRegistry(book.programmes) } };
}

function readBookFile(path: string): Read<NamedBook | { readonly name: string; readonly json: unknown }> {
  const name = relative(process.cwd(), path);
  const bytes = readBytes(path);
  if (!bytes.ok) return bytes;
  if (!path.endsWith(COMPILED) && !looksCompiled(bytes.value)) {
    const json = jsonIn(path, bytes.value);
    return json.ok ? { ok: true, value: { name, json: json.value } } : json;
  }
  const opened = openBookFile(name, bytes.value);
  return 'problem' in opened ? no(opened.problem.text) : { ok: true, value: { name, ...opened } };
}

function readBuyer(path: string): Read<Buyer> {
  const json = readJson(path);
  if (!json.ok) return json;
  const parsed = parseBookFile(path, json.value);
  if ('problems' in parsed) return no(parsed.problems.map(({ text }) => text).join('\n'));
  return parsed.kind === 'buyer'
    ? { ok: true, value: parsed.value }
    : no(`${path} holds a ${parsed.kind}, not a buyer.`);
}

/** Reads a column mapping file. */
export function readMapping(path: string | undefined): Read<ColumnMapping | null> {
  if (path === undefined) return { ok: true, value: null };
  const json = readJson(path);
  if (!json.ok) return json;
  const parsed = parseBookFile(path, json.value);
  if ('problems' in parsed) return no(parsed.problems.map(({ text }) => text).join('\n'));
  return parsed.kind === 'mapping'
    ? { ok: true, value: parsed.value }
    : no(`${path} holds a ${parsed.kind}, not a column mapping.`);
}

/** The examples that ship with the program stand beside its built file and beside its source. */
function samplePath(name: string): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const candidate = join(folder, 'examples', name);
    if (existsSync(candidate) || folder === dirname(folder)) return candidate;
  }
}

function isDayText(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
    new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)
  );
}

/** The calendar day where the user sits: the only clock that anything here reads. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function no(problem: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem };
}
