import type { ItemParts } from './build-line';
import { look } from './build-line';
import type { Line } from '../../../core/workbook/line';

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
