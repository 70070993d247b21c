import { citedContracts } from '../choose/cited';
import type { Book } from '../contracts/book';
import type { Contract } from '../contracts/contract';
import type { PricedLine } from '../priced-line';
import type { Line } from '../workbook/line';
import { closedCharge, judgeCharge, type ChargeContract } from './charges';
import { belowMinimum, type DayOf, type OrderTotals } from './limits';
import { orderKey } from './order-figures';

/** Judges freight and fee rows, now that it is known under which contracts the goods of their sheet are bought. */
export function withCharges(
  priced: readonly PricedLine[],
  totals: OrderTotals,
  book: Book,
  dayOf: DayOf,
): PricedLine[] {
  const bySheet = new Map<string, Set<Contract>>();
  for (const { line, chosen } of priced) {
    if (chosen === null) continue;
    const known = bySheet.get(line.sheet);
    if (known === undefined) bySheet.set(line.sheet, new Set([chosen.contract]));
    else known.add(chosen.contract);
  }
  const contracts = [...book.contracts.values()].map(({ contract }) => contract);
  return priced.map((entry) => {
    if (entry.line.charge === null) return entry;
    const belongsTo = contractOfCharge(entry.line, contracts, [...(bySheet.get(entry.line.sheet) ?? [])]);
    const { sheet } = entry.line;
    if ('contract' in belongsTo && closedOnSheet(priced, belongsTo.contract, sheet))
      return closedCharge(entry.line, belongsTo.contract);
    const total =
      'contract' in belongsTo ? totals.get(orderKey(belongsTo.contract.id, sheet, dayOf(entry.line))) : undefined;
    return judgeCharge(entry.line, belongsTo, 'contract' in belongsTo && belowMinimum(belongsTo.contract, total));
  });
}

/** Whether all lines of a sheet that are judged by a contract may not use it: then its rules bind nobody towards her. */
function closedOnSheet(priced: readonly PricedLine[], contract: Contract, sheet: string): boolean {
  const judged = priced.filter(({ line, chosen }) => line.sheet === sheet && chosen?.contract === contract);
  return judged.length > 0 && judged.every(({ verdict }) => verdict === 'not-eligible');
}

function contractOfCharge(line: Line, all: readonly Contract[], onSheet: readonly Contract[]): ChargeContract {
  const cited = citedContracts(line, all);
  const candidates = cited !== null && cited.contracts.length > 0 ? cited.contracts : onSheet;
  const [only, second] = candidates;
  if (only === undefined) return { why: 'no line of this sheet is bought under a contract' };
  if (second === undefined) return { contract: only };
  const numbers = candidates.map(({ number }) => number).sort();
  return {
    why: `the lines of this sheet are bought under ${numbers.length} contracts (${numbers.slice(0, 4).join(', ')}${numbers.length > 4 ? ', …' : ''})`,
  };
}
