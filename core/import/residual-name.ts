import { cleanText } from '../workbook/clean-text';

const RESIDUAL =
  /^(?:all|any)(?: of the)? (?:other|others|remaining)\b|^(?:everything|anything) else\b|^(?:balance|remainder|rest) of (?:the )?(?:catalog|catalogue|line|items|products|list)\b/i;
const EXCEPT =
  /\b(?:except(?:ing)?(?: for)?|excluding|excludes|other than|but not|with the exception of)\b:?\s*(.{1,400})$/i;

/** "ALL OTHER SUPPLIES except Furniture and IT": the discount for the rest, and what it leaves out. Null for any other name. */
export function residualName(text: string): { readonly except: readonly string[] } | null {
  const clean = cleanText(text.slice(0, 600));
  if (!RESIDUAL.test(clean)) return null;
  const left = EXCEPT.exec(clean)?.[1];
  return { except: left === undefined ? [] : splitNames(left) };
}

/** "Furniture, seating and IT" is three names; a slash or ampersand joins parts of one. */
export function splitNames(text: string): string[] {
  return text
    .replace(/[.)\]]+$/, '')
    .replace(/^[([]/, '')
    .split(/\s*[,;]\s*(?:and |or )?|\s+(?:and|or)\s+/i)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
