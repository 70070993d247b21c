import fc from 'fast-check';
import { buildBook } from '../../../core/contracts/build-book';
import { PROGRAMMES } from '../../../core/programmes/index';
import { aContract, aList, codesOf, file } from './makers';

const build = (...files: readonly (readonly [string, unknown])[]) =>
  buildBook(files.map(([name, value]) => file(name, value)));
const text = (found: ReturnType<typeof build>) => found.findings.map((finding) => finding.text).join('\n');

describe('a book that is whole', () => {
  it('has its contracts with their lists, oldest first, and nothing to say', () => {
    const { book, findings } = build(
      ['b.json', aList({ version: 'b', effectiveFrom: '2026-06-01' })],
      ['c.json', aContract()],
      ['a.json', aList({ version: 'a' })],
    );
    expect(findings).toEqual([]);
    expect([...book.contracts.keys()]).toEqual(['sample-supplies']);
    expect(book.contracts.get('sample-supplies')?.lists.map(({ version }) => version)).toEqual(['a', 'b']);
  });

  it('knows the built-in programmes and the user’s own', () => {
    const [builtIn] = PROGRAMMES;
    const own = { ...builtIn, id: 'our-county' };
    const contract = aContract({ programme: 'our-county' });
    expect(codesOf(build(['c.json', contract]).findings)).toEqual(['unknown-programme']);
    const { book, findings } = build(['c.json', contract], ['p.json', own]);
    expect(findings).toEqual([]);
    expect(book.programmes.map(({ id }) => id)).toEqual(['our-county']);
    expect(book.contracts.size).toBe(1);
  });

  it('leaves a buyer’s file alone and says so', () => {
    const buyer = { format: 'coopdesk-buyer-1', name: 'A school', entityType: 'k12-district', state: 'PA' };
    expect(codesOf(build(['c.json', aContract()], ['buyer.json', buyer]).findings)).toEqual(['not-a-book-file']);
  });

  it('keeps the good files beside a bad one', () => {
    const { book, findings } = build(['bad.json', { format: 'x' }], ['c.json', aContract()], ['l.json', aList()]);
    expect(codesOf(findings)).toEqual(['file-format-unknown']);
    expect(book.contracts.get('sample-supplies')?.lists).toHaveLength(1);
  });

  it('is the same in any order of files', () => {
    const files = [
      file('a.json', aContract()),
      file('b.json', aContract({ id: 'other', number: 'sample-1' })),
      file('c.json', aContract({ id: 'other', number: 'X' })),
      file('d.json', aList()),
      file('e.json', aList({ version: 'twin' })),
      file('f.json', aList({ contract: 'nobody' })),
      file('g.json', { format: 'nonsense' }),
    ];
    const plain = buildBook(files);
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(buildBook(shuffled)).toEqual(plain);
      }),
    );
  });
});

describe('contracts that do not fit together', () => {
  it('uses neither of two that share an id and differ', () => {
    const found = build(['a.json', aContract()], ['b.json', aContract({ title: 'Other' })], ['l.json', aList()]);
    expect(found.book.contracts.size).toBe(0);
    expect(codesOf(found.findings)).toEqual(['contract-twice']);
    expect(text(found)).toContain('a.json, b.json');
  });

  it('uses one of two that say the same, whatever the order of fields', () => {
    const turned = Object.fromEntries(Object.entries(aContract()).reverse());
    const found = build(['a.json', aContract()], ['b.json', turned]);
    expect(found.book.contracts.size).toBe(1);
    expect(codesOf(found.findings)).toEqual(['file-twice']);
  });

  it('warns of one number on two contracts of a programme', () => {
    const found = build(['a.json', aContract()], ['b.json', aContract({ id: 'b', number: 'Sample-1' })]);
    expect(codesOf(found.findings)).toEqual(['number-twice']);
    const elsewhere = build(['a.json', aContract()], ['b.json', aContract({ id: 'b', programme: 'omnia-partners' })]);
    expect(codesOf(elsewhere.findings)).toEqual([]);
  });

  const term = { start: '2025-01-01', initialEnd: '2025-12-31', currentEnd: '2025-12-31' };
  it.each([
    ['an end before the start', { ...term, initialEnd: '2024-12-31', currentEnd: '2024-12-31' }, 1],
    ['a current end without a renewal', { ...term, currentEnd: '2026-12-31' }, 1],
    [
      'a renewal that is not counted',
      { ...term, renewals: [{ from: '2026-01-01', to: '2026-12-31', executed: true }] },
      1,
    ],
    [
      'an executed renewal',
      { ...term, currentEnd: '2026-12-31', renewals: [{ from: '2026-01-01', to: '2026-12-31', executed: true }] },
      0,
    ],
    [
      'a renewal that is only possible',
      { ...term, renewals: [{ from: '2026-01-01', to: '2026-12-31', executed: false }] },
      0,
    ],
    [
      'a renewal that ends before it begins',
      { ...term, renewals: [{ from: '2026-06-01', to: '2026-01-01', executed: false }] },
      1,
    ],
    ['a longest end before the current', { ...term, maxPossibleEnd: '2025-06-30' }, 1],
  ])('%s', (_, days, count) => {
    const { findings } = build(['c.json', aContract({ term: days })]);
    expect(codesOf(findings)).toEqual(Array.from({ length: count }, () => 'term-dates-wrong'));
  });

  it('warns of addenda of one state in force together, and of one after the contract’s end', () => {
    const addenda = [
      { state: 'PA', start: '2025-01-01', end: '2025-12-31' },
      { state: 'PA', start: '2025-12-31' },
      { state: 'CO', start: '2025-01-01', end: '2025-06-30' },
      { state: 'CO', start: '2025-07-01', end: '2035-06-30' },
    ];
    expect(codesOf(build(['c.json', aContract({ addenda })]).findings)).toEqual([
      'term-dates-wrong',
      'addenda-overlap',
    ]);
  });
});
