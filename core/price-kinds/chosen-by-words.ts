import { foldedWords } from '../contracts/fold-name';

/**
 * Which of several choices the row's words name: a choice is named when all its words stand in one text of the row. Of
 * "Site" and "Customer site" the longer one is meant where both would fit. Two named choices are for the caller to refuse.
 */
export function chosenByWords(choices: readonly string[], texts: readonly string[]): string[] {
  const said = texts.map((text) => new Set(foldedWords(text.slice(0, 2000))));
  const named = choices
    .map((choice) => ({ choice, words: foldedWords(choice) }))
    .filter(({ words }) => words.length > 0 && said.some((have) => words.every((word) => have.has(word))));
  const longest = named.filter(
    ({ words }) => !named.some((other) => other.words.length > words.length && holdsAll(other.words, words)),
  );
  return longest.map(({ choice }) => choice);
}

function holdsAll(many: readonly string[], few: readonly string[]): boolean {
  return few.every((word) => many.includes(word));
}
