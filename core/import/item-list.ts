import type { Finding } from '../findings/finding';
import { importFinding } from '../findings/import-findings';
import { excerpt } from '../workbook/clean-text';
import { gatherNotes, listText } from './gather-notes';
import { itemColumns } from './item-columns';
import type { ImportSetting } from './import-setting';
import { listBasisOf } from './list-basis';
import { belongingFindings, readOwnRows } from './own-rows';
import { rateColumns, ratesFinding } from './rate-words';
import { readItemRow, type ItemRow } from './read-item-row';
import type { RowNote, RowOutcome } from './row-outcome';
import { settleRepeats } from './settle-repeats';
import { splitOutcomes } from './split-outcomes';
import type { TableKind, TableRead } from './table-kind';
import type { TableView } from './table-view';
import { vendorFinding } from './vendor-finding';

type Outcome = RowOutcome<ItemRow>;

/** A list of items or rates with prices: net, list and percentage, or both. */
export const itemList: TableKind = {
  id: 'item-list',
  title: 'List of items',
  recognise: (view) =>
    view.has('mpn', 'sku', 'item', 'gtin', 'nsn', 'description') &&
    (view.has('net', 'quoted', 'list') || (view.has('percent') && view.has('mpn', 'sku', 'item', 'gtin', 'nsn'))),
  read: readItemList,
};

function readItemList(view: TableView, setting: ImportSetting): TableRead {
  const sheet = view.sheet.name;
  const columns = itemColumns(view);
  const rates = rateColumns(view);
  const reading = { view, columns, rates, setting };
  const own = readOwnRows(view, setting, false, (cells, charge): Outcome => {
    const named = cells.has('mpn') || cells.has('sku') || cells.has('item') || cells.has('gtin') || cells.has('nsn');
    if (charge === null || named) return readItemRow(cells, reading);
    const facts = { row: cells.row, sheet, text: excerpt(cells.text('description')) };
    return { as: 'refused', row: cells.row, refusal: importFinding('row-charge', facts, { place: cells.place() }) };
  });
  const outcomes = settleRepeats(own.outcomes, sheet);
  const { kept, rows, findings } = splitOutcomes(outcomes, view);
  const items = kept.map(({ value }) => value.item);
  return {
    sheet,
    ...rows,
    items,
    terms: [],
    listBasis: items.some(({ percent }) => percent !== undefined) ? listBasisOf(view) : null,
    findings: [
      ...(findings.length > 0 ? findings : columns.findings),
      ...(rates === null || kept.length === 0 ? [] : [ratesFinding(view, rates)]),
      ...belongingFindings(view, own.belonging, setting),
      ...vendorFinding(view, rows.keptRows, setting.contract),
      ...unitFindings(kept, rows.refused, view, setting),
      ...titleFindings(kept, sheet),
      ...gatherNotes([...kept.flatMap(({ notes }) => notes), ...repeatNotes(outcomes)], sheet),
    ],
  };
}

function unitFindings(
  kept: readonly (Outcome & { as: 'kept' })[],
  refused: readonly { readonly code: string }[],
  view: TableView,
  { unit }: ImportSetting,
): Finding[] {
  const sheet = view.sheet.name;
  const without = refused.filter(({ code }) => code === 'row-unit-missing').length;
  const given = kept.filter(({ value }) => value.unitGiven).length;
  return [
    ...(without === 0 ? [] : [importFinding('no-unit', { sheet, count: without }, { place: { sheet } })]),
    ...(given === 0 || unit === undefined ? [] : [importFinding('unit-given', { sheet, count: given, unit })]),
  ];
}

/** Titles that stand at several prices: an order for the title alone would name two prices. */
function titleFindings(kept: readonly (Outcome & { as: 'kept' })[], sheet: string): Finding[] {
  const byTitle = new Map<string, Set<string>>();
  for (const { value } of kept) {
    if (value.title === null) continue;
    const prices = byTitle.get(value.title) ?? new Set<string>();
    byTitle.set(value.title, prices.add(value.item.net ?? value.item.list ?? ''));
  }
  const several = Array.from(byTitle).filter(([, prices]) => prices.size > 1);
  if (several.length === 0) return [];
  const examples = several.map(([title, prices]) => `"${excerpt(title)}" at ${listText(Array.from(prices), 4)}`);
  return [importFinding('rate-titles', { sheet, example: listText(examples, 3) }, { place: { sheet } })];
}

function repeatNotes(outcomes: readonly Outcome[]): RowNote[] {
  return outcomes.flatMap((outcome): RowNote[] =>
    outcome.as === 'skipped' && outcome.why === 'repeated-row'
      ? [{ code: 'rows-repeated', row: outcome.row, example: `row ${outcome.row}: ${outcome.text}` }]
      : [],
  );
}
