import type { Finding } from '../findings/finding';
import { importFinding } from '../findings/import-findings';
import type { Line } from '../workbook/line';
import { belongsToContract } from './belongs-to-contract';
import { listText } from './gather-notes';
import type { ImportSetting } from './import-setting';
import type { RowCells } from './row-cells';
import type { RowOutcome } from './row-outcome';
import { sortPriceRows } from './sort-price-rows';
import type { TableView } from './table-view';

/** What rows named beside the contract: how often, by name. */
export interface BelongingSeen {
  readonly otherContracts: ReadonlyMap<string, number>;
  readonly otherProgrammes: ReadonlyMap<string, number>;
  readonly likely: ReadonlyMap<string, number>;
}

/** The outcome of every row of a table, and what other contracts its rows named. */
export interface OwnRows<Value> {
  readonly outcomes: readonly RowOutcome<Value>[];
  readonly belonging: BelongingSeen;
}

/** Reads those rows of a table that may be prices of the contract; every other row is skipped with its reason. */
export function readOwnRows<Value>(
  view: TableView,
  { contract, programmes }: ImportSetting,
  unknownProgrammeIsOther: boolean,
  read: (cells: RowCells, charge: Line['charge']) => RowOutcome<Value>,
): OwnRows<Value> {
  const seen = { otherContracts: counter(), otherProgrammes: counter(), likely: counter() };
  const outcomes = sortPriceRows(view).map((sorted): RowOutcome<Value> => {
    if (!('cells' in sorted)) return sorted;
    const { cells, charge } = sorted;
    const { row } = cells;
    const belonging = belongsToContract(cells, contract, programmes, unknownProgrammeIsOther);
    switch (belonging.answer) {
      case 'unclear':
        return { as: 'refused', row, refusal: belonging.refusal };
      case 'other-contract':
        seen.otherContracts.count(belonging.name);
        return { as: 'skipped', row, why: 'other-contract', text: belonging.name };
      case 'other-programme':
        seen.otherProgrammes.count(belonging.name);
        return { as: 'skipped', row, why: 'other-programme', text: belonging.name };
      case 'yes':
        if (belonging.likely !== null) seen.likely.count(belonging.likely);
        return read(cells, charge);
    }
  });
  const { otherContracts, otherProgrammes, likely } = seen;
  const belonging = { otherContracts: otherContracts.seen, otherProgrammes: otherProgrammes.seen, likely: likely.seen };
  return { outcomes, belonging };
}

function counter() {
  const seen = new Map<string, number>();
  return { seen, count: (name: string) => seen.set(name, (seen.get(name) ?? 0) + 1) };
}

/** What is said of rows for other contracts and programmes. */
export function belongingFindings(
  view: TableView,
  seen: BelongingSeen,
  { contract, programmes }: ImportSetting,
): Finding[] {
  const sheet = view.sheet.name;
  const programme = programmes.byId.get(contract.programme)?.name ?? contract.programme;
  const factsOf = (names: ReadonlyMap<string, number>) => ({
    sheet,
    count: Array.from(names.values()).reduce((sum, count) => sum + count, 0),
    names: listText(
      Array.from(names.keys()).map((name) => `"${name}"`),
      6,
    ),
    contract: contract.number,
  });
  const { otherContracts, otherProgrammes, likely } = seen;
  const place = { sheet };
  return [
    ...(otherProgrammes.size === 0
      ? []
      : [importFinding('other-programmes', { ...factsOf(otherProgrammes), programme }, { place })]),
    ...(otherContracts.size === 0 ? [] : [importFinding('other-contracts', factsOf(otherContracts), { place })]),
    ...(likely.size === 0 ? [] : [importFinding('contract-likely', factsOf(likely), { place })]),
  ];
}
