import { brokenXml, nextTag, type Tag } from './xml-tag';
import { escapeXml, unescapeXml } from './xml-text';

/** One element, by its places in the text. Of an empty element ("<a/>"), openEnd, closeStart and end are one place. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

/** The document's one outer element. */
export function rootOf(text: string): XmlElement {
  const tag = nextTag(text, 0);
  if (tag === null) throw brokenXml();
  return elementFrom(text, tag);
}

/** The elements directly inside, in order; each is found when asked for. */
export function* childrenOf(text: string, parent: XmlElement): Generator<XmlElement> {
  let at = parent.openEnd;
  while (at < parent.closeStart) {
    const tag = nextTag(text, at);
    if (tag === null || tag.start >= parent.closeStart) return;
    const child = elementFrom(text, tag);
    yield child;
    at = child.end;
  }
}

function elementFrom(text: string, tag: Tag): XmlElement {
  const { name, start, end: openEnd } = tag;
  if (tag.kind === 'empty') return { name, start, openEnd, closeStart: openEnd, end: openEnd };
  if (tag.kind === 'close') throw brokenXml();
  return quickElement(text, tag) ?? scannedElement(text, tag);
}

/** Most elements end at the next closing tag of their name: where nothing in between could deceive, no scan is needed. */
function quickElement(text: string, { name, start, end: openEnd }: Tag): XmlElement | null {
  const closing = `</${name}>`;
  const closeStart = text.indexOf(closing, openEnd);
  if (closeStart === -1) return null;
  const inside = text.slice(openEnd, closeStart);
  if (inside.includes('<!') || inside.includes('<?') || inside.includes(`<${name}`)) return null;
  return { name, start, openEnd, closeStart, end: closeStart + closing.length };
}

function scannedElement(text: string, { name, start, end: openEnd }: Tag): XmlElement {
  let depth = 1;
  for (let next = nextTag(text, openEnd); next !== null; next = nextTag(text, next.end)) {
    if (next.kind === 'open') depth++;
    if (next.kind !== 'close') continue;
    depth--;
    if (depth > 0) continue;
    if (next.name !== name) throw brokenXml();
    return { name, start, openEnd, closeStart: next.start, end: next.end };
  }
  throw brokenXml();
}

/** Whether it was written as "<a/>". */
export function isEmptyTag(text: string, element: XmlElement): boolean {
  return element.openEnd === element.end && text.charCodeAt(element.end - 2) === 0x2f;
}

/** "x:" of "x:row"; '' where there is none. */
export function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.indexOf(':') + 1);
}

/** "row" of "x:row". */
export function localName(element: { readonly name: string }): string {
  return element.name.slice(element.name.indexOf(':') + 1);
}

/** The first direct child of that local name with the parent's own prefix: elements of other namespaces are others. */
export function childNamed(text: string, parent: XmlElement, name: string): XmlElement | null {
  const full = prefixOf(parent) + name;
  for (const child of childrenOf(text, parent)) if (child.name === full) return child;
  return null;
}

const ATTRIBUTE = /([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes by name as written, with values unescaped. */
export function attributesOf(text: string, element: XmlElement): Map<string, string> {
  const found = new Map<string, string>();
  const inside = text.slice(element.start + 1 + element.name.length, element.openEnd);
  for (const match of inside.matchAll(ATTRIBUTE))
    found.set(match[1] as string, unescapeXml(match[2] ?? match[3] ?? ''));
  return found;
}

/** One attribute. Rows and cells name their place first, and there are millions of them, so that is looked at first. */
export function attributeOf(text: string, element: XmlElement, name: string): string | undefined {
  const at = element.start + 1 + element.name.length;
  const value = at + name.length + 3;
  if (!text.startsWith(` ${name}="`, at)) return attributesOf(text, element).get(name);
  return unescapeXml(text.slice(value, text.indexOf('"', value)));
}

/** The opening tag's text with one attribute set, in its old place or as the last. */
export function withAttribute(tag: string, name: string, value: string): string {
  const written = `${name}="${escapeXml(value)}"`;
  for (const match of tag.matchAll(ATTRIBUTE)) {
    if (match[1] !== name) continue;
    return tag.slice(0, match.index) + written + tag.slice((match.index as number) + match[0].length);
  }
  const end = /\s*\/?>$/.exec(tag);
  if (end === null) throw new Error(`Not a tag: ${tag}`);
  return `${tag.slice(0, end.index)} ${written}${end[0].trim()}`;
}

/** The opening tag's text without one attribute. */
export function withoutAttribute(tag: string, name: string): string {
  for (const match of tag.matchAll(ATTRIBUTE)) {
    if (match[1] !== name) continue;
    const before = tag.slice(0, match.index).replace(/\s+$/, '');
    return before + tag.slice((match.index as number) + match[0].length);
  }
  return tag;
}
