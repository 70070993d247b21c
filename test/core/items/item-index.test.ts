import { buildItemIndex, matchLine } from '../../../core/items/item-index';
import type { Line } from '../../../core/workbook/line';
import { lineOf, listOf, look, type ItemParts } from './build-line';

const CF280A: ItemParts = { mpn: 'CF280A', manufacturer: 'Hewlett Packard', description: 'HP 80A Toner' };

describe('destroyed numbers', () => {
  test.each([
    '7.52001E+12',
    '1.00E+262',
    '15-Oct',
    'Mar-01',
    '10/15/2015',
    '#REF!',
    '12345678901234500000',
    'UNV\uFFFD13110',
  ])('%s is named as destroyed and not looked up, not even where the list has the same', (text) => {
    const found = look([[{ mpn: text, sku: text }]], {
      ids: { mpn: text, item: text },
      description: 'NSN# 7520-01-386-1604',
    });
    expect(found).toMatchObject({ matches: [], cannotTell: true, codes: ['item-destroyed'] });
  });

  test('the number that the description names is suggested in words, never taken', () => {
    const index = buildItemIndex([listOf('c', [{ mpn: '7520-01-386-1604', nsn: '7520-01-386-1604' }])]);
    const line = lineOf({ ids: { mpn: '7.52001E+12' }, description: 'AbilityOne NSN# 7520-01-386-1604 - 1 DZ' });
    const { matches, findings } = matchLine(index, line);
    expect(matches).toEqual([]);
    expect(findings[0]?.text).toContain('7520-01-386-1604');
  });

  test('another number of the row still answers, and the destroyed one is said', () => {
    const found = look([[{ mpn: 'X', nsn: '7520-01-386-1604' }]], {
      ids: { mpn: '7.52001E+12', nsn: '7520-01-386-1604' },
    });
    expect(found).toMatchObject({ matches: ['0 X nsn high'], cannotTell: false, codes: ['item-destroyed'] });
  });

  test('a date that was a text is trusted unless the cell was a date', () => {
    const date = { code: 'identifier-is-date', severity: 'warning' as const, text: '' };
    expect(look([[{ mpn: '2015-10-01' }]], { ids: { mpn: '2015-10-01' } }).matches).toEqual([
      '0 2015-10-01 exact high',
    ]);
    expect(look([[{ mpn: '2015-10-01' }]], { ids: { mpn: '2015-10-01' }, problems: [date] }).codes).toEqual([
      'item-destroyed',
    ]);
  });
});

