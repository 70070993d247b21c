import { SaxesParser, type SaxesTagNS } from 'saxes';

/** An element as a tree, for tests that look into parts with other eyes than the code under test. */
export interface Node {
  readonly name: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** Parses a part strictly; throws for XML that is not well-formed. */
export function parseXml(bytes: Uint8Array): Node {
  const stack: Node[] = [];
  let root: Node | null = null;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    const attributes: Record<string, string> = {};
    for (const attribute of Object.values(tag.attributes)) attributes[attribute.local] = attribute.value;
    const node: Node = { name: tag.local, uri: tag.uri, attributes, children: [], text: '' };
    stack[stack.length - 1]?.children.push(node);
    root ??= node;
    stack.push(node);
  });
  parser.on('text', (text) => {
    const top = stack[stack.length - 1];
    if (top !== undefined) top.text += text;
  });
  parser.on('closetag', () => void stack.pop());
  parser.write(decode(bytes)).close();
  if (root === null) throw new Error('An empty part');
  return root;
}

function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const wide =
    (a === 0xff && b === 0xfe) || b === 0 ? 'utf-16le' : (a === 0xfe && b === 0xff) || a === 0 ? 'utf-16be' : 'utf-8';
  return new TextDecoder(wide, { fatal: true }).decode(bytes);
}

/** The direct children of a name. */
export function all(node: Node | undefined, name: string): Node[] {
  return (node?.children ?? []).filter((child) => child.name === name);
}

/** The first direct child of a name. */
export function one(node: Node | undefined, name: string): Node | undefined {
  return all(node, name)[0];
}

/** Every element below, in order. */
export function deep(node: Node): Node[] {
  return node.children.flatMap((child) => [child, ...deep(child)]);
}
