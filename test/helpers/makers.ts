import type { Buyer } from '../../core/contracts/buyer';
import type { Contract } from '../../core/contracts/contract';
import type { PriceList, PriceListItem } from '../../core/contracts/price-list';
import { Decimal } from '../../core/money/decimal';
import { Ratio } from '../../core/money/ratio';
import type { PricedLine, PricedOffer } from '../../core/priced-line';
import type { Answer } from '../../core/rules/rule';
import type { Line } from '../../core/workbook/line';

/** Makers used by many tests: a whole valid thing, with what the test is about put over it. */

export const dec = (text: string): Decimal => Decimal.of(text);

export function aLine(over: Partial<Line> = {}): Line {
  return {
    sheet: 'Sheet1',
    row: 2,
    hidden: false,
    item: 'AB-100',
    ids: { item: 'AB-100' },
    manufacturer: null,
    description: null,
    category: null,
    productLine: null,
    quantity: dec('1'),
    unit: 'EA',
    pack: null,
    quoted: null,
    extended: null,
    quoteUnclear: false,
    list: null,
    currency: null,
    contract: null,
    programme: null,
    supplier: null,
    neededBy: null,
    day: null,
    delivery: null,
    acquisition: 'purchase',
    charge: null,
    notes: null,
    problems: [],
    ...over,
  };
}

export function aContract(over: Partial<Contract> = {}): Contract {
  return {
    format: 'coopdesk-contract-1',
    id: 'c1',
    programme: 'sourcewell',
    number: 'S-0001',
    title: 'Test contract',
    supplier: { name: 'Supplier One' },
    currency: 'USD',
    term: { start: '2026-01-01', initialEnd: '2028-12-31', currentEnd: '2028-12-31' },
    scope: { acquisition: ['purchase'] },
    ...over,
  };
}

export function aPriceList(items: readonly PriceListItem[] = [], over: Partial<PriceList> = {}): PriceList {
  return {
    format: 'coopdesk-price-list-1',
    contract: 'c1',
    version: 'v1',
    effectiveFrom: '2026-01-01',
    items: [...items],
    ...over,
  };
}

export function anItem(over: Partial<PriceListItem> = {}): PriceListItem {
  return { mpn: 'AB-100', unit: 'EA', net: '10.00', ...over };
}

export function aBuyer(over: Partial<Buyer> = {}): Buyer {
  return { format: 'coopdesk-buyer-1', name: 'Test District', entityType: 'k12-district', state: 'PA', ...over };
}

interface OfferOver extends Partial<PricedOffer> {
  readonly answer?: Answer;
  readonly unitPrice?: string | null;
  readonly quantity?: string;
}

/** An offer of one item at a unit price, for a quantity. */
export function anOffer({ answer = 'yes', unitPrice = '10.00', quantity = '1', ...over }: OfferOver = {}): PricedOffer {
  const price = unitPrice === null ? null : dec(unitPrice);
  const item = anItem();
  return {
    contract: aContract(),
    list: aPriceList([item]),
    programmeName: 'Sourcewell',
    match: { item, step: 'exact', confidence: 'certain', evidence: 'AB-100' },
    eligibility: {
      answer,
      judgements: [
        {
          rule: 'test',
          answer,
          reason: `because ${answer}`,
          source: 'test',
          nextStep: answer === 'yes' ? null : 'do it',
          finding: null,
        },
      ],
    },
    price,
    extended: price === null ? null : price.times(dec(quantity)),
    listUnitPrice: price,
    ratio: Ratio.ONE,
    exact: true,
    term: 'net',
    steps: [],
    nextTier: null,
    findings: [],
    ...over,
  };
}

export function aPricedLine(over: Partial<PricedLine> = {}): PricedLine {
  return {
    line: aLine(),
    verdict: 'on-contract',
    chosen: anOffer(),
    alternatives: [],
    savings: Decimal.ZERO,
    findings: [],
    ...over,
  };
}

export const codes = (found: readonly { readonly code: string }[]): string[] => found.map(({ code }) => code);