describe('more than one item', () => {
  const canon = { mpn: 'CF280A', manufacturer: 'Canon' };

  test.each<[string, ItemParts[][], Partial<Line>, string]>([
    ['two makers in one list', [[CF280A, canon]], { ids: { item: 'CF280A' } }, 'two-items-match'],
    ['two makers in two lists', [[CF280A], [canon]], { ids: { item: 'CF280A' } }, 'two-items-match'],
    [
      'two part numbers but for punctuation',
      [
        [
          { mpn: 'AB-1234', manufacturer: 'A' },
          { mpn: 'A-B1234', manufacturer: 'B' },
        ],
      ],
      { ids: { item: 'AB1234' } },
      'two-items-match',
    ],
    [
      'two lists that lost different zeros',
      [[{ mpn: '00554924' }], [{ mpn: '0554924' }]],
      { ids: { item: '554924' } },
      'two-items-match',
    ],
    [
      'a part number and another supplier’s number',
      [[{ mpn: '810838', manufacturer: 'SMEAD' }], [{ sku: '810838', mpn: 'ZZ-1234' }]],
      { ids: { item: '810838' } },
      'two-items-match',
    ],
    [
      'two suppliers’ numbers',
      [[{ sku: '348037', mpn: 'A-12345' }], [{ sku: '348037', mpn: 'B-54321' }]],
      { ids: { sku: '348037' } },
      'two-items-match',
    ],
    [
      'part number and GTIN of two items',
      [[CF280A, { mpn: 'OD369088', gtin: '735854786571' }]],
      { ids: { mpn: 'CF280A', gtin: '735854786571' } },
      'numbers-disagree',
    ],
    [
      'one item at two prices',
      [
        [
          { ...CF280A, net: '80' },
          { ...CF280A, net: '90' },
        ],
      ],
      { ids: { mpn: 'CF280A' } },
      'listed-twice',
    ],
    [
      'by the piece and the box, unit unsaid',
      [[CF280A, { ...CF280A, unit: 'BX' }]],
      { ids: { mpn: 'CF280A' } },
      'listed-twice',
    ],
  ])('%s cannot be told', (_, lists, line, code) => {
    expect(look(lists, line)).toMatchObject({ matches: [], cannotTell: true, codes: [code] });
  });

  test('the maker on the line decides', () => {
    expect(
      look([[CF280A, canon], [canon]], { ids: { item: 'CF280A' }, manufacturer: 'HEWLETT-PACKARD' }).matches,
    ).toEqual(['0 CF280A exact certain']);
  });

  test('the unit on the line decides between entries of one item', () => {
    const index = buildItemIndex([
      listOf('c', [CF280A, { ...CF280A, unit: 'BX', pack: { quantity: '4', unit: 'EA' } }]),
    ]);
    const unitFor = (unit: string) =>
      matchLine(index, lineOf({ ids: { mpn: 'CF280A' }, unit })).matches[0]?.match.item.unit;
    expect([unitFor('Box'), unitFor('each'), unitFor('DZ')]).toEqual(['BX', 'EA', undefined]);
  });

  test('the same row twice is one entry', () => {
    expect(
      look(
        [
          [
            { ...CF280A, row: 4 },
            { ...CF280A, row: 9 },
          ],
        ],
        { ids: { mpn: 'CF280A' } },
      ).matches,
    ).toEqual(['0 CF280A exact high']);
  });

  test('a list that is clear answers although another has the item twice', () => {
    const found = look([[CF280A, { ...CF280A, net: '1' }], [CF280A]], { ids: { mpn: 'CF280A' } });
    expect(found).toMatchObject({ matches: ['1 CF280A exact high'], cannotTell: false, codes: ['listed-twice'] });
  });

  test('every list gives its best step of the one item', () => {
    const lists = [
      [CF280A],
      [{ ...CF280A, mpn: 'CF-280A' }],
      [{ ...CF280A, mpn: 'HEWCF280A' }],
      [{ ...CF280A, mpn: 'CF280X' }],
    ];
    expect(look(lists, { ids: { mpn: 'CF280A' }, manufacturer: 'HP' }).matches).toEqual([
      '0 CF280A exact certain',
      '1 CF-280A alphanumeric high',
      '2 HEWCF280A affix medium',
    ]);
  });

  test('two numbers in a description are suggestions', () => {
    const found = look([[CF280A, { mpn: 'CE255A', manufacturer: 'HP' }]], { description: 'CF280A CE255A' });
    expect(found).toMatchObject({ matches: [], cannotTell: false });
    expect(found.suggested.length).toBe(2);
  });

  test('a GTIN holds although the maker is spelled otherwise, and that is said', () => {
    const found = look([[{ mpn: '30078', manufacturer: 'SANFORD', gtin: '735854786571' }]], {
      ids: { gtin: '735854786571' },
      manufacturer: 'Sharpie',
    });
    expect(found).toMatchObject({ matches: ['0 30078 gtin medium'], codes: ['maker-differs-same-code'] });
  });
});

describe('suppliers’ own numbers', () => {
  const lists = [listOf('a', [{ sku: '348037', mpn: 'A-12345' }]), listOf('b', [{ sku: '348037', mpn: 'B-54321' }])];
  const index = buildItemIndex(lists, (list, supplier) =>
    (list === 0) === (supplier === 'Ayes') ? 'same' : 'different',
  );

  test('count only for the lists of the supplier that the line names', () => {
    const found = (supplier: string) =>
      matchLine(index, lineOf({ ids: { item: '348037' }, supplier })).matches.map(({ match }) => match.item.mpn);
    expect([found('Ayes'), found('Bees')]).toEqual([['A-12345'], ['B-54321']]);
  });
});

test('a number beside a thousand entries is no number of one item', () => {
  const misc = Array.from({ length: 1200 }, (_, at) => ({ mpn: 'MISC-1', manufacturer: `Maker${at}` }));
  expect(look([misc], { ids: { item: 'MISC-1' } })).toMatchObject({
    matches: [],
    cannotTell: true,
    codes: ['number-too-common'],
  });
  expect(look([misc], { description: 'Paper, MISC-1, white' })).toMatchObject({
    matches: [],
    cannotTell: false,
    codes: [],
  });
});
