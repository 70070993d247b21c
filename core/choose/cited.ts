import type { Contract } from '../contracts/contract';
import { lineFinding } from '../findings/line-findings';
import type { Finding } from '../findings/finding';
import type { PricedOffer } from '../priced-line';
import { citesNumber } from '../programmes/contract-number';
import type { Line } from '../workbook/line';

/** The contracts of the book that a row's contract cell names, and how surely. */
export interface Cited {
  readonly contracts: readonly Contract[];
  readonly inexact: boolean;
}

/** Reads the contract cell of a row; null when it is empty. A cell may hold two numbers (DOMAIN §5). */
export function citedContracts(line: Pick<Line, 'contract'>, contracts: Iterable<Contract>): Cited | null {
  if (line.contract === null) return null;
  const exact: Contract[] = [];
  const likely: Contract[] = [];
  for (const contract of contracts) {
    const sameness = citesNumber(line.contract, [contract.number, ...(contract.otherNumbers ?? [])]);
    if (sameness === 'same') exact.push(contract);
    else if (sameness === 'likely') likely.push(contract);
  }
  return exact.length > 0 ? { contracts: exact, inexact: false } : { contracts: likely, inexact: likely.length > 0 };
}

/** What is to be said when the row cites a contract and the verdict speaks of `chosen`. */
export function citedFindings(
  line: Line,
  cited: Cited,
  offers: readonly PricedOffer[],
  chosen: PricedOffer | null,
  statusOf: (contract: Contract) => ListStatus,
): Finding[] {
  const findings = citedNumberFindings(line, cited);
  const said = line.contract ?? '';
  const [first] = cited.contracts;
  if (first === undefined) return [...findings, ...another(said, chosen, cited)];
  const hasItem = offers.some((offer) => cited.contracts.includes(offer.contract));
  if (!hasItem) findings.push(lacksItem(line, first, statusOf(first)));
  return [...findings, ...another(said, chosen, cited)];
}

/** What is to be said of the cited number itself: all that can be said of a row whose item nobody can tell. */
export function citedNumberFindings(line: Pick<Line, 'contract'>, cited: Cited): Finding[] {
  const said = line.contract ?? '';
  const [first] = cited.contracts;
  if (first === undefined) return [lineFinding('cited-contract-unknown', { cited: said })];
  return cited.inexact ? [lineFinding('cited-number-inexact', { cited: said, contract: first.number })] : [];
}

/** The version of the price list in force, or why the contract has none. */
export type ListStatus = { readonly version: string } | { readonly why: string };

function lacksItem(line: Line, contract: Contract, status: ListStatus): Finding {
  if ('why' in status) return lineFinding('cited-contract-no-list', { cited: contract.number, why: status.why });
  const facts = { cited: contract.number, version: status.version, item: line.item || 'this item' };
  return lineFinding('cited-contract-lacks-item', facts);
}

function another(said: string, chosen: PricedOffer | null, cited: Cited): Finding[] {
  if (chosen === null || cited.contracts.includes(chosen.contract)) return [];
  return [lineFinding('cites-another-contract', { cited: said, contract: chosen.contract.number })];
}
