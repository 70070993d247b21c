/** Where a command speaks: results to `out`, everything else to `err`. Tests give their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** One line that is written over; nothing where nobody watches. */
  readonly progress: (text: string) => void;
  readonly columns: number;
}

/** 0 done · 1 findings that block (with --strict) · 2 bad use or unreadable input. */
export type ExitCode = 0 | 1 | 2;

/** Answers that a command cannot go on: said on `err`, exit code 2. */
export function refuse(terminal: Terminal, ...sentences: readonly string[]): ExitCode {
  terminal.progress('');
  for (const sentence of sentences) terminal.err(sentence);
  return 2;
}

/**
 * Text from workbooks and price lists without the control characters that could move the cursor, recolour the screen or
 * hide text on a terminal.
 */
export function plain(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ');
}
