/** Most cells are like this already: plain characters, single blanks. Looking first is ten times faster than mending. */
const PLAIN = /^[!-~]+( [!-~]+)*$/;

/** Text with no-break and other odd blanks made plain, line-end escapes and invisible characters gone, trimmed. */
export function cleanText(text: string): string {
  if (PLAIN.test(text) && text.indexOf('_x000') < 0) return text;
  return text
    .replace(/_x000[dDaA9]_/g, ' ')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** As cleanText, and with full-width digits and the many hyphens and minus signs made plain: for text to be read as a number. */
export function cleanNumberText(text: string): string {
  if (PLAIN.test(text) && text.indexOf('_x000') < 0) return text;
  return cleanText(text.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-'));
}

/** A bit of a cell's text for a message, short enough for a sentence. */
export function excerpt(text: string): string {
  const clean = cleanText(text);
  return clean.length <= 60 ? clean : `${clean.slice(0, 57)}...`;
}
