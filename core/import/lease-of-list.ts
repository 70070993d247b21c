import type { PriceList } from '../contracts/price-list';
import type { Finding } from '../findings/finding';
import { leaseImportFinding } from '../findings/lease-import-findings';
import type { LeaseStatement } from '../price-kinds/item-statements';
import { listText } from './gather-notes';
import type { NotTaken } from './import-result';
import { factorsAlone, factorWords, type LeaseRead } from './lease-factors';

/** What the sheets of lease factors give to the list, and what became of their rows. */
export interface LeaseOfList {
  readonly statement: LeaseStatement | null;
  readonly kept: number;
  readonly skipped: readonly NotTaken[];
  readonly findings: readonly Finding[];
}

/** Factors hold for all items of their list; without items, or from several sheets, they are left alone. */
export function leaseOf(leases: readonly LeaseRead[], list: PriceList | null): LeaseOfList {
  const found = leases.filter(({ factors }) => factors.length > 0);
  const [first] = found;
  if (first === undefined) return { statement: null, kept: 0, skipped: [], findings: [] };
  const skipped = found.flatMap(({ sheet, factors }) =>
    factors.map((factor): NotTaken => ({ sheet, row: factor.row, why: 'not-a-price', text: factorWords([factor]) })),
  );
  if (found.length > 1) {
    const sheets = listText(found.map(({ sheet }) => `"${sheet}"`));
    return { statement: null, kept: 0, skipped, findings: [leaseImportFinding('lease-factors-several', { sheets })] };
  }
  if (list === null || list.items.length === 0)
    return { statement: null, kept: 0, skipped, findings: [factorsAlone(first)] };
  const factors = first.factors.map(({ row: _, ...factor }) => factor);
  const facts = { sheet: first.sheet, factors: factorWords(factors) };
  const finding = leaseImportFinding('lease-factors-read', facts, { place: { sheet: first.sheet } });
  return { statement: { factors }, kept: factors.length, skipped: [], findings: [finding] };
}
