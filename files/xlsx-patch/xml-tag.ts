import { PatchProblem } from './patch-problem';

/** One tag, by its place in the text. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  /** As written, with its prefix. */
  readonly name: string;
  readonly start: number;
  /** After its ">". */
  readonly end: number;
}

/** The next tag from a place on; comments, CDATA and processing instructions are stepped over. Null after the last. */
export function nextTag(text: string, from: number): Tag | null {
  let at = text.indexOf('<', from);
  while (at !== -1) {
    const second = text.charCodeAt(at + 1);
    if (second === BANG) at = text.indexOf('<', afterMarkup(text, at));
    else if (second === QUESTION) at = text.indexOf('<', after(text, '?>', at + 2));
    else return tagAt(text, at);
  }
  return null;
}

const BANG = 0x21;
const QUESTION = 0x3f;
const SLASH = 0x2f;
const GREATER = 0x3e;
const DOUBLE = 0x22;
const SINGLE = 0x27;

function afterMarkup(text: string, at: number): number {
  if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
  if (text.startsWith('<![CDATA[', at)) return after(text, ']]>', at + 9);
  // OPC forbids document types (ECMA-376 part 2, 8.1.4), and they could give any entity any meaning.
  throw new PatchProblem(
    'A part of the workbook has a document type, which workbooks may not have. It is not touched, to be safe.',
  );
}

function after(text: string, closing: string, from: number): number {
  const found = text.indexOf(closing, from);
  if (found === -1) throw new PatchProblem(BROKEN);
  return found + closing.length;
}

const BROKEN =
  'A part of the workbook is not well-formed XML. Open the workbook, save it again as .xlsx and use that file.';

function tagAt(text: string, start: number): Tag {
  const closing = text.charCodeAt(start + 1) === SLASH;
  const nameStart = closing ? start + 2 : start + 1;
  let at = nameStart;
  while (at < text.length && !endsName(text.charCodeAt(at))) at++;
  const name = text.slice(nameStart, at);
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === GREATER) {
      const empty = text.charCodeAt(at - 1) === SLASH;
      return { kind: closing ? 'close' : empty ? 'empty' : 'open', name, start, end: at + 1 };
    }
    at = code === DOUBLE ? after(text, '"', at + 1) : code === SINGLE ? after(text, "'", at + 1) : at + 1;
  }
  throw new PatchProblem(BROKEN);
}

function endsName(code: number): boolean {
  return code === GREATER || code === SLASH || code <= 0x20;
}

/** The sentence for XML that does not close what it opens. */
export function brokenXml(): PatchProblem {
  return new PatchProblem(BROKEN);
}
