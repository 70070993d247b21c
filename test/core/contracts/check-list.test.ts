import { buildBook } from '../../../core/contracts/build-book';
import { aContract, aList, codesOf, file } from './makers';

const build = (...files: readonly (readonly [string, unknown])[]) =>
  buildBook(files.map(([name, value]) => file(name, value)));

describe('price lists that do not fit', () => {
  const withContract = (...lists: ReturnType<typeof aList>[]) =>
    build(['c.json', aContract()], ...lists.map((list, index) => [`l${index}.json`, list] as const));

  it('of no contract', () => {
    expect(codesOf(withContract(aList({ contract: 'nobody' })).findings)).toEqual(['list-of-unknown-contract']);
  });

  it('with one first day: neither is used, and the day is marked', () => {
    const found = withContract(
      aList(),
      aList({ version: 'twin' }),
      aList({ version: 'next', effectiveFrom: '2026-09-01' }),
    );
    const entry = found.book.contracts.get('sample-supplies');
    expect(codesOf(found.findings)).toEqual(['lists-same-day']);
    expect(entry?.lists.map(({ version }) => version)).toEqual(['next']);
    expect(entry?.ambiguous).toEqual([{ from: '2026-01-01', versions: ['2026-1', 'twin'] }]);
  });

  it('read twice alike: one is used', () => {
    const found = withContract(aList(), aList());
    expect(codesOf(found.findings)).toEqual(['file-twice']);
    expect(found.book.contracts.get('sample-supplies')?.lists).toHaveLength(1);
  });

  it.each([
    ['list-ends-before-it-begins', { effectiveTo: '2025-12-31' }],
    ['list-outside-term', { effectiveFrom: '2024-12-31' }],
    ['list-outside-term', { effectiveFrom: '2029-01-01' }],
    ['currency-mismatch', { currency: 'CAD' }],
    ['list-empty', { items: [] }],
    ['item-unidentified', { items: [{ unit: 'EA', net: '1' }] }],
    ['gtin-bad', { items: [{ gtin: '012345678901', unit: 'EA', net: '1' }] }],
    ['percent-odd', { items: [{ mpn: 'A', unit: 'EA', list: '9', percent: '100' }] }],
    ['percent-odd', { items: [{ mpn: 'A', unit: 'EA', list: '9', percent: '-5' }] }],
    [
      'two-prices',
      {
        items: [
          { mpn: 'A', unit: 'EA', net: '1' },
          { mpn: 'A', unit: 'Each', net: '2' },
        ],
      },
    ],
  ] as const)('%s', (code, part) => {
    expect(codesOf(withContract(aList(part as Partial<ReturnType<typeof aList>>)).findings)).toEqual([code]);
  });

  it.each([
    ['another unit', { mpn: 'A', unit: 'BX', net: '2' }],
    ['another pack', { mpn: 'A', unit: 'EA', net: '2', pack: { quantity: '2', unit: 'PC' } }],
    ['another maker', { mpn: 'A', manufacturer: 'Zeta', unit: 'EA', net: '2' }],
    ['the same price', { mpn: 'A', unit: 'EA', net: '1.00' }],
    ['another number', { mpn: 'B', unit: 'EA', net: '2' }],
  ])('%s is no second price', (_, second) => {
    expect(codesOf(withContract(aList({ items: [{ mpn: 'A', unit: 'EA', net: '1' }, second] })).findings)).toEqual([]);
  });

  it('whose bad items are left out', () => {
    const list = {
      ...aList(),
      items: [
        { mpn: 'A', unit: 'EA', net: 'N/A' },
        { mpn: 'B', unit: 'EA', net: '2' },
      ],
    };
    const found = build(['c.json', aContract()], ['l.json', list]);
    expect(codesOf(found.findings)).toEqual(['field-wrong', 'item-refused']);
    expect(found.book.contracts.get('sample-supplies')?.lists[0]?.items).toHaveLength(1);
  });

  it('says a fault that runs through the list a few times, then counts', () => {
    const items = Array.from({ length: 500 }, (_, index) => ({
      mpn: `A${index}`,
      gtin: '012345678901',
      unit: 'EA',
      net: '1',
    }));
    const { findings } = withContract(aList({ items }));
    expect(findings).toHaveLength(21);
    expect(findings[20]).toMatchObject({ code: 'more-like-it' });
    expect(findings[20]?.text).toContain('480');
  });

  it('names versions that share a name', () => {
    expect(codesOf(withContract(aList(), aList({ effectiveFrom: '2026-02-01' })).findings)).toEqual([
      'list-version-twice',
    ]);
  });
});

