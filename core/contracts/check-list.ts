import { bookFinding } from '../findings/book-findings';
import type { Finding } from '../findings/finding';
import { checkLease } from './check-item-kinds';
import { checkItems } from './check-items';
import { checkTerms } from './check-terms';
import type { Contract } from './contract';
import type { PriceList } from './price-list';

/** Enough of one kind to see the pattern. */
const MOST_OF_A_KIND = 20;

/** Whether a price list fits its contract, and what looks wrong inside it. */
export function checkList(file: string, list: PriceList, contract: Contract): Finding[] {
  const { version, effectiveFrom, currency, items, terms = [], lease } = list;
  const findings: Finding[] = [];
  const { start, currentEnd } = contract.term;
  if (effectiveFrom < start || effectiveFrom > currentEnd) {
    const days = { from: effectiveFrom, start, end: currentEnd };
    findings.push(bookFinding('list-outside-term', { file, version, contract: contract.number, ...days }));
  }
  if (currency !== undefined && currency !== contract.currency) {
    const facts = { file, list: currency, contract: contract.number, currency: contract.currency };
    findings.push(bookFinding('currency-mismatch', facts));
  }
  if (items.length === 0 && terms.length === 0)
    findings.push(bookFinding('list-empty', { file, version, contract: contract.number }));
  if (lease !== undefined) findings.push(...checkLease(file, 'lease', lease));
  return [...findings, ...capped(file, [...checkTerms(file, list), ...checkItems(file, list)])];
}

/** A fault that runs through a whole list is said a few times and then counted. */
function capped(file: string, findings: readonly Finding[]): Finding[] {
  const byCode = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = byCode.get(finding.code);
    if (group === undefined) byCode.set(finding.code, [finding]);
    else group.push(finding);
  }
  return [...byCode].flatMap(([code, group]) => {
    const rest = group.length - MOST_OF_A_KIND;
    if (rest <= 0) return group;
    return [...group.slice(0, MOST_OF_A_KIND), bookFinding('more-like-it', { file, count: rest, code })];
  });
}
