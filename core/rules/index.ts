import { acquisition } from './acquisition';
import { addendumEntityClass } from './addendum-entity-class';
import { authoritySunset } from './authority-sunset';
import { awardBasis } from './award-basis';
import { contractDates } from './contract-dates';
import { contractStates } from './contract-states';
import { dealer } from './dealer';
import { documents } from './documents';
import { endsBeforeDelivery } from './ends-before-delivery';
import { entityType } from './entity-type';
import { fundingSource } from './funding-source';
import { membership } from './membership';
import { programmeStates } from './programme-states';
import { leadAgency } from './lead-agency';
import { publicWorks } from './public-works';
import type { Rule } from './rule';
import { scopeCategory } from './scope-category';
import { statePath } from './state-path';

/** Every rule, in the order in which a buyer reads the answers. A new rule is a file and a line here. */
export const RULES: readonly Rule[] = [
  contractDates,
  endsBeforeDelivery,
  programmeStates,
  contractStates,
  entityType,
  membership,
  authoritySunset,
  statePath,
  leadAgency,
  awardBasis,
  addendumEntityClass,
  scopeCategory,
  acquisition,
  publicWorks,
  documents,
  dealer,
  fundingSource,
];
