import { california } from './rows/california';
import { federal } from './rows/federal';
import { newJersey } from './rows/new-jersey';
import { newYork } from './rows/new-york';
import { pennsylvania } from './rows/pennsylvania';
import { singleBodies } from './rows/single-bodies';
import { singleStates } from './rows/single-states';
import { texas } from './rows/texas';
import type { Threshold } from './threshold';

/** The rows that come with Coopdesk. A new jurisdiction is a file of rows and a line here. */
export const THRESHOLDS: readonly Threshold[] = [
  ...federal,
  ...california,
  ...texas,
  ...pennsylvania,
  ...newYork,
  ...newJersey,
  ...singleStates,
  ...singleBodies,
];
