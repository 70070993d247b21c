/** The longest identifier that is looked at; what is longer is prose in the wrong column. */
const MAX_ID_LENGTH = 80;
const PLAIN = /^[A-Z0-9-]{0,80}$/;
const ALPHANUMERIC = /^[A-Z0-9]{0,80}$/;

/**
 * An identifier but for case, spaces of every kind, invisible characters, the many hyphens (U+2010 to U+2015, U+2212) and
 * full-width forms: "hps‐725163 " is "HPS-725163". Equal folds mean the same characters, typed otherwise.
 */
export function foldId(text: string): string {
  // Most numbers of a price list are plain already, and there may be a million of them.
  if (PLAIN.test(text)) return text;
  const upper = text.slice(0, 4 * MAX_ID_LENGTH).toUpperCase();
  let folded = '';
  for (let index = 0; index < upper.length; index++) {
    const code = upper.charCodeAt(index);
    if (isBlankCode(code) || isInvisible(code)) continue;
    if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) folded += '-';
    else if (code >= 0xff01 && code <= 0xff5e) folded += String.fromCharCode(code - 0xfee0).toUpperCase();
    else folded += upper.charAt(index);
  }
  return folded;
}

/** The letters and digits of an identifier, upper case: "MAG-LH-BK" is "MAGLHBK". '' when it has none. */
export function alphanumericId(text: string): string {
  const folded = foldId(text);
  if (ALPHANUMERIC.test(folded)) return folded;
  let kept = '';
  for (let index = 0; index < folded.length; index++) {
    if (isLetterOrDigit(folded.charCodeAt(index))) kept += folded.charAt(index);
  }
  return kept;
}

/** As alphanumericId, less its leading zeros, which spreadsheets lose: "054924" is "54924". All zeros stay as they are. */
export function zerolessId(text: string): string {
  return withoutLeadingZeros(alphanumericId(text));
}

/** An alphanumeric identifier less its leading zeros. */
export function withoutLeadingZeros(alphanumeric: string): string {
  let start = 0;
  while (start < alphanumeric.length && alphanumeric.charCodeAt(start) === 0x30) start++;
  return start === alphanumeric.length ? alphanumeric : alphanumeric.slice(start);
}

/** Whether there is a digit 0 to 9 in the text. */
export function hasDigit(text: string): boolean {
  return /[0-9]/.test(text);
}

function isBlankCode(code: number): boolean {
  if (code <= 0x20 || code === 0xa0 || code === 0x3000 || code === 0x1680) return true;
  return (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
}

/** Zero-width characters, direction marks, soft hyphen, byte order mark. */
function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    code === 0x2060 ||
    code === 0xad ||
    code === 0xfeff
  );
}

function isLetterOrDigit(code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);
  // Letters of other alphabets count; general punctuation, symbols, lost characters and private use do not.
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return false;
  return (
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0xd800 && code <= 0xf8ff) &&
    code < 0xfe00
  );
}
