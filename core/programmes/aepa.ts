import { everyoneBut } from './entity-groups';
import type { Programme } from './programme';

const faqs = { title: 'AEPA: frequently asked questions (aepacoop.org/faqs)' };
const contractTerm = { title: 'AEPA contract terms (address not recorded here)' };

const schools = ['k12-district'] as const;

/** AEPA: one member agency per state, which must have taken part in the award. */
export const aepa: Programme = {
  format: 'coopdesk-programme-1',
  id: 'aepa',
  name: 'AEPA',
  aliases: [],
  numberPatterns: [],
  eligibility: {
    entityTypes: {
      text: 'K-12; beyond that it varies by state.',
      yes: [...schools],
      ask: [
        {
          types: everyoneBut(schools),
          text: 'Beyond K-12 it varies by state: ask your state’s member agency, or find your kind of organisation in the contract’s list of users.',
          document: 'aepa-member-agency-answer',
          settledBy: 'contract',
        },
      ],
      source: faqs,
    },
    award: {
      namesStates: {
        text: 'Your state must be in the award: 24 to 26 states are, depending on the invitation for bids.',
        document: 'aepa-state-in-award',
        source: faqs,
      },
    },
    statePath: {
      kind: 'none',
      text: 'One buys through the one member agency of one’s state; there is no fee and no form.',
      source: faqs,
    },
    documents: [
      {
        id: 'aepa-state-award',
        name: 'Your state’s member agency’s award of the AEPA bid',
        how: 'Get it from the AEPA member agency of your state.',
        source: faqs,
      },
    ],
  },
  ordering: [],
  traps: [
    {
      text: 'A supplier that won the bid is on contract only in the states whose member agency awarded it.',
      source: faqs,
    },
    { text: 'A contract runs one year with up to three more.', source: contractTerm },
    {
      text: 'The lowest price is not sure: a Maryland audit found AEPA roofing dearer by more than $11 million, as an advocacy site reports (responsibleprocurements.org, secondary).',
      source: { title: 'responsibleprocurements.org on the Maryland audit (secondary)' },
    },
  ],
  notKnown: ['How its contract numbers are written.', 'How an order must be placed.'],
  source: faqs,
};
