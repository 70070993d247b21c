import { eachRecord } from '../../csv-records';

/** One row of data: its fields, and the line it begins on. */
export interface CifRow {
  readonly fields: readonly string[];
  readonly line: number;
  readonly quotes: 'fine' | 'stray' | 'unclosed';
}

/** A CIF file cut into its head, the names of its fields, and its rows. */
export interface CifFile {
  readonly version: string;
  readonly head: ReadonlyMap<string, { readonly text: string; readonly line: number }>;
  readonly names: readonly string[];
  readonly rows: readonly CifRow[];
  /** Whether ENDOFDATA stands at the end. */
  readonly ended: boolean;
}

const MOST_HEAD_LINES = 1000;

/** Cuts a CIF text; only its frame is judged here. */
export function cifRows(text: string): CifFile | { readonly broken: string } {
  const lines = text.split(/\r\n|\n|\r/, MOST_HEAD_LINES + 1);
  const data = lines.findIndex((line) => line.trim().toUpperCase() === 'DATA');
  if (data === -1) return { broken: 'it has no line DATA' };
  const head = new Map<string, { text: string; line: number }>();
  lines.slice(1, data).forEach((line, index) => {
    const colon = line.indexOf(':');
    if (colon > 0)
      head.set(line.slice(0, colon).trim().toUpperCase(), { text: line.slice(colon + 1).trim(), line: index + 2 });
  });
  const names = (head.get('FIELDNAMES')?.text ?? '').split(',').map((name) => name.trim().replace(/^"|"$/g, ''));
  if (names.join('') === '') return { broken: 'it has no line FIELDNAMES, so which field is which is not said' };
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (twice !== undefined) return { broken: `the field "${twice.slice(0, 40)}" stands twice in FIELDNAMES` };
  const version = /^\s*CIF_I_V([\d.]{1,10})/.exec(lines[0] ?? '')?.[1] ?? '';
  return { version, head, names, ...dataRows(restFrom(text, data + 1), data + 2) };
}

function dataRows(text: string, firstLine: number): Pick<CifFile, 'rows' | 'ended'> {
  const rows: CifRow[] = [];
  let line = firstLine;
  let ended = false;
  eachRecord(text, ',', ({ fields, quotes }) => {
    const at = line;
    line += 1 + fields.reduce((sum, field) => sum + (field.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
    if (fields.length === 1 && (fields[0] ?? '').trim().toUpperCase() === 'ENDOFDATA') {
      ended = true;
      return false;
    }
    if (fields.some((field) => field.trim() !== '')) rows.push({ fields, line: at, quotes });
    return true;
  });
  return { rows, ended };
}

/** The text behind so many lines. */
function restFrom(text: string, lines: number): string {
  const ends = /\r\n|\n|\r/g;
  let at = 0;
  for (let line = 0; line < lines; line++) {
    const end = ends.exec(text);
    if (end === null) return '';
    at = end.index + end[0].length;
  }
  return text.slice(at);
}
