/** A file's bytes as text, and what had to be assumed for it. */
export interface DecodedText {
  readonly text: string;
  /** Said when the encoding is a guess or characters were lost. */
  readonly problem?: string;
}

const SAMPLE = 1 << 16;
const SAVE_AS_UTF8 =
  'Check names with accents and signs; if they look wrong, save the file as "CSV UTF-8" in Excel and try again.';

/** Reads text in whatever encoding its bytes show; null for bytes that are no text. A character lost before stays U+FFFD. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const wide = wideEncoding(bytes);
  if (wide !== null) {
    const decoded = decodeWide(bytes, wide);
    return looksBinary(decoded.text, 0.05) ? null : decoded;
  }
  const strict = decodeStrict(bytes);
  if (strict !== null) return looksBinary(strict, 0.1) ? null : { text: strict };
  const loose = new TextDecoder('utf-8').decode(bytes);
  if (looksBinary(loose, 0.02)) return null;
  return mostlyUtf8(loose) ?? fallback(bytes);
}

/** UTF-16 by its mark, or by the zeros in every other byte of ordinary text. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(bytes.length, SAMPLE) >> 1;
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) even++;
    if (bytes[2 * pair + 1] === 0) odd++;
  }
  if (pairs < 2) return null;
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le';
  return even > pairs * 0.4 && odd < pairs * 0.05 ? 'utf-16be' : null;
}

function decodeWide(bytes: Uint8Array, encoding: string): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  if (bytes.length % 2 === 0) return { text };
  return { text, problem: 'The file is cut off in the middle of a character: its last row may be incomplete.' };
}

function decodeStrict(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The one thing a fatal decoder throws for: bytes that are not UTF-8.
    return null;
  }
}

/** A file that is UTF-8 but for a few broken characters: more good ones beyond ASCII than broken ones. */
function mostlyUtf8(loose: string): DecodedText | null {
  let broken = 0;
  let good = 0;
  for (let at = 0; at < loose.length; at++) {
    const code = loose.charCodeAt(at);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) good++;
  }
  if (good <= broken) return null;
  return {
    text: loose,
    problem: `The file is UTF-8, but ${broken} of its characters are broken and stand as "\ufffd". Check the cells that show it.`,
  };
}

function fallback(bytes: Uint8Array): DecodedText {
  return {
    text: windows1252(bytes),
    problem: `The file does not say how its characters are written and is not UTF-8; Windows-1252 (Western European) was assumed. ${SAVE_AS_UTF8}`,
  };
}

/** Windows-1252's characters for the bytes 0x80 to 0x9f. */
const FROM_0X80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Some versions of Node decode windows-1252 as Latin-1, which leaves control characters where "€" and "–" belong. */
function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\x80-\x9f]/g, (sign) => FROM_0X80[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** Whether more than a share of the beginning are control characters, which text does without. */
function looksBinary(text: string, share: number): boolean {
  const length = Math.min(text.length, SAMPLE);
  let controls = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 0x20 && code !== 9 && code !== 10 && code !== 13 && code !== 12) || code === 0x7f) controls++;
  }
  return controls > length * share;
}
