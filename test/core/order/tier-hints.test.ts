import { aContract, aPriceList, anItem } from '../../helpers/makers';
import { priceTable } from '../../helpers/price-table';

const ITEM = anItem({
  ...{ mpn: 'LINE-300', manufacturer: 'Acme', unit: 'BX', pack: { quantity: '12', unit: 'EA' }, net: undefined },
  tiers: {
    ...{ basis: 'quantity', over: 'line' },
    tiers: [
      { from: '1', net: '90.00' },
      { from: '10', net: '85.00' },
    ],
  },
});

function hint(quantity: string, unit: string): string | undefined {
  const table = `Part Number | Manufacturer | Qty | Unit\nLINE-300 | Acme | n:${quantity} | ${unit}`;
  const [line] = priceTable(table, [aContract(), aPriceList([ITEM])]).lines;
  return line?.findings.find(({ code }) => code.startsWith('next-tier'))?.text;
}

test('says in the unit of the price list from where on the whole costs less', () => {
  expect(hint('119', 'EA')).toMatch(/^From 10 BX on the price is 85\.00 per BX instead of 90\.00: .* 42\.50 less/);
  expect(hint('9.5', 'BX')).toMatch(/ 5\.00 less/);
});

test('a tier within reach that costs no less in all is told with what is missing, in a figure that can be read', () => {
  expect(hint('9', 'BX')).toMatch(/^1 more BX would reach the tier from 10: 85\.00 per BX instead of 90\.00/);
  expect(hint('100', 'EA')).toMatch(/^1\.67 more BX /);
});

test('a tier out of reach, and one that is reached, are no news', () => {
  expect(hint('5', 'BX')).toBeUndefined();
  expect(hint('120', 'EA')).toBeUndefined();
});
