import { childrenOf, isEmptyTag, localName, prefixOf, type XmlElement } from './xml-element';
import type { Edit } from './xml-edit';

/** Children of a worksheet in the order that the schema demands (ECMA-376 18.3.1.99); Excel repairs files that differ. */
export const WORKSHEET_ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

/** Children of the workbook element in schema order (18.2.27). */
export const WORKBOOK_ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
] as const;

/** Children of the style sheet in schema order (18.8.39). */
export const STYLES_ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;

/** The edit that puts a new child where the schema wants it: after the last child that may stand before it. */
export function insertChild(
  text: string,
  parent: XmlElement,
  order: readonly string[],
  name: string,
  xml: string,
): Edit {
  if (isEmptyTag(text, parent)) return fillEmpty(text, parent, xml);
  const prefix = prefixOf(parent);
  let at = parent.openEnd;
  for (const child of childrenOf(text, parent)) {
    const place = prefixOf(child) === prefix ? order.indexOf(localName(child)) : -1;
    if (place !== -1 && place <= order.indexOf(name)) at = child.end;
  }
  return { start: at, end: at, text: xml };
}

/** The edit that puts a child last. */
export function appendChild(text: string, parent: XmlElement, xml: string): Edit {
  if (isEmptyTag(text, parent)) return fillEmpty(text, parent, xml);
  let at = parent.openEnd;
  for (const child of childrenOf(text, parent)) at = child.end;
  return { start: at, end: at, text: xml };
}

function fillEmpty(text: string, parent: XmlElement, xml: string): Edit {
  const open = `${text.slice(parent.start, parent.end - 2).trimEnd()}>`;
  return { start: parent.start, end: parent.end, text: `${open}${xml}</${parent.name}>` };
}
