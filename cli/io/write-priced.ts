import { existsSync } from 'node:fs';
import type { Action } from '../../core/workbook/action';
import { OUR_SHEET_MARK } from '../../core/workbook/action';
import { cellText, type Snapshot } from '../../core/workbook/snapshot';
import { readWorkbook } from '../../files/read-workbook';
import { applyActions } from '../../files/write-workbook';
import { newWorkbook } from '../../files/new-workbook';
import { isSameFile, readBytes, writeWhole, type Read } from './files';

export interface Written {
  readonly out: string;
  /** What the copy does not carry, or carries changed, in sentences. */
  readonly problems: readonly string[];
}

interface Task {
  readonly file: string;
  readonly out: string;
  readonly read: { readonly kind: 'xlsx' | 'csv'; readonly snapshot: Snapshot };
  readonly bytes: Uint8Array;
  readonly actions: readonly Action[];
}

/** Writes the priced copy of a workbook. */
export function writePriced({ file, out, read, bytes, actions }: Task): Read<Written> {
  const base = read.kind === 'csv' ? newWorkbook(read.snapshot) : bytes;
  const done = applyActions(base, actions);
  if (!done.ok) return no(done.problem);
  const saved = saveCopy(file, out, done.bytes);
  return saved.ok ? { ok: true, value: { out, problems: done.problems } } : saved;
}

/** Writes a copy: never over the original, never over a file that we did not make. */
export function saveCopy(file: string, out: string, bytes: Uint8Array): Read<null> {
  if (!/\.xls[xm]$/i.test(out))
    return no(`--out ${out}: the copy is an Excel workbook; give a name that ends in .xlsx.`);
  if (isSameFile(file, out))
    return no(`--out ${out} is the workbook itself, which is never written to. Give another name.`);
  const foreign = notOurs(out);
  return foreign === null ? writeWhole(out, bytes) : no(foreign);
}

function notOurs(out: string): string | null {
  if (!existsSync(out)) return null;
  const sentence = `--out ${out} exists and was not made by Coopdesk, so it is not written over. Give another name, or move that file away.`;
  const bytes = readBytes(out);
  if (!bytes.ok) return bytes.problem;
  const read = readWorkbook(bytes.value, out);
  if (!read.ok) return sentence;
  const ours = read.snapshot.sheets.some(({ rows }) =>
    rows.some(({ row, cells }) => row === 1 && cellText(cells[0]) === OUR_SHEET_MARK),
  );
  return ours ? null : sentence;
}

function no(problem: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem };
}
