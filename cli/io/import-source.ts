import { basename } from 'node:path';
import type { Catalogue } from '../../core/import/catalogue/catalogue';
import { catalogueDay } from '../../core/import/catalogue/catalogue-day';
import { findEffectiveDay, type EffectiveDay } from '../../core/import/effective-day';
import type { Snapshot } from '../../core/workbook/snapshot';
import { exchangeFormatOf } from '../../files/exchange/index';
import { readWorkbook } from '../../files/read-workbook';
import type { Read } from './files';

/** What a supplier's file holds: tables, or a catalogue in an exchange format. */
export type ImportSource =
  | { readonly kind: 'table'; readonly snapshot: Snapshot }
  | { readonly kind: 'catalogue'; readonly catalogue: Catalogue };

interface Wishes {
  readonly sheet?: string;
  readonly map?: string;
}

/** Reads a supplier's file as what its content says that it is. */
export function readSource(file: string, bytes: Uint8Array, wishes: Wishes): Read<ImportSource> {
  const format = exchangeFormatOf(bytes);
  if (format === null) return readTables(file, bytes, wishes);
  if (wishes.sheet !== undefined || wishes.map !== undefined)
    return no(`${file} is a ${format.title} file: it has no sheets and columns, so --sheet and --map do not fit it.`);
  const read = format.read(bytes);
  if (read.ok) return { ok: true, value: { kind: 'catalogue', catalogue: read.catalogue } };
  return no(read.findings.map(({ text }) => `${file}: ${text}`).join('\n'));
}

function readTables(file: string, bytes: Uint8Array, { sheet }: Wishes): Read<ImportSource> {
  const read = readWorkbook(bytes, basename(file));
  if (!read.ok) return no(`${file}: ${read.problem}`);
  const { sheets } = read.snapshot;
  if (sheet === undefined || sheets.some(({ name }) => name === sheet))
    return { ok: true, value: { kind: 'table', snapshot: read.snapshot } };
  const names = sheets.map(({ name }) => `"${name}"`).join(', ');
  return no(`${file} has no sheet "${sheet}". Its sheets: ${names}.`);
}

/** The day from which the file says that its prices hold. */
export function dayOfSource(source: ImportSource, { sheet }: Wishes): EffectiveDay {
  if (source.kind === 'catalogue') return catalogueDay(source.catalogue);
  const sheets = source.snapshot.sheets.filter(({ name }) => sheet === undefined || name === sheet);
  return findEffectiveDay({ sheets });
}

function no(problem: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem };
}
