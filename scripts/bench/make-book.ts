import type { Book, BookContract } from '../../core/contracts/book';
import type { Buyer } from '../../core/contracts/buyer';
import type { Contract } from '../../core/contracts/contract';
import type { PriceList, PriceListItem } from '../../core/contracts/price-list';
import { CATEGORIES, thingOf } from './catalogue';
import { Random } from './random';

export const CONTRACTS = 50;
/** Every thing stands on so many contracts on average. */
const OFFERS_PER_THING = 4;
const PROGRAMMES = ['sourcewell', 'omnia-partners', 'naspo-valuepoint', 'pennsylvania-costars', 'texas-dir', 'tips'];

export interface MadeBook {
  readonly book: Book;
  readonly offers: number;
  readonly things: number;
}

export const DAY = '2026-11-25';

export const BUYER: Buyer = {
  format: 'coopdesk-buyer-1',
  name: 'Sample School District',
  entityType: 'k12-district',
  state: 'PA',
  memberships: ['sourcewell', 'pennsylvania-costars', 'omnia-partners', 'tips'].map((programme) => ({
    programme,
    from: '2020-01-01',
  })),
  documents: [
    { id: 'micpa', programme: 'omnia-partners', from: '2022-06-01' },
    { id: 'cooperative-authority', from: '2019-07-15' },
  ],
  funding: 'local',
};

/** A made-up book: so many offers, spread over fifty contracts of six programmes. */
export function makeBook(offers: number): MadeBook {
  const perList = Math.floor(offers / CONTRACTS);
  const things = Math.floor(offers / OFFERS_PER_THING);
  const entries = Array.from({ length: CONTRACTS }, (_, number) => entryOf(number, perList, things));
  return {
    book: { contracts: new Map(entries.map((entry) => [entry.contract.id, entry])), programmes: [] },
    offers: perList * CONTRACTS,
    things,
  };
}

/** The things of one contract: as many as its list has rows, from a place of its own on, so that neighbours overlap. */
export function thingsOf(contract: number, perList: number, things: number): number[] {
  const first = Math.floor((contract * things) / CONTRACTS);
  return Array.from({ length: perList }, (_, row) => (first + row) % things);
}

/** What one piece of a thing costs under a contract, in cents, for a quantity. */
export function centsOf(contract: number, thing: number, quantity: number): number {
  const { cents } = thingOf(thing);
  if (wayOf(contract) === 'percent') return roundHalfUp(cents * (100 - percentOf(contract)));
  const net = netCents(contract, thing, cents);
  return wayOf(contract) === 'tiers' && quantity >= 10 ? roundHalfUp(net * 95) : net;
}

function roundHalfUp(hundredths: number): number {
  return Math.floor((hundredths + 50) / 100);
}

/** Of ten contracts two price by a discount off list and one by quantity tiers; the others state net prices. */
function wayOf(contract: number): 'net' | 'percent' | 'tiers' {
  const rest = contract % 10;
  return rest === 3 || rest === 7 ? 'percent' : rest === 5 ? 'tiers' : 'net';
}

function percentOf(contract: number): number {
  return 5 + (contract % 23);
}

function netCents(contract: number, thing: number, cents: number): number {
  const share = 700 + new Random(contract * 1_000_003 + thing).below(300);
  return Math.max(1, Math.floor((cents * share) / 1000));
}

export function contractId(number: number): string {
  return `sample-contract-${number}`;
}

function entryOf(number: number, perList: number, things: number): BookContract {
  const contract: Contract = {
    format: 'coopdesk-contract-1',
    id: contractId(number),
    programme: PROGRAMMES[number % PROGRAMMES.length] ?? 'sourcewell',
    number: `SAMPLE-${String(number).padStart(4, '0')}`,
    title: `Sample contract ${number}`,
    supplier: { name: `Sample Supplier ${number} Inc.` },
    currency: 'USD',
    sample: true,
    term: { start: '2025-01-01', initialEnd: '2028-12-31', currentEnd: '2028-12-31' },
    scope: { acquisition: ['purchase'] },
  };
  const items = thingsOf(number, perList, things).map((thing) => itemOf(number, thing));
  const list: PriceList = {
    format: 'coopdesk-price-list-1',
    contract: contract.id,
    version: '2026-07',
    effectiveFrom: '2026-07-01',
    effectiveTo: '2027-06-30',
    ...(wayOf(number) === 'percent' ? { listBasis: 'the list prices of 1 July 2026', terms: termsOf(number) } : {}),
    items,
  };
  return { contract, lists: [list] };
}

function termsOf(contract: number): NonNullable<PriceList['terms']> {
  return [
    { kind: 'percent-off-list', percent: String(percentOf(contract)), applies: { to: 'category', names: CATEGORIES } },
  ];
}

function itemOf(contract: number, number: number): PriceListItem {
  const thing = thingOf(number);
  const common = { mpn: thing.mpn, manufacturer: thing.maker, description: thing.description, unit: 'EA' };
  if (wayOf(contract) === 'percent') return { ...common, category: thing.category, list: dollars(thing.cents) };
  const net = netCents(contract, number, thing.cents);
  if (wayOf(contract) === 'net') return { ...common, net: dollars(net) };
  const tiers = [
    { from: '1', net: dollars(net) },
    { from: '10', net: dollars(roundHalfUp(net * 95)) },
  ];
  return { ...common, net: dollars(net), tiers: { basis: 'quantity', over: 'line', tiers } };
}

/** Cents as the text of a price list. */
export function dollars(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}
