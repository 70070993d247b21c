import { Decimal } from '../../../core/money/decimal';
import type { Term, TierTable, TiersTerm } from '../../../core/price-kinds/term';
import { codes, figure, price, residual } from './makers';

// One furniture maker's contracts (DOMAIN §8.4).
const OMNIA: TierTable = {
  basis: 'list',
  over: 'order',
  tiers: [
    { from: '150000', percent: '52', delivery: 'installed' },
    { from: '1', to: '149999', percent: '54', delivery: 'dock' },
    { from: '1', to: '149999', percent: '53', delivery: 'inside' },
    { from: '1', to: '149999', percent: '52', delivery: 'installed' },
    { from: '150000', percent: '56', delivery: 'dock' },
    { from: '150000', percent: '53', delivery: 'inside' },
  ],
};
const TIPS: TierTable = {
  basis: 'list',
  over: 'order',
  tiers: [
    { from: '0', percent: '53', delivery: 'dock' },
    { from: '0', percent: '51', delivery: 'installed' },
  ],
};
const PREMIER: TierTable = {
  basis: 'list',
  over: 'order',
  tiers: [
    { from: '0', to: '500000', percent: '56' },
    { from: '500000', to: '750000', percent: '57' },
    { from: '750000', percent: '58' },
  ],
};
const GSA: TierTable = {
  basis: 'net',
  over: 'order',
  tiers: [
    { from: '0', percent: '61.71' },
    { from: '300000', to: '350000', percent: '61.75' },
    { from: '350001', to: '400000', percent: '62.71' },
    { from: '400001', to: '450000', percent: '63.21' },
  ],
};

function all(table: TierTable): TiersTerm {
  return { kind: 'tiers', applies: { to: 'all-other' }, table };
}

/** One desk whose list price is the whole order. */
function order(table: TierTable, list: string, delivery: 'dock' | 'inside' | 'installed' | null = null) {
  return price({ unit: 'EA', list }, { terms: [all(table)], orderList: list, delivery });
}

describe('OMNIA: list dollars of the order, by delivery', () => {
  it('costs less for the bigger order', () => {
    expect(figure(order(OMNIA, '149999', 'dock'))).toBe('68999.54');
    expect(figure(order(OMNIA, '150000', 'dock'))).toBe('66000.00');
  });

  it('takes a gap of cents between printed ranges as no gap', () => {
    expect(figure(order(OMNIA, '149999.50', 'dock'))).toBe('68999.77');
  });

  it.each([
    ['inside', '149999', '70499.53'],
    ['inside', '150000', '70500.00'],
    ['installed', '150000', '72000.00'],
  ] as const)('%s delivery of %s is %s', (delivery, list, expected) => {
    expect(figure(order(OMNIA, list, delivery))).toBe(expected);
  });

  it('counts the order and prices the item', () => {
    const item = { unit: 'EA', list: '1000' };
    const small = price(item, { terms: [all(OMNIA)], orderList: '149999', delivery: 'dock' });
    expect(figure(small)).toBe('460.00');
    expect(small).toMatchObject({
      tiered: true,
      nextTier: { basis: 'list', over: 'order', from: '150000', missing: '1', unitPrice: '440' },
    });
    expect(figure(price(item, { terms: [all(OMNIA)], orderList: '150000', delivery: 'dock' }))).toBe('440.00');
  });

  it('names no next tier that makes nothing cheaper', () => {
    expect(order(OMNIA, '149999', 'inside')).toMatchObject({ nextTier: null });
  });

  it('cannot tell without the delivery, and names the prices', () => {
    const result = order(OMNIA, '150000');
    expect(codes(result)).toEqual(['delivery-unknown']);
    expect(result.findings[0]?.text).toContain('dock 66,000.00, inside 70,500.00, installed 72,000.00');
  });

  it('has no price below its lowest minimum, and says what it is there', () => {
    const result = order(OMNIA, '0.99', 'dock');
    expect(codes(result)).toEqual(['below-lowest-tier']);
  });
});

