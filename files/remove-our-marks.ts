import { OUR_COLUMNS } from '../core/report/our-columns';
import { isOurSheet } from './xlsx-patch/put-sheet';
import { removeColumns } from './xlsx-patch/remove-columns';
import { removeSheet } from './xlsx-patch/remove-sheet';
import { patch, type Written } from './write-workbook';

/**
 * Takes our columns, colour marks and sheets out of a workbook again. What stays are the cell formats that ours used,
 * in the list of formats, where they change nothing that can be seen.
 */
export function removeOurMarks(
  bytes: Uint8Array,
  ourHeadings: readonly string[] = OUR_COLUMNS.map(({ heading }) => heading),
): Written {
  return patch(bytes, (job) => {
    const headings = new Set(ourHeadings);
    const ours = [];
    for (const sheet of job.workbook.sheets) {
      if (isOurSheet(job, sheet)) ours.push(sheet);
      else if (sheet.part !== null) removeColumns(job, { ...sheet, part: sheet.part }, headings);
    }
    for (const sheet of ours) {
      if (job.workbook.sheets.length > 1) removeSheet(job, sheet);
      else job.say(`The sheet "${sheet.name}" is left: a workbook cannot be without a sheet.`);
    }
  });
}
