import { everyoneBut, SUBDIVISIONS } from './entity-groups';
import type { Programme } from './programme';

const osc = { title: 'New York State Comptroller (OSC), bulletin on piggybacking: General Municipal Law §103(16)' };
const bill = {
  title: 'New York Assembly, bill S10075A of the 2025 term',
  url: 'https://assembly.state.ny.us/leg/?bn=S10075A&term=2025',
};
const lynch = {
  title: 'Lynch v. Maine-Endwell Central School District, as told by a secondary source',
  date: '2025-02-13',
};

/** New York's General Municipal Law §103(16): using a contract that another government let and opened to others. */
export const newYorkPiggyback: Programme = {
  format: 'coopdesk-programme-1',
  id: 'new-york-piggyback',
  name: 'New York piggybacking, GML 103(16)',
  aliases: ['Piggybacking', 'Piggyback', 'NY piggyback', 'NY piggybacking', 'New York piggybacking', 'GML 103(16)'],
  // A number is the host's own: there is no pattern.
  numberPatterns: [],
  eligibility: {
    entityTypes: {
      text: 'Our reading: §103 governs purchases of political subdivisions and school districts.',
      yes: [...SUBDIVISIONS],
      ask: [
        {
          types: everyoneBut(SUBDIVISIONS),
          text: 'Our reading: §103 governs political subdivisions and school districts. Ask your counsel whether your organisation buys under it.',
          document: 'gml-103-applies',
        },
      ],
      source: osc,
    },
    states: { only: ['NY'], source: osc },
    laws: [
      {
        text: 'New York General Municipal Law §103(16)',
        to: '2026-06-30',
        after: {
          text: 'A bill would extend it to 2027-06-30; whether it became law is not known here.',
          document: 'gml-103-16-extension',
          source: bill,
        },
        source: bill,
      },
      {
        text: 'New York General Municipal Law §103(1), its best-value wording',
        awardBasis: 'best-value',
        to: '2028-06-01',
        after: {
          text: 'Whether it was extended is not known here.',
          document: 'gml-103-1-extension',
          source: bill,
        },
        source: bill,
      },
    ],
    award: {
      leadAgency: {
        mustBe: 'government',
        text: 'The contract must have been let by the United States, a state or a political subdivision: the lead agency must be a government.',
        document: 'lead-agency-is-government',
        source: osc,
      },
      basis: {
        accepted: ['lowest-responsible-bidder', 'best-value'],
        text: 'The contract must have been awarded to the lowest responsible bidder or at best value.',
        papers: [
          {
            basis: 'best-value',
            document: 'best-value-authority',
            name: 'Local law or board resolution that allows best value',
            how: 'Get the local law or board resolution that allows your organisation to award at best value.',
            source: osc,
          },
        ],
        source: osc,
      },
      noPublicWorks: {
        text: 'Only commodities, and installing, maintaining or repairing them; not public works. That public works are out was held in Lynch v. Maine-Endwell CSD on 2025-02-13, as a secondary source reports.',
        source: lynch,
      },
    },
    statePath: {
      kind: 'none',
      text: 'The statute itself opens other governments’ contracts, as long as it is in force.',
      source: osc,
    },
    documents: [
      {
        id: 'piggyback-award',
        name: 'The award, with the clause that makes it available for use by other governmental entities',
        how: 'Get the award and its clause from the agency that let the contract.',
        source: osc,
      },
    ],
  },
  ordering: [],
  traps: [
    {
      text: 'The authority ran to 2026-06-30; a bill would extend it to 2027-06-30, and its outcome is not known here.',
      source: bill,
    },
    { text: 'The best-value wording of §103(1) runs to 2028-06-01.', source: bill },
    {
      text: 'A contract that a private cooperative let is not open in this way: the lead agency must be a government.',
      source: osc,
    },
  ],
  notKnown: [
    'Whether §103(16) holds after 2026-06-30.',
    'How an order must be placed; contract numbers are the host agency’s own.',
  ],
  source: osc,
};
