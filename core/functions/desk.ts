import { dayOpener } from '../offers/day-book';
import type { Desk } from './coop-function';

/** Makes a desk: what it opens of the book stays open for all functions that are called with it. */
export function openDesk(
  setting: Omit<Desk, 'openDay' | 'blanksAreZero'> & { readonly blanksAreZero?: boolean },
): Desk {
  return {
    book: setting.book,
    bookFindings: setting.bookFindings,
    programmes: setting.programmes,
    buyer: setting.buyer,
    asOf: setting.asOf,
    openDay: dayOpener(setting.book),
    blanksAreZero: setting.blanksAreZero === true,
  };
}
