import type { Package } from './package';
import { insertChild, appendChild, WORKBOOK_ORDER } from './schema-order';
import { applyEdits } from './xml-edit';
import { attributesOf, childNamed, childrenOf, prefixOf, rootOf, type XmlElement } from './xml-element';
import { escapeXml } from './xml-text';

const TITLES = '_xlnm.Print_Titles';

/** Sets which top rows of a sheet of ours are printed on every page; 0 for none. */
export function setPrintTitles(
  pack: Package,
  workbookPart: string,
  sheet: { index: number; name: string; rows: number },
): void {
  const text = pack.text(workbookPart);
  const value = `'${sheet.name.replace(/'/g, "''")}'!$1:$${sheet.rows}`;
  const old = namesOf(text).find(({ name, local }) => name === TITLES && local === sheet.index);
  if (old !== undefined && sheet.rows > 0) {
    const edit = { start: old.element.openEnd, end: old.element.closeStart, text: escapeXml(value) };
    return pack.setText(workbookPart, applyEdits(text, [edit]));
  }
  if (old !== undefined) return removeNames(pack, workbookPart, ({ element }) => element.start === old.element.start);
  if (sheet.rows === 0) return;
  const root = rootOf(text);
  const list = childNamed(text, root, 'definedNames');
  const p = prefixOf(root);
  const xml = `<${p}definedName name="${TITLES}" localSheetId="${sheet.index}">${escapeXml(value)}</${p}definedName>`;
  const edit =
    list === null
      ? insertChild(text, root, WORKBOOK_ORDER, 'definedNames', `<${p}definedNames>${xml}</${p}definedNames>`)
      : appendChild(text, list, xml);
  pack.setText(workbookPart, applyEdits(text, [edit]));
}

/** One defined name: the sheet that it belongs to by index, null for the whole workbook. */
export interface DefinedName {
  readonly name: string;
  readonly local: number | null;
  readonly element: XmlElement;
}

/** The defined names of the workbook. */
export function namesOf(text: string): DefinedName[] {
  const list = childNamed(text, rootOf(text), 'definedNames');
  if (list === null) return [];
  return [...childrenOf(text, list)].map((element) => {
    const attributes = attributesOf(text, element);
    const local = attributes.get('localSheetId');
    return { name: attributes.get('name') ?? '', local: local === undefined ? null : Number(local), element };
  });
}

/** Takes names out; a list that would be left empty goes with them, because Excel repairs an empty one. */
export function removeNames(pack: Package, workbookPart: string, gone: (name: DefinedName) => boolean): void {
  const text = pack.text(workbookPart);
  const names = namesOf(text);
  const removed = names.filter(gone);
  const list = childNamed(text, rootOf(text), 'definedNames');
  if (removed.length === 0 || list === null) return;
  const elements = removed.length === names.length ? [list] : removed.map(({ element }) => element);
  pack.setText(
    workbookPart,
    applyEdits(
      text,
      elements.map(({ start, end }) => ({ start, end, text: '' })),
    ),
  );
}
