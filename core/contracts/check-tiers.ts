import { bookFinding } from '../findings/book-findings';
import type { Finding } from '../findings/finding';
import { Decimal } from '../money/decimal';
import type { Tier, TierTable } from '../price-kinds/term';

/** What looks wrong in a tier table: prices missing, doubled or rising, and printed ranges that overlap or leave gaps. */
export function checkTiers(file: string, where: string, table: TierTable): Finding[] {
  const modes = new Map<string, Tier[]>();
  for (const tier of table.tiers) {
    const mode = tier.delivery ?? '';
    modes.set(mode, [...(modes.get(mode) ?? []), tier]);
  }
  return [...modes].flatMap(([mode, tiers]) =>
    checkMode(file, mode === '' ? where : `${where} (${mode})`, table, tiers),
  );
}

function checkMode(file: string, where: string, table: TierTable, unsorted: readonly Tier[]): Finding[] {
  const tiers = [...unsorted].sort((a, b) => Decimal.of(a.from).compareTo(Decimal.of(b.from)));
  return tiers.flatMap((tier, index) => {
    const findings: Finding[] = [];
    const place = { file, where, from: tier.from };
    if (tier.net === undefined && tier.percent === undefined) findings.push(bookFinding('tier-no-price', place));
    const next = tiers[index + 1];
    if (next === undefined) return findings;
    if (Decimal.of(tier.from).equals(Decimal.of(next.from))) {
      return samePrice(tier, next) ? findings : [...findings, bookFinding('tier-two-prices', place)];
    }
    const range = rangeFinding(place, tier, next, table);
    if (range !== null) findings.push(range);
    if (table.mayRise !== true && rises(tier, next)) {
      const prices = { price: priceText(next), before: priceText(tier) };
      findings.push(bookFinding('tier-rise', { ...place, from: next.from, ...prices }));
    }
    return findings;
  });
}

interface TierPlace {
  readonly file: string;
  readonly where: string;
  readonly from: string;
}

function rangeFinding(place: TierPlace, { to }: Tier, next: Tier, { basis }: TierTable): Finding | null {
  if (to === undefined) return null;
  const distance = Decimal.of(next.from).minus(Decimal.of(to));
  // "1–9, 10–99" of whole pieces leaves nothing out; dollars go by cents.
  const step = basis === 'quantity' ? Decimal.ONE : Decimal.of('0.01');
  if (!distance.isPositive()) return bookFinding('tier-overlap', { ...place, to, next: next.from });
  return distance.compareTo(step) > 0 ? bookFinding('tier-gap', { ...place, to, next: next.from }) : null;
}

function samePrice(a: Tier, b: Tier): boolean {
  return sameAmount(a.net, b.net) && (a.net !== undefined || sameAmount(a.percent, b.percent));
}

function sameAmount(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return Decimal.of(a).equals(Decimal.of(b));
}

/** A deeper tier should cost less. A net price and a percentage cannot be compared without a list price. */
function rises(tier: Tier, next: Tier): boolean {
  if (tier.net !== undefined && next.net !== undefined) return Decimal.of(next.net).compareTo(Decimal.of(tier.net)) > 0;
  if (tier.net !== undefined || next.net !== undefined) return false;
  if (tier.percent === undefined || next.percent === undefined) return false;
  return Decimal.of(next.percent).compareTo(Decimal.of(tier.percent)) < 0;
}

function priceText({ net, percent }: Tier): string {
  return net ?? `${percent ?? ''}% off list`;
}
