import { everyoneBut } from './entity-groups';
import type { Programme } from './programme';

const statute = {
  title: '62 Pa.C.S. §1902; COSTARS pages of the Pennsylvania Department of General Services (pa.gov)',
};

const localUnits = ['k12-district', 'municipality', 'county', 'special-district'] as const;
const executive = ['state-agency'] as const;
// Our reading: a federal agency is neither of the two kinds that the statute names.
const elsewhere = ['federal-agency'] as const;

/** Pennsylvania COSTARS: for registered local public procurement units and state-affiliated entities, by member number. */
export const pennsylvaniaCostars: Programme = {
  format: 'coopdesk-programme-1',
  id: 'pennsylvania-costars',
  name: 'Pennsylvania COSTARS',
  aliases: ['COSTARS', 'PA COSTARS'],
  numberPatterns: [
    { pattern: 'COSTARS-###-@##-###', example: 'COSTARS-035-E22-190' },
    { pattern: 'COSTARS-#', example: 'COSTARS-3' },
    { pattern: 'COSTARS-##', example: 'COSTARS-14' },
  ],
  eligibility: {
    entityTypes: {
      yes: [...localUnits],
      ask: [
        {
          types: everyoneBut(localUnits, executive, elsewhere),
          text: 'COSTARS takes local public procurement units and state-affiliated entities. Whether your organisation is one is decided when it registers; the member number settles it.',
          settledBy: 'membership',
        },
      ],
      no: [
        {
          types: [...executive],
          text: 'Executive and independent agencies of the Commonwealth are excluded from COSTARS.',
          source: statute,
        },
        {
          types: [...elsewhere],
          text: 'COSTARS takes local public procurement units and state-affiliated entities; a federal agency is neither.',
          source: statute,
        },
      ],
      source: statute,
    },
    states: { only: ['PA'], source: statute },
    membership: {
      how: 'Register with COSTARS at the Department of General Services (pa.gov): it is free, and a member number is assigned.',
      proof: 'Your COSTARS member number.',
      numberRequired: true,
      source: statute,
    },
    statePath: {
      kind: 'none',
      text: '62 Pa.C.S. §1902 opens the contracts to registered members; nothing else stands between.',
      source: statute,
    },
  },
  ordering: [
    {
      text: 'Give the contractor your COSTARS member number and cite the contract number on the order.',
      source: statute,
    },
  ],
  traps: [
    { text: 'The contractor may not sell under the contract to anyone who is not a member.', source: statute },
    { text: 'The contractor may go below its prices after the award: ask.', source: statute },
    {
      text: 'Statewide contracts with numbers like 4400025629 may also be open to members: look for it in the contract.',
      source: statute,
    },
    { text: 'Not for furnishings in the Department of General Services’ capital budget projects.', source: statute },
    {
      text: 'With federal money the price counts as one proposal and cannot replace a procurement: auditors questioned $44,619 and $119,880 of COSTARS purchases.',
      source: {
        title: 'Federal single audit findings on COSTARS purchases',
        url: 'https://fac.procurementexpress.com/findings/375391',
      },
    },
  ],
  source: statute,
};
