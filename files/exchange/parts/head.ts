const HEAD_BYTES = 16_384;

/** The beginning of a file as text, whatever its encoding: enough to tell what it is, never shown. */
export function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD_BYTES);
  return decoderOf(head)
    .decode(head)
    .replace(/^\ufeff/, '');
}

function decoderOf([first, second]: Uint8Array): TextDecoder {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return new TextDecoder('utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return new TextDecoder('utf-16be');
  return new TextDecoder('utf-8');
}

/** The name of an XML document's outermost element, without prefix; null where the text is no XML. */
export function rootName(head: string): string | null {
  let at = 0;
  for (;;) {
    while (/\s/.test(head.charAt(at))) at++;
    if (head.charAt(at) !== '<') return null;
    const next = endSign(head, at);
    if (next === null) break;
    const end = head.indexOf(next, at);
    if (end === -1) return null;
    at = end + next.length;
  }
  return /^<(?:[\w.-]{1,60}:)?([A-Za-z_][\w.-]{0,60})(?=[\s/>])/.exec(head.slice(at, at + 200))?.[1] ?? null;
}

/** What ends the comment, instruction or document type that begins here; null at an element. */
function endSign(head: string, at: number): string | null {
  if (head.startsWith('<!--', at)) return '-->';
  if (!/[?!]/.test(head.charAt(at + 1))) return null;
  // A document type may hold declarations of its own between brackets.
  const bracket = head.indexOf('[', at);
  return head.startsWith('<!DOCTYPE', at) && bracket !== -1 && bracket < head.indexOf('>', at) ? ']>' : '>';
}