describe('terms and tiers', () => {
  const table = (tiers: readonly object[], more: object = {}) => ({
    items: [{ mpn: 'A', unit: 'EA', tiers: { basis: 'quantity', over: 'line', tiers, ...more } }],
  });
  const found = (part: object) => codesOf(build(['c.json', aContract()], ['l.json', { ...aList(), ...part }]).findings);

  it.each([
    [
      'whole ranges',
      [
        { from: '1', to: '9', net: '5' },
        { from: '10', to: '99', net: '4' },
      ],
      [],
    ],
    [
      'a shared endpoint',
      [
        { from: '1', to: '10', net: '5' },
        { from: '10', net: '4' },
      ],
      ['tier-overlap'],
    ],
    [
      'a gap',
      [
        { from: '1', to: '8', net: '5' },
        { from: '10', net: '4' },
      ],
      ['tier-gap'],
    ],
    [
      'a rise',
      [
        { from: '1', net: '5' },
        { from: '10', net: '5.01' },
      ],
      ['tier-rise'],
    ],
    [
      'a falling discount',
      [
        { from: '1', percent: '10' },
        { from: '10', percent: '9' },
      ],
      ['tier-rise'],
    ],
    [
      'two prices',
      [
        { from: '1', net: '5' },
        { from: '1.0', net: '4' },
      ],
      ['tier-two-prices'],
    ],
    [
      'a tier printed twice',
      [
        { from: '1', net: '5' },
        { from: '1.0', net: '5.00' },
      ],
      [],
    ],
    ['no price', [{ from: '1' }], ['tier-no-price']],
    [
      'rows in falling order',
      [
        { from: '10', net: '4' },
        { from: '1', net: '5' },
      ],
      [],
    ],
    [
      'two deliveries',
      [
        { from: '1', net: '5', delivery: 'dock' },
        { from: '1', net: '6', delivery: 'inside' },
      ],
      [],
    ],
  ])('%s', (_, tiers, codes) => {
    expect(found(table(tiers))).toEqual(codes);
  });

  it('lets a price rise where the contract means it', () => {
    expect(
      found(
        table(
          [
            { from: '1', net: '5' },
            { from: '10', net: '6' },
          ],
          { mayRise: true },
        ),
      ),
    ).toEqual([]);
  });

  it('warns of printed dollar ranges with gaps of cents', () => {
    const tiers = [
      { from: '1', to: '149999', percent: '54' },
      { from: '150000', percent: '56' },
    ];
    expect(found(table(tiers, { basis: 'list', over: 'order' }))).toEqual(['tier-gap']);
  });

  it.each([
    ['names that no item has', ['Papers'], ['term-names-unused']],
    ['names that items have', ['PAPER'], []],
    ['no names', [], ['term-without-names']],
  ])('%s', (_, names, codes) => {
    const terms = [{ kind: 'percent-off-list', applies: { to: 'category', names }, percent: '10' }];
    expect(found({ terms, items: [{ mpn: 'A', unit: 'EA', list: '1', category: 'Paper' }] })).toEqual(codes);
  });

  it('does not miss names in a list without items', () => {
    const terms = [{ kind: 'percent-off-list', applies: { to: 'category', names: ['PAPER'] }, percent: '77' }];
    expect(found({ terms, items: [] })).toEqual([]);
  });
});
