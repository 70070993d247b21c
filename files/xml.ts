import { SaxesParser, type SaxesTagNS } from 'saxes';

/** What a reader of one XML part hears. Names come without their prefix; `main` says they are SpreadsheetML's own. */
export interface XmlHandler {
  /** `line` counts from 1, where the tag ends. */
  open?(name: string, tag: XmlTag, line: number): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** An opening tag: its attributes by name, prefix and all where one is written. */
export type XmlTag = Pick<SaxesTagNS, 'attributes' | 'uri'>;

const CHUNK = 1 << 18;
/** Far beyond any workbook, near enough to keep a hostile part from filling the memory with open tags. */
const MAX_DEPTH = 256;
const MAX_ATTRIBUTES = 1024;

class XmlProblem extends Error {}

/** Encodings that a file may name; those of packages are fewer than those of files that people exchange. */
export type XmlEncodings = 'package' | 'exchange';

/** Reads one XML part strictly. saxes never expands entities that a document declares: one that is used is an error. */
export function readXml(
  bytes: Uint8Array,
  handler: XmlHandler,
  encodings: XmlEncodings = 'package',
): { readonly ok: true } | { readonly ok: false; readonly problem: string } {
  try {
    feed(bytes, makeParser(handler), encodings);
    return { ok: true };
  } catch (error) {
    if (error instanceof XmlProblem) return { ok: false, problem: error.message };
    throw error;
  }
}

/** The text of an attribute without prefix; undefined when the tag does not carry it. */
export function attribute(tag: XmlTag, name: string): string | undefined {
  return tag.attributes[name]?.value;
}

/** Whether an XML flag is on: "1" or "true", by XML Schema. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/**
 * Six handlers at most: with a seventh V8 turns the parser into a slow dictionary object, and it reads a quarter as
 * fast. Each part gets the same six in the same order, so that all parsers keep one shape.
 */
function makeParser(handler: XmlHandler): SaxesParser<{ xmlns: true; position: false }> {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  let attributes = 0;
  parser.on('error', (error) => {
    throw new XmlProblem(error.message);
  });
  parser.on('attribute', () => {
    if (++attributes > MAX_ATTRIBUTES) throw new XmlProblem('a tag has too many attributes');
  });
  parser.on('opentag', (tag) => {
    attributes = 0;
    if (++depth > MAX_DEPTH) throw new XmlProblem('its tags are nested too deep');
    handler.open?.(tag.local, tag, parser.line);
  });
  parser.on('closetag', (tag) => {
    depth--;
    handler.close?.(tag.local);
  });
  const hear = (text: string): void => handler.text?.(text);
  parser.on('text', hear);
  parser.on('cdata', hear);
  return parser;
}

function feed(bytes: Uint8Array, parser: SaxesParser<{ xmlns: true; position: false }>, encodings: XmlEncodings): void {
  const decoder = makeDecoder(bytes, encodings);
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parser.write(decode(decoder, bytes.subarray(at, at + CHUNK), at + CHUNK < bytes.length));
  }
  parser.close();
}

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    // A fatal decoder throws for bytes that are not in its encoding, and for nothing else.
    throw new XmlProblem('its bytes are not text in the encoding that it names');
  }
}

function makeDecoder(bytes: Uint8Array, encodings: XmlEncodings): TextDecoder {
  const label = encodingOf(bytes);
  // Packages hold UTF-8 or UTF-16 alone (ECMA-376 part 2, 8.1.4); ASCII is UTF-8 as well.
  if (/^(utf-?8|utf-?16(le|be)?|us-ascii)$/i.test(label)) {
    return new TextDecoder(/^us-ascii$/i.test(label) ? 'utf-8' : label, { fatal: true });
  }
  if (encodings === 'package') {
    throw new XmlProblem(`it is written in the encoding "${label}", which workbooks never are`);
  }
  if (/^(iso-?8859-1|iso-?8859-15|windows-1252)$/i.test(label)) return new TextDecoder(label, { fatal: true });
  throw new XmlProblem(`it names the encoding "${label}", which is not read; ask for the file in UTF-8`);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return /^[^>]{0,100}encoding\s{0,5}=\s{0,5}["']([\w.-]{1,40})["']/.exec(head)?.[1] ?? 'utf-8';
}
