import fc from 'fast-check';
import { packFromText, packsInText } from '../../../core/items/packs';

function packs(text: string): string[] {
  return packsInText(text).map((pack) => `${pack.quantity.toText()} ${pack.of ?? '?'} in ${pack.in ?? '?'}`);
}

test.each([
  ['BX OF 12', '12 ? in BX'],
  ['AbilityOne NSN# 7530-01-418-1281 - 1 BX OF ( 12 EA) b', '12 EA in BX'],
  ['1 CT OF ( 10 RM)', '10 RM in CT'],
  ['Alkaline Battery, in. Din.  Size, 8/PK', '8 ? in PK'],
  ['1000 / Pack', '1000 ? in PK'],
  ['DIVIDER,INSERT,5TAB,6SETS/PK', '6 ST in PK'],
  ['Pentel Lead - 0.7mm - 12 / Tube', '12 ? in TB'],
  ['PAPER,COPY,OD,CASE,10‐REAM', '10 RM in ?'],
  ['10-REAM case', '10 RM in CA'],
  ['PAPER,COPY,WHITE TOP,10/CA', '10 ? in CA'],
  ['BOOK,COMP,WR,100S,3PK', '3 ? in PK'],
  ['FOLDER,LTR,1/3CUT,100BX,MANILA', '100 ? in BX'],
  ['ERASER,CAP,RED,12/PK', '12 ? in PK'],
  ['CS/12', '12 ? in CA'],
  ['pack of 6', '6 ? in PK'],
  ['12 each per box', '12 EA in BX'],
  ['BATTERY,IDST,C,12EA=1BX', '12 EA in BX'],
  ['HIGHLIGHTER 5-PACK', '5 ? in PK'],
  ['PO4*10*1000*CA', '10000 ? in CA'],
  ['PO4*4*500*CA', '2000 ? in CA'],
  ['cups 12x100/CS', '1200 ? in CA'],
  ['12', '12 ? in ?'],
  ['2.5', '2.5 ? in ?'],
])('%s', (text, expected) => expect(packs(text)).toEqual([expected]));

test.each([
  ...[
    '',
    '0',
    'BX',
    'PAD,PERF,8.5X11,OD,LGL RLD,12P',
    '1/3CUT',
    '92 GE/102 Euro',
    'WORKCENTRE 5030/7325/5225/Others',
    '5 PK',
    '1 EA',
  ],
  ...['box of 8 in labels', 'box of 1/4 inch', 'A4/12345X', '0/PK', '24/7', '12 100-Sheet Pads'],
])('no pack in "%s"', (text) => expect(packs(text)).toEqual([]));

test('each container of a text keeps its own size', () => {
  expect(packs('LEAD,.7MM,90/TB,3TB/PK')).toEqual(['90 ? in TB', '3 TB in PK']);
});

test('one size is read, and several that disagree are all given back', () => {
  expect(packFromText('nothing here')).toEqual({ pack: null });
  expect(packFromText('12/PK, pack of 12')).toHaveProperty('pack.in', 'PK');
  const read = packFromText('12/PK, pack of 10');
  expect('ambiguous' in read && read.ambiguous).toHaveLength(2);
});

test('any text is read without complaint and every size is above zero', () => {
  const bits = fc.constantFrom(
    '12',
    '/',
    'PK',
    ' of ',
    '(',
    'EA',
    'x',
    '0',
    '=',
    '-',
    'BX',
    ' ',
    'PO4*',
    '*',
    'per',
    '999999',
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 40 }), (parts) => {
      for (const { quantity } of packsInText(parts.join(''))) expect(quantity.isPositive()).toBe(true);
    }),
  );
});
