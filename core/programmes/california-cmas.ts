import { everyoneBut } from './entity-groups';
import type { Programme } from './programme';

const dgs = {
  title:
    'California CMAS, Department of General Services (dgs.ca.gov); Public Contract Code 10290 ff., 10298, 10299, 12100',
};
const year1999 = {
  title: 'California Air Resources Board: CMAS limits and fee, 1999',
  url: 'http://www.arb.ca.gov/personnel/asl/99-10.htm',
};

// State, city, county, district, K-12, community college, CSU and UC; a library counts as a library district.
const named = [
  'state-agency',
  'municipality',
  'county',
  'special-district',
  'library',
  'k12-district',
  'community-college',
  'public-higher-education',
] as const;

/** California CMAS: state contracts that rest on another competed contract, mostly a federal schedule. */
export const californiaCmas: Programme = {
  format: 'coopdesk-programme-1',
  id: 'california-cmas',
  name: 'California CMAS',
  // "LPA" (leveraged procurement agreement) is the kind, of which CMAS is one: as an alias it would claim the others.
  aliases: ['CMAS', 'CA CMAS'],
  // Our reading: type, year, group, sequence, suffix. Other leveraged agreements (7-12-70-26) have another last part.
  numberPatterns: [{ pattern: '#-##-##-####@', example: '3-16-70-1047B' }],
  eligibility: {
    entityTypes: {
      text: 'State, city, county, district, K-12, community college, CSU and UC.',
      yes: [...named],
      ask: [
        {
          types: everyoneBut(named),
          text: 'Named are state, city, county, district, K-12, community college, CSU and UC. Ask the Department of General Services whether your organisation is one of these.',
          document: 'cmas-eligible',
          settledBy: 'contract',
        },
      ],
      source: dgs,
    },
    states: { only: ['CA'], source: dgs },
    statePath: {
      kind: 'none',
      text: 'California’s Public Contract Code opens the contracts to those it names. For school districts see also PCC 20118 and 20653, and Education Code 17595.',
      source: dgs,
    },
  },
  ordering: [
    { text: 'Local governments follow the agency guide of the Department of General Services.', source: dgs },
    {
      text: 'Keep in the file: a copy of the CMAS contract, proof that it is valid ("Substantiate CMAS is valid"), and the best-value file.',
      source: dgs,
    },
  ],
  traps: [
    { text: 'Its use is optional, and it rests on another competed contract, mostly a GSA schedule.', source: dgs },
    { text: 'There is a list of excluded items: look at it.', source: dgs },
    {
      text: 'In 1999 an order could be at most $500,000 and the fee was 1.21%. Today’s are not known here.',
      source: year1999,
    },
    {
      text: 'Other leveraged procurement agreements (LPAs) have numbers like 7-12-70-26 and are no CMAS contracts.',
      source: dgs,
    },
    { text: 'Our reading of a number: type, year, group (70 is IT), sequence, suffix.', source: dgs },
  ],
  notKnown: ['The order limits and the fee of today.'],
  source: dgs,
};
