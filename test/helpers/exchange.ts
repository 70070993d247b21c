import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contract } from '../../core/contracts/contract';
import { catalogueDay } from '../../core/import/catalogue/catalogue-day';
import { importCatalogue } from '../../core/import/catalogue/import-catalogue';
import type { ImportResult } from '../../core/import/import-result';
import { exchangeFormatOf } from '../../files/exchange/index';
import { aContract } from './makers';

/** The text of a sample in an exchange format. */
export function exchangeText(name: string): string {
  return readFileSync(join('test/fixtures/exchange', name), 'utf8');
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A sample with one place changed; the place must be there. */
export function changed(name: string, ...swaps: readonly (readonly [from: string, to: string])[]): string {
  return swaps.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${name} does not hold ${from}`);
    return text.replace(from, to);
  }, exchangeText(name));
}

interface Over {
  readonly contract?: Partial<Contract>;
  readonly day?: string;
  readonly unit?: string;
}

/** Imports an exchange file as the command line does; what may not be read at all comes back as its codes. */
export function importExchange(file: string | Uint8Array, { contract, day, unit }: Over = {}): ImportResult | string[] {
  const bytes = typeof file === 'string' ? utf8(file) : file;
  const format = exchangeFormatOf(bytes);
  if (format === null) throw new Error('No exchange format');
  const read = format.read(bytes);
  if (!read.ok) return read.findings.map(({ code }) => code);
  const { catalogue } = read;
  const effectiveFrom = day ?? catalogueDay(catalogue).day ?? '2026-02-01';
  const own = aContract(contract);
  return importCatalogue({
    catalogue,
    file: 'catalogue',
    contract: own,
    effectiveFrom,
    version: '1',
    ...(unit === undefined ? {} : { unit }),
  });
}

/** As importExchange, of a file that can be read. */
export function imported(file: string | Uint8Array, over: Over = {}): ImportResult {
  const result = importExchange(file, over);
  if (Array.isArray(result)) throw new Error(`Refused: ${result.join(', ')}`);
  return result;
}

/** The items without the places they came from. */
export function itemsIn({ priceList }: ImportResult): readonly object[] {
  return (priceList?.items ?? []).map(({ row: _, ...item }) => item);
}

/** "place code" of each refusal. */
export function refusedIn({ refused }: ImportResult): readonly string[] {
  return refused.map(({ row, code }) => `${row} ${code}`);
}
