import { everyoneBut, SUBDIVISIONS } from './entity-groups';
import type { Programme } from './programme';

const terms = { title: 'New York OGS centralized contract terms', url: 'https://docsbay.net/doc/52020' };
const leases = { title: 'New York OGS award 22424', url: 'https://docslib.org/doc/1518171' };

const authorised = ['state-agency', ...SUBDIVISIONS] as const;

/** New York OGS centralized contracts: for authorized users in New York, by what they are; nothing to join. */
export const newYorkOgs: Programme = {
  format: 'coopdesk-programme-1',
  id: 'new-york-ogs',
  name: 'New York OGS centralized contracts',
  // "State contract" is the name of the general programme; here it would make every state's contract New York's.
  aliases: ['New York OGS', 'NY OGS', 'NYS OGS', 'OGS', 'New York state contract', 'NYS contract', 'IT Umbrella'],
  numberPatterns: [{ pattern: 'PC#####', example: 'PC70219' }],
  eligibility: {
    entityTypes: {
      text: 'Authorized Users: state agencies, political subdivisions, schools, and others by law.',
      yes: [...authorised],
      ask: [
        {
          types: everyoneBut(authorised),
          text: 'Beside state agencies, political subdivisions and schools, other laws make some organisations Authorized Users. Ask OGS, or find your kind in the contract’s list of users.',
          document: 'state-authorized-user',
          settledBy: 'contract',
        },
      ],
      source: terms,
    },
    states: { only: ['NY'], source: terms },
    statePath: {
      kind: 'none',
      text: 'The law makes you an Authorized User of the state’s contracts; nothing stands between.',
      source: terms,
    },
  },
  ordering: [
    {
      text: 'Under an umbrella award (IT Umbrella: award 22802, group 73600), ask the holders for quotes first: a mini-bid.',
      source: terms,
    },
    { text: 'Keep the price list that shows the NYS net price in the file.', source: terms },
  ],
  traps: [
    { text: 'Resellers may sell only when the contract lists them.', source: terms },
    { text: 'An aggregate buy must come at or under the NYS net price.', source: terms },
    { text: 'Leases and rentals may be outside the contract, as in award 22424.', source: leases },
    {
      text: 'Products that a contractor adds by formula take effect without approval, and are audited afterwards.',
      source: terms,
    },
    {
      text: 'Prices may rise at the anniversary with the index CUUR0000SA0 (CPI-U): (current - previous) / previous.',
      source: terms,
    },
    { text: 'From memory, not checked: numbers that begin with PM or PT also occur.', source: terms },
  ],
  notKnown: ['Whether anyone outside New York may use them.'],
  source: terms,
};
