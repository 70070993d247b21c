import { everyoneBut } from './entity-groups';
import type { Programme } from './programme';

const memory = { title: 'General knowledge, not checked against a page' };
const matrix = { title: 'Extreme Networks, State Cooperative Contract Matrix' };

const higherEducation = ['public-higher-education', 'community-college'] as const;

/** MHEC in the Midwest, the Midwestern Higher Education Compact. Known from memory only, and said so. */
export const mhecMidwestern: Programme = {
  format: 'coopdesk-programme-1',
  id: 'mhec-midwestern',
  name: 'Midwestern Higher Education Compact (MHEC)',
  // The letters alone are ambiguous, and said to be (DOMAIN fact 12).
  aliases: ['MHEC', 'MHECtech', 'Midwestern Higher Education Compact', 'MHEC Midwestern', 'Midwestern MHEC'],
  numberPatterns: [],
  eligibility: {
    entityTypes: {
      text: 'From memory, not checked: higher education first; many technology contracts reach K-12, state and local government and partner compacts.',
      yes: [...higherEducation],
      ask: [
        {
          types: everyoneBut(higherEducation),
          text: 'From memory, not checked: many of its technology contracts reach further than higher education; the rules for K-12 are not known here. Find your kind of organisation in the contract’s list of users, or ask.',
          document: 'mhec-midwestern-eligible',
          settledBy: 'contract',
        },
      ],
      source: memory,
    },
    award: {
      namesStates: {
        text: 'From memory, not checked: 12 Midwestern states, and partner compacts where a contract says so. Which states are in it stands in the contract.',
        document: 'mhec-midwestern-state',
        source: memory,
      },
    },
    statePath: {
      kind: 'local-law',
      text: 'Which law lets your organisation use a compact’s contract is not known here.',
      document: 'cooperative-authority',
      source: memory,
    },
  },
  ordering: [],
  traps: [
    {
      text: 'The same letters stand for the Massachusetts Higher Education Consortium: say which is meant.',
      source: matrix,
    },
    { text: 'All that is said of it here is from memory and was not checked against a page.', source: memory },
  ],
  notKnown: [
    'Its rules for K-12.',
    'Whether one must join.',
    'How its contract numbers are written.',
    'How an order must be placed.',
  ],
  source: memory,
};
