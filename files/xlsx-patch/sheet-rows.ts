import { parseReference, parseRow } from '../xlsx/cell-reference';
import { PatchProblem } from './patch-problem';
import { attributeOf, childNamed, childrenOf, localName, rootOf, type XmlElement } from './xml-element';

/** One row of a sheet, by its place in the text. */
export interface RowElement {
  readonly element: XmlElement;
  readonly number: number;
  /** Whether the row says its number; one that does not follows the row before it. */
  readonly stated: boolean;
}

/** One cell of a row. */
export interface CellElement {
  readonly element: XmlElement;
  readonly column: number;
  readonly stated: boolean;
}

/** The element that holds the rows. */
export function sheetDataOf(text: string, part: string): XmlElement {
  const found = childNamed(text, rootOf(text), 'sheetData');
  if (found !== null) return found;
  throw new PatchProblem(
    `The workbook is damaged: its part ${part} has no rows. Open it in Excel and save it as .xlsx.`,
  );
}

/** The rows in the order of the file. */
export function* rowsOf(text: string, sheetData: XmlElement): Generator<RowElement> {
  let before = 0;
  for (const element of childrenOf(text, sheetData)) {
    if (localName(element) !== 'row') continue;
    const said = attributeOf(text, element, 'r');
    const number = said === undefined ? before + 1 : parseRow(said);
    if (number === null)
      throw new PatchProblem(`The workbook is damaged: it has a row called "${said?.slice(0, 20)}".`);
    yield { element, number, stated: said !== undefined };
    before = number;
  }
}

/** The cells of a row in the order of the file. */
export function cellsOf(text: string, row: RowElement): CellElement[] {
  const cells: CellElement[] = [];
  let before = -1;
  for (const element of childrenOf(text, row.element)) {
    if (localName(element) !== 'c') continue;
    const said = attributeOf(text, element, 'r');
    const column = said === undefined ? before + 1 : parseReference(said)?.column;
    if (column === undefined)
      throw new PatchProblem(`The workbook is damaged: it has a cell called "${said?.slice(0, 20)}".`);
    cells.push({ element, column, stated: said !== undefined });
    before = column;
  }
  return cells;
}
