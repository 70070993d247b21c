import type { Finding } from '../findings/finding';
import { importFinding } from '../findings/import-findings';
import { refusalOf, type RowOutcome } from './row-outcome';
import type { TableRead } from './table-kind';
import type { TableView } from './table-view';

type Kept<Value> = RowOutcome<Value> & { as: 'kept' };

/** The outcomes of a table's rows as a table read reports them; a table without any price row says so. */
export function splitOutcomes<Value>(
  outcomes: readonly RowOutcome<Value>[],
  view: TableView,
): {
  readonly kept: readonly Kept<Value>[];
  readonly rows: Pick<TableRead, 'keptRows' | 'refused' | 'skipped'>;
  readonly findings: readonly Finding[];
} {
  const sheet = view.sheet.name;
  const kept = outcomes.filter((outcome): outcome is Kept<Value> => outcome.as === 'kept');
  const refused = outcomes.flatMap((outcome) =>
    outcome.as === 'refused' ? [refusalOf(outcome.refusal, sheet, outcome.row)] : [],
  );
  const skipped = outcomes.flatMap((outcome) =>
    outcome.as === 'skipped' ? [{ sheet, row: outcome.row, why: outcome.why, text: outcome.text }] : [],
  );
  const others = skipped.some(({ why }) => why === 'other-contract' || why === 'other-programme');
  const empty = kept.length + refused.length === 0 && !others;
  const facts = { sheet, row: view.headingRow };
  return {
    kept,
    rows: { keptRows: kept.map(({ row }) => row), refused, skipped },
    findings: empty ? [importFinding('no-data-rows', facts, { place: facts })] : [],
  };
}
