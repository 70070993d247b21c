import { checkList } from '../contracts/check-list';
import type { PriceList } from '../contracts/price-list';
import type { Finding } from '../findings/finding';
import { importFinding } from '../findings/import-findings';
import type { LeaseStatement } from '../price-kinds/item-statements';
import { programmeRegistry } from '../programmes/registry';
import { leaseOf } from './lease-of-list';
import { limitFindings } from './limit-findings';
import type { ImportInput, ImportResult } from './import-result';
import { readTables } from './read-tables';
import { settleAcrossTables } from './settle-across-tables';
import type { TableRead } from './table-kind';
import { titleFindings } from './title-contract';
import { listText } from './gather-notes';

/** A supplier's file becomes a checked version of a contract's price list, with what became of every row. */
export function importPriceList(input: ImportInput): ImportResult {
  const { snapshot, contract, unit } = input;
  const programmes = input.programmes ?? programmeRegistry([]);
  const { reads: apart, leases, rows, findings } = readTables(input, { contract, programmes, unit });
  const reads = settleAcrossTables(apart);
  const items = listOf(reads, input);
  const lease = leaseOf(leases, items);
  const priceList = items === null || lease.statement === null ? items : withLease(items, lease.statement);
  const refused = [...reads.flatMap((read) => read.refused), ...leases.flatMap((read) => read.refused)];
  const skipped = [...reads.flatMap((read) => read.skipped), ...lease.skipped];
  const kept = reads.reduce((sum, { keptRows }) => sum + keptRows.length, 0) + lease.kept;
  const told = kept + refused.length + skipped.length;
  if (told !== rows) throw new Error(`${rows} rows in, ${told} told of`);
  const nothing = importFinding('nothing-to-import', { file: snapshot.name, contract: contract.number });
  return {
    priceList,
    refused,
    skipped,
    read: rows,
    kept,
    findings: limitFindings([
      ...(priceList === null ? [nothing] : []),
      ...titleFindings(input),
      ...findings,
      ...reads.flatMap((read) => read.findings),
      ...lease.findings,
      ...(priceList === null
        ? []
        : [...basisFindings(reads, priceList), ...checkList(snapshot.name, priceList, contract)]),
    ]),
  };
}

function listOf(reads: readonly TableRead[], input: ImportInput): PriceList | null {
  const { snapshot, contract, version, effectiveFrom, published } = input;
  const items = reads.flatMap((read) => read.items);
  const terms = reads.flatMap((read) => read.terms);
  if (items.length === 0 && terms.length === 0) return null;
  const bases = basesOf(reads);
  const [basis] = bases;
  return {
    format: 'coopdesk-price-list-1',
    contract: contract.id,
    version,
    effectiveFrom,
    ...(published === undefined ? {} : { published }),
    currency: contract.currency,
    ...(basis !== undefined && bases.length === 1 ? { listBasis: basis } : {}),
    source: { title: snapshot.name },
    ...(terms.length === 0 ? {} : { terms }),
    items,
  };
}

/** The items stay last, as the longest part of the file. */
function withLease({ items, ...list }: PriceList, lease: LeaseStatement): PriceList {
  return { ...list, lease, items };
}

function basesOf(reads: readonly TableRead[]): string[] {
  const bases = reads.map(({ listBasis }) => listBasis).filter((basis): basis is string => basis !== null);
  return bases.filter((basis, index) => bases.indexOf(basis) === index);
}

/** A discount means nothing without the list it comes off (DOMAIN §1.1). */
function basisFindings(reads: readonly TableRead[], { items, terms = [] }: PriceList): Finding[] {
  const discounts = terms.length > 0 || items.some(({ net, percent }) => net === undefined && percent !== undefined);
  const bases = basesOf(reads);
  const [basis] = bases;
  if (basis === undefined) return discounts ? [importFinding('list-basis-unknown', {})] : [];
  if (bases.length > 1)
    return [importFinding('list-basis-several', { bases: listText(bases.map((name) => `"${name}"`)) })];
  const sheet = reads.find(({ listBasis }) => listBasis === basis)?.sheet ?? '';
  return [importFinding('list-basis-read', { basis, sheet })];
}
