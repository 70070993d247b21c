import { parseRange, parseReference } from '../../../files/xlsx/cell-reference';
import { decodeXstring } from '../../../files/xlsx/names';
import { resolveTarget } from '../../../files/xlsx/relationships';

describe('resolveTarget', () => {
  it.each([
    ['xl/', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/', './worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/worksheets/', '../drawings/drawing1.xml', 'xl/drawings/drawing1.xml'],
    ['', 'xl\\workbook.xml', 'xl/workbook.xml'],
    ['', 'xl/my%20book.xml', 'xl/my book.xml'],
    ['xl/', '../../../x.xml', 'x.xml'],
  ])('in %j, %j means %j', (folder, target, part) => {
    expect(resolveTarget(folder, target)).toBe(part);
  });
});

describe('references', () => {
  it('are read, in either case', () => {
    expect(parseReference('A1')).toEqual({ row: 1, column: 0 });
    expect(parseReference('xfd1048576')).toEqual({ row: 1048576, column: 16383 });
    expect(parseRange('B2:C7')).toEqual({ top: 2, left: 1, bottom: 7, right: 2 });
    expect(parseRange('C7:B2')).toEqual({ top: 2, left: 1, bottom: 7, right: 2 });
    expect(parseRange('D4')).toEqual({ top: 4, left: 3, bottom: 4, right: 3 });
  });

  it.each(['', 'A', '1', 'A0', 'ABCD1', '$A$1', 'A1B', '-1', 'A1:B2:C3', 'A:B'])('%j is none', (text) => {
    expect(parseRange(text)).toBeNull();
  });
});

describe('decodeXstring', () => {
  it.each([
    ['a_x000D_b', 'a\rb'],
    ['_x005F_x000D_', '_x000D_'],
    ['AB_x31_C', 'AB_x31_C'],
    ['_x00', '_x00'],
  ])('%j is %j', (stored, text) => {
    expect(decodeXstring(stored)).toBe(text);
  });
});
