import { awardBasis } from '../../../core/rules/award-basis';
import { aBuyer, aContract } from '../../helpers/makers';
import { aProgramme, programmeOf, told } from '../../helpers/rule-context';

const programme = programmeOf('new-york-piggyback');
const missing = 'needs-document award-basis-paper-missing';

test('where nothing is asked, any way of award will do', () => {
  expect(told(awardBasis, { programme: aProgramme(), contract: aContract({ awardBasis: 'other' }) })).toBe('yes');
  expect(told(awardBasis, { programme: aProgramme() })).toBe('yes');
});

test.each([
  ['lowest-responsible-bidder', [], 'yes'],
  ['best-value', [], missing],
  ['best-value', [{ id: 'best-value-authority' }], 'yes'],
  ['best-value', [{ id: 'best-value-authority', to: '2026-11-24' }], missing],
  ['best-value', [{ id: 'best-value-authority', contract: 'c2' }], missing],
  ['best-value', [{ id: 'piggyback-award' }], missing],
  ['other', [{ id: 'best-value-authority' }], 'no award-basis-not-accepted'],
] as const)('New York, awarded %s, with %j on file: %s', (basis, documents, answer) => {
  const buyer = aBuyer({ documents: [...documents] });
  expect(told(awardBasis, { programme, contract: aContract({ awardBasis: basis }), buyer })).toBe(answer);
});

test('a way of award that the book does not state is asked for, and no paper stands in for it', () => {
  const buyer = aBuyer({ documents: [{ id: 'best-value-authority' }] });
  expect(told(awardBasis, { programme, buyer })).toBe('needs-document award-basis-not-stated');
});
