import type { Programme } from '../../../core/programmes/programme';
import { authoritySunset } from '../../../core/rules/authority-sunset';
import { aBuyer, aContract } from '../../helpers/makers';
import { aContext, aProgramme, programmeOf, told } from '../../helpers/rule-context';

const source = { title: 'Statute of the test' };
type Law = NonNullable<Programme['eligibility']['laws']>[number];
const under = (laws: Law[], asOf: string, over: Parameters<typeof told>[1] = {}) =>
  told(authoritySunset, { programme: aProgramme({ laws }), asOf, ...over });
const after = { text: 'What came then is not known here.', document: 'extension', source };

test('a programme that rests on no dated law is not stopped by one', () => {
  expect(told(authoritySunset)).toBe('yes');
  expect(under([{ text: 'A law without end', source }], '9999-12-31')).toBe('yes');
});

test.each([
  ['2025-12-31', 'no authority-not-begun'],
  ['2026-01-01', 'yes'],
  ['2026-06-30', 'yes'],
  ['2026-07-01', 'no authority-ended'],
])('both ends of a law count, and one that is over is over: %s', (day, answer) => {
  expect(under([{ text: 'A law', from: '2026-01-01', to: '2026-06-30', source }], day)).toBe(answer);
});

test.each([
  [[], 'needs-document authority-ended'],
  [[{ id: 'extension' }], 'yes'],
  [[{ id: 'extension', to: '2026-11-24' }], 'needs-document authority-ended'],
  [[{ id: 'extension', programme: 'another' }], 'needs-document authority-ended'],
  [[{ id: 'other' }], 'needs-document authority-ended'],
])('one that may have been extended waits for the paper: %j', (documents, answer) => {
  const laws = [{ text: 'A law', to: '2026-06-30', after, source }];
  expect(under(laws, '2026-11-25', { buyer: aBuyer({ documents }) })).toBe(answer);
});

test('of several laws the worst answer counts, wherever it stands', () => {
  const good = { text: 'Good', source };
  const unsure = { text: 'Unsure', to: '2026-01-01', after, source };
  const over = { text: 'Over', to: '2026-01-01', source };
  for (const laws of [
    [good, unsure, over],
    [over, unsure, good],
  ])
    expect(under(laws, '2026-11-25')).toBe('no authority-ended');
  expect(under([good, unsure], '2026-11-25')).toBe('needs-document authority-ended');
});

describe('New York’s GML 103(16)', () => {
  const programme = programmeOf('new-york-piggyback');
  const on = (asOf: string, awardBasis?: 'lowest-responsible-bidder' | 'best-value' | 'other', ids: string[] = []) =>
    told(authoritySunset, {
      programme,
      asOf,
      contract: aContract(awardBasis === undefined ? {} : { awardBasis }),
      buyer: aBuyer({ state: 'NY', documents: ids.map((id) => ({ id })) }),
    });
  const ended = 'needs-document authority-ended';

  test.each([
    ['2026-06-29', 'yes'],
    ['2026-06-30', 'yes'],
    ['2026-07-01', ended],
    ['2027-06-30', ended], // the bill's own end: it is not known to be law
    ['2027-07-01', ended],
  ])('on %s: %s', (day, answer) => {
    expect(on(day, 'lowest-responsible-bidder')).toBe(answer);
    expect(on(day, 'best-value')).toBe(answer);
    expect(on(day)).toBe(answer);
  });

  test.each([
    ['2028-06-01', 'best-value', 'yes'],
    ['2028-06-02', 'best-value', ended],
    ['2028-06-02', 'lowest-responsible-bidder', 'yes'],
    ['2028-06-02', undefined, 'yes'],
  ] as const)('the best-value wording has its own end: %s, %s: %s', (day, basis, answer) => {
    expect(on(day, basis, ['gml-103-16-extension'])).toBe(answer);
  });

  test('says until when it ran, that the outcome is not known, where that stands, and what to do', () => {
    const { reason, source: where, nextStep } = authoritySunset.judge(aContext({ programme, asOf: '2026-07-01' }));
    expect(reason).toContain('2026-06-30');
    expect(reason).toContain('not known');
    expect(where).toContain('https://assembly.state.ny.us/');
    expect(nextStep).toContain('gml-103-16-extension');
  });
});
