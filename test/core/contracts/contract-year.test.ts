import fc from 'fast-check';
import { addMonths } from '../../../core/contracts/add-months';
import { contractYear } from '../../../core/contracts/contract-year';

test.each([
  ['2024-07-01', '2024-06-30', null],
  ['2024-07-01', '2024-07-01', 1],
  ['2024-07-01', '2024-12-31', 1],
  ['2024-07-01', '2025-06-30', 1],
  ['2024-07-01', '2025-07-01', 2],
  ['2024-01-01', '2024-12-31', 1],
  ['2024-01-01', '2025-01-01', 2],
  // A contract that begins on 29 February has its anniversaries on the 28th of shorter Februaries.
  ['2024-02-29', '2025-02-27', 1],
  ['2024-02-29', '2025-02-28', 2],
  ['2024-02-29', '2028-02-28', 4],
  ['2024-02-29', '2028-02-29', 5],
])('a contract from %s is on %s in its year %s', (start, day, year) => {
  expect(contractYear(start, day)).toBe(year);
});

test('every day is in the year whose anniversaries hold it', () => {
  const day = fc
    .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2060-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (start, asOf) => {
      const year = contractYear(start, asOf);
      if (year === null) return expect(asOf < start).toBe(true);
      expect(addMonths(start, 12 * (year - 1)) <= asOf).toBe(true);
      return expect(asOf < addMonths(start, 12 * year)).toBe(true);
    }),
  );
});
