import { everyoneBut } from './entity-groups';
import type { Programme } from './programme';

const peppmPages = { title: 'PEPPM (peppm.org, e-ratepa.org)' };

// K-14, higher education, local, state, non-profits. Of a charter or private school, a service agency, a hospital
// nothing is said.
const named = [
  'k12-district',
  'community-college',
  'public-higher-education',
  'private-higher-education',
  'library',
  'municipality',
  'county',
  'special-district',
  'state-agency',
  'fire-ems-nonprofit',
  'nonprofit-clinic',
  'nonprofit',
] as const;

/** PEPPM: technology, bid by brand or product line to one lowest bidder each. */
export const peppm: Programme = {
  format: 'coopdesk-programme-1',
  id: 'peppm',
  name: 'PEPPM',
  aliases: [],
  numberPatterns: [{ pattern: '######', example: '528899' }],
  eligibility: {
    entityTypes: {
      text: 'K-14, higher education, local and state government, and non-profits.',
      yes: [...named],
      ask: [
        {
          types: everyoneBut(named),
          text: 'PEPPM names K-14, higher education, local and state government and non-profits. Ask PEPPM whether your organisation is one of these.',
          document: 'peppm-eligible',
          settledBy: 'contract',
        },
      ],
      source: peppmPages,
    },
    statePath: {
      kind: 'local-law',
      text: 'California has a bid of its own, by the Kern County Superintendent of Schools. Which law lets your organisation use PEPPM’s award is not known here.',
      document: 'cooperative-authority',
      source: peppmPages,
    },
  },
  ordering: [
    {
      text: 'With E-rate money, hold PEPPM’s mini-bid among equivalent product lines.',
      source: { title: 'E-rate rules of the FCC, as told by e-ratepa.org' },
    },
  ],
  traps: [
    {
      text: 'Each brand or product line has one lowest bidder, who sells with its authorised resellers: look for the line, not only for the supplier.',
      source: peppmPages,
    },
    { text: 'The California bid has numbers of its own, such as 528899.', source: peppmPages },
    {
      text: 'Six digits alone do not say whose number it is: Sourcewell and TIPS write six digits too.',
      source: peppmPages,
    },
  ],
  notKnown: ['Whether one must register.', 'How numbers outside California are written.'],
  source: peppmPages,
};