describe('TIPS: no tiers, no inside delivery', () => {
  it('prices what it offers', () => {
    expect(figure(order(TIPS, '100', 'dock'))).toBe('47.00');
    expect(figure(order(TIPS, '100', 'installed'))).toBe('49.00');
  });

  it('does not price inside delivery by another mode', () => {
    const result = order(TIPS, '100', 'inside');
    expect(codes(result)).toEqual(['delivery-not-offered']);
    expect(result.findings[0]?.text).toContain('dock, installed');
  });

  it('cannot tell without the delivery', () => {
    expect(codes(order(TIPS, '100'))).toEqual(['delivery-unknown']);
  });

  it('prices without the delivery where all modes agree', () => {
    const tiers = TIPS.tiers.map((tier) => ({ ...tier, percent: '53' }));
    expect(figure(order({ ...TIPS, tiers }, '100'))).toBe('47.00');
  });
});

describe('Premier: shared endpoints', () => {
  it.each([
    ['499999.99', '220000.00'],
    ['500000', '215000.00'],
    ['749999.99', '322500.00'],
    ['750000', '315000.00'],
  ])('list %s is %s: a minimum is inclusive', (list, expected) => {
    expect(figure(order(PREMIER, list))).toBe(expected);
  });
});

describe('GSA: net dollars can undo themselves', () => {
  it('cannot tell at list 784,000, and shows both figures', () => {
    const result = order(GSA, '784000');
    expect(codes(result)).toEqual(['tier-circular']);
    expect(result.findings[0]?.text).toContain('300,193.60');
    expect(result.findings[0]?.text).toContain('299,880.00');
  });

  it('follows the rule that the contract declares', () => {
    expect(figure(order({ ...GSA, ifCircular: 'lower-tier' }, '784000'))).toBe('300193.60');
    expect(figure(order({ ...GSA, ifCircular: 'higher-tier' }, '784000'))).toBe('299880.00');
  });

  it.each([
    ['783494', '299999.85'],
    ['784314', '300000.11'],
    ['100', '38.29'],
    ['1000000', '372900.00'],
  ])('is plain at list %s: %s', (list, expected) => {
    expect(figure(order(GSA, list))).toBe(expected);
  });

  it('is circular for every whole dollar from 783,495 to 784,313, and for no neighbour', () => {
    const circular: number[] = [];
    for (let list = 783_480; list <= 784_330; list += 1) {
      if (codes(order(GSA, String(list))).includes('tier-circular')) circular.push(list);
    }
    expect(circular[0]).toBe(783_495);
    expect(circular[circular.length - 1]).toBe(784_313);
    expect(circular).toHaveLength(784_313 - 783_495 + 1);
  });

  it('puts a net between two printed ranges into the lower one', () => {
    // Net 350,000.50 stands between "to 350,000" and "from 350,001".
    const list = Decimal.of('350000.50').dividedBy(Decimal.of('0.3825'), { places: 2, mode: 'half-up' });
    expect(order(GSA, list.toText())).toMatchObject({
      term: '61.75% off list, tier from 300,000 net dollars, all other',
    });
  });

  it('gives its product line a discount of its own', () => {
    const terms: Term[] = [
      all(GSA),
      {
        kind: 'percent-off-list',
        applies: { to: 'product-line', names: ['Wellington & Walden'] },
        percent: '61.6',
      } as const,
    ];
    const result = price(
      { unit: 'EA', list: '100', productLine: 'WELLINGTON AND WALDEN' },
      { terms, orderList: '100' },
    );
    expect(figure(result)).toBe('38.40');
    expect(codes(result)).toEqual(['term-passed-over']);
    expect(
      codes(price({ unit: 'EA', list: '100' }, { terms: [...terms, residual('61.71')], orderList: '100' })),
    ).toEqual([]);
  });
});
