/**
 * Text as UTF-8 bytes and back, without the hosts' TextEncoder, which Apps Script does not have. Half of a surrogate
 * pair standing alone is kept (as WTF-8 does), so that every text comes back as it was.
 */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length);
  return bytes.subarray(0, encodeUtf8Into(text, bytes, 0));
}

/** Writes the text's bytes from `start` on and answers where they end. There must be room for three bytes a character. */
export function encodeUtf8Into(text: string, bytes: Uint8Array, start: number): number {
  let at = start;
  for (let index = 0; index < text.length; index++) {
    let code = text.charCodeAt(index);
    if (code < 0x80) {
      bytes[at++] = code;
      continue;
    }
    if (code < 0x800) {
      bytes[at++] = 0xc0 | (code >> 6);
      bytes[at++] = 0x80 | (code & 0x3f);
      continue;
    }
    const low = code >= 0xd800 && code < 0xdc00 ? text.charCodeAt(index + 1) : 0;
    if (low >= 0xdc00 && low < 0xe000) {
      code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
      index++;
      bytes[at++] = 0xf0 | (code >> 18);
      bytes[at++] = 0x80 | ((code >> 12) & 0x3f);
    } else bytes[at++] = 0xe0 | (code >> 12);
    bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
    bytes[at++] = 0x80 | (code & 0x3f);
  }
  return at;
}

const LONGEST_CALL = 4096;

/** Reads back what `encodeUtf8` wrote. Bytes that it never writes give U+FFFD; a book's checksum comes first. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  for (let at = start; at < end; at++) if ((bytes[at] as number) >= 0x80) return decodeAny(bytes, start, end);
  // A few characters joined one by one are faster than a view; a spread call has a limit of its own.
  if (end - start <= 24) return joined(bytes, start, end);
  if (end - start <= LONGEST_CALL) return fromCodes(bytes.subarray(start, end));
  let text = '';
  for (let at = start; at < end; at += LONGEST_CALL)
    text += fromCodes(bytes.subarray(at, Math.min(end, at + LONGEST_CALL)));
  return text;
}

function joined(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] as number);
  return text;
}

function fromCodes(codes: Uint8Array): string {
  return String.fromCharCode.apply(null, codes as unknown as number[]);
}

function decodeAny(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  let at = start;
  while (at < end) {
    const lead = bytes[at] as number;
    const length = lead < 0x80 ? 1 : lead < 0xc0 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf8 ? 4 : 0;
    if (length === 0 || at + length > end) {
      text += '\uFFFD';
      at += 1;
      continue;
    }
    let code = length === 1 ? lead : lead & (0xff >> (length + 1));
    for (let more = 1; more < length; more++) code = (code << 6) | ((bytes[at + more] as number) & 0x3f);
    text += code < 0x10000 ? String.fromCharCode(code) : pair(code);
    at += length;
  }
  return text;
}

function pair(code: number): string {
  const rest = Math.min(code, 0x10ffff) - 0x10000;
  return String.fromCharCode(0xd800 + (rest >> 10), 0xdc00 + (rest & 0x3ff));
}
