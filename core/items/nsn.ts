/** A national stock number as it is printed, "7520-01-386-1604", or what is wrong with the text. */
export type NsnRead = { readonly nsn: string } | { readonly bad: string };

/** Reads a national stock number: 13 digits, with or without "NSN" before and hyphens between. */
export function readNsn(text: string): NsnRead {
  const plain = text
    .trim()
    .slice(0, 40)
    .replace(/^NSN[#:\s]*/i, '')
    .replace(/[\s\u00a0\u2010-\u2015-]/g, '');
  if (!/^[0-9]+$/.test(plain)) return { bad: 'it holds more than digits' };
  if (plain.length !== 13) return { bad: `it has ${plain.length} digits, not 13` };
  return { nsn: printNsn(plain) };
}

/** Thirteen digits in groups of 4, 2, 3 and 4. */
export function printNsn(digits: string): string {
  return [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 9), digits.slice(9)].join('-');
}

/** The last seven digits, under which wholesalers sell it as "NSN2402411". */
export function nsnTail(nsn: string): string {
  return nsn.slice(-8).replace('-', '');
}
