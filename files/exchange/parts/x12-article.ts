import {
  BARE_ARTICLE,
  PLAIN_PRICE,
  type CatalogueArticle,
  type CataloguePrice,
} from '../../../core/import/catalogue/catalogue';
import { exchangeNumber } from '../../../core/import/catalogue/exchange-number';
import type { X12Segment } from './x12-segments';

/**
 * Price codes (element 236) whose meaning is plain: CON is the contract's price; CAT the catalogue's and MSR the
 * maker's suggested price, which everybody is asked. RES (resale) and all others are not this buyer's price.
 */
const KINDS: ReadonlyMap<string, CataloguePrice['kind']> = new Map([
  ['CON', 'net'],
  ['CAT', 'list'],
  ['MSR', 'list'],
]);

/** Qualifiers of LIN's numbers (element 235), the more telling first. */
const NUMBERS = {
  sku: ['VC', 'VN', 'VP', 'SK'],
  mpn: ['MG', 'MN'],
  manufacturer: ['MF'],
  brand: ['BL'],
  gtin: ['UP', 'EN', 'UI', 'UA', 'UK'],
} as const;

/** One item: its LIN and the segments up to the next one. */
export function x12Article(segments: readonly X12Segment[]): CatalogueArticle {
  const [lin] = segments;
  if (lin === undefined) throw new Error('An item begins with its LIN');
  const ids = pairsOf(lin);
  const number = (kind: keyof typeof NUMBERS) => NUMBERS[kind].map((code) => ids.get(code)).find(isText) ?? null;
  const prices = pricesOf(segments);
  const units = Array.from(new Set(prices.map(({ boundUnit }) => boundUnit)));
  const [unit] = units;
  return {
    ...BARE_ARTICLE,
    place: lin.place,
    sku: number('sku'),
    mpn: number('mpn'),
    manufacturer: number('manufacturer'),
    brand: number('brand'),
    gtin: number('gtin'),
    description: described(segments),
    orderUnit: unit ?? null,
    pack: packOf(segments),
    prices,
    broken: units.length > 1 ? 'its prices are per different units (CTP)' : null,
  };
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

/** LIN's qualifiers and numbers, in pairs from the second element on. */
function pairsOf({ elements }: X12Segment): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (let at = 2; at + 1 < elements.length; at += 2) {
    const code = elements[at] ?? '';
    if (code !== '' && !pairs.has(code)) pairs.set(code, elements[at + 1] ?? '');
  }
  return pairs;
}

function described(segments: readonly X12Segment[]): string | null {
  const texts = segments.filter(({ id }) => id === 'PID').map(({ elements }) => elements[5] ?? '');
  const text = texts.filter((part) => part !== '').join(' ');
  return text === '' ? null : text;
}

/** Pack × size × unit: "PO4*12*1*EA" is twelve pieces. */
function packOf(segments: readonly X12Segment[]): CatalogueArticle['pack'] {
  const po4 = segments.find(({ id }) => id === 'PO4');
  const [, pack = '', size = '', unit = ''] = po4?.elements ?? [];
  if (pack === '' && size === '') return null;
  const [inner, each] = [exchangeNumber(pack === '' ? '1' : pack), exchangeNumber(size === '' ? '1' : size)];
  const quantity = inner === null || each === null ? `${pack} x ${size}` : inner.times(each).toText();
  return { quantity, unit: unit === '' ? null : unit };
}

/** Dates after the item hold for it, dates after a price for that price alone. */
function pricesOf(segments: readonly X12Segment[]): CataloguePrice[] {
  const prices: CataloguePrice[] = [];
  const item: { start: string | null; end: string | null } = { start: null, end: null };
  segments.forEach((segment) => {
    const { id, elements } = segment;
    const [, kind = '', text = ''] = elements;
    const days = kind === '007' ? { start: text } : kind === '036' ? { end: text } : {};
    const last = prices.pop();
    if (id === 'DTM' && last === undefined) Object.assign(item, days);
    if (last !== undefined) prices.push(id === 'DTM' ? { ...last, ...days } : last);
    if (id === 'CTP') prices.push({ ...priceOf(segment), ...item });
  });
  return prices;
}

function priceOf({ elements }: X12Segment): CataloguePrice {
  const at = (index: number) => {
    const text = elements[index] ?? '';
    return text === '' ? null : text;
  };
  const name = at(2) ?? 'a price without a code';
  const multiplied = at(6) !== null || at(7) !== null;
  return {
    ...PLAIN_PRICE,
    kind: KINDS.get(name) ?? 'other',
    name,
    amount: at(3) ?? '',
    from: at(4),
    boundUnit: at(5),
    basis: { quantity: at(11), unit: null, perOrderUnit: null },
    condition: multiplied ? 'it is to be multiplied (CTP06 and CTP07)' : null,
  };
}
