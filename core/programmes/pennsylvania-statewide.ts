import { everyoneBut } from './entity-groups';
import type { Programme } from './programme';

const statute = {
  title: '62 Pa.C.S. §1902; pages of the Pennsylvania Department of General Services (pa.gov)',
};

const agencies = ['state-agency'] as const;

/** Pennsylvania's statewide contracts: the Commonwealth's own, some of them open to COSTARS members too. */
export const pennsylvaniaStatewide: Programme = {
  format: 'coopdesk-programme-1',
  id: 'pennsylvania-statewide',
  name: 'Pennsylvania statewide contracts',
  aliases: ['Pennsylvania statewide contract', 'PA statewide contract', 'Pennsylvania state contract'],
  // South Carolina's state contracts look the same (4400022631).
  numberPatterns: [{ pattern: '44000#####', example: '4400025629' }],
  eligibility: {
    entityTypes: {
      text: 'Our reading: they are the Commonwealth’s own contracts, for its agencies.',
      yes: [...agencies],
      ask: [
        {
          types: everyoneBut(agencies),
          text: 'A statewide contract may also be open to COSTARS members: look for it in the contract.',
          document: 'statewide-open-to-members',
          settledBy: 'contract',
        },
      ],
      source: statute,
    },
    states: { only: ['PA'], source: statute },
    membership: {
      how: 'Register with COSTARS at the Department of General Services (pa.gov): it is free, and a member number is assigned.',
      proof: 'Your COSTARS member number.',
      numberRequired: true,
      of: 'pennsylvania-costars',
      exempt: {
        types: [...agencies],
        text: 'Our reading: an agency of the Commonwealth uses its own contracts without registering.',
        source: statute,
      },
      source: statute,
    },
    statePath: {
      kind: 'none',
      text: 'The contracts are Pennsylvania’s own; those that are open to members say so.',
      source: statute,
    },
  },
  ordering: [],
  traps: [
    {
      text: 'Our reading: a COSTARS number on the order does not open a statewide contract that is not open to members.',
      source: statute,
    },
    {
      text: 'The number alone does not say whose it is: South Carolina writes its own like Pennsylvania’s (4400022631 beside 4400025629).',
      source: { title: 'State contract numbers of one furniture manufacturer (jsi_state_contract_numbers.csv)' },
    },
  ],
  notKnown: ['How an order must be placed.', 'Which statewide contracts are open to COSTARS members.'],
  source: statute,
};
