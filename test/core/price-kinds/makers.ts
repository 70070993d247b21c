import type { Contract } from '../../../core/contracts/contract';
import type { PriceList, PriceListItem } from '../../../core/contracts/price-list';
import { Decimal } from '../../../core/money/decimal';
import { roundingOf } from '../../../core/price-kinds/extend';
import type { CategoryItem, PriceContext, Priced, TermContext, Unpriced } from '../../../core/price-kinds/price-kind';
import { priceItem } from '../../../core/price-kinds/resolve';
import type { Term } from '../../../core/price-kinds/term';

export const CONTRACT: Contract = {
  format: 'coopdesk-contract-1',
  id: 'sample-supplies',
  programme: 'sourcewell',
  number: 'SAMPLE-1',
  title: 'Supplies',
  supplier: { name: 'Sample Supplies' },
  currency: 'USD',
  term: { start: '2025-01-01', initialEnd: '2028-12-31', currentEnd: '2028-12-31' },
  scope: { acquisition: ['purchase'] },
};

export function contractWith(part: Partial<Contract>): Contract {
  return { ...CONTRACT, ...part };
}

function listWith(terms: readonly Term[], items: readonly PriceListItem[] = []): PriceList {
  return {
    format: 'coopdesk-price-list-1',
    contract: CONTRACT.id,
    version: '2026-1',
    effectiveFrom: '2026-01-01',
    listBasis: 'the 2026 catalogue',
    terms: [...terms],
    items: [...items],
  };
}

/** Text for numbers, so that a test reads like the sheet. */
export interface ContextWords {
  readonly quantity?: string;
  readonly list?: string;
  readonly orderQuantity?: string;
  readonly orderList?: string;
  readonly volume?: string;
  readonly delivery?: PriceContext['delivery'];
  readonly asOf?: string;
  readonly buyerState?: string;
  readonly acquisition?: PriceContext['acquisition'];
  readonly months?: number;
  readonly texts?: readonly string[];
}

export function contextOf(said: ContextWords, contract: Contract = CONTRACT): TermContext {
  return {
    quantity: Decimal.of(said.quantity ?? '1'),
    list: said.list === undefined ? null : Decimal.of(said.list),
    order: { quantity: Decimal.of(said.orderQuantity ?? '0'), listDollars: Decimal.of(said.orderList ?? '0') },
    volumeToDate: said.volume === undefined ? null : Decimal.of(said.volume),
    delivery: said.delivery ?? null,
    rounding: roundingOf(contract),
    asOf: said.asOf ?? '2026-11-25',
    buyerState: said.buyerState ?? null,
    acquisition: said.acquisition ?? 'purchase',
    termMonths: said.months ?? null,
    texts: said.texts ?? [],
    contractNumber: contract.number,
    contractStart: contract.term.start,
    contractId: contract.id,
    listBasis: null,
    roundingStated: contract.rounding !== undefined,
    source: undefined,
  };
}

/** Prices one item; its own list price is used where the words do not give one. */
export function price(
  item: PriceListItem | CategoryItem,
  said: ContextWords & { readonly terms?: readonly Term[]; readonly contract?: Contract } = {},
): Priced | Unpriced {
  const { terms = [], contract = CONTRACT, ...words } = said;
  const own = 'list' in item && item.list !== undefined ? { list: item.list } : {};
  return priceItem(contract, listWith(terms), item, contextOf({ ...own, ...words }, contract));
}

/** The unit price as text; null when there is none. */
export function figure(result: Priced | Unpriced): string | null {
  return result.unitPrice === null ? null : result.unitPrice.toMoney();
}

export function codes(result: { readonly findings: readonly { readonly code: string }[] }): string[] {
  return result.findings.map(({ code }) => code);
}

export function off(to: 'product-line' | 'brand' | 'category', names: string[], percent: string): Term {
  return { kind: 'percent-off-list', applies: { to, names }, percent };
}

export function residual(percent: string, except?: { categories?: string[]; brands?: string[] }): Term {
  return {
    kind: 'percent-off-list',
    applies: { to: 'all-other', ...(except === undefined ? {} : { except }) },
    percent,
  };
}
