import type { ItemParts } from './build-line';
import { look } from './build-line';
import type { Line } from '../../../core/workbook/line';
import { buildItemIndex, matchLine } from '../../../core/items/item-index';
import { lineOf, listOf } from './build-line';

const CF280A: ItemParts = { mpn: 'CF280A', manufacturer: 'Hewlett Packard', description: 'HP 80A Toner' };

describe('the ladder, step by step', () => {
  test.each<[string, ItemParts, Partial<Line>, string]>([
    ['number and maker to the letter', CF280A, { ids: { mpn: 'CF280A' }, manufacturer: 'HP' }, 'exact certain'],
    ['number alone', CF280A, { ids: { item: 'CF280A' } }, 'exact high'],
    ['case and no-break space', CF280A, { ids: { item: 'cf\u00a0280a' }, manufacturer: 'HP SUPPLIES' }, 'folded high'],
    [
      'a label before and commas after',
      CF280A,
      { ids: { item: 'P/N: CF280A,,' }, manufacturer: 'HP' },
      'exact certain',
    ],
    [
      'punctuation lost',
      { mpn: 'MAG-LH-BK', manufacturer: 'KANTEK' },
      { ids: { mpn: 'MAGLHBK' } },
      'alphanumeric high',
    ],
    ['the hyphen of Unicode', { mpn: 'HPS‐725163' }, { ids: { mpn: 'HPS-725163' } }, 'folded high'],
    [
      'a short number with its maker',
      { mpn: '134', manufacturer: 'Lee' },
      { ids: { mpn: '134' }, manufacturer: 'LEE' },
      'exact certain',
    ],
    ['GTIN padded to 15', { mpn: 'OD369088', gtin: '735854786571' }, { ids: { gtin: '000735854786571' } }, 'gtin high'],
    ['GTIN that lost its zero', { mpn: 'X', gtin: '012345678905' }, { ids: { gtin: '12345678905' } }, 'gtin high'],
    [
      'GTIN in a column of unsaid kind',
      { mpn: 'OD369088', gtin: '735854786571' },
      { ids: { item: '735854786571' } },
      'gtin high',
    ],
    [
      'stock number with hyphens',
      { mpn: 'X', nsn: '7520013861604' },
      { ids: { item: '7520-01-386-1604' } },
      'nsn high',
    ],
    [
      'stock number where the part number stands',
      { mpn: '7520013861604' },
      { ids: { nsn: '7520-01-386-1604' } },
      'nsn high',
    ],
    ['the supplier’s own number', { sku: '348037', mpn: '851001OD' }, { ids: { sku: '348037' } }, 'sku high'],
    [
      'the same in a column of unsaid kind',
      { sku: '348037', mpn: '851001OD' },
      { ids: { item: '348037' } },
      'sku medium',
    ],
    ['a zero lost', { mpn: '054924', manufacturer: 'BOISE' }, { ids: { mpn: '54924' } }, 'zeros medium'],
    [
      'zeros and punctuation lost',
      { mpn: '02-21-3214', manufacturer: 'MSE' },
      { ids: { mpn: '2213214' } },
      'zeros medium',
    ],
    [
      'two zeros lost, same maker',
      { mpn: '00134', manufacturer: 'A' },
      { ids: { mpn: '134' }, manufacturer: 'A' },
      'zeros medium',
    ],
    ['wholesaler’s prefix on the line', CF280A, { ids: { mpn: 'HEWCF280A' } }, 'affix medium'],
    [
      'wholesaler’s prefix in the list',
      { ...CF280A, mpn: 'HEWCF280A' },
      { ids: { mpn: 'CF280A' }, manufacturer: 'HP' },
      'affix medium',
    ],
    ['prefix twice', { mpn: '95159', manufacturer: 'VERBATIM' }, { ids: { mpn: 'VERVER95159' } }, 'affix medium'],
    [
      'prefix and punctuation',
      { mpn: 'TK-867M', manufacturer: 'KYOCERA' },
      { ids: { mpn: 'KYOTK867M' } },
      'affix medium',
    ],
    [
      'region suffix, same maker',
      { mpn: 'CB337WN#140', manufacturer: 'HP' },
      { ids: { mpn: 'CB337WN' }, manufacturer: 'Hewlett-Packard' },
      'affix medium',
    ],
    ['prefix and region', { mpn: 'CD975AN', manufacturer: 'HP' }, { ids: { mpn: 'HEWCD975AN140' } }, 'affix medium'],
    [
      'last seven of a stock number',
      { mpn: 'X1', nsn: '7520-00-240-2411', manufacturer: 'AbilityOne' },
      { ids: { mpn: 'NSN2402411' } },
      'affix medium',
    ],
    [
      'a number in the row’s description',
      CF280A,
      { description: 'Toner, MFG Part#:CF280A black' },
      'description medium',
    ],
    [
      'a number in the list’s description',
      { description: 'UNV13110: End tab folders' },
      { ids: { mpn: 'UNV13110' } },
      'description medium',
    ],
    [
      'placeholder before the real number',
      { mpn: 'UNV13110' },
      { ids: { item: 'MISC' }, description: 'MISC_OFFICEPRODUCTS: UNV13110:Universal folders' },
      'description medium',
    ],
  ])('%s', (_, item, line, expected) => {
    const { matches, cannotTell } = look([[item, { mpn: 'OTHER-9999', manufacturer: 'Nobody' }]], line);
    expect(matches.map((match) => match.split(' ').slice(-2).join(' '))).toEqual([expected]);
    expect(cannotTell).toBe(false);
  });
});

