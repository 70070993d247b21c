import { ENTITY_TYPES } from '../contracts/common';
import { everyoneBut } from './entity-groups';
import type { Programme } from './programme';

const mhec = { title: 'Massachusetts Higher Education Consortium (mhec.net)' };
const matrix = { title: 'Extreme Networks, State Cooperative Contract Matrix; JSI state contract numbers (MC12-C07)' };

// Non-profit higher education, vocational schools, municipalities with their schools.
const named = ['public-higher-education', 'community-college', 'k12-district', 'municipality'] as const;

/** MHEC in Massachusetts, the Massachusetts Higher Education Consortium. Not the Midwestern compact of the same letters. */
export const mhecMassachusetts: Programme = {
  format: 'coopdesk-programme-1',
  id: 'mhec-massachusetts',
  name: 'Massachusetts Higher Education Consortium (MHEC)',
  // The letters alone are ambiguous, and said to be (DOMAIN fact 12).
  aliases: ['MHEC', 'Massachusetts Higher Education Consortium', 'MHEC Massachusetts', 'Massachusetts MHEC', 'MHEC MA'],
  numberPatterns: [{ pattern: 'MC##-@##', example: 'MC12-C07' }],
  eligibility: {
    entityTypes: {
      text: 'Non-profit higher education, vocational schools, municipalities with their schools, and educational non-profits.',
      yes: [...named],
      ask: [
        {
          types: everyoneBut(named),
          text: 'MHEC takes non-profit higher education, vocational schools, municipalities with their schools and educational non-profits. Whether your organisation is one is decided when it applies; membership settles it.',
          settledBy: 'membership',
        },
      ],
      source: mhec,
    },
    states: {
      only: ['CT', 'MA', 'ME', 'NH', 'RI', 'VT'],
      outside: {
        types: [...ENTITY_TYPES],
        text: 'Its contract MC12-C07 is used in the six New England states. Whether it takes members elsewhere is not known here: ask MHEC.',
        document: 'mhec-massachusetts-outside',
        source: matrix,
      },
      source: matrix,
    },
    membership: {
      how: 'Apply to the Massachusetts Higher Education Consortium for membership.',
      proof: 'Your membership.',
      source: mhec,
    },
    statePath: {
      kind: 'local-law',
      // Our reading: a consortium's award binds nobody's own bidding law.
      text: 'Our reading: the law of your own state must let your organisation use a consortium’s contract. Massachusetts 30B §22 covers supplies, not services, from contracts that are open to you and were fully competed (tec-coop.org).',
      document: 'cooperative-authority',
      source: mhec,
    },
  },
  ordering: [],
  traps: [
    {
      text: 'The same letters stand for the Midwestern Higher Education Compact: say which is meant.',
      source: matrix,
    },
    {
      text: 'Massachusetts 30B §22 covers supplies, not services.',
      source: { title: 'Massachusetts General Laws 30B §22 (tec-coop.org)' },
    },
  ],
  notKnown: ['How an order must be placed.', 'Whether it takes members outside New England.'],
  source: mhec,
};
