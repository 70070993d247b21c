const LEGAL_FORMS = new Set([
  'inc',
  'incorporated',
  'llc',
  'lc',
  'llp',
  'lp',
  'plc',
  'corp',
  'corporation',
  'co',
  'company',
  'ltd',
  'limited',
]);

/**
 * Whether two names are one supplier's: case, accents, punctuation and legal forms at the end (Inc, LLC, Corp, Co, Ltd)
 * do not count. Anything more is for the contract's aliases to say: there is no guessing.
 */
export function sameSupplier(a: string, b: string): 'same' | 'different' {
  const name = foldSupplier(a);
  return name !== '' && name === foldSupplier(b) ? 'same' : 'different';
}

/** Whether a text names this supplier, by its name or one of its aliases. */
export function namesSupplier(
  text: string,
  supplier: { readonly name: string; readonly aliases?: readonly string[] | undefined },
): boolean {
  return [supplier.name, ...(supplier.aliases ?? [])].some((name) => sameSupplier(text, name) === 'same');
}

function foldSupplier(name: string): string {
  const words = name
    .slice(0, 400)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // "L.L.C." is one word, and so is "D&H".
    .replace(/[.'’]/g, '')
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  while (words.length > 1 && LEGAL_FORMS.has(words[words.length - 1] ?? '')) words.pop();
  if (words.length > 1 && words[0] === 'the') words.shift();
  return words.join('');
}
