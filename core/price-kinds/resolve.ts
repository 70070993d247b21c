import type { Contract } from '../contracts/contract';
import type { PriceList, PriceListItem } from '../contracts/price-list';
import { priceFinding } from '../findings/price-findings';
import type { Finding } from '../findings/finding';
import { adjustedPrice } from './adjusted-price';
import { byDelivery } from './by-delivery';
import type { Candidate } from './candidate';
import { greaterDiscount, mostSpecific } from './govern';
import { hotList } from './hot-list';
import { itemCandidate } from './item-candidate';
import { statedKinds } from './stated-kinds';
import { leaseAsked, leasedPrice, onlyLeased } from './leased-price';
import type { CategoryItem, PriceContext, Priced, TermContext, Unpriced } from './price-kind';
import { LEVELS, LEVEL_WORDS, wordOf } from './scope-of';
import { termCandidates } from './term-candidates';
import type { Term } from './term';

/**
 * The price of one item under one contract: the terms that cover it, narrow to wide (its own, product line, brand,
 * category, all other), the one that governs by the contract's own rule, then the hot list, which may only lower, then the fee and
 * the adjustment of the buyer's state. Where the line asks for a lease, the payment of a month for that.
 */
export function priceItem(
  contract: Contract,
  list: PriceList,
  item: PriceListItem | CategoryItem,
  context: PriceContext,
): Priced | Unpriced {
  const known: Partial<PriceListItem> = item;
  const termContext = contextOf(contract, list, context);
  const buy = (given: TermContext): Priced | Unpriced =>
    adjustedPrice(contract, given, (inner) => purchasePrice(contract, list, known, inner));
  const leased = leaseAsked(list, known, termContext);
  if (leased !== null) return leasedPrice(leased, known, buy, termContext);
  return onlyLeased(buy(termContext), known, termContext);
}

function purchasePrice(
  contract: Contract,
  list: PriceList,
  known: Partial<PriceListItem>,
  context: TermContext,
): Priced | Unpriced {
  const regular = regularPrice(contract, list.terms ?? [], known, context);
  if (known.hot === undefined) return regular;
  if (regular.unitPrice !== null) return hotList.price({ hot: known.hot, regular }, context);
  if (!regular.findings.some(({ code }) => STATES_NO_PRICE.has(code))) return regular;
  const hot = hotList.price({ hot: known.hot, regular: null }, context);
  return hot.unitPrice === null ? { ...regular, findings: [...regular.findings, ...hot.findings] } : hot;
}

/** Where the contract states no regular price a hot price stands alone; where it cannot be told, nobody knows if it lowers. */
const STATES_NO_PRICE: ReadonlySet<string> = new Set([
  'no-contract-price',
  'excluded-from-term',
  'price-on-request',
  'below-lowest-tier',
]);

const NO_TEXTS: readonly string[] = [];

function contextOf(contract: Contract, list: PriceList, context: PriceContext): TermContext {
  // Written out: spreading it took a large part of the time of pricing.
  return {
    quantity: context.quantity,
    list: context.list,
    order: context.order,
    volumeToDate: context.volumeToDate,
    delivery: context.delivery,
    rounding: context.rounding,
    asOf: context.asOf,
    buyerState: context.buyerState ?? null,
    acquisition: context.acquisition ?? 'purchase',
    termMonths: context.termMonths ?? null,
    texts: context.texts ?? NO_TEXTS,
    contractNumber: contract.number,
    contractStart: contract.term.start,
    contractId: contract.id,
    listBasis: list.listBasis ?? null,
    roundingStated: contract.rounding !== undefined,
    source: list.source?.title,
  };
}

function regularPrice(
  contract: Contract,
  terms: readonly Term[],
  item: Partial<PriceListItem>,
  context: TermContext,
): Priced | Unpriced {
  const facts = { contract: contract.number };
  const { source } = context;
  if (item.priceOnRequest === true) {
    return { unitPrice: null, findings: [priceFinding('price-on-request', facts, { source })] };
  }
  const kinds = statedKinds(item);
  if (kinds.length > 1) {
    return {
      unitPrice: null,
      findings: [priceFinding('kinds-clash', { ...facts, kinds: kinds.join(' and ') }, { source })],
    };
  }
  const greater = contract.resolution === 'greater-discount';
  const own = itemCandidate(item);
  const { candidates: wider, excluded } = termCandidates(terms, item, greater);
  const candidates = own === null ? wider : [own, ...wider];
  if (candidates.length === 0) {
    const left = excluded.map(({ word, term }) =>
      priceFinding('excluded-from-term', { ...facts, word, term }, { source }),
    );
    return {
      unitPrice: null,
      findings: left.length > 0 ? left : [priceFinding('no-contract-price', facts, { source })],
    };
  }
  const govern = greater ? greaterDiscount : mostSpecific;
  const priced = candidates.some((candidate) => candidate.byDelivery)
    ? byDelivery(context, (sure) => govern(candidates, sure))
    : govern(candidates, context);
  if (priced.unitPrice === null) return priced;
  const missing = missingWords(candidates, terms, item, priced.term, context);
  return missing.length === 0 ? priced : { ...priced, findings: [...priced.findings, ...missing] };
}

/** A narrower term might govern if the item's brand were known. That is said, because the price may then be another. */
function missingWords(
  candidates: readonly Candidate[],
  terms: readonly Term[],
  item: Partial<PriceListItem>,
  term: string,
  { contractNumber, source }: TermContext,
): Finding[] {
  const narrowest = candidates[0]?.level ?? 'item';
  if (narrowest === 'item') return [];
  return LEVELS.slice(0, LEVELS.indexOf(narrowest)).flatMap((level) => {
    if (wordOf(item, level) !== undefined) return [];
    // A price list that gives list prices says of each item what it is; a row of a sheet often does not.
    if (level === 'product-line' && item.list !== undefined) return [];
    const names = terms.filter(({ applies }) => applies.to === level).flatMap(({ applies }) => applies.names ?? []);
    if (names.length === 0) return [];
    const some = names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
    const facts = { contract: contractNumber, word: LEVEL_WORDS[level], names: some, term };
    return [priceFinding('word-missing', facts, { source })];
  });
}
