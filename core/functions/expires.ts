import { within } from '../contracts/common';
import type { Contract } from '../contracts/contract';
import { lastOrderDay } from '../rules/term-on-day';
import type { CoopFunction } from './coop-function';
import { findContract } from './find-contract';
import { PARAMETERS } from './item-parameters';

/** EXPIRES: the last day for an order. */
export const expires: CoopFunction = {
  id: 'EXPIRES',
  summary:
    'The last day on which an order may be placed under a contract, as far as executed renewals go; earlier where your state’s addendum ends earlier.',
  parameters: [{ name: 'contract', type: 'text', description: 'the contract’s number' }, PARAMETERS.asOf],
  result: { type: 'day', dimensions: 'scalar' },
  examples: [
    { formula: '=COOP.EXPIRES("SAMPLE-S-0002")', shows: 'a contract that has ended', gives: '2026-08-31' },
    { formula: '=COOP.EXPIRES("SAMPLE-X-1")', shows: 'a number of no contract', gives: '#N/A' },
    { formula: '=COOP.EXPIRES("")', shows: 'no number', gives: '#VALUE!' },
  ],
  run(given, desk) {
    const contract = findContract(given.text('contract') ?? '', desk);
    if ('error' in contract) return contract;
    const end = lastOrderDay(contract.term);
    const ofState = addendumEnd(contract, desk.buyer?.state ?? null, given.day('as_of') ?? desk.asOf);
    return { value: { day: ofState !== null && ofState < end ? ofState : end } };
  },
};

/** The latest end among the state's addenda in force; null where none is, or one has no end of its own. */
function addendumEnd({ addenda }: Contract, state: string | null, asOf: string): string | null {
  const inForce = (addenda ?? []).filter((entry) => entry.state === state && within(asOf, entry.start, entry.end));
  if (inForce.length === 0) return null;
  return inForce.reduce<string | null>(
    (latest, { end }) => (latest === null || end === undefined ? null : end > latest ? end : latest),
    inForce[0]?.end ?? null,
  );
}
