import type { RequiredDocument } from '../../../core/contracts/contract';
import { documents } from '../../../core/rules/documents';
import { aBuyer, aContract } from '../../helpers/makers';
import { aContext, aProgramme, programmeOf, told } from '../../helpers/rule-context';

const missing = 'needs-document document-missing';
const asked = (over: Partial<RequiredDocument> = {}): RequiredDocument => ({
  id: 'tax',
  name: 'Tax form',
  how: 'Ask.',
  ...over,
});
const contractAsking = (...papers: RequiredDocument[]) => aContract({ eligible: { documents: papers } });

test('nothing asked, nothing missing', () => {
  expect(told(documents)).toBe('yes');
});

test.each([
  [asked(), missing],
  [asked({ states: ['PA'] }), missing],
  [asked({ states: ['NJ'] }), 'yes'],
  [asked({ entityTypes: ['k12-district'] }), missing],
  [asked({ entityTypes: ['library'] }), 'yes'],
  [asked({ entityTypes: ['k12-district'], states: ['NJ'] }), 'yes'],
])('the contract asks %j of a district in PA with nothing on file: %s', (paper, answer) => {
  expect(told(documents, { contract: contractAsking(paper) })).toBe(answer);
});

test.each([
  [[{ id: 'tax' }], 'yes'],
  [[{ id: 'tax', contract: 'c1' }], 'yes'],
  [[{ id: 'tax', contract: 'c2' }], missing],
  [[{ id: 'tax', programme: 'test-programme' }], 'yes'],
  [[{ id: 'tax', programme: 'another' }], missing],
  [[{ id: 'tax', to: '2026-11-25' }], 'yes'],
  [[{ id: 'tax', to: '2026-11-24' }], missing],
  [[{ id: 'tax', from: '2026-11-26' }], missing],
  [
    [
      { id: 'tax', to: '2026-11-24' },
      { id: 'tax', from: '2026-11-25' },
    ],
    'yes',
  ],
])('with %j on file: %s', (onFile, answer) => {
  expect(told(documents, { contract: contractAsking(asked()), buyer: aBuyer({ documents: onFile }) })).toBe(answer);
});

test('every missing paper is named with how to get it, and one on file is not', () => {
  const contract = contractAsking(
    asked(),
    asked({ id: 'two', name: 'Second paper', how: 'Write to the state.' }),
    asked({ id: 'three', name: 'Third paper' }),
  );
  const context = aContext({ contract, buyer: aBuyer({ documents: [{ id: 'tax' }] }) });
  const { reason, nextStep } = documents.judge(context);
  expect(reason).toMatch(/Second paper.*Third paper/);
  expect(reason).not.toContain('Tax form');
  expect(nextStep).toContain('Write to the state.');
});

test('the addendum in force asks too', () => {
  const addenda = [{ state: 'PA', start: '2026-01-01', end: '2026-11-25', documents: [asked()] }];
  expect(told(documents, { contract: aContract({ addenda }) })).toBe(missing);
  expect(told(documents, { contract: aContract({ addenda }), asOf: '2026-11-26' })).toBe('yes');
});

test('the programme asks too', () => {
  const source = { title: 'Rules' };
  const programme = aProgramme({ documents: [{ id: 'interlocal', name: 'Interlocal', how: 'Sign it.', source }] });
  expect(told(documents, { programme })).toBe(missing);
  expect(told(documents, { programme, buyer: aBuyer({ documents: [{ id: 'interlocal' }] }) })).toBe('yes');
});

// City of Kent: master agreement, the state's addendum and the city's agreement with DES (DOMAIN, fact 9).
test.each([
  ['WA', 'municipality', missing],
  ['WA', 'nonprofit', missing],
  ['WA', 'state-agency', 'yes'],
  ['OR', 'municipality', 'yes'],
] as const)('NASPO in %s for %s: %s', (state, entityType, answer) => {
  expect(told(documents, { programme: programmeOf('naspo-valuepoint'), buyer: aBuyer({ state, entityType }) })).toBe(
    answer,
  );
});
