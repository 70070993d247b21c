import { bookFinding } from '../findings/book-findings';
import type { Finding } from '../findings/finding';
import { alphanumericId } from '../items/identifiers';
import { Decimal } from '../money/decimal';
import type {
  BundleStatement,
  ClicksStatement,
  LeaseStatement,
  RateCardStatement,
} from '../price-kinds/item-statements';
import { statedKinds } from '../price-kinds/stated-kinds';
import { isOddPercent } from './odd-percent';
import type { PriceListItem } from './price-list';

/** Where a statement stands, for its sentences. */
interface Place {
  readonly file: string;
  readonly where: string;
}

/** What looks wrong in an item's rate card, charge per impression, lease or set. */
export function checkItemKinds(file: string, where: string, item: PriceListItem): Finding[] {
  const place = { file, where };
  const kinds = statedKinds(item);
  return [
    ...(kinds.length > 1 ? [bookFinding('item-kinds-clash', { ...place, kinds: kinds.join(' and ') })] : []),
    ...(item.rates === undefined ? [] : checkRates(place, item.rates)),
    ...(item.clicks === undefined ? [] : checkClicks(place, item.clicks)),
    ...(item.lease === undefined ? [] : checkLease(file, where, item.lease)),
    ...(item.bundle === undefined ? [] : checkBundle(place, item, item.bundle)),
  ];
}

function checkRates(place: Place, card: RateCardStatement): Finding[] {
  if (card.by === 'escalation') {
    return isOddPercent(card.percent) ? [bookFinding('percent-odd', { ...place, percent: card.percent })] : [];
  }
  const findings: Finding[] = [];
  const years = [...new Set(card.rates.map(({ year }) => year))].sort((a, b) => a - b);
  const last = years[years.length - 1] ?? 1;
  for (let year = 1; year < last; year += 1) {
    if (!years.includes(year)) findings.push(bookFinding('rate-year-gap', { ...place, year, last }));
  }
  for (const year of years) {
    const ofYear = card.rates.filter((rate) => rate.year === year);
    const names = ofYear.map((rate) => (rate.for === undefined ? '' : rate.for.toLowerCase()));
    if (ofYear.length > 1 && (names.includes('') || new Set(names).size < names.length)) {
      findings.push(bookFinding('rate-year-twice', { ...place, year }));
    }
  }
  return findings;
}

function checkClicks(place: Place, { base, included, rate, minimum }: ClicksStatement): Finding[] {
  const findings: Finding[] = [];
  if (!isUnderOne(rate)) findings.push(bookFinding('click-rate-odd', { ...place, rate }));
  if (included !== undefined && base === undefined) {
    findings.push(bookFinding('click-included-free', { ...place, included }));
  }
  if (base !== undefined && minimum !== undefined && Decimal.of(minimum).compareTo(Decimal.of(base)) <= 0) {
    findings.push(bookFinding('click-minimum-idle', { ...place, minimum, base }));
  }
  return findings;
}

/** What looks wrong in rate factors: of an item, or of a whole list. */
export function checkLease(file: string, where: string, { factors }: LeaseStatement): Finding[] {
  const place = { file, where };
  const odd = factors.filter(({ factor }) => !isUnderOne(factor));
  const findings = odd.map(({ factor, months }) => bookFinding('lease-factor-odd', { ...place, factor, months }));
  factors.forEach((row, index) => {
    for (const other of factors.slice(index + 1)) {
      if (other.kind !== row.kind) continue;
      const dearer = Decimal.of(row.factor).compareTo(Decimal.of(other.factor));
      const facts = { ...place, months: row.months, other: other.months, kind: row.kind };
      if (row.months === other.months) findings.push(bookFinding('lease-term-twice', { ...place, months: row.months }));
      else if (dearer !== 0 && dearer > 0 !== row.months < other.months) {
        findings.push(bookFinding('lease-factor-rises', facts));
      }
    }
  });
  return findings;
}

function checkBundle(place: Place, item: PriceListItem, { parts }: BundleStatement): Finding[] {
  const own = [item.mpn, item.sku].flatMap((id) => (id === undefined ? [] : [alphanumericId(id)]));
  const findings: Finding[] = [];
  parts.forEach(({ mpn, sku, quantity }, index) => {
    const part = `parts[${index}]`;
    if (mpn === undefined && sku === undefined) findings.push(bookFinding('bundle-part-unnamed', { ...place, part }));
    if (Decimal.of(quantity).isZero()) findings.push(bookFinding('bundle-part-none', { ...place, part }));
    if ([mpn, sku].some((id) => id !== undefined && own.includes(alphanumericId(id)))) {
      findings.push(bookFinding('bundle-of-itself', { ...place, part }));
    }
  });
  return findings;
}

function isUnderOne(text: string): boolean {
  const value = Decimal.of(text);
  return value.isPositive() && value.compareTo(Decimal.ONE) < 0;
}
