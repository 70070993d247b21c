import { resolveUnit } from '../../items/resolve-unit';
import { readUnit } from '../../items/units';

/**
 * Codes that the UN's lists (Recommendations 20 and 21) give to other things than the American list, X12 355, which
 * our own table of units follows. A supplier may have meant either, so neither is taken.
 */
const READ_DIFFERENTLY: ReadonlyMap<string, string> = new Map([
  ['BD', 'board'],
  ['BK', 'basket'],
  ['CA', 'can'],
  ['CN', 'container'],
  ['DP', 'demijohn'],
  ['DS', 'tray'],
  ['PF', 'pen'],
  ['PG', 'plate'],
  ['RL', 'reel'],
  ['SE', 'sea-chest'],
  ['SH', 'sachet'],
  ['SL', 'slipsheet'],
  ['ST', 'sheet'],
  ['TB', 'tub'],
]);

/** A unit as it goes into the price list, and what has to be said of it. */
export interface ExchangeUnit {
  readonly unit: string;
  readonly note: 'unit-of-two-lists' | 'unit-unclear' | null;
}

/** The word for a unit of an exchange file. `texts`: what else the article says, which may settle "CT". */
export function exchangeUnit(text: string, codes: 'un' | 'american', texts: readonly string[]): ExchangeUnit {
  const trimmed = text.trim();
  const other = codes === 'un' ? READ_DIFFERENTLY.get(trimmed.toUpperCase()) : undefined;
  if (other !== undefined) return { unit: `${trimmed} (UN list: ${other})`, note: 'unit-of-two-lists' };
  return { unit: trimmed, note: resolveUnit(trimmed, texts).problem === null ? null : 'unit-unclear' };
}

/** Whether two units are one, by their codes or by their letters. */
export function sameExchangeUnit(a: string, b: string): boolean {
  const [left, right] = [readUnit(a), readUnit(b)];
  if ('unit' in left && 'unit' in right) return left.unit.code === right.unit.code;
  return a.trim().toUpperCase() === b.trim().toUpperCase();
}
