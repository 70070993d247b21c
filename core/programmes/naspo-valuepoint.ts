import { everyoneBut, SUBDIVISIONS } from './entity-groups';
import type { Programme } from './programme';

const faq = { title: 'NASPO ValuePoint: frequently asked questions', url: 'https://www.naspovaluepoint.org/faq/' };
const kent = {
  title: 'City of Kent (Washington), law department: papers for a NASPO purchase',
  url: 'https://documents.kentwa.gov/WebLink/DocView.aspx?id=274572',
};
const copiers = {
  title: 'NASPO ValuePoint copiers and managed print, master agreement',
  url: 'https://publicdocs.santa-ana.org/WebLink/1/doc/122732/Page40.aspx',
};

const withoutQuestion = ['state-agency', ...SUBDIVISIONS] as const;

/** NASPO ValuePoint: a lead state's master agreements, opened state by state through participating addenda. */
export const naspoValuepoint: Programme = {
  format: 'coopdesk-programme-1',
  id: 'naspo-valuepoint',
  name: 'NASPO ValuePoint',
  aliases: ['NASPO', 'ValuePoint', 'WSCA', 'WSCA-NASPO'],
  numberPatterns: [
    { pattern: 'MNWNC-###', example: 'MNWNC-109' },
    { pattern: 'ADSPO##-######', example: 'ADSPO16-169901' },
    { pattern: 'ADSPO-###-######', example: 'ADSPO-016-169901' },
    { pattern: 'ADSPO##-########-#', example: 'ADSPO11-00000411-7' },
    { pattern: '########-##-NASPO-ACS', example: '44100000-24-NASPO-ACS' },
  ],
  eligibility: {
    entityTypes: {
      yes: [...withoutQuestion],
      ask: [
        {
          types: everyoneBut(withoutQuestion),
          text: 'Organisations that are no part of state or local government may need the approval of the state’s chief procurement officer, as Colorado asks of non-profits.',
          document: 'cpo-approval',
          settledBy: 'addendum',
        },
      ],
      source: faq,
    },
    statePath: {
      kind: 'participating-addendum',
      text: 'Each state signs a participating addendum with each contractor. Where your state has none, your state’s chief procurement officer must approve, or have no objection.',
      document: 'cpo-approval',
      source: faq,
    },
    documents: [
      {
        id: 'des-contract-usage-agreement',
        name: 'Contract Usage Agreement with Washington’s Department of Enterprise Services (DES)',
        how: 'Sign the agreement with DES (des.wa.gov); public-benefit non-profits renew it every year.',
        states: ['WA'],
        // Our reading: DES contracts are the state agencies' own, the agreement lets the others in.
        entityTypes: everyoneBut(['state-agency']),
        source: kent,
      },
    ],
  },
  ordering: [
    {
      text: 'Cite both the participating addendum’s number and the master agreement’s number on the order, as Colorado requires.',
      source: { title: 'Colorado: ordering under a NASPO ValuePoint participating addendum' },
    },
    {
      text: 'There is no fee for the user: the contractor pays 0.25% out of its price.',
      source: { title: 'NASPO ValuePoint fee clause', url: 'https://lawinsider.com/clause/naspo-valuepoint-fee/_3' },
    },
  ],
  traps: [
    {
      text: 'A contractor awarded one group or band is not on contract for another: the copier contracts have groups A to F.',
      source: { title: 'NASPO ValuePoint copiers: award groups', url: 'https://docest.com/doc/110887' },
    },
    {
      text: 'An addendum may narrow the scope, who may buy, leasing and the dealers, and may end before the master agreement.',
      source: faq,
    },
    {
      text: 'An order placed before the contract ended stays good, at its price; a new order after that day does not.',
      source: copiers,
    },
    {
      text: 'A state may add a fee of its own and let the contractor raise prices for it in that state only.',
      source: {
        title: 'NASPO ValuePoint master agreement: state fees',
        url: 'https://cc-publicdocs.santa-ana.org/WebLink/1/doc/485605/Page21.aspx',
      },
    },
    { text: 'Nothing bought under it may be resold.', source: faq },
  ],
  source: faq,
};
