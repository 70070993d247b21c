import { columnLetters, type CellRange } from '../../core/workbook/snapshot';
import { parseRange } from '../xlsx/cell-reference';
import { cellsOf, rowsOf, sheetDataOf } from './sheet-rows';
import type { Edit } from './xml-edit';
import { attributesOf, childNamed, rootOf, withAttribute } from './xml-element';

/** The edit that makes a sheet's stated extent take in what we wrote. A sheet that states none is left without. */
export function widenDimension(text: string, more: CellRange): Edit[] {
  return setDimension(text, (range) => ({
    left: Math.min(range.left, more.left),
    top: Math.min(range.top, more.top),
    right: Math.max(range.right, more.right),
    bottom: Math.max(range.bottom, more.bottom),
  }));
}

/** The edit that takes our columns (from 0) and rows out of a sheet's stated extent, where they were its edge. */
export function shrinkDimension(
  text: string,
  part: string,
  ours: { readonly columns: ReadonlySet<number>; readonly rows: ReadonlySet<number> },
): Edit[] {
  return setDimension(text, (range) => {
    if (!ours.columns.has(range.right)) return range;
    const found = measured(text, part);
    return { ...range, right: found.right, bottom: ours.rows.has(range.bottom) ? found.bottom : range.bottom };
  });
}

function measured(text: string, part: string): CellRange {
  let found: CellRange | null = null;
  for (const row of rowsOf(text, sheetDataOf(text, part))) {
    for (const { column } of cellsOf(text, row)) {
      const before: CellRange = found ?? { top: row.number, left: column, bottom: row.number, right: column };
      found = {
        top: Math.min(before.top, row.number),
        left: Math.min(before.left, column),
        bottom: Math.max(before.bottom, row.number),
        right: Math.max(before.right, column),
      };
    }
  }
  return found ?? { top: 1, left: 0, bottom: 1, right: 0 };
}

function setDimension(text: string, change: (range: CellRange) => CellRange): Edit[] {
  const element = childNamed(text, rootOf(text), 'dimension');
  const range = element === null ? null : parseRange(attributesOf(text, element).get('ref') ?? '');
  if (element === null || range === null) return [];
  const changed = reference(change(range));
  if (changed === reference(range)) return [];
  const tag = withAttribute(text.slice(element.start, element.openEnd), 'ref', changed);
  return [{ start: element.start, end: element.openEnd, text: tag }];
}

/** "A1:C7"; one cell is "A1". */
export function reference({ top, left, bottom, right }: CellRange): string {
  const first = `${columnLetters(left)}${top}`;
  const last = `${columnLetters(right)}${bottom}`;
  return first === last ? first : `${first}:${last}`;
}
