import { aepa } from './aepa';
import { buyboard } from './buyboard';
import { californiaCmas } from './california-cmas';
import { eAndI } from './e-and-i';
import { floridaAcs } from './florida-acs';
import { gsaCooperativePurchasing } from './gsa-cooperative-purchasing';
import { kcda } from './kcda';
import { mhecMassachusetts } from './mhec-massachusetts';
import { mhecMidwestern } from './mhec-midwestern';
import { naspoValuepoint } from './naspo-valuepoint';
import { newYorkOgs } from './new-york-ogs';
import { newYorkPiggyback } from './new-york-piggyback';
import { omniaPartners } from './omnia-partners';
import { pennsylvaniaCostars } from './pennsylvania-costars';
import { pennsylvaniaStatewide } from './pennsylvania-statewide';
import { peppm } from './peppm';
import type { Programme } from './programme';
import { sourcewell } from './sourcewell';
import { stateContract } from './state-contract';
import { texasDir } from './texas-dir';
import { tips } from './tips';
import { washingtonDes } from './washington-des';

/** The programmes that come with Coopdesk, national ones first. A new one is a file and a line here. */
export const PROGRAMMES: readonly Programme[] = [
  naspoValuepoint,
  sourcewell,
  omniaPartners,
  tips,
  buyboard,
  peppm,
  aepa,
  eAndI,
  gsaCooperativePurchasing,
  mhecMassachusetts,
  mhecMidwestern,
  stateContract,
  californiaCmas,
  floridaAcs,
  newYorkOgs,
  newYorkPiggyback,
  pennsylvaniaCostars,
  pennsylvaniaStatewide,
  texasDir,
  washingtonDes,
  kcda,
];
