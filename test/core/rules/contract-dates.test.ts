import type { Contract } from '../../../core/contracts/contract';
import { contractDates } from '../../../core/rules/contract-dates';
import { aBuyer, aContract } from '../../helpers/makers';
import { aContext, told } from '../../helpers/rule-context';

const on = (asOf: string, term: Contract['term']) => told(contractDates, { asOf, contract: aContract({ term }) });

const plain = { start: '2024-02-29', initialEnd: '2026-11-25', currentEnd: '2026-11-25' };

test.each([
  ['2024-02-28', 'no contract-not-yet-effective'],
  ['2024-02-29', 'yes'],
  ['2026-11-25', 'yes'],
  ['2026-11-26', 'no contract-expired'],
  ['9999-12-31', 'no contract-expired'],
])('both ends count: %s', (day, answer) => {
  expect(on(day, plain)).toBe(answer);
});

describe('renewals', () => {
  const renewed = (first: boolean, second: boolean): Contract['term'] => ({
    start: '2022-01-01',
    initialEnd: '2024-12-31',
    renewals: [
      { from: '2025-01-01', to: '2025-12-31', executed: first },
      { from: '2026-01-01', to: '2026-12-31', executed: second },
    ],
    currentEnd: '2026-12-31',
    maxPossibleEnd: '2027-12-31',
  });

  test.each([
    ['2024-12-31', false, false, 'yes'],
    ['2025-01-01', false, false, 'needs-document renewal-not-executed'],
    ['2025-01-01', true, false, 'yes'],
    ['2025-12-31', true, false, 'yes'],
    ['2026-01-01', true, false, 'needs-document renewal-not-executed'],
    ['2026-12-31', true, true, 'yes'],
    ['2027-01-01', true, true, 'no contract-expired'],
    ['2028-01-01', true, true, 'no contract-expired'],
  ])('on %s with the first executed: %s, the second: %s', (day, first, second, answer) => {
    expect(on(day, renewed(first, second))).toBe(answer);
  });

  test('a current end without any renewal on record is not taken on trust', () => {
    const term = { start: '2022-01-01', initialEnd: '2024-12-31', currentEnd: '2026-12-31' };
    expect(on('2024-12-31', term)).toBe('yes');
    expect(on('2025-01-01', term)).toBe('needs-document renewal-not-executed');
  });

  test('an executed renewal does not outlive a current end that was brought forward', () => {
    expect(on('2026-07-01', { ...renewed(true, true), currentEnd: '2026-06-30' })).toBe('no contract-expired');
    expect(on('2024-07-01', { ...renewed(true, true), currentEnd: '2024-06-30' })).toBe('no contract-expired');
  });

  test.each([
    [{ id: 'executed-renewal', contract: 'c1' }, 'yes'],
    [{ id: 'executed-renewal', contract: 'c1', to: '2026-11-24' }, 'needs-document renewal-not-executed'],
    [{ id: 'executed-renewal', contract: 'another' }, 'needs-document renewal-not-executed'],
    [{ id: 'executed-renewal' }, 'needs-document renewal-not-executed'],
  ])('the paper %j on file: %s', (paper, answer) => {
    const contract = aContract({ term: renewed(true, false) });
    expect(told(contractDates, { contract, buyer: aBuyer({ documents: [paper] }) })).toBe(answer);
  });

  test('the longest possible end is named, and whether it is worth asking', () => {
    const judge = (asOf: string) =>
      contractDates.judge(aContext({ asOf, contract: aContract({ term: renewed(true, true) }) }));
    expect(judge('2027-03-01').reason).toContain('2027-12-31');
    expect(judge('2027-03-01').nextStep).not.toEqual(judge('2028-01-01').nextStep);
  });
});
