import { resolveTarget } from '../xlsx/relationships';
import type { Package } from './package';
import { appendChild } from './schema-order';
import { applyEdits } from './xml-edit';
import { attributesOf, childrenOf, localName, prefixOf, rootOf, type XmlElement } from './xml-element';
import { escapeXml } from './xml-text';

/** One relationship of a part, with its place in the text. */
export interface Rel {
  readonly id: string;
  /** The last word of its type: "worksheet". */
  readonly kind: string;
  readonly type: string;
  /** The part it means, from the top of the package; for an external one the address as written. */
  readonly target: string;
  readonly external: boolean;
  readonly element: XmlElement;
}

/** The part that holds the relationships of a part ('' for the package itself). */
export function relsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part, in order. */
export function relsOf(pack: Package, part: string): Rel[] {
  const text = pack.textIfAny(relsName(part));
  if (text === null) return [];
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const found: Rel[] = [];
  for (const element of childrenOf(text, rootOf(text))) {
    if (localName(element) !== 'Relationship') continue;
    const attributes = attributesOf(text, element);
    const type = attributes.get('Type') ?? '';
    const target = attributes.get('Target') ?? '';
    const external = attributes.get('TargetMode') === 'External';
    found.push({
      id: attributes.get('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: external ? target : resolveTarget(folder, target),
      external,
      element,
    });
  }
  return found;
}

/** Adds a relationship and answers its new id. `type` is the whole address; the target is a part from the top. */
export function addRel(pack: Package, part: string, type: string, target: string): string {
  const name = relsName(part);
  const text = pack.text(name);
  const taken = new Set(relsOf(pack, part).map((rel) => rel.id.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`rid${number}`)) number++;
  const root = rootOf(text);
  // From the top of the package ("/xl/..."), so that it is right whatever folder the workbook part is in.
  const xml = `<${prefixOf(root)}Relationship Id="rId${number}" Type="${escapeXml(type)}" Target="/${escapeXml(target)}"/>`;
  pack.setText(name, applyEdits(text, [appendChild(text, root, xml)]));
  return `rId${number}`;
}

/** Takes out every relationship of a part to a target. */
export function removeRels(pack: Package, part: string, target: string): void {
  const name = relsName(part);
  const text = pack.textIfAny(name);
  if (text === null) return;
  const gone = relsOf(pack, part).filter((rel) => !rel.external && rel.target.toLowerCase() === target.toLowerCase());
  pack.setText(
    name,
    applyEdits(
      text,
      gone.map(({ element }) => ({ start: element.start, end: element.end, text: '' })),
    ),
  );
}
