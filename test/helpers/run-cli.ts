import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCoop } from '../../cli/run-coop';

/** What a command said, and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command line in this process. */
export async function coop(...words: string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCoop(words, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    progress: () => undefined,
    columns: 120,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** A folder of its own for one test's files. */
export function scratchFolder(): string {
  return mkdtempSync(join(tmpdir(), 'coopdesk-'));
}

export function fileIn(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const BOOK = ['--book', 'examples/book', '--buyer', 'examples/buyer.json', '--as-of', '2026-11-25'];

/** `coop check FILE --json` against the sample book, as an object. */
export async function checkJson(file: string, ...more: string[]) {
  const ran = await coop('check', file, ...BOOK, '--json', ...more);
  if (ran.out === '') throw new Error(`No JSON: ${ran.err}`);
  return { code: ran.code, json: JSON.parse(ran.out) as CheckOutput };
}

/** The part of the JSON that tests look at. */
export interface CheckOutput {
  readonly asOf: string;
  readonly rows: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly verdict: string;
    readonly item: string;
    readonly quantity: string | null;
    readonly quoted: string | null;
    readonly price: string | null;
    readonly extended: string | null;
    readonly savings: string | null;
    readonly contract: string | null;
    readonly findings: readonly { readonly code: string; readonly severity: string; readonly text: string }[];
  }[];
  readonly skipped: readonly { readonly row: number; readonly why: string }[];
  readonly totals: {
    readonly lines: number;
    readonly extended: string;
    readonly savings: string;
    readonly quoted: string;
  };
}
