import { bookFinding } from '../findings/book-findings';
import type { Finding } from '../findings/finding';
import type { BookContract } from './book';
import type { PriceList } from './price-list';

/** The price list in force, or why there is none; with the lists before it, newest first. */
export type ListOnDay =
  | { readonly list: PriceList; readonly reason: null; readonly older: readonly PriceList[] }
  | { readonly list: null; readonly reason: Finding; readonly older: readonly PriceList[] };

/**
 * The newest version that has taken effect by the day. It supersedes the older ones as a whole: they are not asked for an
 * item that it no longer has, and not revived when it has ended (DOMAIN fact 6).
 */
export function listOnDay({ contract, lists, ambiguous = [] }: BookContract, asOf: string): ListOnDay {
  const begun = lists
    .filter(({ effectiveFrom }) => effectiveFrom <= asOf)
    .sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1));
  const [newest, ...older] = begun;
  const unclear = ambiguous
    .filter(({ from }) => from <= asOf && (newest === undefined || from > newest.effectiveFrom))
    .sort((a, b) => (a.from < b.from ? 1 : -1))[0];
  if (unclear !== undefined) {
    const facts = { contract: contract.number, from: unclear.from, versions: unclear.versions.join(', '), asOf };
    return { list: null, reason: bookFinding('list-ambiguous', facts), older: begun };
  }
  if (newest === undefined) return { list: null, reason: noneYet(contract.number, lists, asOf), older: [] };
  const { version, effectiveTo } = newest;
  if (effectiveTo !== undefined && effectiveTo < asOf) {
    const reason = bookFinding('list-ended', { contract: contract.number, version, to: effectiveTo, asOf });
    return { list: null, reason, older: begun };
  }
  return { list: newest, reason: null, older };
}

function noneYet(contract: string, lists: readonly PriceList[], asOf: string): Finding {
  const days = lists.map(({ effectiveFrom }) => effectiveFrom).sort();
  const from = days[0];
  return from === undefined
    ? bookFinding('no-list-at-all', { contract })
    : bookFinding('no-list-yet', { contract, asOf, from });
}
