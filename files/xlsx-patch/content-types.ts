import type { Package } from './package';
import { appendChild } from './schema-order';
import { applyEdits } from './xml-edit';
import { attributesOf, childrenOf, localName, prefixOf, rootOf } from './xml-element';
import { escapeXml } from './xml-text';

const PART = '[Content_Types].xml';

/** Says of what type a new part is. */
export function addContentType(pack: Package, part: string, type: string): void {
  const text = pack.text(PART);
  const root = rootOf(text);
  const xml = `<${prefixOf(root)}Override PartName="/${escapeXml(part)}" ContentType="${escapeXml(type)}"/>`;
  pack.setText(PART, applyEdits(text, [appendChild(text, root, xml)]));
}

/** Takes out what was said of a part that is no more: Excel repairs files whose list names missing parts. */
export function removeContentType(pack: Package, part: string): void {
  const text = pack.text(PART);
  const gone = [];
  for (const element of childrenOf(text, rootOf(text))) {
    const name = localName(element) === 'Override' ? attributesOf(text, element).get('PartName') : undefined;
    if (name?.toLowerCase() === `/${part}`.toLowerCase())
      gone.push({ start: element.start, end: element.end, text: '' });
  }
  pack.setText(PART, applyEdits(text, gone));
}
