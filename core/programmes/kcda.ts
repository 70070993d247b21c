import { ENTITY_TYPES } from '../contracts/common';
import { everyoneBut, SUBDIVISIONS } from './entity-groups';
import type { Programme } from './programme';

const interlocal = { title: 'Washington RCW 39.34.020 and 39.34.030, as told by secondary sources' };
const portTownsend = { title: 'Port Townsend (Washington): copier lease of 2009 through KCDA (weblink.cityofpt.us)' };

const publicAgencies = ['state-agency', ...SUBDIVISIONS] as const;
const cannotSign = ['private-school'] as const;

/** KCDA in Washington: an interlocal agreement with the host before the purchase. Known from secondary sources. */
export const kcda: Programme = {
  format: 'coopdesk-programme-1',
  id: 'kcda',
  name: 'KCDA',
  // ESD 112 (DigitalEdge) works alike but is another host with its own agreement: no alias.
  aliases: [],
  numberPatterns: [],
  eligibility: {
    entityTypes: {
      text: 'From secondary sources, and our reading: public agencies, which can sign an interlocal agreement under RCW 39.34.',
      yes: [...publicAgencies],
      ask: [
        {
          types: [...cannotSign],
          text: 'From secondary sources: private schools cannot sign the interlocal agreement; a contract can be extended to them. Find that in the contract.',
          document: 'kcda-private-school',
          settledBy: 'contract',
        },
        {
          types: everyoneBut(publicAgencies, cannotSign),
          text: 'Interlocal agreements are made between public agencies. Whether your organisation can sign one is for KCDA to say.',
          settledBy: 'membership',
        },
      ],
      source: interlocal,
    },
    states: {
      only: ['WA'],
      outside: {
        types: [...ENTITY_TYPES],
        text: 'It rests on a Washington statute. Whether anyone elsewhere may join is not known here: ask KCDA.',
        document: 'kcda-outside-state',
        source: interlocal,
      },
      source: interlocal,
    },
    membership: {
      how: 'From secondary sources: sign an interlocal agreement with the host before the purchase.',
      proof: 'The interlocal agreement, dated before the order.',
      document: 'kcda-interlocal',
      exempt: {
        types: [...cannotSign],
        text: 'From secondary sources: a private school cannot sign the interlocal agreement; the contract must be extended to it.',
        source: interlocal,
      },
      source: interlocal,
    },
    statePath: {
      kind: 'none',
      text: 'From secondary sources: the interlocal agreement with the host is the way in; nothing else is known to stand between.',
      source: interlocal,
    },
    documents: [
      {
        id: 'kcda-posting',
        name: 'Evidence that the host posted its solicitation',
        how: 'Ask KCDA for it: the host must be a public agency that posted its solicitation (from secondary sources).',
        source: interlocal,
      },
    ],
  },
  ordering: [],
  traps: [
    {
      text: 'An interlocal agreement signed after the purchase comes too late (from secondary sources).',
      source: interlocal,
    },
    {
      text: 'ESD 112 (DigitalEdge) is another Washington host of this kind: it needs an agreement of its own (our reading).',
      source: interlocal,
    },
    {
      text: 'An order can be half on and half off the contract: Port Townsend leased through KCDA and Canon in 2009, with maintenance from a local provider.',
      source: portTownsend,
    },
  ],
  notKnown: ['How its contract numbers are written.', 'How an order must be placed.'],
  source: interlocal,
};
