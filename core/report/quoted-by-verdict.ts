import { Decimal } from '../money/decimal';
import { quotedExtended } from '../order/totals';
import { VERDICTS, type PricedLine, type Verdict } from '../priced-line';

/** What is quoted in one currency, by verdict: the parts add up to what is quoted in all. */
export function quotedByVerdict(lines: readonly PricedLine[], currency: string): Readonly<Record<Verdict, Decimal>> {
  const sums = Object.fromEntries(VERDICTS.map((verdict) => [verdict, Decimal.ZERO])) as Record<Verdict, Decimal>;
  for (const priced of lines) {
    const quoted = quotedExtended(priced);
    if (quoted === null || (priced.line.currency ?? 'USD') !== currency) continue;
    sums[priced.verdict] = sums[priced.verdict].plus(quoted);
  }
  return sums;
}
