import type { PriceListItem } from '../../../core/contracts/price-list';
import { aContract, aPriceList, codes } from '../../helpers/makers';
import { priceTable } from '../../helpers/price-table';

const PROJECTOR: PriceListItem = { sku: 'PJ-1000', unit: 'EA', net: '900.00' };
const MOUNT: PriceListItem = { sku: 'MNT-2000', unit: 'BX', pack: { quantity: '2', unit: 'EA' }, net: '100.00' };
const set = (net: string): PriceListItem => ({
  sku: 'KIT-1000',
  unit: 'EA',
  bundle: {
    net,
    parts: [
      { sku: 'PJ-1000', quantity: '1' },
      { sku: 'mnt2000', quantity: '1' },
    ],
  },
});

function hints(rows: readonly string[], items: readonly PriceListItem[] = [PROJECTOR, MOUNT, set('950.00')]) {
  const { lines } = priceTable(`Part Number | Qty | Unit | Unit Price\n${rows.join('\n')}`, [
    aContract(),
    aPriceList(items),
  ]);
  return lines.map(({ findings }) => findings.filter(({ code }) => code === 'set-costs-less').map(({ text }) => text));
}

test('the parts of a cheaper set are named on the first of their rows', () => {
  const [first, second] = hints(['PJ-1000 | n:1 | EA | n:900', 'MNT-2000 | n:1 | BX | n:100']);
  expect(first?.[0]).toMatch(/Rows 2, 3 .* set KIT-1000 .* 1 of that set at 950\.00 each they cost 50\.00 less/);
  expect(second).toEqual([]);
});

test('as many sets as all parts make, each saving counted', () => {
  const [first] = hints(['PJ-1000 | n:3 | EA | n:900', 'MNT-2000 | n:2 | BX | n:100']);
  expect(first?.[0]).toMatch(/2 of that set at 950\.00 each they cost 100\.00 less/);
});

test('parts in other units are counted in the list’s', () => {
  expect(hints(['PJ-1000 | n:2 | EA | n:900', 'MNT-2000 | n:4 | EA | n:50']).flat()[0]).toMatch(/2 of that set/);
  expect(hints(['PJ-1000 | n:1 | EA | n:900', 'MNT-2000 | n:1 | EA | n:50']).flat()).toEqual([]);
});

test.each([
  ['a part is missing', ['PJ-1000 | n:1 | EA | n:900'], '950.00'],
  ['the set costs as much', ['PJ-1000 | n:1 | EA | n:900', 'MNT-2000 | n:1 | BX | n:100'], '1000.00'],
  ['the set costs more', ['PJ-1000 | n:1 | EA | n:900', 'MNT-2000 | n:1 | BX | n:100'], '1000.01'],
  ['a part goes back', ['PJ-1000 | n:1 | EA | n:900', 'MNT-2000 | n:-1 | BX | n:100'], '950.00'],
  ['a part has no quantity', ['PJ-1000 | n:1 | EA | n:900', 'MNT-2000 |  | BX | n:100'], '950.00'],
])('nothing is said where %s', (_, rows, net) => {
  expect(hints(rows, [PROJECTOR, MOUNT, set(net)]).flat()).toEqual([]);
});

test('the set itself is priced as a set', () => {
  const { lines } = priceTable('Part Number | Qty | Unit | Unit Price\nKIT-1000 | n:2 | EA | n:950', [
    aContract(),
    aPriceList([PROJECTOR, MOUNT, set('950.00')]),
  ]);
  expect(lines[0]?.chosen?.extended?.toMoney()).toBe('1900.00');
  expect(codes(lines[0]?.findings ?? [])).toContain('bundle-of');
});
