import { foldName } from '../contracts/fold-name';
import { importFinding } from '../findings/import-findings';
import { Decimal } from '../money/decimal';
import type { AppliesTo } from '../price-kinds/term';
import { listText } from './gather-notes';
import type { RowOutcome } from './row-outcome';

/** A discount as its row states it. */
export interface DiscountRow {
  readonly applies: AppliesTo;
  readonly percent: string;
  /** What tells it from other discounts for the same goods: the tier and the delivery. */
  readonly apart: string;
}

type Outcome<Row extends DiscountRow> = RowOutcome<Row>;

/** The same discount twice is taken once; two different ones for the same goods are both refused. */
export function settleDiscounts<Row extends DiscountRow>(
  outcomes: readonly Outcome<Row>[],
  sheet: string,
): readonly Outcome<Row>[] {
  const groups = new Map<string, (Outcome<Row> & { as: 'kept' })[]>();
  for (const outcome of outcomes) {
    if (outcome.as !== 'kept') continue;
    const key = keyOf(outcome.value);
    groups.set(key, [...(groups.get(key) ?? []), outcome]);
  }
  const settled = new Map<number, Outcome<Row>>();
  groups.forEach((group) => {
    const [first, ...others] = group;
    if (first === undefined || others.length === 0) return;
    const name = scopeWords(first.value.applies);
    const percents = Array.from(new Set(group.map(({ value }) => Decimal.of(value.percent).toText())));
    const rows = listText(group.map(({ row }) => String(row)));
    for (const { row } of percents.length > 1 ? group : others) {
      const place = { sheet, row };
      const two = { rows, sheet, name, percents: listText(percents.map((percent) => `${percent}%`)) };
      settled.set(
        row,
        percents.length > 1
          ? { as: 'refused', row, refusal: importFinding('row-two-discounts', two, { place }) }
          : { as: 'skipped', row, why: 'repeated-row', text: `${name}, as row ${first.row}` },
      );
    }
  });
  return outcomes.map((outcome) => settled.get(outcome.row) ?? outcome);
}

function keyOf({ applies, apart }: DiscountRow): string {
  return `${applies.to}\u0000${(applies.names ?? []).map(foldName).sort().join('\u0001')}\u0000${apart}`;
}

/** "PAPER", "all other": what a discount is for, in a sentence. */
export function scopeWords({ to, names }: AppliesTo): string {
  return to === 'all-other' ? 'all other' : (names ?? []).join(', ').slice(0, 80);
}
