import { everyoneBut, SUBDIVISIONS } from './entity-groups';
import type { Programme } from './programme';

const secondary = { title: 'GSA Cooperative Purchasing, as told by secondary sources' };
const templates = { title: 'GSA price templates (71_IIK.xlsx, s70_example.xlsx, s736_example.xlsx)' };
const labour = { title: 'GSA schedule 70 labour prices (s70_data.csv)' };

const named = ['state-agency', ...SUBDIVISIONS] as const;

/** GSA schedules that state and local government and education may use. Known from secondary sources. */
export const gsaCooperativePurchasing: Programme = {
  format: 'coopdesk-programme-1',
  id: 'gsa-cooperative-purchasing',
  name: 'GSA Cooperative Purchasing',
  // "Schedule" alone is too common a word to be a programme's name.
  aliases: ['GSA', 'GSA Schedule', 'GSA MAS', 'MAS'],
  numberPatterns: [
    { pattern: 'GS-##@-###@@', example: 'GS-35F-376CA' },
    { pattern: 'GS-##@-####@', example: 'GS-10F-0480Y' },
  ],
  eligibility: {
    entityTypes: {
      text: 'From secondary sources: state and local government and education.',
      yes: [...named],
      ask: [
        {
          types: everyoneBut(named),
          text: 'From secondary sources: state and local government and education. Ask GSA whether your organisation counts as one.',
          document: 'gsa-eligible',
        },
      ],
      source: secondary,
    },
    statePath: {
      kind: 'local-law',
      // Our reading: a federal law opens the schedule; it does not lift the buyer's own bidding law.
      text: 'Our reading: the federal law opens the schedule, and your own state’s law must let your organisation use it.',
      document: 'cooperative-authority',
      source: secondary,
    },
    documents: [
      {
        id: 'gsa-cooperative-schedule',
        name: 'Proof that the schedule is open to Cooperative Purchasing',
        how: 'Find it in the contract: from secondary sources, only IT and law-enforcement or security schedules are open, and beside them the disaster and public-assistance programmes.',
        source: secondary,
      },
    ],
  },
  ordering: [],
  traps: [
    { text: 'The contractor may decline the order (from secondary sources).', source: secondary },
    { text: 'Any funds may be used (from secondary sources).', source: secondary },
    {
      text: 'The fee of 0.75% is inside the price in two of GSA’s own templates (net / 0.9925) and added in a third (net × 1.0075): do not assume one.',
      source: templates,
    },
    {
      text: 'One contract can state several prices for one job title, by worksite: GS-35F-314CA, Network Architect, 379.50 at the customer’s and 442.75 at the contractor’s.',
      source: labour,
    },
  ],
  notKnown: ['How an order must be placed.', 'Whether a paper must be signed first.'],
  source: secondary,
};
