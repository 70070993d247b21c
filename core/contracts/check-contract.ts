import { bookFinding } from '../findings/book-findings';
import type { Finding } from '../findings/finding';
import { Decimal } from '../money/decimal';
import type { Contract } from './contract';

/** Whether the days of a contract fit together. */
export function checkContract(file: string, contract: Contract): Finding[] {
  const wrong = [...termProblems(contract), ...addendumProblems(contract), ...dealerProblems(contract)];
  const findings = wrong.map((what) => bookFinding('term-dates-wrong', { file, contract: contract.number, what }));
  return [...findings, ...overlappingAddenda(file, contract), ...pointlessFee(file, contract)];
}

function termProblems({ term }: Contract): string[] {
  const { start, initialEnd, renewals = [], currentEnd, maxPossibleEnd } = term;
  const problems: string[] = [];
  if (initialEnd < start) problems.push(`its initial end ${initialEnd} is before its start ${start}.`);
  renewals.forEach(({ from, to }) => {
    if (to < from) problems.push(`the renewal from ${from} ends on ${to}, before it begins.`);
    if (from <= start) problems.push(`the renewal from ${from} begins before the contract does (${start}).`);
  });
  const executed = renewals.filter((renewal) => renewal.executed).map(({ to }) => to);
  const expected = [initialEnd, ...executed].sort().pop() ?? initialEnd;
  if (currentEnd > expected) {
    problems.push(`its current end ${currentEnd} is later than its initial term and executed renewals (${expected}).`);
  }
  if (currentEnd < expected) {
    problems.push(
      `its current end ${currentEnd} is earlier than its initial term and executed renewals (${expected}).`,
    );
  }
  if (maxPossibleEnd !== undefined && maxPossibleEnd < currentEnd) {
    problems.push(`its longest possible end ${maxPossibleEnd} is before its current end ${currentEnd}.`);
  }
  return problems;
}

function addendumProblems({ addenda = [], term }: Contract): string[] {
  return addenda.flatMap(({ state, start, end }) => [
    ...(end !== undefined && end < start
      ? [`the ${state} addendum ends on ${end}, before it begins on ${start}.`]
      : []),
    ...(end !== undefined && end > (term.maxPossibleEnd ?? term.currentEnd)
      ? [`the ${state} addendum ends on ${end}, after the contract itself can.`]
      : []),
  ]);
}

function dealerProblems({ dealers = [] }: Contract): string[] {
  return dealers.flatMap(({ name, from, to }) =>
    from !== undefined && to !== undefined && to < from ? [`the dealer ${name} ends on ${to}, before ${from}.`] : [],
  );
}

function overlappingAddenda(file: string, { number, addenda = [] }: Contract): Finding[] {
  const states = new Set<string>();
  addenda.forEach((one, index) => {
    for (const other of addenda.slice(index + 1)) {
      const apart = one.state !== other.state || ends(one) < other.start || ends(other) < one.start;
      if (!apart) states.add(one.state);
    }
  });
  return [...states].map((state) => bookFinding('addenda-overlap', { file, contract: number, state }));
}

/** A fee of nothing, or a state that adds nothing, is probably a figure that is still to come. */
function pointlessFee(file: string, { number, fee, addenda = [] }: Contract): Finding[] {
  const stated = [
    ...(fee === undefined ? [] : [{ what: 'fee', percent: fee.percent }]),
    ...addenda.flatMap(({ state, priceAdjustment }) =>
      priceAdjustment === undefined ? [] : [{ what: `${state} price adjustment`, percent: priceAdjustment.percent }],
    ),
  ];
  return stated
    .filter(({ percent }) => Decimal.of(percent).isZero() || Decimal.of(percent).compareTo(ODD_FEE) > 0)
    .map(({ what, percent }) => bookFinding('fee-odd', { file, contract: number, what, percent }));
}

/** Programmes' fees are a percent or two; above this a figure is more likely mistyped. */
const ODD_FEE = Decimal.of('10');

function ends({ end }: { readonly end?: string | undefined }): string {
  return end ?? '9999-12-31';
}
