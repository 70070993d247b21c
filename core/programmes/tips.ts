import { everyoneBut, SUBDIVISIONS } from './entity-groups';
import type { Programme } from './programme';

const purchase = { title: 'TIPS: how to purchase', url: 'https://tips-usa.com/howtopurchase.cfm' };
const edgar = { title: 'TIPS: EDGAR', url: 'https://tips-usa.com/edgar.cfm' };
const texasSchools = { title: 'Texas Education Code 44.031, with SB 1173 (tea.texas.gov)', date: '2025-09-01' };

const publicBodies = ['state-agency', ...SUBDIVISIONS] as const;

/** TIPS (once TIPS/TAPS): free to join by interlocal agreement or resolution; the member answers for legality. */
export const tips: Programme = {
  format: 'coopdesk-programme-1',
  id: 'tips',
  name: 'TIPS',
  aliases: ['TIPS/TAPS', 'Region 8 ESC'],
  // Six digits are also how Sourcewell (0 or 1 first) and PEPPM write theirs: candidates, never an answer.
  numberPatterns: [{ pattern: '######', example: '220105' }],
  eligibility: {
    entityTypes: {
      text: 'Our reading: whoever can sign an interlocal agreement or pass a resolution, so public bodies; the page does not list kinds of organisations.',
      yes: [...publicBodies],
      ask: [
        {
          types: everyoneBut(publicBodies),
          text: 'Members join by interlocal agreement or resolution. Whether your kind of organisation may is for TIPS to say; its having taken you as a member settles it.',
          settledBy: 'membership',
        },
      ],
      source: purchase,
    },
    membership: {
      how: 'Free: an interlocal agreement or a resolution, whichever your state asks for.',
      proof: 'The interlocal agreement or resolution.',
      document: 'tips-interlocal',
      source: purchase,
    },
    statePath: {
      kind: 'local-law',
      text: 'The member, not TIPS, decides whether a purchase is legal.',
      document: 'cooperative-authority',
      authorities: [
        {
          states: ['TX'],
          entityTypes: ['k12-district'],
          text: 'Texas Education Code 44.031: an interlocal contract is itself a listed method for school districts',
          source: texasSchools,
        },
      ],
      source: purchase,
    },
  },
  ordering: [
    { text: 'The quote and the purchase order both carry the TIPS contract number.', source: purchase },
    { text: 'E-mail the order to TIPS, unless the supplier is an "Automated Vendor".', source: purchase },
    {
      text: 'Forward an order that went to the supplier directly within 30 days, marked "confirmation only".',
      source: purchase,
    },
  ],
  traps: [
    {
      text: 'The contract states the maximum price or minimum discount: a member should never pay more.',
      source: edgar,
    },
    {
      text: 'Each supplier carries an EDGAR flag, Yes or No: look at it before federal money is used.',
      source: purchase,
    },
    {
      text: 'With federal money the member makes its own cost or price analysis from $250,000.',
      source: purchase,
    },
    {
      text: 'Suppliers pledge the most that prices may rise in a year: 5% or less scored full points, 14% and more none.',
      source: {
        title: 'TIPS solicitation: exceptions and deviations',
        url: 'https://www.markettransfer.info/clause/agreement-exceptions-deviations-explanation/_6',
      },
    },
    {
      text: 'Six digits alone do not say whose number it is: Sourcewell and PEPPM write six digits too.',
      source: purchase,
    },
  ],
  notKnown: ['Which kinds of organisations beside public bodies TIPS takes.'],
  source: purchase,
};
