import type { Finding } from '../findings/finding';
import { importFinding } from '../findings/import-findings';
import type { Term, Tier } from '../price-kinds/term';
import type { ImportSetting } from './import-setting';
import { listBasisOf } from './list-basis';
import { belongingFindings, readOwnRows } from './own-rows';
import { settleDiscounts } from './settle-discounts';
import { splitOutcomes } from './split-outcomes';
import type { TableKind, TableRead } from './table-kind';
import type { TableView } from './table-view';
import { tierColumns } from './tier-columns';
import { readTierRow, type TierRow } from './tier-row';

/** Discounts by the size of the order, by the way of delivery, or both. */
export const tierTable: TableKind = {
  id: 'tier-table',
  title: 'Table of tiers',
  recognise: (view) =>
    view.has('percent') &&
    (tierColumns(view).from !== undefined || view.has('delivery')) &&
    !view.has('mpn', 'sku', 'item', 'gtin', 'nsn', 'net', 'quoted', 'list', 'quantity'),
  read: readTiers,
};

function readTiers(view: TableView, setting: ImportSetting): TableRead {
  const columns = tierColumns(view);
  const own = readOwnRows(view, setting, true, (cells) => readTierRow(cells, columns));
  const split = splitOutcomes(settleDiscounts(own.outcomes, view.sheet.name), view);
  const rows = split.kept.map(({ value }) => value);
  return {
    sheet: view.sheet.name,
    ...split.rows,
    items: [],
    terms: termsOf(rows),
    listBasis: rows.length === 0 ? null : listBasisOf(view),
    findings: [
      ...split.findings,
      ...belongingFindings(view, own.belonging, setting),
      ...rows.flatMap(({ findings }) => findings),
      ...readingFindings(view, rows, setting),
    ],
  };
}

/** Rows for the same goods, counted in the same way, are the tiers of one table; the others stand alone. */
function termsOf(rows: readonly TierRow[]): Term[] {
  const groups = new Map<string, TierRow[]>();
  const alone: Term[] = [];
  for (const row of rows) {
    const { applies, counted, percent, delivery } = row;
    if (counted === null) {
      alone.push({ kind: 'percent-off-list', applies, percent, ...(delivery === null ? {} : { delivery }) });
      continue;
    }
    const key = JSON.stringify([applies, counted]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const tables = Array.from(groups.values()).flatMap((group): Term[] => {
    const [first] = group;
    if (first === undefined || first.counted === null) return [];
    return [{ kind: 'tiers', applies: first.applies, table: { ...first.counted, tiers: group.map(tierOf) } }];
  });
  return [...tables, ...alone];
}

function tierOf({ from, to, percent, delivery }: TierRow): Tier {
  return { from, ...(to === null ? {} : { to }), percent, ...(delivery === null ? {} : { delivery }) };
}

function readingFindings(view: TableView, rows: readonly TierRow[], { contract }: ImportSetting): Finding[] {
  const sheet = view.sheet.name;
  const place = { sheet };
  const dollars = rows.some(
    ({ counted }) => counted !== null && counted.over === 'order' && counted.basis !== 'quantity',
  );
  const all = rows.some(({ applies }) => applies.to === 'all-other' && applies.except === undefined);
  return [
    ...(dollars ? [importFinding('tiers-over-order', { sheet }, { place })] : []),
    ...(all ? [importFinding('tiers-for-all', { sheet, contract: contract.number }, { place })] : []),
  ];
}
