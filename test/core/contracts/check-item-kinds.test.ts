import { buildBook } from '../../../core/contracts/build-book';
import { parseBookFile } from '../../../core/contracts/parse-file';
import type { Contract } from '../../../core/contracts/contract';
import type { PriceListItem } from '../../../core/contracts/price-list';
import { aContract, aList, codesOf, file } from './makers';

const build = (item: Partial<PriceListItem>, more: object = {}) => {
  const list = aList({ items: [{ sku: 'S-1', unit: 'EA', ...item }], ...more });
  return codesOf(buildBook([file('c.json', aContract()), file('l.json', list)]).findings);
};

const year = (number: number, net = '10', site?: string) => ({
  year: number,
  net,
  ...(site === undefined ? {} : { for: site }),
});
const factor = (months: number, text: string, kind: 'fmv' | 'dollar-buyout' = 'fmv') => ({
  months,
  factor: text,
  kind,
});
const click = { colour: 'mono', period: 'month', rate: '0.0132' } as const;

describe('what is right is not remarked on', () => {
  test.each<[string, Partial<PriceListItem>]>([
    ['a rate card', { rates: { by: 'contract-year', rates: [year(1), year(2), year(3)] } }],
    ['rates by site', { rates: { by: 'contract-year', rates: [year(1, '9', 'Customer'), year(1, '8', 'Ours')] } }],
    ['an escalation', { rates: { by: 'escalation', base: '10', percent: '2' } }],
    ['a click rate', { clicks: click }],
    ['a base charge', { clicks: { ...click, base: '300', included: '30000', minimum: '350' } }],
    ['rate factors', { net: '9', lease: { factors: [factor(36, '0.0377'), factor(60, '0.0270')] } }],
    [
      'two kinds of lease',
      { lease: { value: '9', factors: [factor(36, '0.03'), factor(36, '0.0309', 'dollar-buyout')] } },
    ],
    ['a set', { bundle: { net: '9', parts: [{ sku: 'S-2', quantity: '1' }] } }],
  ])('%s', (_, item) => expect(build(item)).toEqual([]));
});

describe('what looks wrong is said', () => {
  test.each<[string, Partial<PriceListItem>]>([
    ['item-kinds-clash', { net: '9', clicks: click }],
    ['item-kinds-clash', { bundle: { net: '9', parts: [{ sku: 'X', quantity: '1' }] }, clicks: click }],
    ['rate-year-gap', { rates: { by: 'contract-year', rates: [year(1), year(3)] } }],
    ['rate-year-gap', { rates: { by: 'contract-year', rates: [year(2)] } }],
    ['rate-year-twice', { rates: { by: 'contract-year', rates: [year(1), year(1, '11')] } }],
    ['rate-year-twice', { rates: { by: 'contract-year', rates: [year(1, '9', 'Site'), year(1, '11', 'site')] } }],
    ['rate-year-twice', { rates: { by: 'contract-year', rates: [year(1, '9', 'Site'), year(1, '11')] } }],
    ['percent-odd', { rates: { by: 'escalation', base: '10', percent: '-2' } }],
    ['percent-odd', { rates: { by: 'escalation', base: '10', percent: '200' } }],
    ['click-rate-odd', { clicks: { ...click, rate: '1.32' } }],
    ['click-rate-odd', { clicks: { ...click, rate: '0' } }],
    ['click-included-free', { clicks: { ...click, included: '1000' } }],
    ['click-minimum-idle', { clicks: { ...click, base: '300', minimum: '25' } }],
    ['lease-factor-odd', { net: '9', lease: { factors: [factor(36, '3.77')] } }],
    ['lease-factor-odd', { net: '9', lease: { factors: [factor(36, '0')] } }],
    ['lease-term-twice', { net: '9', lease: { factors: [factor(36, '0.0377'), factor(36, '0.0378')] } }],
    ['lease-factor-rises', { net: '9', lease: { factors: [factor(36, '0.0270'), factor(60, '0.0377')] } }],
    ['lease-factor-rises', { net: '9', lease: { factors: [factor(60, '0.0377'), factor(36, '0.0270')] } }],
    ['bundle-part-unnamed', { bundle: { net: '9', parts: [{ quantity: '1' }] } }],
    ['bundle-part-none', { bundle: { net: '9', parts: [{ sku: 'S-2', quantity: '0' }] } }],
    ['bundle-of-itself', { bundle: { net: '9', parts: [{ sku: 's1', quantity: '1' }] } }],
  ])('%s', (code, item) => expect(build(item)).toEqual([code]));

  test('of a whole list’s rate factors too', () => {
    expect(build({ net: '9' }, { lease: { factors: [factor(36, '3.77')] } })).toEqual(['lease-factor-odd']);
  });

  test('two rows of one item with different rates are two prices', () => {
    const items = ['0.0132', '0.0133'].map((rate) => ({ sku: 'S-1', unit: 'EA', clicks: { ...click, rate } }));
    expect(build({}, { items })).toEqual(['two-prices']);
  });
});

