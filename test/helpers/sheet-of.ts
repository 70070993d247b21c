import type { Cell, CellRange, SheetRow, SheetSnapshot } from '../../core/workbook/snapshot';

/**
 * A sheet from text: one row a line, cells parted by "|", an empty line is an empty row. A cell is text unless it begins
 * with "n:" (number, "n:0.1~10%" with what is shown), "d:" (date), "e:" (error), "b:" (boolean). Lines that begin with
 * "@" say more: "@merge B1:D1", "@hidden-row 3", "@hidden-column 2", "@hidden", "@first-row 5".
 */
export function sheetOf(text: string, name = 'Sheet1'): SheetSnapshot {
  const all = text.replace(/\n$/, '').split('\n');
  const told = all.filter((line) => line.startsWith('@')).map((line) => line.slice(1).split(' '));
  const saying = (key: string): string[] => told.filter(([first]) => first === key).map(([, value]) => value ?? '');
  const hiddenRows = saying('hidden-row').map(Number);
  const first = Number(saying('first-row')[0] ?? 1);
  const rows = all
    .filter((line) => !line.startsWith('@'))
    .map((line, index): SheetRow => {
      const row = first + index;
      return { row, cells: line.split('|').map(cellOf), ...(hiddenRows.includes(row) ? { hidden: true } : {}) };
    })
    .filter(({ cells }) => cells.some((cell) => cell !== undefined));
  return {
    name,
    rows,
    merges: saying('merge').map(rangeOf),
    hiddenColumns: saying('hidden-column').map(Number),
    ...(told.some(([key]) => key === 'hidden') ? { hidden: true } : {}),
  };
}

function cellOf(raw: string): Cell | undefined {
  const text = raw.trim();
  if (text === '') return undefined;
  const value = text.slice(2);
  if (text.startsWith('n:')) {
    const [number, shown] = value.split('~');
    return { kind: 'number', value: Number(number), ...(shown === undefined ? {} : { shown }) };
  }
  if (text.startsWith('d:')) return { kind: 'date', value };
  if (text.startsWith('e:')) return { kind: 'error', value };
  if (text.startsWith('b:')) return { kind: 'boolean', value: value === 'true' };
  return { kind: 'text', value: text };
}

function rangeOf(text: string): CellRange {
  const parts = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(text);
  if (parts === null) throw new Error(`Not a range: ${text}`);
  const column = (letter: string | undefined): number => (letter ?? '').charCodeAt(0) - 65;
  return { top: Number(parts[2]), left: column(parts[1]), bottom: Number(parts[4]), right: column(parts[3]) };
}
