import fc from 'fast-check';
import { diffLists } from '../../../core/contracts/diff-lists';
import type { PriceListItem } from '../../../core/contracts/price-list';
import { aContract, aList } from './makers';

const item = (mpn: string, net: string, more: Partial<PriceListItem> = {}): PriceListItem => ({
  mpn,
  manufacturer: 'Acme',
  unit: 'EA',
  net,
  ...more,
});
const rule = (maxPercent: string, notBeforeMonths?: number) =>
  aContract({ priceIncrease: { maxPercent, ...(notBeforeMonths === undefined ? {} : { notBeforeMonths }) } });

function diff(before: PriceListItem[], after: PriceListItem[], contract = aContract(), from = '2027-01-01') {
  return diffLists(aList({ items: before }), aList({ version: 'new', effectiveFrom: from, items: after }), contract);
}

function counts(found: ReturnType<typeof diff>) {
  const { added, gone, dearer, cheaper, unchanged, repacked, notCompared, unpaired } = found;
  return [added, gone, dearer, cheaper, unchanged, repacked, notCompared, unpaired.before, unpaired.after].map(
    (part) => part.length,
  );
}

describe('what a new price list changes', () => {
  it('new, gone, dearer, cheaper, unchanged', () => {
    const found = diff(
      [item('A', '10'), item('B', '10'), item('C', '10'), item('D', '10')],
      [item('A', '11'), item('B', '9.50'), item('C', '10.00'), item('E', '1')],
    );
    expect(counts(found)).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0]);
    expect(found.dearer[0]).toMatchObject({ before: { mpn: 'A' }, beyond: [] });
    expect([found.dearer[0]?.percent.toText(), found.cheaper[0]?.percent.toText()]).toEqual(['10', '-5']);
  });

  it.each([
    [
      'spelling of the maker',
      item('A', '10', { manufacturer: 'HEWLETT PACKARD' }),
      item('A', '10', { manufacturer: 'HP' }),
    ],
    ['case of the number', item('ab-1', '10'), item('AB-1', '10')],
    ['spelling of the unit', item('A', '10', { unit: 'EA' }), item('A', '10', { unit: 'Each' })],
    ['the supplier’s number', { sku: '7', unit: 'EA', net: '10' }, { sku: '7', unit: 'EA', net: '10' }],
  ])('pairs whatever the %s', (_, before, after) => {
    expect(counts(diff([before], [after]))).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0]);
  });

  it('does not compare prices of different units or packs', () => {
    const of = (quantity: string) => ({ pack: { quantity, unit: 'EA' } });
    expect(counts(diff([item('A', '10', { unit: 'EA' })], [item('A', '100', { unit: 'BX' })]))).toEqual([
      0, 0, 0, 0, 0, 1, 0, 0, 0,
    ]);
    expect(
      counts(diff([item('A', '10', { unit: 'BX', ...of('12') })], [item('A', '10', { unit: 'BX', ...of('10') })])),
    ).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 0]);
  });

  it('pairs each unit of an item with its own', () => {
    const found = diff(
      [item('A', '1'), item('A', '10', { unit: 'BX' })],
      [item('A', '12', { unit: 'BX' }), item('A', '1')],
    );
    expect(counts(found)).toEqual([0, 0, 1, 0, 1, 0, 0, 0, 0]);
  });

  it('takes no first hit where an item stands twice with different prices', () => {
    expect(counts(diff([item('A', '1')], [item('A', '1'), item('A', '2')]))).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 2]);
    expect(counts(diff([item('A', '1')], [item('A', '1'), item('A', '1')]))).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0]);
  });

  it('follows list price and discount', () => {
    const percent = (list: string, off: string): PriceListItem => ({ mpn: 'A', unit: 'EA', list, percent: off });
    expect(counts(diff([percent('100', '20')], [percent('110', '20')]))).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0]);
    expect(counts(diff([percent('100', '20')], [percent('160', '50')]))).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0]);
  });

  it('follows every tier, not only the price of one', () => {
    const tiered = (deep: string): PriceListItem => ({
      ...item('A', '10'),
      tiers: { basis: 'quantity', over: 'line', tiers: [{ from: '100', net: deep }] },
    });
    const found = diff([tiered('8')], [tiered('9')]);
    expect(counts(found)).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0]);
    expect(found.dearer[0]?.quantity.toText()).toBe('100');
    const byOrder = (deep: string): PriceListItem => ({
      mpn: 'A',
      unit: 'EA',
      list: '10',
      tiers: {
        basis: 'net',
        over: 'order',
        tiers: [
          { from: '0', percent: '10' },
          { from: '5000', percent: deep },
        ],
      },
    });
    expect(counts(diff([byOrder('20')], [byOrder('15')]))).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0]);
  });

  it('follows the terms of the list and each way of delivery', () => {
    const terms = (inside: string) => [
      {
        kind: 'percent-off-list' as const,
        applies: { to: 'all-other' as const },
        percent: '50',
        delivery: 'dock' as const,
      },
      {
        kind: 'percent-off-list' as const,
        applies: { to: 'all-other' as const },
        percent: inside,
        delivery: 'inside' as const,
      },
    ];
    const items = [{ mpn: 'A', unit: 'EA', list: '100' }];
    const found = diffLists(
      aList({ items, terms: terms('40') }),
      aList({ items, terms: terms('30'), effectiveFrom: '2027-01-01' }),
      aContract(),
    );
    expect(found.dearer.map(({ from, to }) => [from.toMoney(), to.toMoney()])).toEqual([['60.00', '70.00']]);
  });

  it('does not take an item that can no longer be priced for unchanged', () => {
    const asked: PriceListItem = { mpn: 'A', manufacturer: 'Acme', unit: 'EA', priceOnRequest: true };
    expect(counts(diff([item('A', '1')], [asked]))).toEqual([0, 0, 0, 0, 0, 0, 1, 0, 0]);
    expect(counts(diff([asked], [asked]))).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0]);
  });

  it('compares no prices in two currencies', () => {
    const found = diffLists(aList(), aList({ currency: 'CAD', effectiveFrom: '2027-01-01' }), aContract());
    expect(counts(found)).toEqual([0, 0, 0, 0, 0, 0, 1, 0, 0]);
  });

  it('leaves hot prices out', () => {
    const hot = { hot: { net: '5', from: '2026-01-01', to: '2028-12-31' } };
    expect(counts(diff([item('A', '10', hot)], [item('A', '10')]))).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0]);
  });
});

