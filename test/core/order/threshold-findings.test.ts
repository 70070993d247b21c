import type { Book } from '../../../core/contracts/book';
import { thresholdFindings } from '../../../core/order/threshold-findings';
import type { PricedLine } from '../../../core/priced-line';
import type { Line } from '../../../core/workbook/line';
import { aBuyer, aLine, aPricedLine, codes, dec } from '../../helpers/makers';

const book: Book = { contracts: new Map(), programmes: [] };
const buyer = aBuyer();
const setting = { book, buyer, asOf: '2026-11-25' };

const open = (quoted: string | null, over: Partial<Line> = {}): PricedLine =>
  aPricedLine({
    verdict: 'off-contract',
    chosen: null,
    line: aLine({ quoted: quoted === null ? null : dec(quoted), quantity: dec('1'), ...over }),
  });

const found = (lines: readonly PricedLine[], over: Partial<typeof setting> | { buyer: null } = {}) =>
  thresholdFindings(lines, { ...setting, ...over });

test('what is on a contract, or asks for no quotes, says nothing', () => {
  expect(found([aPricedLine({ line: aLine({ quoted: dec('90000') }) })])).toEqual([]);
  expect(found([open('13199.99')])).toEqual([]);
  expect(found([open(null)])).toEqual([]);
  expect(found([])).toEqual([]);
});

test('the open lines of one sheet are added up, and the method, its rule and its source are said', () => {
  const [finding, ...others] = found([open('13199.99'), open('0.01'), open(null)]);
  expect(others).toEqual([]);
  expect(finding?.code).toBe('off-contract-total');
  expect(finding?.text).toContain('13,200.00');
  expect(finding?.text).toContain('three written or telephone quotes');
  expect(finding?.text).toContain('1 of them without a price');
  expect(finding?.source).toContain('Act 90 of 2011');
});

test.each([
  ['two sheets are two orders', [open('13000', { sheet: 'A' }), open('13000', { sheet: 'B' })]],
  ['two days are two orders', [open('13000', { day: '2026-02-01' }), open('13000', { day: '2026-03-01' })]],
  ['a return does not count, nor take away', [open('13000'), open('100', { quantity: dec('-1') })]],
  ['another currency is not dollars', [open('13000'), open('13000', { currency: 'EUR' })]],
  ['freight is judged elsewhere', [open('13000'), open('13000', { charge: 'freight' })]],
] as const)('%s', (_, lines) => expect(found(lines)).toEqual([]));

test('services are not added to goods, and no rule for them is known', () => {
  const said = found([open('13000'), open('13000', { acquisition: 'service' })]);
  expect(codes(said)).toEqual(['off-contract-total-unclear']);
});

test('without a buyer, or in a state without rows, that is said once', () => {
  expect(codes(found([open('5'), open('6')], { buyer: null }))).toEqual(['threshold-buyer-unknown']);
  const wyoming = { buyer: aBuyer({ state: 'WY' }) };
  const lines = [open('5', { day: '2026-02-01' }), open('6', { day: '2026-03-01' })];
  expect(codes(found(lines, wyoming))).toEqual(['off-contract-total-unclear']);
  expect(found([open(null)], { buyer: null })).toEqual([]);
});

describe('orders that may be split', () => {
  const rows = (supplier: string | null, category: string | null, ...amounts: readonly string[]) =>
    amounts.map((amount, index) => open(amount, { row: index + 2, sheet: `S${index}`, supplier, category }));

  test('one supplier, each row below what all reach together', () => {
    const said = found(rows('Acme Inc.', null, '7000', '7000'));
    expect(codes(said)).toEqual(['order-may-be-split']);
    expect(said[0]?.text).toContain('S0 2, S1 3');
    expect(said[0]?.text).toContain('14,000.00');
    expect(said[0]?.source).toContain('entecheng.com');
  });

  test('one category, several suppliers', () => {
    const lines = [...rows('Acme', 'Chairs', '7000'), ...rows('Other', 'CHAIRS', '7000')];
    expect(codes(found(lines))).toEqual(['off-contract-total', 'order-may-be-split']);
  });

  test('rows of one supplier and one category are said once', () => {
    expect(codes(found(rows('Acme', 'Chairs', '7000', '7000')))).toEqual(['order-may-be-split']);
  });

  test.each([
    ['different suppliers', [...rows('Acme', null, '7000'), ...rows('Other', null, '5000')]],
    ['no supplier named', rows(null, null, '7000', '7000')],
    ['together still below', rows('Acme', null, '7000', '6199.99')],
    ['one row only', rows('Acme', null, '13000')],
  ])('%s: nothing', (_, lines) => expect(codes(found(lines))).not.toContain('order-may-be-split'));

  test('a row that alone asks for as much is no split', () => {
    expect(codes(found(rows('Acme', null, '14000', '7000')))).toEqual(['off-contract-total']);
  });

  test('quotes for each, a bid for all, is a split too', () => {
    expect(codes(found(rows('Acme', null, '14000', '14000')))).toContain('order-may-be-split');
  });

  test('rows more than twelve months apart are not one need', () => {
    const far = [open('7000', { day: '2025-11-25', supplier: 'Acme' }), open('7000', { supplier: 'Acme' })];
    const near = [open('7000', { day: '2026-02-25', supplier: 'Acme' }), open('7000', { supplier: 'Acme' })];
    expect(codes(found(far))).not.toContain('order-may-be-split');
    expect(codes(found(near))).toContain('order-may-be-split');
  });
});
