/** Text as XML content, or between double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign as keyof typeof ESCAPES]);
}

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** XML content or an attribute's value as text. Entities that XML does not define stay as they are. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-z]{2,4});/g, (whole, name: string) => {
    if (name[0] !== '#') return NAMED.get(name) ?? whole;
    const code = name[1] === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The most characters that a cell holds. */
const CELL_LIMIT = 32_767;

/**
 * Text as a cell can hold it: no characters that XML forbids, no half surrogate pairs, one kind of line end, at most
 * 32,767 characters. Excel reads "_x0041_" as "A" (ECMA-376 22.9.2.19), so an underscore that would begin one is escaped.
 */
export function cellXmlText(text: string): string {
  const allowed = text
    .replace(/\r\n?/g, '\n')

    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/g, '')
    .replace(/(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]+/g, '$1');
  const cut = allowed.slice(0, CELL_LIMIT).replace(/[\uD800-\uDBFF]$/, '');
  return escapeXml(cut.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}
