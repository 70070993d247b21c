import { bookFinding } from '../findings/book-findings';
import type { Finding } from '../findings/finding';
import type { Book, BookContract } from './book';

/** A book and where it came from. */
export interface NamedBook {
  readonly name: string;
  readonly book: Book;
  readonly findings: readonly Finding[];
}

/** Several books as one. A contract that stands in two of them is in neither: which of its prices hold cannot be told. */
export function joinBooks(books: readonly NamedBook[]): { readonly book: Book; readonly findings: readonly Finding[] } {
  const holders = new Map<string, { readonly names: string[]; readonly entry: BookContract }>();
  for (const { name, book } of books) {
    for (const [id, entry] of book.contracts) {
      const known = holders.get(id);
      if (known === undefined) holders.set(id, { names: [name], entry });
      else known.names.push(name);
    }
  }
  const findings = books.flatMap((part) => part.findings);
  const contracts = new Map<string, BookContract>();
  for (const [id, { names, entry }] of holders) {
    if (names.length === 1) contracts.set(id, entry);
    else findings.push(bookFinding('contract-in-two-books', { id, books: names.join(', ') }));
  }
  const thresholds = books.flatMap(({ book }) => book.thresholds ?? []);
  const programmes = books.flatMap(({ book }) => book.programmes);
  return { book: { contracts, programmes, ...(thresholds.length === 0 ? {} : { thresholds }) }, findings };
}
