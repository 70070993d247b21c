import { everyoneBut, SUBDIVISIONS } from './entity-groups';
import type { Programme } from './programme';

const des = {
  title: 'Washington Department of Enterprise Services: how to use statewide contracts',
  url: 'https://des.wa.gov/purchase/how-use-statewide-contracts',
};
const kent = {
  title: 'City of Kent (Washington), law department: papers for a NASPO purchase',
  url: 'https://documents.kentwa.gov/WebLink/DocView.aspx?id=274572',
};

const agencies = ['state-agency'] as const;
const publicBodies = [...agencies, ...SUBDIVISIONS] as const;
const AGREEMENT = 'des-contract-usage-agreement';

/** Washington's layer: statewide contracts, its own and those it adopted, by a Contract Usage Agreement with DES. */
export const washingtonDes: Programme = {
  format: 'coopdesk-programme-1',
  id: 'washington-des',
  name: 'Washington DES statewide contracts',
  aliases: ['Washington DES', 'WA DES', 'DES', 'Washington Department of Enterprise Services', 'CUA', 'MCUA'],
  // From memory: 05214. Many others write five digits: candidates, never an answer.
  numberPatterns: [{ pattern: '#####', example: '05214' }],
  eligibility: {
    entityTypes: {
      text: 'Our reading: the state’s agencies, and public bodies that sign the agreement; public-benefit non-profits may sign too.',
      yes: [...publicBodies],
      ask: [
        {
          types: everyoneBut(publicBodies),
          text: 'Public-benefit non-profits may sign the Contract Usage Agreement; of others nothing is known here. The signed agreement settles it.',
          settledBy: 'membership',
        },
      ],
      source: des,
    },
    states: {
      only: ['WA'],
      outside: {
        types: ['state-agency', ...SUBDIVISIONS],
        text: 'An entity outside Washington signs the cooperative form of the Contract Usage Agreement, and may then use only contracts that Washington leads.',
        document: AGREEMENT,
        ledBy: 'WA',
        source: des,
      },
      source: des,
    },
    membership: {
      how: 'Sign the Contract Usage Agreement (CUA, MCUA) with DES; public-benefit non-profits renew it every year, and entities outside Washington sign the cooperative form.',
      proof: 'The signed agreement.',
      document: AGREEMENT,
      exempt: {
        types: [...agencies],
        // Our reading holds for Washington's own agencies; those of other states are stopped by the rule on states.
        text: 'Our reading: the contracts are the state agencies’ own; the agreement lets the others in.',
        source: des,
      },
      source: des,
    },
    statePath: {
      kind: 'none',
      text: 'The Contract Usage Agreement is the way in; nothing else is known to stand between.',
      source: des,
    },
  },
  ordering: [],
  traps: [
    { text: 'Prices are ceilings, based on buying little: ask for less when you buy more.', source: des },
    {
      text: 'A NASPO purchase in Washington needs three papers: the master agreement, the state’s participating addendum, and the buyer’s own agreement with DES.',
      source: kent,
    },
    {
      text: 'One memo cites one contract as 23004, as 23026 and as "NASPRO": compare numbers, do not trust one.',
      source: kent,
    },
    {
      text: 'From memory, not checked: numbers are five digits, such as 05214, with the zero in front.',
      source: { title: 'General knowledge, not checked against a page' },
    },
  ],
  notKnown: ['How an order must be placed.', 'Who beside public bodies and public-benefit non-profits may sign.'],
  source: des,
};