describe('what cannot be read is refused with its place', () => {
  test.each<[string, object]>([
    ['a year of nothing', { rates: { by: 'contract-year', rates: [{ year: 0, net: '9' }] } }],
    ['no rates', { rates: { by: 'contract-year', rates: [] } }],
    ['a rate as a number', { rates: { by: 'escalation', base: 42.5, percent: '2' } }],
    ['an unknown kind of rate card', { rates: { by: 'calendar-year', rates: [] } }],
    ['an unknown field', { clicks: { ...click, rounding: 'up' } }],
    ['an unknown colour', { clicks: { ...click, colour: 'red' } }],
    ['no rate', { clicks: { colour: 'mono', period: 'month' } }],
    ['a rate below nothing', { clicks: { ...click, rate: '-0.01' } }],
    ['a lease of no months', { lease: { factors: [factor(0, '0.03')] } }],
    ['a lease without a kind', { lease: { factors: [{ months: 36, factor: '0.03' }] } }],
    ['a set of nothing', { bundle: { net: '9', parts: [] } }],
    ['a set without a price', { bundle: { parts: [{ sku: 'A', quantity: '1' }] } }],
  ])('%s', (_, item) => {
    const list = { ...aList(), items: [{ sku: 'S-1', unit: 'EA', ...item }] };
    const parsed = parseBookFile('l.json', JSON.parse(JSON.stringify(list)));
    if ('problems' in parsed) throw new Error('The list itself is right');
    expect(codesOf(parsed.refused)).toContain('item-refused');
    expect(parsed.refused[0]?.text).toContain('items[0]');
  });

  test.each<[string, object]>([
    ['a fee of everything', { fee: { percent: '100', way: 'inside', listFigures: 'without-fee' } }],
    ['a fee below nothing', { fee: { percent: '-1', way: 'added', listFigures: 'without-fee' } }],
    ['a fee without its way', { fee: { percent: '0.75', listFigures: 'without-fee' } }],
    ['a fee that does not say what the figures hold', { fee: { percent: '0.75', way: 'added' } }],
    [
      'a state’s adjustment without its way',
      { addenda: [{ state: 'CO', start: '2025-01-01', priceAdjustment: { percent: '1' } }] },
    ],
  ])('%s', (_, part) => {
    const parsed = parseBookFile('c.json', JSON.parse(JSON.stringify({ ...aContract(), ...part })));
    expect('problems' in parsed ? codesOf(parsed.problems)[0] : 'read').toMatch(/^field-/);
  });
});

test.each<[string, Partial<Contract>]>([
  ['a fee of 0%', { fee: { percent: '0', way: 'added', listFigures: 'without-fee' } }],
  ['a fee of 75%', { fee: { percent: '75', way: 'added', listFigures: 'without-fee' } }],
  [
    'a state that adds 0%',
    { addenda: [{ state: 'CO', start: '2025-01-01', priceAdjustment: { percent: '0', way: 'added' } }] },
  ],
])('%s is remarked on', (_, part) => {
  const files = [file('c.json', aContract(part)), file('l.json', aList())];
  expect(codesOf(buildBook(files).findings)).toEqual(['fee-odd']);
});
