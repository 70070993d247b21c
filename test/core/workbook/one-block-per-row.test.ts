import { findTables } from '../../../core/workbook/find-tables';
import { oneBlockPerRow, withoutUnclearPrices } from '../../../core/workbook/one-block-per-row';
import { readLines } from '../../../core/workbook/read-lines';
import type { SheetSnapshot } from '../../../core/workbook/snapshot';
import { codes } from '../../helpers/makers';
import { sheetOf } from '../../helpers/sheet-of';

function linesOf(sheet: SheetSnapshot) {
  const { single, findings } = oneBlockPerRow(findTables(sheet).tables);
  return { findings, lines: single.flatMap((table) => withoutUnclearPrices(readLines(sheet, table), table).lines) };
}

describe('oneBlockPerRow', () => {
  test('two blocks of prices over the same rows: every row is one line, and neither price is taken', () => {
    const { findings, lines } = linesOf(
      sheetOf(
        'Part Number|Description|Qty|Current Unit Price|Proposed Unit Price\nAB-100|Stapler|2|9.50|8.75\nAB-200|Tape|1|3.10|3.00',
      ),
    );
    expect(lines.map(({ item, quoted }) => [item, quoted])).toEqual([
      ['AB-100', null],
      ['AB-200', null],
    ]);
    expect(codes(findings)).toEqual(['several-price-blocks']);
  });

  test('one block keeps its prices', () => {
    const { findings, lines } = linesOf(sheetOf('Part Number|Description|Qty|Unit Price\nAB-100|Stapler|2|9.50'));
    expect(lines.map(({ quoted }) => quoted?.toMoney())).toEqual(['9.50']);
    expect(codes(findings)).toEqual([]);
  });
});
