import { bmecat } from './bmecat';
import { cif } from './cif';
import { cxml } from './cxml';
import type { ExchangeFormat } from './exchange-format';
import { headOf } from './parts/head';
import { ubl } from './ubl';
import { x12 } from './x12';

/** All exchange formats, in the order in which a file is offered to them. A new one is a line here. */
export const EXCHANGE_FORMATS: readonly ExchangeFormat[] = [bmecat, ubl, cxml, x12, cif];

/** The exchange format of a file, by its content; null for spreadsheets and everything else. */
export function exchangeFormatOf(bytes: Uint8Array): ExchangeFormat | null {
  const head = headOf(bytes);
  return EXCHANGE_FORMATS.find(({ recognises }) => recognises(head)) ?? null;
}
