import Table from 'cli-table3';
import { plain } from '../io/terminal';

/** A column of a terminal table: its heading, and whether its figures stand right. */
export interface TableColumn {
  readonly heading: string;
  readonly align?: 'left' | 'right';
  /** The most characters it may take; longer text is wrapped. */
  readonly width?: number;
}

const NO_BORDERS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' ',
};

/** A plain table: no lines, no colours, so that it reads the same on a screen, in a file and to a screen reader. */
export function table(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ heading, width }, index) => {
    const longest = Math.max(heading.length, ...rows.map((row) => (row[index] ?? '').length));
    return Math.min(longest, width ?? longest) + 2;
  });
  const drawn = new Table({
    head: columns.map(({ heading }) => heading),
    colAligns: columns.map(({ align }) => align ?? 'left'),
    colWidths: widths,
    wordWrap: true,
    chars: NO_BORDERS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 1 },
  });
  for (const row of rows) drawn.push(row.map(plain));
  return drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
