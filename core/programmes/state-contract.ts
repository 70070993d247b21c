import { everyoneBut, SUBDIVISIONS } from './entity-groups';
import type { Programme } from './programme';

const ogs = { title: 'New York OGS centralized contracts: Authorized Users' };
const autoAdds = { title: 'New York OGS centralized contract terms', url: 'https://docsbay.net/doc/52020' };

const withoutQuestion = ['state-agency', ...SUBDIVISIONS] as const;

/** A state's own term contract, in general: for that state's agencies, its subdivisions and whom its law lets in. */
export const stateContract: Programme = {
  format: 'coopdesk-programme-1',
  id: 'state-contract',
  name: 'State contract',
  aliases: ['Statewide contract', 'State term contract', 'State price contract', 'Centralized contract'],
  numberPatterns: [
    { pattern: '44000#####', example: '4400025629' },
    { pattern: 'GSS#####', example: 'GSS21479' },
    { pattern: 'STS###', example: 'STS714' },
    { pattern: '##PSX####', example: '15PSX0041' },
  ],
  eligibility: {
    entityTypes: {
      yes: [...withoutQuestion],
      ask: [
        {
          types: everyoneBut(withoutQuestion),
          text: 'Beside its agencies and subdivisions, the state’s own law says who may use its contracts. Ask the state’s procurement office, or find your kind of organisation in the contract’s list of users.',
          document: 'state-authorized-user',
          settledBy: 'contract',
        },
      ],
      source: ogs,
    },
    statePath: {
      kind: 'home-state',
      text: 'A state’s own contract is open in that state only, unless its terms and your state’s law both let you join it.',
      source: ogs,
    },
  },
  ordering: [
    {
      text: 'Under an umbrella award, ask the holders for quotes first (a mini-bid), as New York’s does.',
      source: ogs,
    },
  ],
  traps: [
    { text: 'Resellers may sell only when the contract lists them.', source: ogs },
    {
      text: 'Products that a contractor adds by formula take effect without approval, and are audited afterwards.',
      source: autoAdds,
    },
    {
      text: 'Leases and rentals may be outside the contract, as in New York’s award 22424.',
      source: { title: 'New York OGS award 22424', url: 'https://docslib.org/doc/1518171' },
    },
    {
      text: 'Freight is as a rule inside the price, with no fuel surcharge: look for the clause before paying a freight line.',
      source: autoAdds,
    },
  ],
  source: ogs,
};
