import { nameOf } from '../choose/choose';
import { bookFinding } from '../findings/book-findings';
import type { Finding } from '../findings/finding';
import type { PricedLine } from '../priced-line';

/** A book of which something was left out cannot say that an item is on no contract: such a line cannot be told. */
export function withBookGaps(priced: readonly PricedLine[], bookFindings: readonly Finding[]): readonly PricedLine[] {
  const gaps = bookFindings.filter(({ severity }) => severity === 'block');
  if (gaps.length === 0) return priced;
  return priced.map((entry) => {
    if (entry.verdict !== 'off-contract') return entry;
    const said = bookFinding('book-not-whole', { item: nameOf(entry.line), count: gaps.length });
    const findings = entry.findings.filter(({ code }) => code !== 'off-contract');
    return { ...entry, verdict: 'cannot-tell', findings: [...findings, said] };
  });
}
