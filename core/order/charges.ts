import type { Contract } from '../contracts/contract';
import type { Finding } from '../findings/finding';
import { lineFinding } from '../findings/line-findings';
import { Decimal } from '../money/decimal';
import type { PricedLine, Verdict } from '../priced-line';
import type { Line } from '../workbook/line';
import { quotedExtended } from './totals';

/** What a freight or fee row is judged by: the contract it belongs to, or why that cannot be told. */
export type ChargeContract = { readonly contract: Contract } | { readonly why: string };

/**
 * Judges a charge: a freight line on a contract whose prices include freight is a violation (DIR §1.1), an admin fee as a
 * line of its own likewise (DIR section D; DOMAIN §1.8). A charge has no price of its own, so no contract price is shown.
 */
export function judgeCharge(line: Line, belongsTo: ChargeContract, orderBelowMinimum: boolean): PricedLine {
  if ('why' in belongsTo)
    return answer(line, 'cannot-tell', [lineFinding('charge-contract-unknown', { why: belongsTo.why })]);
  const { contract } = belongsTo;
  const source = contract.constraints?.source?.title;
  const amount = (quotedExtended({ line }) ?? line.quoted)?.toShownMoney() ?? 'no amount';
  const facts = { contract: contract.number, amount };
  switch (permission(contract, line.charge, orderBelowMinimum)) {
    case 'allowed':
      return answer(line, 'on-contract', [
        lineFinding(line.charge === 'fee' ? 'fee-allowed' : 'freight-allowed', facts, { source }),
      ]);
    case 'not-allowed':
      return overcharged(
        line,
        lineFinding(line.charge === 'fee' ? 'fee-not-allowed' : 'freight-not-allowed', facts, { source }),
      );
    case 'not-stated':
      return answer(line, 'cannot-tell', [lineFinding('charge-rule-unknown', facts)]);
  }
}

/** A charge that belongs to lines which may not be bought under its contract goes with them. */
export function closedCharge(line: Line, contract: Contract): PricedLine {
  return answer(line, 'not-eligible', [lineFinding('charge-contract-closed', { contract: contract.number })]);
}

function permission(
  contract: Contract,
  charge: Line['charge'],
  belowMinimum: boolean,
): 'allowed' | 'not-allowed' | 'not-stated' {
  const { freight, adminFeeLine } = contract.constraints ?? {};
  if (charge === 'fee') return adminFeeLine ?? 'not-stated';
  if (freight === 'included') return 'not-allowed';
  if (freight === 'allowed') return 'allowed';
  if (freight === 'allowed-below-minimum-order') return belowMinimum ? 'allowed' : 'not-allowed';
  return 'not-stated';
}

function overcharged(line: Line, finding: Finding): PricedLine {
  const amount = quotedExtended({ line }) ?? line.quoted;
  const savings = amount !== null && amount.isPositive() ? amount : Decimal.ZERO;
  return { ...answer(line, 'over-price', [finding]), savings };
}

function answer(line: Line, verdict: Verdict, findings: readonly Finding[]): PricedLine {
  return { line, verdict, chosen: null, alternatives: [], savings: null, findings: [...line.problems, ...findings] };
}
