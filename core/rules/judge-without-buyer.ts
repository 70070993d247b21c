import type { Buyer } from '../contracts/buyer';
import type { Contract } from '../contracts/contract';
import { eligibilityFinding } from '../findings/eligibility-findings';
import type { Programme } from '../programmes/programme';
import { contractDates } from './contract-dates';
import type { Eligibility, Judgement } from './rule';

/** Stands in where a rule wants a buyer's papers and there are none; only the dates are judged with it. */
const NOBODY: Buyer = { format: 'coopdesk-buyer-1', name: 'not said', entityType: 'nonprofit', state: 'ZZ' };

/** Without a buyer only the contract's dates can be judged; whether she may use it waits for who she is. */
export function judgeWithoutBuyer(contract: Contract, programme: Programme, asOf: string): Eligibility {
  const dates = contractDates.judge({ buyer: NOBODY, contract, programme, item: null, line: null, asOf });
  if (dates.answer === 'no') return { answer: 'no', judgements: [dates] };
  return { answer: 'needs-document', judgements: [dates, buyerUnknown(contract)] };
}

function buyerUnknown(contract: Contract): Judgement {
  const finding = eligibilityFinding('buyer-unknown', { contract: contract.number });
  return {
    rule: 'buyer-known',
    answer: 'needs-document',
    reason: finding.text,
    source: 'what the command was given',
    nextStep: 'Write down your organisation in a file (coop schema buyer shows how) and give it with --buyer.',
    finding,
  };
}
