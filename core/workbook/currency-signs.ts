/**
 * Signs and codes of currencies as they stand beside an amount, longest first. A bare "$" does not say whose dollars,
 * and "¥" not whether yen or yuan, so neither names a currency by itself.
 */
const SIGNS: readonly (readonly [sign: string, code: string | null])[] = [
  ['US$', 'USD'],
  ['CA$', 'CAD'],
  ['CAD$', 'CAD'],
  ['CDN$', 'CAD'],
  ['AU$', 'AUD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['C$', 'CAD'],
  ['A$', 'AUD'],
  ['$', null],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
];

/** ISO 4217 codes that stand in price lists and quotes (DOMAIN §1.1 names GBP, AUD, CAD and AED columns). */
const CODES = new Set(
  'USD CAD EUR GBP AUD NZD CHF JPY CNY INR MXN SEK DKK NOK AED KRW BRL ZAR SGD HKD PLN CZK ILS TWD THB'.split(' '),
);

/** A currency at the start of a text: what it is (null where a bare "$" leaves it open) and how long it is written. */
export interface CurrencySign {
  readonly currency: string | null;
  readonly length: number;
}

/** The currency that the text begins with, if any. */
export function currencyAtStart(text: string): CurrencySign | null {
  const word = /^[A-Za-z]+/.exec(text)?.[0] ?? '';
  if (word.length === 3 && CODES.has(word.toUpperCase()) && text.charAt(3) !== '$') {
    return { currency: word.toUpperCase(), length: 3 };
  }
  const upper = text.slice(0, 4).toUpperCase();
  const found = SIGNS.find(([sign]) => upper.startsWith(sign));
  return found === undefined ? null : { currency: found[1], length: found[0].length };
}

/** The ISO code that a currency column's text means: "usd", "US Dollars", "C$"; null when it is none we know. */
export function currencyNamed(text: string): string | null {
  const folded = text.trim().toUpperCase();
  if (/^[A-Z]{3}$/.test(folded)) return CODES.has(folded) ? folded : null;
  if (/^U\.?S\.? ?(DOLLARS?|\$)$/.test(folded)) return 'USD';
  if (/^(CANADIAN|CDN|CAN) ?(DOLLARS?|\$)$/.test(folded)) return 'CAD';
  const sign = currencyAtStart(folded);
  return sign !== null && sign.length === folded.length ? sign.currency : null;
}

/** The currency that a heading names: "List Price GBP", "Unit Price (CAD)", "Price €"; null for none or more than one. */
export function currencyInHeading(heading: string): string | null {
  const named = new Set<string>();
  for (const word of heading.slice(0, 300).split(/[\s()[\]/,;:]+/)) {
    // Codes only in capitals: "all" and "try" are words.
    const code = CODES.has(word) ? word : word.length <= 4 && !/^[A-Za-z]+$/.test(word) ? currencyNamed(word) : null;
    if (code !== null) named.add(code);
  }
  return named.size === 1 ? (Array.from(named)[0] ?? null) : null;
}
