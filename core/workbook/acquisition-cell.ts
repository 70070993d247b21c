import { cleanText } from './clean-text';
import type { Line } from './line';

/** What a column of its own says: "Lease", "FMV rental", "Services"; null when it says none of the three. */
export function acquisitionNamed(text: string): Line['acquisition'] | null {
  const folded = text.toLowerCase();
  if (/\b(lease|leased|leasing|rent|rental)\b/.test(folded)) return 'lease';
  if (/\b(service|services|labor|maintenance)\b/.test(folded)) return 'service';
  return /\b(purchase|buy|goods|equipment|supplies)\b/.test(folded) ? 'purchase' : null;
}

/**
 * Whether unit or description say plainly that the row is a lease. "Lease" must open the description, or stand with
 * the month it is paid for: a "rental agreement form, pack of 50" is bought.
 */
export function readsAsLease(unit: string | null, description: string | null): boolean {
  if (unit !== null && /\b(lease|rental)\b/i.test(unit)) return true;
  const text = cleanText((description ?? '').slice(0, 300));
  return (
    /^(lease|rental) (of|-|:)|^(lease|rental):|^\d{2}[- ]month lease\b|^fmv (lease|rental)\b/i.test(text) ||
    /\b(lease|rental) (payment )?per month\b|\bmonthly (lease|rental)\b/i.test(text)
  );
}
