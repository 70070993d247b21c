import { everyoneBut } from './entity-groups';
import type { Programme } from './programme';

const boynton = { title: 'City of Boynton Beach (Florida), resolution R25-072' };
const dealers = { title: 'Florida alternate contract sources: dealers, as told by a secondary source' };
const naspo = { title: 'NASPO ValuePoint: frequently asked questions', url: 'https://www.naspovaluepoint.org/faq/' };

// Our reading: the state adopts the contract, and a city is on record as having used one.
const seen = ['state-agency', 'municipality'] as const;

/** Florida's alternate contract sources: contracts of others that the state adopted and numbered anew. */
export const floridaAcs: Programme = {
  format: 'coopdesk-programme-1',
  id: 'florida-acs',
  name: 'Florida alternate contract sources',
  aliases: ['Alternate contract source', 'Florida alternate contract source', 'Florida ACS', 'FL ACS', 'ACS'],
  numberPatterns: [{ pattern: '########-##-@*-ACS', example: '44100000-24-NASPO-ACS' }],
  eligibility: {
    entityTypes: {
      text: 'Our reading: state agencies, and cities as Boynton Beach; a list of users is not known here.',
      yes: [...seen],
      ask: [
        {
          types: everyoneBut(seen),
          text: 'Who may use an adopted contract is not known here beyond state agencies and cities. Find your kind of organisation in the contract’s list of users, or ask the state.',
          document: 'florida-acs-eligible',
          settledBy: 'contract',
        },
      ],
      source: boynton,
    },
    states: { only: ['FL'], source: boynton },
    statePath: {
      kind: 'none',
      text: 'Florida itself adopted the contract and gave it a number of its own.',
      source: boynton,
    },
  },
  ordering: [],
  traps: [
    {
      text: 'The contract has another number where it was let: 44100000-24-NASPO-ACS is a NASPO ValuePoint award.',
      source: naspo,
    },
    {
      text: 'Only the holder is listed; its dealers stand on the contractor’s own site (from a secondary source).',
      source: dealers,
    },
  ],
  notKnown: ['Who may use one beside state agencies and cities.', 'How an order must be placed.'],
  source: boynton,
};