describe('the contract’s rule for increases', () => {
  it.each([
    ['10.50', []],
    ['10.51', ['percent']],
    ['9.00', []],
  ])('at most 5%%: 10.00 to %s is %j', (net, beyond) => {
    const found = diff([item('A', '10.00')], [item('A', net)], rule('5'));
    expect(found.beyondRule.flatMap((change) => change.beyond)).toEqual(beyond);
  });

  it.each([
    ['2026-12-31', ['too-soon']],
    ['2027-01-01', []],
  ])('none in 12 months: in force from %s is %j', (from, beyond) => {
    const found = diff([item('A', '10.00')], [item('A', '10.01')], rule('5', 12), from);
    expect(found.beyondRule.flatMap((change) => change.beyond)).toEqual(beyond);
  });

  it('does not hold decreases back', () => {
    expect(diff([item('A', '10.00')], [item('A', '9.99')], rule('0', 12), '2026-01-02').beyondRule).toEqual([]);
  });

  it('is silent where the contract has none', () => {
    expect(diff([item('A', '1')], [item('A', '100')]).beyondRule).toEqual([]);
  });
});

describe('laws', () => {
  const items = fc.array(
    fc.record({
      mpn: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
      unit: fc.constantFrom('EA', 'BX'),
      net: fc.integer({ min: 1, max: 300 }).map((cents) => (cents / 100).toFixed(2)),
    }),
    { maxLength: 8 },
  );

  it('puts every item of both lists in exactly one place, a row repeated word for word aside', () => {
    fc.assert(
      fc.property(items, items, (before, after) => {
        const found = diff(before, after);
        const paired = [...found.dearer, ...found.cheaper, ...found.unchanged, ...found.repacked, ...found.notCompared];
        const old = [...found.gone, ...found.unpaired.before, ...paired.map((pair) => pair.before)];
        const now = [...found.added, ...found.unpaired.after, ...paired.map((pair) => pair.after)];
        expect(keys(old)).toEqual([...new Set(keys(before))]);
        expect(keys(now)).toEqual([...new Set(keys(after))]);
      }),
    );
  });

  it('changes sides when the lists do', () => {
    fc.assert(
      fc.property(items, items, (before, after) => {
        const [forth, back] = [diff(before, after), diff(after, before)];
        expect(keys(forth.added)).toEqual(keys(back.gone));
        expect(keys(forth.dearer.map(({ before: old }) => old))).toEqual(
          keys(back.cheaper.map(({ after: now }) => now)),
        );
      }),
    );
  });
});

function keys(all: readonly PriceListItem[]): string[] {
  return all.map(({ mpn, unit, net }) => `${mpn} ${unit} ${net}`).sort();
}
