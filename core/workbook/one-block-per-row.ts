import { tableFinding } from '../findings/table-findings';
import type { Finding } from '../findings/finding';
import type { Line, SkippedRow } from './line';
import type { Table } from './table';

interface RowsRead {
  readonly lines: readonly Line[];
  readonly skipped: readonly SkippedRow[];
}

/**
 * A quote may show several blocks of prices over the same rows ("Current", "Proposed"). A row is one line, so one block
 * is kept to read its items; which block's price is the one asked for is not guessed, and a mapping can say it.
 */
export function oneBlockPerRow(tables: readonly Table[]): {
  readonly single: readonly Table[];
  readonly findings: readonly Finding[];
} {
  const single: Table[] = [];
  const findings: Finding[] = [];
  for (const table of tables) {
    const twin =
      table.group === undefined
        ? undefined
        : single.find((other) => other.group !== undefined && other.firstRow === table.firstRow);
    if (twin === undefined) {
      single.push(table);
      continue;
    }
    findings.push(
      tableFinding(
        'several-price-blocks',
        { sheet: table.sheet, first: twin.group ?? '', second: table.group ?? '' },
        { place: { sheet: table.sheet } },
      ),
    );
  }
  const unclear = new Set(findings.map(({ place }) => place?.sheet));
  return {
    single: single.map((table) =>
      table.group !== undefined && unclear.has(table.sheet) ? table : withoutGroup(table),
    ),
    findings,
  };
}

function withoutGroup({ group: _, ...table }: Table): Table {
  return table;
}

/** The rows of a block that stands for several: items and quantities as read, prices left open. */
export function withoutUnclearPrices(read: RowsRead, table: Table): RowsRead {
  if (table.group === undefined) return read;
  return { ...read, lines: read.lines.map((line) => ({ ...line, quoted: null, extended: null, list: null })) };
}
