import { everyoneBut, SUBDIVISIONS } from './entity-groups';
import type { Programme } from './programme';

const denton = {
  title: 'City of Denton (Texas): BuyBoard awards',
  url: 'https://lfpubweb.cityofdenton.com/MaterialsManagement/DocView.aspx?id=21150',
};
const texasSchools = { title: 'Texas Education Code 44.031, with SB 1173 (tea.texas.gov)', date: '2025-09-01' };

const publicBodies = ['state-agency', ...SUBDIVISIONS] as const;

/** BuyBoard, the Local Government Purchasing Cooperative: by interlocal agreement, with orders through BuyBoard. */
export const buyboard: Programme = {
  format: 'coopdesk-programme-1',
  id: 'buyboard',
  name: 'BuyBoard',
  aliases: ['Local Government Purchasing Cooperative', 'TASB'],
  numberPatterns: [{ pattern: '###-##', example: '579-19' }],
  eligibility: {
    entityTypes: {
      text: 'Our reading: whoever can sign an interlocal agreement, so public bodies; the awards do not list kinds of organisations.',
      yes: [...publicBodies],
      ask: [
        {
          types: everyoneBut(publicBodies),
          text: 'Members join by interlocal agreement. Whether your kind of organisation may is for BuyBoard to say; its having taken you as a member settles it.',
          settledBy: 'membership',
        },
      ],
      source: denton,
    },
    membership: {
      how: 'Sign the interlocal agreement with BuyBoard.',
      proof: 'The interlocal agreement.',
      document: 'buyboard-interlocal',
      source: denton,
    },
    statePath: {
      kind: 'local-law',
      // Our reading: the agreement is interlocal, so the law that allows it is the buyer's own.
      text: 'Our reading: an interlocal agreement rests on the interlocal or cooperative-purchasing law of your own state.',
      document: 'cooperative-authority',
      authorities: [
        {
          states: ['TX'],
          entityTypes: ['k12-district'],
          text: 'Texas Education Code 44.031: an interlocal contract is itself a listed method for school districts',
          source: texasSchools,
        },
      ],
      source: denton,
    },
  },
  ordering: [
    { text: 'The purchase order goes through BuyBoard.', source: denton },
    { text: 'Keep the award tabulation in the file: it shows what was awarded.', source: denton },
  ],
  traps: [
    { text: 'Only items marked as awarded may be sold under it.', source: denton },
    { text: 'An order sent to the supplier directly may break the bidding law.', source: denton },
    { text: 'A sale must be at or below the awarded pricing.', source: denton },
    {
      text: 'A contract runs one year with two renewals of a year each: 661-22 ran from 2022-01-01 to 2022-12-31 at first.',
      source: { title: 'BuyBoard contract 661-22', date: '2022-01-01' },
    },
  ],
  notKnown: ['Which kinds of organisations beside public bodies BuyBoard takes.'],
  source: denton,
};
