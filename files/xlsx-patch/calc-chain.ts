import { removeContentType } from './content-types';
import type { Package } from './package';
import { relsOf, removeRels } from './relationships';
import { insertChild, WORKBOOK_ORDER } from './schema-order';
import { applyEdits } from './xml-edit';
import { attributesOf, childNamed, childrenOf, prefixOf, rootOf, withAttribute } from './xml-element';

/** Drops cells that hold a formula no more from the order of calculation; Excel repairs files that still name them. */
export function dropFromCalcChain(
  pack: Package,
  workbookPart: string,
  sheetId: number,
  cells: readonly string[],
): void {
  const part = relsOf(pack, workbookPart).find((rel) => rel.kind === 'calcChain')?.target;
  const text = part === undefined ? null : pack.textIfAny(part);
  if (part === undefined || text === null || cells.length === 0) return;
  const gone = new Set(cells);
  const root = rootOf(text);
  let sheet = '';
  let left = 0;
  let droppedSheet = false;
  const edits = [];
  for (const element of childrenOf(text, root)) {
    const attributes = attributesOf(text, element);
    const said = attributes.get('i');
    // An entry without a sheet is on the sheet of the entry before it.
    if (said !== undefined) sheet = said;
    if (sheet === String(sheetId) && gone.has(attributes.get('r') ?? '')) {
      edits.push({ start: element.start, end: element.end, text: '' });
      droppedSheet = droppedSheet || said !== undefined;
      continue;
    }
    left++;
    if (droppedSheet && said === undefined) {
      const tag = withAttribute(text.slice(element.start, element.openEnd), 'i', sheet);
      edits.push({ start: element.start, end: element.openEnd, text: tag });
    }
    droppedSheet = false;
  }
  if (left > 0) return pack.setText(part, applyEdits(text, edits));
  pack.remove(part);
  removeRels(pack, workbookPart, part);
  removeContentType(pack, part);
}

/** Asks for one full calculation when the workbook is next opened: formulas may read values that we replaced. */
export function calculateOnLoad(pack: Package, workbookPart: string): void {
  const text = pack.text(workbookPart);
  const root = rootOf(text);
  const settings = childNamed(text, root, 'calcPr');
  if (settings === null) {
    const xml = `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`;
    pack.setText(workbookPart, applyEdits(text, [insertChild(text, root, WORKBOOK_ORDER, 'calcPr', xml)]));
    return;
  }
  const tag = withAttribute(text.slice(settings.start, settings.openEnd), 'fullCalcOnLoad', '1');
  pack.setText(workbookPart, applyEdits(text, [{ start: settings.start, end: settings.openEnd, text: tag }]));
}
