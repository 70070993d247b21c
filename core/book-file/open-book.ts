import type { Book, BookContract } from '../contracts/book';
import { storedList, type OfferStore } from '../contracts/stored-list';
import { bookFinding } from '../findings/book-findings';
import type { Finding } from '../findings/finding';
import { bookHeadSchema, type BookHead } from './book-head';
import { readContainer } from './container';
import { openOffers } from './offer-store';

/** A book, or the one sentence that says why the file is none. `findings` are those of the files it was compiled from. */
export type OpenedBook = { readonly book: Book; readonly findings: readonly Finding[] } | { readonly problem: Finding };

/** Opens a compiled book. Its bytes are kept and read when something is asked; do not change them. */
export function openBookFile(name: string, bytes: Uint8Array): OpenedBook {
  const parts = readContainer(name, bytes);
  if ('problem' in parts) return parts;
  const head = bookHeadSchema.safeParse(parts.json);
  // The checksum is right, so this was written like this: by hand, or by a form of ours that was never released.
  if (!head.success) return { problem: bookFinding('compiled-damaged', { file: name }) };
  const { programmes, thresholds, findings } = head.data;
  const contracts = contractsOf(head.data, openOffers(parts.sections));
  const book = { contracts, programmes, ...(thresholds === undefined ? {} : { thresholds }) };
  // JSON has no undefined, which is all that the two types differ in.
  return { book, findings: findings as readonly Finding[] };
}

function contractsOf(head: BookHead, store: OfferStore): Map<string, BookContract> {
  let first = 0;
  const entries = head.contracts.map(({ contract, lists, ambiguous }) => {
    const stored = lists.map(({ list: { items: _, ...list }, count }) => {
      first += count;
      return storedList(list, { store, first: first - count, count });
    });
    return [contract.id, { contract, lists: stored, ...(ambiguous.length === 0 ? {} : { ambiguous }) }] as const;
  });
  return new Map(entries);
}
