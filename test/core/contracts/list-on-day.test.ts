import fc from 'fast-check';
import type { BookContract } from '../../../core/contracts/book';
import { listOnDay } from '../../../core/contracts/list-on-day';
import { aList, CONTRACT } from './makers';

const WINTER = aList({ version: 'winter', effectiveFrom: '2026-01-01' });
const SUMMER = aList({ version: 'summer', effectiveFrom: '2026-06-01', effectiveTo: '2026-08-31' });
const ENTRY: BookContract = { contract: CONTRACT, lists: [WINTER, SUMMER] };

describe('the price list in force', () => {
  it.each([
    ['2026-01-01', 'winter'],
    ['2026-05-31', 'winter'],
    ['2026-06-01', 'summer'],
    ['2026-08-31', 'summer'],
  ])('on %s is %s', (asOf, version) => {
    expect(listOnDay(ENTRY, asOf).list?.version).toBe(version);
  });

  it('is none before the first', () => {
    const found = listOnDay(ENTRY, '2025-12-31');
    expect(found).toMatchObject({ list: null, reason: { code: 'no-list-yet' }, older: [] });
    expect(found.reason?.text).toContain('2026-01-01');
  });

  it('is none after the newest has ended: an older one is not revived', () => {
    const found = listOnDay(ENTRY, '2026-09-01');
    expect(found).toMatchObject({ list: null, reason: { code: 'list-ended' } });
    expect(found.older.map(({ version }) => version)).toEqual(['summer', 'winter']);
  });

  it('is none where the book has none', () => {
    expect(listOnDay({ contract: CONTRACT, lists: [] }, '2026-01-01').reason?.code).toBe('no-list-at-all');
  });

  it('leaves the superseded ones at hand, newest first, to say what was dropped', () => {
    const autumn = aList({ version: 'autumn', effectiveFrom: '2026-09-01' });
    const found = listOnDay({ contract: CONTRACT, lists: [WINTER, SUMMER, autumn] }, '2026-10-01');
    expect(found.older.map(({ version }) => version)).toEqual(['summer', 'winter']);
  });

  it('is none while two claim the same first day, and again one after the next', () => {
    const entry: BookContract = {
      contract: CONTRACT,
      lists: [WINTER, aList({ version: 'autumn', effectiveFrom: '2026-09-01' })],
      ambiguous: [{ from: '2026-06-01', versions: ['summer', 'summer b'] }],
    };
    expect(listOnDay(entry, '2026-05-31').list?.version).toBe('winter');
    expect(listOnDay(entry, '2026-06-01')).toMatchObject({ list: null, reason: { code: 'list-ambiguous' } });
    expect(listOnDay(entry, '2026-08-31').list).toBeNull();
    expect(listOnDay(entry, '2026-09-01').list?.version).toBe('autumn');
  });

  it('does not depend on the order of lists', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 28 }), (from, on) => {
        const lists = from.map((day) => aList({ version: String(day), effectiveFrom: iso(day) }));
        const newest = Math.max(...from.filter((day) => day <= on));
        const found = listOnDay({ contract: CONTRACT, lists }, iso(on));
        expect(found.list?.version ?? null).toBe(newest === -Infinity ? null : String(newest));
      }),
    );
  });
});

function iso(day: number): string {
  return `2026-02-${String(day).padStart(2, '0')}`;
}
