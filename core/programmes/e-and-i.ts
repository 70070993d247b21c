import { everyoneBut } from './entity-groups';
import type { Programme } from './programme';

const eandi = { title: 'E&I (eandi.org)' };

// Education and non-profits.
const named = [
  'k12-district',
  'charter-school',
  'educational-service-agency',
  'community-college',
  'public-higher-education',
  'fire-ems-nonprofit',
  'nonprofit-clinic',
  'nonprofit',
] as const;

/** E&I: owned by its members, in education and among non-profits. */
export const eAndI: Programme = {
  format: 'coopdesk-programme-1',
  id: 'e-and-i',
  name: 'E&I',
  aliases: ['E and I'],
  numberPatterns: [],
  eligibility: {
    entityTypes: {
      text: 'Education and non-profits.',
      yes: [...named],
      ask: [
        {
          types: everyoneBut(named),
          text: 'E&I takes education and non-profits. Whether your organisation is one is decided when it joins; membership settles it.',
          settledBy: 'membership',
        },
      ],
      source: eandi,
    },
    membership: { how: 'Become a member: E&I is owned by its members.', proof: 'Your membership.', source: eandi },
    statePath: {
      kind: 'local-law',
      text: 'In the most restrictive states its contracts can be used only below the bid thresholds: your own state’s law decides.',
      document: 'cooperative-authority',
      source: eandi,
    },
  },
  ordering: [],
  traps: [
    {
      text: 'It also adopts contracts of lead agencies, so a number may be the lead agency’s and say nothing of E&I.',
      source: eandi,
    },
    { text: 'In the most restrictive states it is usable only below the bid thresholds.', source: eandi },
  ],
  notKnown: [
    'How its contract numbers are written.',
    'How an order must be placed.',
    'Which states are the restrictive ones.',
  ],
  source: eandi,
};