describe('what is no match', () => {
  test.each<[string, ItemParts, Partial<Line>, string[]]>([
    ['another maker’s number', CF280A, { ids: { mpn: 'CF280A' }, manufacturer: 'Canon' }, ['maker-differs']],
    [
      'HP paper is Hammermill’s',
      { mpn: '86700', manufacturer: 'HP' },
      { ids: { mpn: '86700' }, manufacturer: 'HAMMERMILL/HP EVERYDAY PAPERS' },
      ['maker-differs'],
    ],
    ['a prefix whose maker the list does not name', { mpn: 'CF280A' }, { ids: { mpn: 'HEWCF280A' } }, ['unsure-match']],
    [
      'a suffix without a maker',
      { mpn: 'CB337WN#140', manufacturer: 'HP' },
      { ids: { mpn: 'CB337WN' } },
      ['unsure-match'],
    ],
    ['three digits without a maker', { mpn: '134', manufacturer: 'LEE' }, { ids: { item: '134' } }, ['unsure-match']],
    ['short number with zeros lost, no maker', { mpn: '00134' }, { ids: { item: '134' } }, ['unsure-match']],
    [
      'refurbished',
      { mpn: 'CE278A-RF', manufacturer: 'HP' },
      { ids: { mpn: 'CE278A' }, manufacturer: 'HP' },
      ['refurbished-not-new'],
    ],
    [
      'refurbished, the other way',
      { mpn: 'CE278A', manufacturer: 'HP' },
      { ids: { mpn: 'CE278AR' }, manufacturer: 'HP' },
      ['refurbished-not-new'],
    ],
    [
      'remanufactured by the words of the list',
      { ...CF280A, description: 'Remanufactured toner' },
      { ids: { mpn: 'CF280A' }, manufacturer: 'HP' },
      ['refurbished-not-new'],
    ],
    [
      'remanufactured by the words of the row',
      CF280A,
      { ids: { mpn: 'CF280A' }, manufacturer: 'HP', description: 'reman toner' },
      ['refurbished-not-new'],
    ],
    [
      'a compatible under the original’s number',
      { mpn: 'CF280A', manufacturer: 'DID INC', description: 'Compatible toner' },
      { ids: { mpn: 'CF280A' } },
      ['compatible-not-original'],
    ],
    [
      'an original for a compatible',
      CF280A,
      { ids: { mpn: 'CF280A' }, manufacturer: 'HP', description: 'Cmpt LJ Tnr' },
      ['compatible-not-original'],
    ],
    [
      'a compatible that names what it replaces',
      { mpn: 'DDR61X', manufacturer: 'DID INC', description: 'DDR61X: Compatible replaces C8061X' },
      { ids: { mpn: 'C8061X' } },
      ['compatible-not-original'],
    ],
    [
      'the same by its own field',
      { mpn: 'DDR61X', replaces: 'C8061X' },
      { ids: { mpn: 'C8061X' } },
      ['compatible-not-original'],
    ],
    [
      'an original named by a compatible’s row',
      { mpn: 'C8061X', manufacturer: 'HP' },
      { ids: { mpn: 'DDR61X' }, description: 'DDR61X: Compatible replaces C8061X' },
      ['compatible-not-original'],
    ],
    ['an accessory for it', CF280A, { description: 'Chip fits CF280A' }, ['unsure-match']],
    ['one character away', CF280A, { ids: { mpn: 'CF28OA' } }, ['near-match']],
    ['two neighbours swapped', CF280A, { ids: { mpn: 'CF208A' } }, ['near-match']],
    ['nothing like it', CF280A, { ids: { mpn: 'QX-77140' } }, []],
    ['only signs', { mpn: '---' }, { ids: { mpn: '---' } }, []],
    ['not stated', { mpn: 'N/A' }, { ids: { mpn: 'N/A' } }, []],
    ['an empty line', CF280A, {}, []],
    ['a wrong check digit', { mpn: 'X', gtin: '012345678901' }, { ids: { gtin: '012345678901' } }, ['gtin-wrong']],
    ['a size in the description', { mpn: '8.5X11' }, { description: 'PAPER 8.5X11' }, []],
    ['the name of an object property', { mpn: 'constructor1' }, { ids: { mpn: '__proto__' } }, []],
  ])('%s', (_, item, line, codes) => {
    const found = look([[item]], line);
    expect(found).toMatchObject({ matches: [], cannotTell: false, codes });
    if (codes[0] !== undefined && codes[0] !== 'gtin-wrong') expect(found.suggested.length).toBeGreaterThan(0);
  });

  test('a compatible is found by its own number, and by none but its own', () => {
    const lists = [
      [
        { mpn: 'DDR61X', manufacturer: 'DID INC', description: 'DDR61X: Compatible replaces C8061X' },
        { mpn: 'HEWC8061X', manufacturer: 'HP' },
      ],
    ];
    expect(look(lists, { ids: { mpn: 'DDR61X' } }).matches).toEqual(['0 DDR61X exact high']);
    expect(look(lists, { ids: { mpn: 'C8061X' }, manufacturer: 'HP' }).matches).toEqual(['0 HEWC8061X affix medium']);
  });

  test('"compatible with" may say what a thing works with, where the maker is the same', () => {
    const item = { mpn: 'K850-11', manufacturer: 'HP', description: 'Keyboard, compatible with Windows' };
    expect(look([[item]], { ids: { mpn: 'K850-11' }, manufacturer: 'HP' }).matches).toEqual([
      '0 K850-11 exact certain',
    ]);
    expect(look([[item]], { ids: { mpn: 'K850-11' } }).matches).toEqual([]);
  });
});

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
