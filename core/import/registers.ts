import type { Contract } from '../contracts/contract';
import { importFinding } from '../findings/import-findings';
import { citesNumber } from '../programmes/contract-number';
import { namesSupplier } from '../rules/same-supplier';
import { sortRows } from '../workbook/sort-rows';
import { noPriceTable } from './no-price-table';
import { rowsText } from './gather-notes';
import { rowCells, type RowCells } from './row-cells';
import type { TableKind } from './table-kind';
import type { TableView } from './table-view';

/** Who holds a contract, by category: COSTARS and its kin. Not a price list. */
export const supplierRegister: TableKind = {
  id: 'supplier-register',
  title: 'Register of suppliers',
  recognise: (view) => withoutPrices(view) && view.has('supplier') && yesNoColumns(view).length > 0,
  read: (view, { contract }) => {
    const place = { sheet: view.sheet.name, row: view.headingRow };
    const rows = registerRows(view);
    const facts = {
      sheet: view.sheet.name,
      suppliers: rows.filter(({ has }) => has('supplier')).length,
      categories: yesNoColumns(view).length,
      ...ownWords(rows, contract),
    };
    return noPriceTable(view, [importFinding('supplier-register', facts, { place })]);
  },
};

/** Which contracts there are, and whose. Not a price list. */
export const contractRegister: TableKind = {
  id: 'contract-register',
  title: 'Register of contracts',
  recognise: (view) => withoutPrices(view) && view.has('contract') && !view.has('mpn', 'sku', 'item', 'gtin', 'nsn'),
  read: (view, { contract }) => {
    const place = { sheet: view.sheet.name, row: view.headingRow };
    const rows = registerRows(view);
    const facts = {
      sheet: view.sheet.name,
      rows: rows.filter(({ has }) => has('contract')).length,
      ...ownWords(rows, contract),
    };
    return noPriceTable(view, [importFinding('contract-register', facts, { place })]);
  },
};

function withoutPrices(view: TableView): boolean {
  return !view.has('net', 'quoted', 'list', 'percent', 'extended');
}

function registerRows(view: TableView): RowCells[] {
  return sortRows(view.sheet, view.table)
    .filter(({ as }) => as === 'line')
    .map(({ index }) => rowCells(view, index));
}

/** Where the register names the contract's own supplier or number, so that the buyer need not look. */
function ownWords(rows: readonly RowCells[], contract: Contract) {
  const numbers = [contract.number, ...(contract.otherNumbers ?? [])];
  const own = rows.filter(
    ({ text }) =>
      namesSupplier(text('supplier'), contract.supplier) ||
      (text('contract') !== '' && citesNumber(text('contract'), numbers) === 'same'),
  );
  const supplier = contract.supplier.name;
  const named =
    own.length === 0
      ? `${supplier} is not in it.`
      : `${supplier} or its contract stands in ${rowsText(own.map(({ row }) => row))}.`;
  return { supplier, contract: contract.number, own: named };
}

/** Columns whose cells say Yes or No, but for a slip here and there. */
function yesNoColumns(view: TableView): readonly number[] {
  const known = new Set(view.table.columns.filter(({ field }) => field !== null).map(({ column }) => column));
  return view.table.extent.filter((column) => {
    if (known.has(column)) return false;
    const texts = view.rows.indexes.map((index) => view.rows.grid.text(index, column)).filter((text) => text !== '');
    const marks = texts.filter((text) => /^(yes|no|y|n|x)$/i.test(text)).length;
    return marks > 0 && marks * 10 >= texts.length * 9;
  });
}
