/**
 * A name as it is compared: without case, spaces and punctuation, "&" read as "and". "Files & Containers" and
 * "FILES AND CONTAINERS" are one category; "Paper" and "Papers" are two.
 */
export function foldName(name: string): string {
  const folded = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');
  // A name of signs only is compared as it stands rather than as nothing.
  return folded === '' ? name.trim() : folded;
}

/** The words of a name, folded one by one. */
export function foldedWords(name: string): string[] {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]/u)
    .filter((word) => word !== '');
}
