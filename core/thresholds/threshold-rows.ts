import type { Book } from '../contracts/book';
import { THRESHOLDS } from './index';
import type { Threshold } from './threshold';

/** The rows that a book goes by: the built-in ones and the user's own, or hers instead where she says so. */
export function thresholdRows(book: Pick<Book, 'thresholds'>): readonly Threshold[] {
  const own = book.thresholds ?? [];
  const replaced = new Set(
    own
      .filter(({ replacesBuiltIn }) => replacesBuiltIn === true)
      .flatMap(({ rows }) => rows.map(({ jurisdiction }) => jurisdiction)),
  );
  return [...THRESHOLDS.filter(({ jurisdiction }) => !replaced.has(jurisdiction)), ...own.flatMap(({ rows }) => rows)];
}
