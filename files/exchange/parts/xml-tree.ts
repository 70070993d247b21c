import { readXml } from '../../xml';

/** One element of an XML document, with the line on which its tag ends. */
export interface XmlNode {
  readonly name: string;
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  /** Its own text; what stands in its children is theirs. */
  text: string;
}

/** A document: its outermost element without the records, and what was made of the records, in their order. */
export interface XmlRecords<Made> {
  readonly root: XmlNode;
  readonly records: readonly Made[];
}

/** What one element may hold of others and of text, so that a hostile file does not fill the memory. */
const MOST_NODES = 50_000;
const MOST_TEXT = 20_000;
const MOST_RECORDS = 2_000_000;

/**
 * Reads a document as its head and its records: elements of these names, outside of one another. Each record is made
 * into what is wanted of it as soon as it ends, so that a large catalogue never stands in memory as elements.
 */
export function readRecords<Made>(
  bytes: Uint8Array,
  recordNames: readonly string[],
  make: (record: XmlNode) => Made,
): ({ readonly ok: true } & XmlRecords<Made>) | { readonly ok: false; readonly problem: string } {
  const names = new Set(recordNames);
  const records: Made[] = [];
  const open: XmlNode[] = [];
  const excess = { nodes: false, records: false };
  let root: XmlNode | null = null;
  let headNodes = 0;
  let recordDepth = 0;
  let recordNodes = 0;
  const read = readXml(
    bytes,
    {
      open(name, tag, line) {
        const node: XmlNode = { name, line, attributes: attributesOf(tag.attributes), children: [], text: '' };
        const parent = open[open.length - 1];
        if (recordDepth === 0 && parent !== undefined && names.has(name)) {
          recordDepth = open.length + 1;
          recordNodes = 0;
        } else if (parent !== undefined) {
          const count = recordDepth === 0 ? ++headNodes : ++recordNodes;
          if (count <= MOST_NODES) parent.children.push(node);
          else excess.nodes = true;
        }
        root ??= node;
        open.push(node);
      },
      text(text) {
        const node = open[open.length - 1];
        if (node !== undefined && node.text.length < MOST_TEXT) node.text += text.slice(0, MOST_TEXT);
      },
      close() {
        const node = open.pop();
        if (node === undefined || open.length + 1 !== recordDepth) return;
        recordDepth = 0;
        if (records.length < MOST_RECORDS) records.push(make(node));
        else excess.records = true;
      },
    },
    'exchange',
  );
  if (!read.ok) return read;
  if (excess.nodes) return { ok: false, problem: `an element holds more than ${MOST_NODES} others` };
  if (excess.records) return { ok: false, problem: `it holds more than ${MOST_RECORDS} articles` };
  if (root === null) throw new Error('A document that was read has an outermost element');
  return { ok: true, root, records };
}

/** Most elements have none. */
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

function attributesOf(
  attributes: Readonly<Record<string, { local: string; value: string }>>,
): ReadonlyMap<string, string> {
  const all = Object.values(attributes);
  if (all.length === 0) return NO_ATTRIBUTES;
  return new Map(all.map(({ local, value }) => [local, value.slice(0, MOST_TEXT)]));
}

/** All elements on a path of names below a node. */
export function all(node: XmlNode, ...path: readonly string[]): readonly XmlNode[] {
  let nodes: readonly XmlNode[] = [node];
  for (const name of path) nodes = nodes.flatMap(({ children }) => children.filter((child) => child.name === name));
  return nodes;
}

/** The first element on a path. */
export function first(node: XmlNode, ...path: readonly string[]): XmlNode | null {
  return all(node, ...path)[0] ?? null;
}

/** The text of the first element on a path; null where there is none or it is blank. */
export function textAt(node: XmlNode, ...path: readonly string[]): string | null {
  return textOf(first(node, ...path));
}

/** The text of an element without the blanks around it; null where there is none. */
export function textOf(node: XmlNode | null): string | null {
  const text = node === null ? '' : node.text.trim();
  return text === '' ? null : text;
}

/** An attribute; null where there is none or it is blank. */
export function attributeOf(node: XmlNode | null, name: string): string | null {
  const text = node?.attributes.get(name)?.trim() ?? '';
  return text === '' ? null : text;
}

/** All elements of one name anywhere below a node. */
export function below(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...below(child, name)]);
}
