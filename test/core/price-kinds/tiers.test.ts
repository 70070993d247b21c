import fc from 'fast-check';
import { Decimal } from '../../../core/money/decimal';
import type { Term, Tier, TierTable } from '../../../core/price-kinds/term';
import { tiers } from '../../../core/price-kinds/tiers';
import { codes, contextOf, figure, price, type ContextWords } from './makers';

const BOXES: TierTable = {
  basis: 'quantity',
  over: 'line',
  tiers: [
    { from: '1', net: '1499.50' },
    { from: '100', net: '1300.90' },
  ],
};

function at(table: TierTable, said: ContextWords) {
  return tiers.price({ table, scope: '' }, contextOf(said));
}

describe('tiers by quantity', () => {
  it.each([
    ['1', '1499.50'],
    ['99', '1499.50'],
    ['99.999', '1499.50'],
    ['100', '1300.90'],
    ['100000', '1300.90'],
  ])('%s boxes cost %s each', (quantity, expected) => {
    expect(figure(at(BOXES, { quantity }))).toBe(expected);
  });

  it('has no price below the lowest minimum, but a hint', () => {
    const result = at({ ...BOXES, tiers: [{ from: '10', net: '5' }] }, { quantity: '9.5' });
    expect(codes(result)).toEqual(['below-lowest-tier']);
    expect(result).toMatchObject({ unitPrice: null, nextTier: { from: '10', missing: '0.5', unitPrice: '5' } });
  });

  it('names the nearest tier that is cheaper', () => {
    const table = { ...BOXES, tiers: [...BOXES.tiers, { from: '50', net: '1499.50' }] };
    expect(at(table, { quantity: '40' })).toMatchObject({
      nextTier: { from: '100', missing: '60', unitPrice: '1300.9' },
    });
    expect(at(table, { quantity: '100' })).toMatchObject({ nextTier: null });
  });

  it('reads a fractional quantity between printed ranges', () => {
    const printed = [
      { from: '1', to: '9', net: '10' },
      { from: '10', to: '99', net: '9' },
    ];
    expect(figure(at({ ...BOXES, tiers: printed }, { quantity: '9.5' }))).toBe('10.00');
  });

  it('counts the whole order where the contract does, and at least the line itself', () => {
    const table: TierTable = { ...BOXES, over: 'order' };
    expect(figure(at(table, { quantity: '5', orderQuantity: '120' }))).toBe('1300.90');
    expect(figure(at(table, { quantity: '120', orderQuantity: '0' }))).toBe('1300.90');
    expect(figure(at(table, { quantity: '5', orderQuantity: '99' }))).toBe('1499.50');
  });

  it('has no price where one minimum has two', () => {
    const table = { ...BOXES, tiers: [...BOXES.tiers, { from: '100.0', net: '1300.91' }] };
    expect(codes(at(table, { quantity: '100' }))).toEqual(['tier-ambiguous']);
    expect(figure(at(table, { quantity: '99' }))).toBe('1499.50');
  });

  it('takes the same tier printed twice as one', () => {
    const table = { ...BOXES, tiers: [...BOXES.tiers, { from: '100.0', net: '1300.900' }] };
    expect(figure(at(table, { quantity: '100' }))).toBe('1300.90');
  });

  it('does not price a tier that states nothing', () => {
    expect(codes(at({ ...BOXES, tiers: [{ from: '1' }] }, {}))).toEqual(['tier-without-price']);
  });

  it('does not take a dearer deeper tier for right unless the contract says so', () => {
    const table = { ...BOXES, tiers: [...BOXES.tiers, { from: '500', net: '1400' }] };
    expect(codes(at(table, { quantity: '500' }))).toEqual(['tier-rises']);
    expect(figure(at({ ...table, mayRise: true }, { quantity: '500' }))).toBe('1400.00');
    expect(figure(at(table, { quantity: '499' }))).toBe('1300.90');
  });
});

