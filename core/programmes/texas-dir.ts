import { everyoneBut, SUBDIVISIONS } from './entity-groups';
import type { Programme } from './programme';

const dir = {
  title: 'Texas DIR: who may buy from the cooperative contracts',
  url: 'https://dir.texas.gov/View-Contracts-And-Services/Pages/Content.aspx?id=25',
};
const contractTerms = {
  title: 'Texas DIR contract terms (copy of the City of La Porte)',
  url: 'https://publicrecords.laportetx.gov/WebLink/0/doc/413298/Page42.aspx',
};

// Subdivisions by TGC 2054.003(9), higher education by TEC 61.003, private schools by TEC 5.001, volunteer fire
// departments and hospital districts by name. Regional service centres are not named.
const named = [
  'state-agency',
  ...SUBDIVISIONS.filter((type) => type !== 'educational-service-agency'),
  'private-school',
  'fire-ems-nonprofit',
] as const;

/** Texas DIR: technology contracts that one uses by being a Texas public body; there is nothing to join. */
export const texasDir: Programme = {
  format: 'coopdesk-programme-1',
  id: 'texas-dir',
  name: 'Texas DIR',
  aliases: ['DIR', 'TX DIR', 'Texas Department of Information Resources', 'DIR cooperative contracts'],
  numberPatterns: [
    { pattern: 'DIR-TSO-####', example: 'DIR-TSO-3838' },
    { pattern: 'DIR-CPO-####', example: 'DIR-CPO-5687' },
    { pattern: 'DIR-SDD-###', example: 'DIR-SDD-890' },
  ],
  eligibility: {
    entityTypes: {
      yes: [...named],
      ask: [
        {
          types: everyoneBut(named),
          text: 'The statutes name Texas agencies, local governments, higher education, private schools, volunteer fire departments and hospital districts. Ask DIR in writing whether your organisation is one of its eligible customers.',
          document: 'dir-eligible-customer',
        },
      ],
      source: dir,
    },
    states: {
      only: ['TX'],
      outside: {
        types: ['state-agency', ...SUBDIVISIONS],
        text: 'Public entities outside Texas may be let in under Texas Government Code §2054.0565: ask DIR whether you are, and your own counsel whether your state’s law allows it.',
        document: 'dir-out-of-state',
        source: { title: 'Texas Government Code §2054.0565', url: dir.url },
      },
      source: dir,
    },
    statePath: {
      kind: 'none',
      text: 'Texas statutes open the contracts to the organisations they name; nothing stands between.',
      source: dir,
    },
  },
  ordering: [
    {
      text: 'Assign a DIR contract line by line: one supplier may hold several.',
      source: { title: 'City of Denton ordinance naming five DIR contracts, Sourcewell and BuyBoard for one supplier' },
    },
  ],
  traps: [
    {
      text: 'The price includes all shipping and handling; a freight line is an overcharge. The programme’s fee may not be a line of its own.',
      source: contractTerms,
    },
    {
      text: 'The bands that ask for offers from three suppliers above $50,000 bind state agencies only.',
      source: { title: 'Texas DIR: guide for procurement professionals (dir.texas.gov)' },
    },
    {
      text: 'The price is the most that may be asked and may be negotiated, as reported by a Texas reseller.',
      source: {
        title: 'How to buy through Texas DIR (secondary)',
        url: 'https://acachi.tech/procurement/how-to-buy-through-texas-dir',
      },
    },
    {
      text: 'DIR-CPO-TMP-570 and its like are numbers of solicitations, not of contracts.',
      source: { title: 'Texas DIR, request for offers DIR-CPO-TMP-570', url: 'https://aimdss.com/page1-2/' },
    },
  ],
  source: dir,
};
