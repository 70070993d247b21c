import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/** The largest file that is read; what a spreadsheet of a million rows needs, and no more. */
const MOST_BYTES = 512 * 1024 * 1024;

/** Reads a file, or says in a sentence why it cannot be read. */
export function readBytes(path: string): Read<Uint8Array> {
  if (!existsSync(path)) return problem(`There is no file ${path}. Check the name and the folder.`);
  const found = statSync(path);
  if (found.isDirectory()) return problem(`${path} is a folder; a file is expected.`);
  if (found.size > MOST_BYTES)
    return problem(
      `${path} is larger than ${MOST_BYTES / 1024 / 1024} MB. Split it, or delete sheets that are not needed.`,
    );
  return attempt(path, () => new Uint8Array(readFileSync(path)));
}

/** Reads a JSON file (with or without a byte order mark). */
export function readJson(path: string): Read<unknown> {
  const bytes = readBytes(path);
  return bytes.ok ? jsonIn(path, bytes.value) : bytes;
}

/** The JSON that a file's bytes hold. */
export function jsonIn(path: string, bytes: Uint8Array): Read<unknown> {
  const text = new TextDecoder('utf-8').decode(bytes);
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : String(error);
    return problem(`${path} is not JSON: ${reason}. Open it in a text editor and mend that place.`);
  }
}

/** How the name of a compiled book ends. */
export const COMPILED = '.coopbook';

/** The files of a book: the file itself, or all *.json and *.coopbook of a folder and its subfolders, by name. */
export function bookFilesAt(path: string): Read<readonly string[]> {
  if (!existsSync(path))
    return problem(`There is no book at ${path}. Give a folder of contracts and price lists, or one such file.`);
  if (!statSync(path).isDirectory()) return { ok: true, value: [path] };
  const listed = attempt(path, () => readdirSync(path, { recursive: true, encoding: 'utf8' }));
  if (!listed.ok) return listed;
  const files = listed.value.filter((name) => name.endsWith('.json') || name.endsWith(COMPILED)).sort();
  if (files.length === 0) return problem(`${path} holds no .json file: no contracts and no price lists.`);
  return { ok: true, value: files.map((name) => join(path, name)) };
}

/** Whether a path is a folder that exists. */
export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** Whether two paths lead to the same file, through links too. */
export function isSameFile(a: string, b: string): boolean {
  if (!existsSync(a) || !existsSync(b)) return false;
  if (realpathSync(a) === realpathSync(b)) return true;
  const [left, right] = [statSync(a), statSync(b)];
  return left.ino === right.ino && left.dev === right.dev;
}

/** Writes a file whole or not at all: beside its place first, then moved there. Makes the folder it needs. */
export function writeWhole(path: string, bytes: Uint8Array | string): Read<null> {
  return attempt(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
    writeFileSync(beside, bytes);
    renameSync(beside, path);
    return null;
  });
}

function attempt<T>(path: string, action: () => T): Read<T> {
  try {
    return { ok: true, value: action() };
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return problem(`${path}: ${SYSTEM_WORDS[String(error.code)] ?? error.message}`);
  }
}

const SYSTEM_WORDS: Readonly<Record<string, string>> = {
  EACCES: 'you may not read or write it. Ask who owns it, or choose another place.',
  EPERM: 'you may not read or write it. Ask who owns it, or choose another place.',
  EBUSY: 'another program has it open. Close it there first.',
  ENOSPC: 'the disk is full.',
  ENOTDIR: 'a part of that path is a file, not a folder.',
  EROFS: 'that place cannot be written to.',
};

function problem(sentence: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem: sentence };
}
