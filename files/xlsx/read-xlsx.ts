import type { SheetSnapshot, Snapshot } from '../../core/workbook/snapshot';
import { READ_LIMITS, type ReadLimits } from '../limits';
import { ProblemList } from '../problem-list';
import type { Zip } from '../zip';
import type { CellContext } from './make-cell';
import { readSheet, type Budget } from './read-sheet';
import { readRelationships, readSmallPart, type Relationship } from './relationships';
import { readSharedStrings } from './shared-strings';
import { readStyles } from './styles';
import { readWorkbookPart, type ListedSheet } from './workbook-part';

type Result<Found> = ({ readonly ok: true } & Found) | { readonly ok: false; readonly problem: string };

const SAVE_AGAIN = 'Open it in Excel, let Excel repair it, and save it as .xlsx.';

/** Reads the sheets of an .xlsx package. Parts are found by their relationships, as Excel finds them, never by name. */
export function readXlsx(zip: Zip, name: string, limits: ReadLimits = READ_LIMITS): Result<{ snapshot: Snapshot }> {
  const found = openWorkbook(zip);
  if (!found.ok) return found;
  const context = readContext(zip, found, limits);
  if (!context.ok) return context;
  const problems = new ProblemList();
  const budget: Budget = { cells: limits.cells, movedFormulas: 50_000_000 };
  const sheets: SheetSnapshot[] = [];
  for (const listed of found.sheets) {
    const target = found.relationships.find((relationship) => relationship.id === listed.relationship);
    if (target !== undefined && target.type === 'chartsheet') continue;
    const read = readListed(zip, listed, target, context.context, { limits, budget, problems });
    if (read.ok) sheets.push({ ...read.sheet, ...(listed.hidden ? { hidden: true } : {}) });
    else problems.say(listed.name, `The sheet "${listed.name}" is not read: ${read.problem}. ${SAVE_AGAIN}`);
  }
  const sentences = problems.list();
  if (sheets.length === 0) {
    return { ok: false, problem: [`No sheet of the workbook can be read.`, ...sentences].join(' ') };
  }
  return { ok: true, snapshot: { name, sheets, ...(sentences.length > 0 ? { problems: sentences } : {}) } };
}

interface OpenWorkbook {
  readonly sheets: readonly ListedSheet[];
  readonly date1904: boolean;
  readonly neverComputed: boolean;
  readonly relationships: readonly Relationship[];
}

function openWorkbook(zip: Zip): Result<OpenWorkbook> {
  const roots = readRelationships(zip, '');
  if (!roots.ok) return broken(roots.problem);
  const main = roots.list.find((relationship) => relationship.type === 'officeDocument');
  if (main === undefined) return broken('it does not say which part is the workbook');
  const read = readSmallPart(zip, main.target);
  if (!read.ok) return broken(read.problem);
  const workbook = readWorkbookPart(read.bytes);
  if (!workbook.ok) return broken(`${main.target}: ${workbook.problem}`);
  const relationships = readRelationships(zip, main.target);
  if (!relationships.ok) return broken(relationships.problem);
  return { ok: true, ...workbook.part, relationships: relationships.list };
}

function broken(why: string): { ok: false; problem: string } {
  return { ok: false, problem: `The workbook is damaged: ${why.replace(/\.$/, '')}. ${SAVE_AGAIN}` };
}

/**
 * Texts and styles belong to every sheet: without the texts there are no items, without the styles dates would look
 * like numbers. A workbook may do without either; one that has them broken is not read.
 */
function readContext(zip: Zip, workbook: OpenWorkbook, limits: ReadLimits): Result<{ context: CellContext }> {
  const part = (type: string): Result<{ bytes: Uint8Array | null }> => {
    const relationship = workbook.relationships.find((one) => one.type === type);
    if (relationship === undefined) return { ok: true, bytes: null };
    const read = type === 'styles' ? readSmallPart(zip, relationship.target) : zip.read(relationship.target);
    return read.ok || read.missing ? { ok: true, bytes: read.ok ? read.bytes : null } : read;
  };
  const textBytes = part('sharedStrings');
  if (!textBytes.ok) return broken(textBytes.problem);
  const texts = textBytes.bytes === null ? null : readSharedStrings(textBytes.bytes, limits.texts);
  if (texts !== null && !texts.ok) return broken(`the list of its texts cannot be read (${texts.problem})`);
  const styleBytes = part('styles');
  if (!styleBytes.ok) return broken(styleBytes.problem);
  const styles = styleBytes.bytes === null ? null : readStyles(styleBytes.bytes);
  if (styles !== null && !styles.ok) return broken(`its number formats cannot be read (${styles.problem})`);
  const { date1904, neverComputed } = workbook;
  return {
    ok: true,
    context: { texts: texts?.texts ?? null, formats: styles?.formats ?? [], date1904, neverComputed },
  };
}

function readListed(
  zip: Zip,
  listed: ListedSheet,
  target: Relationship | undefined,
  context: CellContext,
  use: { readonly limits: ReadLimits; readonly budget: Budget; readonly problems: ProblemList },
): Result<{ sheet: SheetSnapshot }> {
  if (target === undefined) return { ok: false, problem: 'the workbook does not say which part holds it' };
  if (target.type !== 'worksheet') return { ok: false, problem: `it is a ${target.type}, not a table of cells` };
  const read = zip.read(target.target);
  if (!read.ok) return { ok: false, problem: read.problem.replace(/\.$/, '') };
  const sheet = readSheet(read.bytes, listed.name, context, use);
  return sheet.ok ? sheet : { ok: false, problem: `its XML is damaged (${sheet.problem})` };
}
