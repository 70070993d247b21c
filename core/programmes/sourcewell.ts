import { everyoneBut } from './entity-groups';
import type { Programme } from './programme';

const compliance = { title: 'Sourcewell: compliance and legal', url: 'https://sourcewell-mn.gov/compliance-legal' };
const orders = {
  title: 'Sourcewell contract: member ordering and purchase orders',
  url: 'https://lawinsider.com/clause/member-ordering-and-purchase-orders/_2',
};

/** Sourcewell (once NJPA): free to join; the right to use it comes from the buyer's own state's law. */
export const sourcewell: Programme = {
  format: 'coopdesk-programme-1',
  id: 'sourcewell',
  name: 'Sourcewell',
  aliases: ['NJPA', 'Sourcewell (formerly NJPA)'],
  // The day on which the solicitation closed, MMDDYY, so the first digit is 0 or 1; then the supplier.
  numberPatterns: [
    { pattern: '0#####', example: '091422' },
    { pattern: '1#####', example: '121919' },
    { pattern: '0#####-@*', example: '081419-SHI' },
    { pattern: '1#####-@*', example: '121923-CDW' },
  ],
  eligibility: {
    entityTypes: {
      // Named by Sourcewell: government, school district, higher education, tribe, federal, non-profit.
      yes: everyoneBut(['private-school']),
      ask: [
        {
          types: ['private-school'],
          text: 'Sourcewell takes non-profit organisations: a private school may join where it is one. Joining settles it.',
          settledBy: 'membership',
        },
      ],
      source: compliance,
    },
    membership: {
      how: 'Register with Sourcewell: it is free and binds you to nothing.',
      proof: 'Your registration with Sourcewell; some suppliers may ask for the account number.',
      source: compliance,
    },
    statePath: {
      kind: 'local-law',
      text: 'Sourcewell contracts are used under the joint-powers or cooperative-purchasing law of your own state; the buyer alone answers for that.',
      document: 'cooperative-authority',
      authorities: [
        {
          states: ['MN'],
          // The federal government and private bodies do not buy under Minnesota's municipal statutes.
          entityTypes: [
            'k12-district',
            'charter-school',
            'educational-service-agency',
            'library',
            'municipality',
            'county',
            'special-district',
          ],
          text: 'Minnesota Statutes §123A.21 and §471.59, with the exemption from bidding in §471.345 subd. 15',
          source: compliance,
        },
      ],
      source: compliance,
    },
  },
  ordering: [
    { text: 'Write the Sourcewell contract number on the purchase order.', source: orders },
    {
      text: 'Send the supplier your tax exemption certificate: exemption is not assumed.',
      source: { title: 'Sourcewell contract, section 3.B' },
    },
  ],
  traps: [
    { text: 'The member alone is responsible for its order.', source: orders },
    {
      text: 'A hot list may lower prices below the contract for a time; it never raises them.',
      source: {
        title: 'Sourcewell contract 121923-CDW: hot list',
        url: 'https://cc-publicdocs.santa-ana.org/WebLink/1/doc/545143/Page7.aspx',
      },
    },
    {
      text: 'The same contract is written with and without the supplier’s suffix: 121923-CDW and 121923. Without it the number stands for every supplier of that award.',
      source: compliance,
    },
    {
      text: 'A price change holds only once its form is executed, and every change restates the whole list.',
      source: {
        title: 'Sourcewell contract: product and pricing change requests',
        url: 'https://lawinsider.com/clause/product-and-pricing-change-requests/_5',
      },
    },
  ],
  source: compliance,
};
