/** What a number format makes of a number, as far as it changes what the number is. */
export interface NumberFormat {
  /** `date`: a day or a time of day. `number`: everything else, elapsed time ([h]:mm) included. */
  readonly kind: 'date' | 'number';
  /** No year, month or day in it: a serial below 1 is then a time without a day. */
  readonly timeOnly: boolean;
  /** The pieces of the section for positive numbers; null where what a person sees depends on her system. */
  readonly pieces: readonly Piece[] | null;
}

/** A piece of a format: a run of one letter or sign (yyyy, 000), text to show as it stands, or a bracket ([h], [$-409]). */
export interface Piece {
  readonly type: 'run' | 'text' | 'bracket' | 'ampm';
  readonly text: string;
}

/** Built-in formats whose meaning matters here (ECMA-376 part 1, 18.8.30); the codes are those of US English. */
const BUILTIN = new Map<number, string>([
  [9, '0%'],
  [10, '0.00%'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [45, 'mm:ss'],
  [47, 'mm:ss.0'],
]);

/** Built-in dates that look different on every system: short dates, and the East Asian ones. */
const LOCAL_DATES = new Set([14, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
const LOCAL_TIMES = new Set([32, 33, 34, 35]);

export const GENERAL: NumberFormat = { kind: 'number', timeOnly: false, pieces: null };

/** The format of a number format id; `code` is the file's own text for it, which governs where there is one. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  const text = code ?? BUILTIN.get(id);
  if (text !== undefined) return fromCode(text);
  if (LOCAL_DATES.has(id)) return { kind: 'date', timeOnly: false, pieces: null };
  return LOCAL_TIMES.has(id) ? { kind: 'date', timeOnly: true, pieces: null } : GENERAL;
}

function fromCode(code: string): NumberFormat {
  const pieces = splitFormat(code.slice(0, 1000));
  const runs = pieces.filter((piece) => piece.type === 'run');
  // Some writers put General into their own language, with a d in it.
  if (/^(general|standard)$/i.test(runs.map((run) => run.text).join(''))) return GENERAL;
  if (pieces.some((piece) => piece.type === 'bracket' && /^\[(h+|m+|s+)\]$/i.test(piece.text))) return GENERAL;
  const dateRuns = runs.filter((run) => /^[ymdhs]/i.test(run.text));
  if (dateRuns.length === 0 || hasDigits(runs)) return { kind: 'number', timeOnly: false, pieces };
  const timeOnly = !dateRuns.some((run) => /^(y|d|mmm)/i.test(run.text)) && dateRuns.some((r) => /^[hs]/i.test(r.text));
  return { kind: 'date', timeOnly, pieces };
}

/** Digit signs make a number ("0 lbs") whatever letters stand beside them, save for the fractions of seconds (ss.00). */
function hasDigits(runs: readonly Piece[]): boolean {
  return runs.some(
    (run, at) =>
      /^[#?]/.test(run.text) ||
      (run.text.startsWith('0') && !(runs[at - 1]?.text === '.' && /^s/i.test(runs[at - 2]?.text ?? ''))),
  );
}

/** The first section of a format in pieces: the one for positive numbers. */
function splitFormat(code: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < code.length && code[at] !== ';';) {
    const piece = pieceAt(code, at);
    if (piece.text !== '') pieces.push({ type: piece.type, text: piece.text });
    at += piece.length;
  }
  return pieces;
}

function pieceAt(code: string, at: number): Piece & { readonly length: number } {
  const sign = code[at] as string;
  if (sign === '"' || sign === '[') {
    const end = code.indexOf(sign === '"' ? '"' : ']', at + 1);
    const stop = end === -1 ? code.length : end;
    if (sign === '"') return { type: 'text', text: code.slice(at + 1, stop), length: stop + 1 - at };
    return { type: 'bracket', text: code.slice(at, stop + 1), length: stop + 1 - at };
  }
  if (sign === '\\') return { type: 'text', text: code.slice(at + 1, at + 2), length: 2 };
  // "_x" leaves room as wide as x; "*x" fills the cell with x.
  if (sign === '_') return { type: 'text', text: ' ', length: 2 };
  if (sign === '*') return { type: 'bracket', text: code.slice(at, at + 2), length: 2 };
  const half = /^(am\/pm|a\/p)/i.exec(code.slice(at, at + 5));
  if (half !== null) return { type: 'ampm', text: half[0], length: half[0].length };
  let end = at + 1;
  while (end < code.length && code[end]?.toLowerCase() === sign.toLowerCase()) end++;
  return { type: 'run', text: code.slice(at, end), length: end - at };
}
