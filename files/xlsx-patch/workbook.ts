import { decodeXstring } from '../xlsx/names';
import type { Package } from './package';
import { PatchProblem } from './patch-problem';
import { relsOf } from './relationships';
import { attributesOf, childNamed, childrenOf, rootOf, type XmlElement } from './xml-element';

/** One sheet as the workbook lists it, in order. */
export interface ListedSheet {
  readonly name: string;
  readonly sheetId: number;
  /** Its part; null for a sheet that is no worksheet (a chart sheet, an old macro sheet). */
  readonly part: string | null;
  readonly element: XmlElement;
}

/** What the patches need to know of the workbook part; read anew after each change of it. */
export interface Workbook {
  readonly part: string;
  readonly sheets: readonly ListedSheet[];
  readonly date1904: boolean;
  /** Whether it is written by the strict schema, whose namespaces are others. */
  readonly strict: boolean;
  readonly structureLocked: boolean;
  readonly hasViews: boolean;
}

const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** The namespaces and relationship types that new parts must use: all of a package is of one kind. */
export function addresses(strict: boolean) {
  const relationships = strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return { main: strict ? STRICT : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', relationships };
}

/** Reads the workbook part. */
export function readWorkbookPart(pack: Package): Workbook {
  const part = relsOf(pack, '').find((rel) => rel.kind === 'officeDocument')?.target;
  if (part === undefined) {
    throw new PatchProblem(
      'The workbook is damaged: it does not say which part is the workbook. Open it in Excel and save it as .xlsx.',
    );
  }
  const text = pack.text(part);
  const root = rootOf(text);
  const properties = childNamed(text, root, 'workbookPr');
  const protection = childNamed(text, root, 'workbookProtection');
  return {
    part,
    sheets: listSheets(pack, part, text, root),
    date1904: properties !== null && isOn(attributesOf(text, properties).get('date1904')),
    strict: [...attributesOf(text, root).values()].includes(STRICT),
    structureLocked: protection !== null && isOn(attributesOf(text, protection).get('lockStructure')),
    hasViews: childNamed(text, root, 'bookViews') !== null,
  };
}

function listSheets(pack: Package, part: string, text: string, root: XmlElement): ListedSheet[] {
  const list = childNamed(text, root, 'sheets');
  if (list === null)
    throw new PatchProblem('The workbook is damaged: it lists no sheets. Open it in Excel and save it as .xlsx.');
  const rels = new Map(relsOf(pack, part).map((rel) => [rel.id, rel]));
  return [...childrenOf(text, list)].map((element) => {
    const attributes = attributesOf(text, element);
    const id = [...attributes].find(([name]) => name.endsWith(':id'))?.[1] ?? '';
    const rel = rels.get(id);
    return {
      name: decodeXstring(attributes.get('name') ?? ''),
      sheetId: Number(attributes.get('sheetId')),
      part: rel !== undefined && rel.kind === 'worksheet' && !rel.external ? rel.target : null,
      element,
    };
  });
}

/** Whether an XML flag is on, by XML Schema. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
