import type { Contract } from '../contracts/contract';
import type { ProgrammeRegistry } from '../programmes/registry';

/** What every table of one import is read against. */
export interface ImportSetting {
  readonly contract: Contract;
  readonly programmes: ProgrammeRegistry;
  /** The user's word for the unit of rows that state none. */
  readonly unit: string | undefined;
}
