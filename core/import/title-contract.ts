import type { Finding } from '../findings/finding';
import { importFinding } from '../findings/import-findings';
import { citesNumber, contractNumbersIn } from '../programmes/contract-number';
import { placeName } from '../workbook/cell-read';
import { cleanText, excerpt } from '../workbook/clean-text';
import { findTables } from '../workbook/find-tables';
import { columnLetters, type SheetSnapshot } from '../workbook/snapshot';
import type { ImportInput } from './import-result';

/** Says where the title above a table names another contract than the one that the file is imported for. */
export function titleFindings({ snapshot, sheets, contract }: ImportInput): Finding[] {
  const wanted = snapshot.sheets.filter(({ name }) => sheets === undefined || sheets === null || sheets.includes(name));
  const numbers = [contract.number, ...(contract.otherNumbers ?? [])];
  const cells = wanted.flatMap(titleCells).filter(({ text }) => /\b(contract|agreement|award)\b/i.test(text));
  const naming = cells.filter(({ text }) => contractNumbersIn(text).length > 0);
  if (naming.some(({ text }) => citesNumber(text, numbers) !== 'different')) return [];
  return naming.map(({ text, place }) => {
    const facts = { cell: placeName(place), text: excerpt(text), contract: contract.number };
    return importFinding('title-names-other-contract', { ...facts, supplier: contract.supplier.name }, { place });
  });
}

/** The texts above the first table of a sheet. */
function titleCells(sheet: SheetSnapshot) {
  const header = Math.min(...findTables(sheet).tables.flatMap(({ headerRows }) => [...headerRows]));
  const above = Number.isFinite(header) ? sheet.rows.filter(({ row }) => row < header) : [];
  return above.flatMap(({ row, cells }) =>
    cells.flatMap((cell, column) =>
      cell === undefined || cell.kind !== 'text'
        ? []
        : [
            {
              text: cleanText(cell.value.slice(0, 300)),
              place: { sheet: sheet.name, row, column: columnLetters(column) },
            },
          ],
    ),
  );
}
