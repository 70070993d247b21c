import { everyoneBut, SUBDIVISIONS } from './entity-groups';
import type { Programme } from './programme';

const compliance = {
  title: 'OMNIA Partners, public sector: compliance',
  url: 'https://www.omniapartners.com/publicsector/resources/compliance',
};

const publicAgencies = ['state-agency', ...SUBDIVISIONS] as const;

/** OMNIA Partners: lead agencies' awards, opened by consent to the Master Intergovernmental Cooperative Purchasing Agreement. */
export const omniaPartners: Programme = {
  format: 'coopdesk-programme-1',
  id: 'omnia-partners',
  name: 'OMNIA Partners',
  aliases: ['OMNIA', 'U.S. Communities', 'US Communities', 'National IPA', 'TCPN', 'NCPA'],
  numberPatterns: [
    { pattern: 'R######', example: 'R200702' },
    { pattern: '######-##', example: '202329-01' },
  ],
  eligibility: {
    entityTypes: {
      yes: [...publicAgencies],
      ask: [
        {
          types: everyoneBut(publicAgencies),
          // Our reading: the agreement is intergovernmental by name; the page does not list who else may sign.
          text: 'The agreement is made between public agencies: whether your kind of organisation may consent to it is for OMNIA Partners to say. Consent that it has accepted settles it.',
          settledBy: 'membership',
        },
      ],
      source: compliance,
    },
    membership: {
      how: 'Consent to the Master Intergovernmental Cooperative Purchasing Agreement (MICPA), typically by registering with OMNIA Partners.',
      proof: 'The MICPA; some buyers keep a signed copy on file.',
      document: 'micpa',
      source: compliance,
    },
    statePath: {
      kind: 'local-law',
      text: 'The lead agency’s terms and prices hold for you subject to your own ordinances and your state’s law.',
      document: 'cooperative-authority',
      source: compliance,
    },
  },
  ordering: [
    {
      text: 'Cite the lead agency’s contract number: you buy on the same terms, conditions and pricing as the lead agency.',
      source: compliance,
    },
  ],
  traps: [
    {
      text: 'The number is the lead agency’s own and does not say OMNIA: R200702 is Region 4 ESC’s, from its solicitation 20-07.',
      source: compliance,
    },
    { text: 'Awards that came through NCPA are those of Region 14 ESC.', source: compliance },
  ],
  source: compliance,
};
