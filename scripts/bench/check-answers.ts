import type { CheckResult } from '../../core/price-workbook';
import { centsOf, contractId, CONTRACTS, dollars, thingsOf } from './make-book';
import type { MadeLine } from './make-lines';

/** Which contracts have each thing: worked out from how the book was made, not by the program that is measured. */
export function holdersOf(offers: number, things: number): Map<number, number[]> {
  const holders = new Map<number, number[]>();
  for (let contract = 0; contract < CONTRACTS; contract++) {
    for (const thing of thingsOf(contract, Math.floor(offers / CONTRACTS), things)) {
      const known = holders.get(thing);
      if (known === undefined) holders.set(thing, [contract]);
      else known.push(contract);
    }
  }
  return holders;
}

/** Throws where one answer is not what whole cents say: the contracts found, the lowest price that may be used, the total. */
export function checkAnswers(
  result: CheckResult,
  lines: readonly MadeLine[],
  holders: ReadonlyMap<number, readonly number[]>,
): void {
  if (result.lines.length !== lines.length) throw new Error(`${lines.length} rows, ${result.lines.length} lines`);
  result.lines.forEach(({ line, chosen, alternatives, verdict }, index) => {
    const { thing, quantity } = lines[index] ?? { thing: -1, quantity: 0 };
    const where = `row ${line.row} (${line.item})`;
    const found = [...(chosen === null ? [] : [chosen]), ...alternatives.map(({ offer }) => offer)];
    const contracts = thing < 0 ? [] : (holders.get(thing) ?? []);
    const wanted = contracts.map(contractId).sort();
    const came = found.map(({ contract }) => contract.id).sort();
    if (wanted.join() !== came.join()) throw new Error(`${where}: found in ${came.join()}, not in ${wanted.join()}`);
    if (thing < 0) {
      if (verdict !== 'off-contract') throw new Error(`${where}: ${verdict}, not off-contract`);
      return;
    }
    const open = new Set(
      found.filter(({ eligibility }) => eligibility.answer === 'yes').map(({ contract }) => contract.id),
    );
    const usable = contracts.filter((contract) => open.has(contractId(contract)));
    if (usable.length === 0) return;
    const least = Math.min(...usable.map((contract) => centsOf(contract, thing, quantity)));
    const answer = `${chosen?.price?.toMoney()} and ${chosen?.extended?.toMoney()}`;
    const right = `${dollars(least)} and ${dollars(least * quantity)}`;
    if (answer !== right) throw new Error(`${where}: ${answer}, not ${right}`);
  });
}
