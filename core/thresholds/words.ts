import { Decimal } from '../money/decimal';
import type { PurchaseCategory, Threshold } from './threshold';

/** How the kinds of spending are called in a sentence. */
export const CATEGORY_WORDS: Readonly<Record<PurchaseCategory, string>> = {
  goods: 'goods',
  services: 'services',
  'public-work': 'public work',
  'cooperative-purchase': 'through a cooperative',
};

/** The rows nearest to a day on which none is in force: the last before it, else the first after it. */
export function nearestWords(rows: readonly Threshold[], asOf: string): string {
  const before = rows
    .filter(({ to }) => to !== undefined && to < asOf)
    .sort((a, b) => ((a.to ?? '') < (b.to ?? '') ? 1 : -1));
  const after = rows.filter(({ from }) => from !== undefined && from > asOf);
  const [last = after[0]] = before;
  if (last === undefined) throw new Error('A row that is not in force on a day ends before it or begins after it');
  const same = rows.filter(({ from, to }) => from === last.from && to === last.to);
  const said = same.map((row) => `${boundWords(row)}: ${row.action}`).join('; ');
  return `${said} (${last.from ?? '…'} to ${last.to ?? '…'}, ${last.authority})`;
}

/** "more than 114,800", "from 13,200 to 24,500" */
export function boundWords({ lower, comparator, upper }: Threshold): string {
  const from = Decimal.of(lower).toShown();
  const to = upper === undefined ? '' : ` up to ${Decimal.of(upper).toShown()}`;
  return `${comparator === '>' ? 'more than' : 'from'} ${from}${to}`;
}
