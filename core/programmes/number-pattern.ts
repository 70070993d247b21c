const MAX_NUMBER = 80;

/** A contract number ready to compare with a pattern: upper case, plain hyphens, no blanks at the ends. */
export function plainNumber(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-')
    .trim()
    .toUpperCase();
}

/**
 * Whether the whole text is a number of this pattern: # a digit, @ a letter, * one or more letters, digits or hyphens,
 * anything else itself. Walks both texts without a regular expression, so no pattern of a user can stall it.
 */
export function matchesPattern(text: string, pattern: string): boolean {
  const number = plainNumber(text);
  if (number === '' || number.length > MAX_NUMBER) return false;
  // Positions of the pattern that the text so far may stand at: at most as many as the pattern is long.
  let places = new Set<number>([0]);
  const signs = plainNumber(pattern);
  for (const letter of number) {
    const next = new Set<number>();
    places.forEach((place) => {
      const sign = signs[place];
      if (sign === undefined || !fits(letter, sign)) return;
      next.add(place + 1);
      if (sign === '*') next.add(place);
    });
    places = next;
  }
  return places.has(signs.length);
}

function fits(letter: string, sign: string): boolean {
  if (sign === '#') return /^[0-9]$/.test(letter);
  if (sign === '@') return /^[A-Z]$/.test(letter);
  if (sign === '*') return /^[A-Z0-9-]$/.test(letter);
  return letter === sign;
}
