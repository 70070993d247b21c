import { cleanText } from '../workbook/clean-text';

/** What people write before a number: "P/N", "MFG#", "MFG Part#:", "Item #", "SKU:". A sign must follow short ones. */
const LABELS =
  /^(?:(?:MFG|MFR|MANUFACTURER|VENDOR|SUPPLIER|OEM|DEALER)\.?\s{0,2})?(?:(?:PART|ITEM|CATALOG|CAT|MODEL|STOCK|PRODUCT)\.?\s{0,2}(?:NUMBER|NUM|NO|CODE)?\.?\s{0,2}[#:]{1,2}\s{0,2}|(?:PART|ITEM|MODEL|STOCK)\s{1,2}(?:NUMBER|NO\.)\s{0,2}|P\/N\s{0,2}[#:.]?\s{0,2}|(?:PN|SKU|MPN|UPC|NSN|GTIN|EAN)\s{0,2}[#:]{1,2}\s{0,2})/i;
const NOTHING_TO_CLEAN = /^[A-Za-z0-9-]{0,80}$/;
const MAKER_LABEL = /^(?:MFG|MFR)\.?\s{0,2}[#:]{1,2}\s{0,2}/i;

/** An identifier's text without labels before it, quotes around it and commas after it: "P/N 6000105-0010,," is "6000105-0010". */
export function cleanItemText(text: string): string {
  if (NOTHING_TO_CLEAN.test(text)) return text;
  const clean = unquoted(cleanText(text.slice(0, 400)));
  const unlabelled = clean
    .replace(MAKER_LABEL, '')
    .replace(LABELS, '')
    .replace(/^#\s{0,2}/, '');
  return trimEnd(unlabelled === '' ? clean : unlabelled);
}

/** An apostrophe before a number is how people keep spreadsheets from changing it. */
function unquoted(text: string): string {
  if (/^["'\u2018\u2019\u201c\u201d]/.test(text))
    return text
      .slice(1)
      .replace(/["'\u2018\u2019\u201c\u201d]$/, '')
      .trim();
  return text;
}

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ',;:. '.indexOf(text.charAt(end - 1)) >= 0) end--;
  return text.slice(0, end);
}
