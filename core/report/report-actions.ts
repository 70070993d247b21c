import type { Book } from '../contracts/book';
import type { CheckResult } from '../price-workbook';
import type { Action } from '../workbook/action';
import type { Snapshot } from '../workbook/snapshot';
import { columnActions } from './column-actions';
import { evidenceSheet } from './evidence-sheet';
import { summarySheet } from './summary-sheet';

/** All changes that put a check's result into the workbook. The same result always gives the same list. */
export function reportActions(snapshot: Snapshot, result: CheckResult, book: Book): Action[] {
  return [...columnActions(snapshot, result), summarySheet(result, book, snapshot.name), evidenceSheet(result)];
}
