import { addMonths } from '../../../core/contracts/add-months';

it.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-11-25', 12, '2027-11-25'],
  ['2026-12-01', 1, '2027-01-01'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-05-15', 0, '2026-05-15'],
])('%s and %d months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});
