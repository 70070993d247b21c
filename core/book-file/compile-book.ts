import type { Book } from '../contracts/book';
import type { Finding } from '../findings/finding';
import { writeContainer } from './container';
import { packOffers } from './offer-store';

/** Packs a book and what was found wrong with its files into one file that opens without being read through. */
export function compileBook(book: Book, findings: readonly Finding[]): Uint8Array {
  const entries = [...book.contracts.values()];
  const head = {
    contracts: entries.map(({ contract, lists, ambiguous }) => ({
      contract,
      lists: lists.map(({ items, ...list }) => ({ list: { ...list, items: [] }, count: items.length })),
      ambiguous: ambiguous ?? [],
    })),
    programmes: book.programmes,
    ...(book.thresholds === undefined ? {} : { thresholds: book.thresholds }),
    findings,
  };
  const lists = entries.flatMap((entry) => entry.lists.map(({ items }) => items));
  return writeContainer({ json: head, sections: packOffers(lists) });
}
