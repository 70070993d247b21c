import type { Finding } from '../findings/finding';
import { importFinding } from '../findings/import-findings';
import { discountPercent } from './discount-row';
import { discountScope } from './discount-scope';
import type { ImportSetting } from './import-setting';
import { listBasisOf } from './list-basis';
import { belongingFindings, readOwnRows } from './own-rows';
import type { RowCells } from './row-cells';
import type { RowOutcome } from './row-outcome';
import { settleDiscounts, type DiscountRow } from './settle-discounts';
import { splitOutcomes } from './split-outcomes';
import type { TableKind, TableRead } from './table-kind';
import type { TableView } from './table-view';

interface Discount extends DiscountRow {
  readonly findings: readonly Finding[];
}

/** Discounts off a list for categories, brands or product lines, one row each. */
export const discountTable: TableKind = {
  id: 'discount-table',
  title: 'Table of discounts',
  recognise: (view) =>
    view.has('percent') &&
    view.has('category', 'manufacturer', 'productLine') &&
    !view.has('mpn', 'sku', 'item', 'gtin', 'nsn', 'net', 'quoted', 'list'),
  read: readDiscounts,
};

function readDiscounts(view: TableView, setting: ImportSetting): TableRead {
  const sheet = view.sheet.name;
  const own = readOwnRows(view, setting, true, readDiscount);
  const outcomes = settleDiscounts(own.outcomes, sheet);
  const split = splitOutcomes(outcomes, view);
  return {
    sheet,
    ...split.rows,
    items: [],
    terms: split.kept.map(({ value: { applies, percent } }) => ({ kind: 'percent-off-list', applies, percent })),
    listBasis: split.kept.length === 0 ? null : listBasisOf(view),
    findings: [
      ...split.findings,
      ...belongingFindings(view, own.belonging, setting),
      ...split.kept.flatMap(({ value }) => value.findings),
    ],
  };
}

function readDiscount(cells: RowCells): RowOutcome<Discount> {
  const { row, sheet } = cells;
  const scope = discountScope(cells);
  if (scope === null) {
    return { as: 'refused', row, refusal: importFinding('row-without-name', { row, sheet }, { place: cells.place() }) };
  }
  if ('refusal' in scope) return { as: 'refused', row, refusal: scope.refusal };
  const read = discountPercent(cells);
  if ('refusal' in read) return { as: 'refused', row, refusal: read.refusal };
  return { as: 'kept', row, notes: [], value: { ...scope, percent: read.percent, apart: '' } };
}
