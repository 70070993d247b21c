/** A GTIN in its 14-digit form, or what is wrong with the text. */
export type GtinRead = { readonly gtin14: string } | { readonly bad: string };

/**
 * Reads a UPC-A, EAN or GTIN: digits only, leading zeros off, padded to 14, check digit verified. Zero-padded forms of 15
 * and more are met in core lists; 11 digits are a UPC-A whose zero a spreadsheet lost (DOMAIN §5).
 */
export function readGtin(text: string): GtinRead {
  const digits = text
    .trim()
    .slice(0, 40)
    .replace(/[\s\u00a0-]/g, '');
  if (!/^[0-9]+$/.test(digits)) return { bad: 'it holds more than digits' };
  const significant = digits.replace(/^0+/, '');
  if (significant === '') return { bad: 'it is all zeros' };
  if (digits.length < 8 && significant.length < 8) return { bad: 'it has fewer than 8 digits' };
  if (significant.length > 14) return { bad: 'it has more than 14 digits' };
  const gtin14 = significant.padStart(14, '0');
  const expected = checkDigit(gtin14.slice(0, 13));
  if (gtin14.charAt(13) !== expected)
    return { bad: `its check digit should be ${expected}, but is ${gtin14.charAt(13)}` };
  return { gtin14 };
}

/** GS1's modulo 10: weights 3 and 1 in turn, from the right. */
function checkDigit(first13: string): string {
  let total = 0;
  for (let index = 0; index < 13; index++) total += Number(first13.charAt(index)) * (index % 2 === 0 ? 3 : 1);
  return String((10 - (total % 10)) % 10);
}
