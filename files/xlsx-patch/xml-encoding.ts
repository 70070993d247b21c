import { PatchProblem } from './patch-problem';

/** How the bytes of a part spell its text; kept, so that a patched part is written as it was. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'utf-16le-bom' | 'utf-16be-bom';

/** The text of an XML part without byte order mark, and how to spell it again. */
export function decodeXml(bytes: Uint8Array, part: string): { readonly text: string; readonly encoding: Encoding } {
  const encoding = encodingOf(bytes);
  const start = encoding === 'utf-8-bom' ? 3 : encoding.endsWith('-bom') ? 2 : 0;
  const text = decodeAs(encoding.replace('-bom', ''), bytes.subarray(start), part);
  const declared = /^<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/.exec(text)?.[1]?.toLowerCase();
  if (declared === undefined || encoding !== 'utf-8' || declared === 'utf-8' || declared === 'us-ascii')
    return { text, encoding };
  throw new PatchProblem(
    `The part ${part} of the workbook is written in ${declared}; Excel files are UTF-8 or UTF-16. Open it and save it again as .xlsx.`,
  );
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8-bom';
  if (a === 0xff && b === 0xfe) return 'utf-16le-bom';
  if (a === 0xfe && b === 0xff) return 'utf-16be-bom';
  if (a === 0x3c && b === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c) return 'utf-16be';
  return 'utf-8';
}

function decodeAs(label: string, bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // A replacement character written back would be a loss, so a part with broken bytes is not patched at all.
    throw new PatchProblem(
      `The part ${part} of the workbook holds broken text. Open the workbook and save it again as .xlsx.`,
    );
  }
}

/** The bytes of a text in the encoding it had. */
export function encodeXml(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\uFEFF${text}`);
  const marked = encoding.endsWith('-bom') ? `\uFEFF${text}` : text;
  const littleEndian = encoding.startsWith('utf-16le');
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}
