import { endsBeforeDelivery } from '../../../core/rules/ends-before-delivery';
import { aContract, aLine } from '../../helpers/makers';
import { told } from '../../helpers/rule-context';

const term = { start: '2024-01-01', initialEnd: '2026-12-31', currentEnd: '2026-12-31' };
const addenda = [{ state: 'PA', start: '2025-01-01', end: '2026-11-30' }];
const late = 'yes contract-ends-before-delivery';

test.each([
  [null, 'yes'],
  ['2026-11-26', 'yes'],
  ['2026-12-31', 'yes'],
  ['2027-01-01', late],
])('needed by %s: %s', (neededBy, answer) => {
  expect(told(endsBeforeDelivery, { contract: aContract({ term }), line: aLine({ neededBy }) })).toBe(answer);
});

test.each([
  ['2026-11-30', 'yes'],
  ['2026-12-01', late],
])('an addendum that ends earlier counts: %s', (neededBy, answer) => {
  expect(told(endsBeforeDelivery, { contract: aContract({ term, addenda }), line: aLine({ neededBy }) })).toBe(answer);
});

test('an addendum without an end, or one that ends later, leaves the contract’s own end', () => {
  for (const end of [undefined, '2028-01-01']) {
    const contract = aContract({
      term,
      addenda: [{ state: 'PA', start: '2025-01-01', ...(end === undefined ? {} : { end }) }],
    });
    expect(told(endsBeforeDelivery, { contract, line: aLine({ neededBy: '2026-12-31' }) })).toBe('yes');
    expect(told(endsBeforeDelivery, { contract, line: aLine({ neededBy: '2027-01-01' }) })).toBe(late);
  }
});

test('a renewal that is not executed lends no days', () => {
  const renewals = [{ from: '2027-01-01', to: '2027-12-31', executed: false }];
  const contract = aContract({ term: { ...term, renewals, currentEnd: '2027-12-31' } });
  expect(told(endsBeforeDelivery, { contract, line: aLine({ neededBy: '2027-06-01' }) })).toBe(late);
});

test('says nothing where the contract is over already, or where no line is judged', () => {
  const contract = aContract({ term });
  expect(told(endsBeforeDelivery, { contract, asOf: '2027-02-01', line: aLine({ neededBy: '2027-06-01' }) })).toBe(
    'yes',
  );
  expect(told(endsBeforeDelivery, { contract, line: null })).toBe('yes');
});
