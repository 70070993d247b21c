import { naspoValuepoint } from './naspo-valuepoint';
import { omniaPartners } from './omnia-partners';
import { pennsylvaniaCostars } from './pennsylvania-costars';
import type { Programme } from './programme';
import { sourcewell } from './sourcewell';
import { stateContract } from './state-contract';
import { texasDir } from './texas-dir';

/** The programmes that come with Coopdesk, national ones first. A new one is a file and a line here. */
export const PROGRAMMES: readonly Programme[] = [
  naspoValuepoint,
  sourcewell,
  omniaPartners,
  stateContract,
  texasDir,
  pennsylvaniaCostars,
];
