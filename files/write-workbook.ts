import type { Action, SetMarks, WriteBlock } from '../core/workbook/action';
import { Job } from './xlsx-patch/job';
import { addMarks, removeMarks } from './xlsx-patch/marks';
import { markFormats } from './xlsx-patch/our-styles';
import { Package } from './xlsx-patch/package';
import { PatchProblem } from './xlsx-patch/patch-problem';
import { putSheet } from './xlsx-patch/put-sheet';
import { validSheetName } from './xlsx-patch/sheet-name';
import type { ListedSheet } from './xlsx-patch/workbook';
import { writeBlock } from './xlsx-patch/write-block';

/** The new file with what its reader must be told, or why there is none. */
export type Written =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly problems: string[] }
  | { readonly ok: false; readonly problem: string };

/**
 * Applies actions to a copy of a workbook. Every part that no action concerns is copied byte for byte; the others are
 * patched in place, so that whatever they hold that we do not know stays. What could not be written is said.
 */
export function applyActions(bytes: Uint8Array, actions: readonly Action[]): Written {
  return patch(bytes, (job) => {
    const refused: WriteBlock[] = [];
    for (const action of actions) {
      if (action.do === 'write-block') {
        const sheet = worksheet(job, action.sheet);
        if (sheet === null || !writeBlock(job, sheet, action)) refused.push(action);
      }
      if (action.do === 'put-sheet') putSheet(job, action);
      if (action.do === 'set-notes' && action.notes.length > 0) job.say(NO_NOTES);
    }
    const marks = actions.filter((action): action is SetMarks => action.do === 'set-marks');
    setMarks(
      job,
      marks.filter((mark) => !refused.some((block) => isInside(mark, block))),
    );
  });
}

const NO_NOTES = 'No notes were put on cells of the copy: what they would say stands on the evidence sheet.';

/** Opens, changes and writes; data that cannot be patched comes back as a sentence, and nothing is written then. */
export function patch(bytes: Uint8Array, change: (job: Job) => void): Written {
  try {
    const pack = Package.open(bytes);
    const job = new Job(pack);
    saySigned(job);
    change(job);
    return { ok: true, bytes: pack.toBytes(), problems: job.problems() };
  } catch (error) {
    if (error instanceof PatchProblem) return { ok: false, problem: error.message };
    throw error;
  }
}

function saySigned(job: Job): void {
  if (!job.pack.names().some((name) => /^_xmlsignatures\//i.test(name))) return;
  job.say(
    'The workbook is digitally signed. The signature holds for your file alone: Excel will call that of the copy invalid.',
  );
}

function worksheet(job: Job, name: string): (ListedSheet & { readonly part: string }) | null {
  // A table read from a text file may have a name that no sheet can have; newWorkbook then gave it a valid one.
  const { sheets } = job.workbook;
  const sheet = sheets.find((one) => one.name === name) ?? sheets.find((one) => one.name === validSheetName(name));
  if (sheet === undefined) job.say(`The workbook has no sheet "${name}", so nothing was written there.`);
  else if (sheet.part === null) job.say(`"${name}" is no sheet of cells, so nothing was written there.`);
  else return { ...sheet, part: sheet.part };
  return null;
}

/** Each sheet's marks are put anew as a whole, so that a second run leaves one set. */
function setMarks(job: Job, marks: readonly SetMarks[]): void {
  const formats = marks.length === 0 ? [] : markFormats(job.styles);
  for (const name of new Set(marks.map(({ sheet }) => sheet))) {
    const sheet = worksheet(job, name);
    if (sheet === null) continue;
    const cleared = removeMarks(job.pack.text(sheet.part));
    job.pack.setText(
      sheet.part,
      addMarks(
        cleared,
        marks.filter((mark) => mark.sheet === name),
        formats,
      ),
    );
  }
}

function isInside(mark: SetMarks, block: WriteBlock): boolean {
  const width = block.values.reduce((most, cells) => Math.max(most, cells.length), 0);
  const beside = mark.column < block.column || mark.column >= block.column + width;
  const above = mark.lastRow < block.row || mark.firstRow >= block.row + block.values.length;
  return mark.sheet === block.sheet && !beside && !above;
}
