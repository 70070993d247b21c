const LONGEST = 31;

/** A name that a sheet can have: at most 31 characters, none of []:*?/\, no apostrophe at either end, not blank. */
export function validSheetName(name: string): string {
  const clean = name

    .replace(/[\u0000-\u001F\uFFFE\uFFFF[\]:*?/\\]/g, '_')
    .slice(0, LONGEST)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/^'+|'+$/g, '_');
  return clean.trim() === '' ? 'Sheet1' : clean;
}
