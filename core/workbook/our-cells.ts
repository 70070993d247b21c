import { VERDICTS } from '../priced-line';
import { OUR_HEADING_START, OUR_VERDICT_HEADING } from './headings';
import { cellText, type SheetRow } from './snapshot';

interface OurBlock {
  /** Columns, and indexes of rows from the headings on; all inclusive. */
  readonly left: number;
  readonly right: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Tells the headings of an earlier run of ours and the cells that it filled under them: they must not be read as hers, or a second run
 * would find other tables and columns than the first. A block of ours ends where its verdict column says something else.
 */
export function ourCells(rows: readonly SheetRow[]): (index: number, column: number) => boolean {
  const blocks = rows.flatMap((row, index) => blocksUnder(rows, row, index));
  if (blocks.length === 0) return () => false;
  return (index, column) =>
    blocks.some(({ left, right, first, last }) => left <= column && column <= right && first <= index && index <= last);
}

function blocksUnder(rows: readonly SheetRow[], { cells }: SheetRow, index: number): OurBlock[] {
  const blocks: OurBlock[] = [];
  cells.forEach((cell, left) => {
    if (cellText(cell) !== OUR_VERDICT_HEADING) return;
    let right = left;
    while (isOtherHeading(cellText(cells[right + 1]))) right += 1;
    let last = index;
    while (last + 1 < rows.length && isVerdict(cellText(rows[last + 1]?.cells[left]))) last += 1;
    blocks.push({ left, right, first: index, last });
  });
  return blocks;
}

function isOtherHeading(text: string): boolean {
  return text.startsWith(OUR_HEADING_START) && text !== OUR_VERDICT_HEADING;
}

function isVerdict(text: string): boolean {
  return text === '' || VERDICTS.some((verdict) => verdict === text);
}
