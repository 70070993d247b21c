import { removeContentType } from './content-types';
import { namesOf, removeNames } from './defined-names';
import type { Job } from './job';
import { relsName, removeRels } from './relationships';
import type { ListedSheet } from './workbook';
import type { Edit } from './xml-edit';
import { applyEdits } from './xml-edit';
import { attributesOf, childNamed, childrenOf, rootOf, withAttribute, type XmlElement } from './xml-element';
import { escapeXml } from './xml-text';

/** Takes one of our sheets out of the workbook, unless a formula, name or chart of hers reads from it. */
export function removeSheet(job: Job, sheet: ListedSheet & { readonly part: string }): boolean {
  const reader = readerOf(job, sheet);
  if (reader !== null) {
    job.say(`The sheet "${sheet.name}" is left, because something of yours reads from it (in ${reader}).`);
    return false;
  }
  const { part: workbookPart, sheets } = job.workbook;
  const index = sheets.findIndex(({ part }) => part === sheet.part);
  removeNames(job.pack, workbookPart, ({ local }) => local === index);
  shiftIndexes(job, index, sheets.length - 1);
  const text = job.pack.text(workbookPart);
  const element = sheetElement(text, index);
  job.pack.setText(workbookPart, applyEdits(text, [{ start: element.start, end: element.end, text: '' }]));
  removeRels(job.pack, workbookPart, sheet.part);
  removeContentType(job.pack, sheet.part);
  job.pack.remove(sheet.part);
  if (job.pack.has(relsName(sheet.part))) job.pack.remove(relsName(sheet.part));
  job.reread();
  return true;
}

function sheetElement(text: string, index: number): XmlElement {
  const list = childNamed(text, rootOf(text), 'sheets');
  const element = list === null ? undefined : [...childrenOf(text, list)][index];
  if (element === undefined) throw new Error(`No sheet at ${index}`);
  return element;
}

/** A part other than our own sheets in which a formula names the sheet; Excel repairs files that name a missing one. */
function readerOf(job: Job, sheet: ListedSheet & { readonly part: string }): string | null {
  const { part: workbookPart, sheets } = job.workbook;
  const index = sheets.findIndex(({ part }) => part === sheet.part);
  const sign = `${escapeXml(sheet.name.replace(/'/g, "''"))}'!`;
  for (const part of job.pack.names()) {
    if (!/\.xml$/i.test(part) || part.toLowerCase() === sheet.part.toLowerCase()) continue;
    const text = job.pack.text(part);
    if (!text.includes(sign)) continue;
    if (part !== workbookPart) return part;
    const own = namesOf(text).filter(({ local }) => local === index);
    const rest = applyEdits(
      text,
      own.map(({ element }) => ({ start: element.start, end: element.end, text: '' })),
    );
    if (rest.includes(sign)) return part;
  }
  return null;
}

/** Names of single sheets and the sheet in view are told by their place in the list, which moves for those behind. */
function shiftIndexes(job: Job, gone: number, last: number): void {
  const { part } = job.workbook;
  const text = job.pack.text(part);
  const edits: Edit[] = [];
  const shift = (element: XmlElement, name: string, value: number) => {
    const tag = withAttribute(text.slice(element.start, element.openEnd), name, String(value));
    edits.push({ start: element.start, end: element.openEnd, text: tag });
  };
  for (const { element, local } of namesOf(text))
    if (local !== null && local > gone) shift(element, 'localSheetId', local - 1);
  const views = childNamed(text, rootOf(text), 'bookViews');
  for (const view of views === null ? [] : childrenOf(text, views)) {
    const active = Number(attributesOf(text, view).get('activeTab') ?? '0');
    if (active > gone || active >= last) shift(view, 'activeTab', Math.max(0, active - 1));
  }
  job.pack.setText(part, applyEdits(text, edits));
}
