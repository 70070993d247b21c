import { PREFIX_MAKERS } from '../../../core/items/affixes';
import { coreNumbers } from '../../../core/items/core-numbers';
import { canonicalManufacturer } from '../../../core/items/manufacturers';

test.each([
  ['HEWCF280A', ['CF280A']],
  ['VERVER95159', ['VER95159', '95159']],
  ['CB337WN#140', ['CB337WN']],
  ['MC123LL/A', ['MC123', 'MC123LL']],
  ['HEWCD975AN140', ['CD975AN140', 'CD975AN']],
  ['CE278A-RF', ['CE278A']],
])('%s', (text, cores) => expect(coreNumbers(text).map(({ core }) => core)).toEqual(expect.arrayContaining(cores)));

test.each(['CF280A', 'HEW', 'HEW12', 'SANDWICHBAG', '', '42620'])('nothing comes off "%s"', (text) =>
  expect(coreNumbers(text)).toEqual([]),
);

test('a refurbished mark is told from a region', () => {
  expect(coreNumbers('CE278A-RF').map(({ refurbished }) => refurbished)).toEqual([true]);
  expect(coreNumbers('CE278A#ABA').map(({ refurbished }) => refurbished)).toEqual([false]);
});

test('prefixes name their makers as manufacturers are named here', () => {
  for (const maker of PREFIX_MAKERS.values())
    expect([maker, canonicalManufacturer(maker).replace(/ /g, '')]).toEqual([maker, maker.replace(/ /g, '')]);
});
