import { all, attributeOf, textAt, type XmlNode } from './xml-tree';

/** The dates of one kind: DATETIME with that type (1.2), or an element of that name (2005). */
export function datesOf(
  node: XmlNode | null,
  type: string,
): readonly { readonly text: string; readonly line: number }[] {
  if (node === null) return [];
  const typed = all(node, 'DATETIME').filter((date) => attributeOf(date, 'type') === type);
  const named = all(node, type.toUpperCase());
  return [
    ...typed.map((date) => ({ text: textAt(date, 'DATE') ?? '', line: date.line })),
    ...named.map((date) => ({ text: date.text.trim(), line: date.line })),
  ].filter(({ text }) => text !== '');
}

/** The first date of one kind; null where there is none. */
export function dateOf(node: XmlNode | null, type: string): string | null {
  return datesOf(node, type)[0]?.text ?? null;
}