describe('tiers by other amounts', () => {
  const byList: TierTable = {
    basis: 'list',
    over: 'line',
    tiers: [
      { from: '0', percent: '10' },
      { from: '1000', percent: '20' },
    ],
  };

  it('counts list dollars of the line', () => {
    expect(figure(at(byList, { list: '100', quantity: '9.99' }))).toBe('90.00');
    expect(figure(at(byList, { list: '100', quantity: '10' }))).toBe('80.00');
  });

  it('needs the list price for that, and for a percentage', () => {
    expect(codes(at(byList, { quantity: '10' }))).toEqual(['no-list-price']);
    expect(codes(at({ ...byList, over: 'order' }, { orderList: '5000' }))).toEqual(['no-list-price']);
  });

  it('prices a net tier by the order’s list dollars without a list price of its own', () => {
    const table: TierTable = { ...byList, over: 'order', tiers: [{ from: '1000', net: '7' }] };
    expect(figure(at(table, { orderList: '1000' }))).toBe('7.00');
  });

  it('asks for what was bought before', () => {
    const table: TierTable = {
      basis: 'cumulative',
      over: 'line',
      tiers: [
        { from: '0', net: '9' },
        { from: '5000', net: '8' },
      ],
    };
    expect(codes(at(table, {}))).toEqual(['volume-unknown']);
    expect(figure(at(table, { volume: '0' }))).toBe('9.00');
    expect(figure(at(table, { volume: '4999.99' }))).toBe('9.00');
    expect(figure(at(table, { volume: '5000' }))).toBe('8.00');
  });

  it('adds net dollars of the line up from net prices', () => {
    const table: TierTable = {
      basis: 'net',
      over: 'line',
      tiers: [
        { from: '0', net: '10' },
        { from: '100', net: '9' },
      ],
    };
    expect(figure(at(table, { quantity: '9', list: '12' }))).toBe('10.00');
    expect(figure(at(table, { quantity: '12', list: '12' }))).toBe('9.00');
    expect(codes(at(table, { quantity: '10', list: '12' }))).toEqual(['tier-circular']);
    expect(codes(at({ ...table, over: 'order' }, { quantity: '10', list: '12' }))).toEqual(['tier-uncountable']);
  });

  it('says when two net tiers fit', () => {
    const table: TierTable = {
      basis: 'net',
      over: 'line',
      mayRise: true,
      tiers: [
        { from: '0', percent: '50' },
        { from: '60', percent: '10' },
      ],
    };
    expect(codes(at(table, { list: '100' }))).toEqual(['tier-two-fit']);
    expect(figure(at({ ...table, ifCircular: 'higher-tier' }, { list: '100' }))).toBe('90.00');
    expect(figure(at(table, { list: '10' }))).toBe('5.00');
  });

  it('has no net tier below the lowest', () => {
    const table: TierTable = { basis: 'net', over: 'line', tiers: [{ from: '100', percent: '10' }] };
    expect(codes(at(table, { list: '100' }))).toEqual(['below-lowest-tier']);
    expect(figure(at(table, { list: '112' }))).toBe('100.80');
  });
});

describe('an item’s own tiers over its base price', () => {
  const item = { unit: 'EA', net: '10.00', tiers: { ...BOXES, tiers: [{ from: '12', net: '9.00' }] } };

  it('uses the base price below the lowest tier, and names the tier', () => {
    expect(price(item, { quantity: '11' })).toMatchObject({ tiered: true, nextTier: { from: '12', missing: '1' } });
    expect(figure(price(item, { quantity: '11' }))).toBe('10.00');
    expect(figure(price(item, { quantity: '12' }))).toBe('9.00');
  });

  it('has no price below the lowest tier without a base price, whatever wider terms say', () => {
    const { net: _, ...bare } = { ...item, category: 'Paper', list: '20' };
    const terms: Term[] = [{ kind: 'percent-off-list', applies: { to: 'category', names: ['Paper'] }, percent: '50' }];
    expect(codes(price(bare, { quantity: '11', terms }))).toEqual(['below-lowest-tier']);
  });

  it('does not take a tier above the base price for right', () => {
    const dearer = { ...item, net: '8.00' };
    expect(codes(price(dearer, { quantity: '12' }))).toEqual(['tier-above-base']);
    expect(figure(price({ ...dearer, tiers: { ...item.tiers, mayRise: true } }, { quantity: '12' }))).toBe('9.00');
  });
});

describe('laws of tiers', () => {
  const cents = fc.integer({ min: 1, max: 100_000 }).map((value) => (value / 100).toFixed(2));
  const tier: fc.Arbitrary<Tier> = fc.oneof(
    fc.record({ from: fc.integer({ min: 0, max: 50 }).map(String), net: cents }),
    fc.record({
      from: fc.integer({ min: 0, max: 50 }).map(String),
      percent: fc.integer({ min: 0, max: 99 }).map(String),
    }),
  );
  const table = (mayRise: boolean) =>
    fc
      .array(tier, { minLength: 1, maxLength: 6 })
      .map((rows): TierTable => ({ basis: 'quantity', over: 'line', tiers: rows, mayRise }));
  const quantity = fc.integer({ min: 0, max: 600 }).map((tenths) => (tenths / 10).toString());

  it('never costs more per unit for more, unless the contract says so', () => {
    fc.assert(
      fc.property(table(false), quantity, quantity, (rows, one, other) => {
        const [less, more] = [one, other].sort((a, b) => Number(a) - Number(b));
        const few = at(rows, { quantity: less ?? '0', list: '40' }).unitPrice;
        const many = at(rows, { quantity: more ?? '0', list: '40' }).unitPrice;
        if (few === null || many === null) return;
        expect(many.compareTo(few)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(fc.boolean().chain(table), quantity, fc.infiniteStream(fc.nat()), (rows, amount, random) => {
        const shuffled = rows.tiers.map((row) => [random.next().value, row] as const);
        const others = { ...rows, tiers: shuffled.sort(([a], [b]) => a - b).map(([, row]) => row) };
        const said = { quantity: amount, list: '40' };
        expect(at(others, said)).toEqual(at(rows, said));
      }),
    );
  });

  it('names a next tier that keeps its word', () => {
    fc.assert(
      fc.property(table(true), quantity, (rows, amount) => {
        const now = at(rows, { quantity: amount, list: '40' });
        if (now.nextTier === null || now.nextTier === undefined) return;
        const enough = Decimal.of(amount).plus(Decimal.of(now.nextTier.missing));
        expect(enough.toText()).toBe(now.nextTier.from);
        expect(at(rows, { quantity: enough.toText(), list: '40' }).unitPrice?.toText()).toBe(now.nextTier.unitPrice);
      }),
    );
  });
});
