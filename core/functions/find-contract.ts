import { citedContracts } from '../choose/cited';
import type { Contract } from '../contracts/contract';
import type { Desk, FunctionError } from './coop-function';
import { notAvailable } from './item-parameters';

/** The one contract that goes by a number, or why there is none: nothing like it, only something like it, or several. */
export function findContract(number: string, { book }: Desk): Contract | FunctionError {
  const cited = citedContracts(
    { contract: number },
    [...book.contracts.values()].map(({ contract }) => contract),
  );
  const [only, ...others] = cited?.contracts ?? [];
  if (only === undefined) return notAvailable(`No contract of the book goes by the number ${number}.`);
  if (others.length > 0) {
    const ids = [only, ...others].map((contract) => `${contract.number} (${contract.supplier.name})`).join(', ');
    return notAvailable(`${number} may be several contracts: ${ids}. Write the number in full.`);
  }
  if (cited?.inexact === true) return notAvailable(`No contract is ${number} to the letter. Is ${only.number} meant?`);
  return only;
}
