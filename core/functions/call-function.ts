import type { Argument, CoopFunction, Desk, FunctionResult } from './coop-function';
import { readArguments } from './read-arguments';

/** Calls a function as a cell would: what is wrong with the arguments is an answer, not an exception. */
export function callFunction(called: CoopFunction, given: readonly Argument[], desk: Desk): FunctionResult {
  const read = readArguments(called.parameters, given);
  return 'error' in read ? read : called.run(read, desk);
}
