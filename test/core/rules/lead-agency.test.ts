import { leadAgency } from '../../../core/rules/lead-agency';
import { aBuyer, aContract } from '../../helpers/makers';
import { aProgramme, programmeOf, told } from '../../helpers/rule-context';

const programme = programmeOf('new-york-piggyback');
const open = 'needs-document lead-agency-kind-not-stated';

test('where nothing is asked, anyone may have let the contract', () => {
  expect(told(leadAgency, { programme: aProgramme(), contract: aContract({ leadAgencyKind: 'other' }) })).toBe('yes');
});

test.each([
  ['government', 'yes'],
  ['other', 'no lead-agency-not-government'],
] as const)('let by a %s: %s', (leadAgencyKind, answer) => {
  expect(told(leadAgency, { programme, contract: aContract({ leadAgencyKind }) })).toBe(answer);
});

test('a name alone does not say that it is a government', () => {
  expect(told(leadAgency, { programme, contract: aContract({ leadAgency: 'City of Springfield' }) })).toBe(open);
});

test.each([
  [[{ id: 'lead-agency-is-government' }], open], // of which contract?
  [[{ id: 'lead-agency-is-government', contract: 'c2' }], open],
  [[{ id: 'lead-agency-is-government', contract: 'c1' }], 'yes'],
])('the paper speaks of one contract: %j', (documents, answer) => {
  expect(told(leadAgency, { programme, buyer: aBuyer({ documents }) })).toBe(answer);
});

test('no paper mends a contract that says itself that it is not a government’s', () => {
  const buyer = aBuyer({ documents: [{ id: 'lead-agency-is-government', contract: 'c1' }] });
  const contract = aContract({ leadAgencyKind: 'other' });
  expect(told(leadAgency, { programme, contract, buyer })).toBe('no lead-agency-not-government');
});
