import type { PutSheet } from '../../core/workbook/action';
import { OUR_SHEET_MARK } from '../../core/workbook/action';
import { addContentType } from './content-types';
import { setPrintTitles } from './defined-names';
import type { Job } from './job';
import { ourSheetXml } from './our-sheet';
import { addRel } from './relationships';
import { appendChild } from './schema-order';
import { addresses, type ListedSheet } from './workbook';
import { applyEdits } from './xml-edit';
import { attributesOf, childNamed, childrenOf, prefixOf, rootOf } from './xml-element';
import { isOn } from './workbook';
import { escapeXml } from './xml-text';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Adds one of our sheets behind hers, or replaces the one that an earlier run made. Hers keep name, place and view. */
export function putSheet(job: Job, sheet: PutSheet): void {
  const { name, existing } = nameFor(job, sheet.name);
  if (name !== sheet.name) {
    job.say(`The workbook has a sheet of yours called "${sheet.name}", which is left alone; ours is called "${name}".`);
  }
  const part = existing?.part ?? addSheet(job, name);
  job.pack.setText(part, ourSheetXml(job, sheet, existing !== null && isSelected(job, part)));
  const index = job.workbook.sheets.findIndex((listed) => listed.part === part);
  setPrintTitles(job.pack, job.workbook.part, { index, name, rows: sheet.frozenRows ?? 0 });
  job.reread();
}

/** Excel compares sheet names without case. Ours is known by its mark in A1; a name that is hers gets a number. */
function nameFor(job: Job, wanted: string): { name: string; existing: (ListedSheet & { part: string }) | null } {
  const byName = new Map(job.workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const candidates = Array.from({ length: byName.size + 1 }, (_, n) => (n === 0 ? wanted : `${wanted} (${n + 1})`));
  for (const name of candidates) {
    const sheet = byName.get(name.toLowerCase());
    if (sheet !== undefined && isOurSheet(job, sheet)) return { name: sheet.name, existing: sheet };
  }
  const free = candidates.find((name) => !byName.has(name.toLowerCase()));
  if (free === undefined) throw new Error('More candidates than sheets, yet none is free');
  return { name: free, existing: null };
}

/** Whether a sheet is one that we made. */
export function isOurSheet(job: Job, sheet: ListedSheet): sheet is ListedSheet & { part: string } {
  return sheet.part !== null && job.texts.firstCell(sheet.part) === OUR_SHEET_MARK;
}

function addSheet(job: Job, name: string): string {
  const { part: workbookPart, sheets, strict, structureLocked } = job.workbook;
  if (structureLocked) {
    job.say('The structure of the workbook is protected. The copy holds our sheets and keeps the protection.');
  }
  const folder = `${workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1)}worksheets/`;
  let number = sheets.length + 1;
  while (job.pack.has(`${folder}sheet${number}.xml`)) number++;
  const part = `${folder}sheet${number}.xml`;
  const { main, relationships } = addresses(strict);
  // Listed only once its part exists; the text proper follows as soon as the sheet has its place.
  job.pack.setText(part, `<worksheet xmlns="${main}"><sheetData/></worksheet>`);
  const id = addRel(job.pack, workbookPart, `${relationships}/worksheet`, part);
  addContentType(job.pack, part, SHEET_TYPE);
  listSheet(job, name, id, relationships);
  job.reread();
  return part;
}

function listSheet(job: Job, name: string, id: string, relationships: string): void {
  const { part, sheets } = job.workbook;
  const text = job.pack.text(part);
  const list = childNamed(text, rootOf(text), 'sheets');
  if (list === null) throw new Error('A workbook without a list of sheets was let through');
  const sheetId = sheets.reduce((most, sheet) => Math.max(most, sheet.sheetId), 0) + 1;
  // The namespace is declared on the spot: whatever prefix the workbook uses for it elsewhere, "r" means this here.
  const xml = `<${prefixOf(list)}sheet xmlns:r="${relationships}" name="${escapeXml(name)}" sheetId="${sheetId}" r:id="${id}"/>`;
  job.pack.setText(part, applyEdits(text, [appendChild(text, list, xml)]));
}

function isSelected(job: Job, part: string): boolean {
  const text = job.pack.text(part);
  const views = childNamed(text, rootOf(text), 'sheetViews');
  if (views === null) return false;
  return [...childrenOf(text, views)].some((view) => isOn(attributesOf(text, view).get('tabSelected')));
}
